package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.audit.AuditReport.Dwell;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plots how long orders stay in each status, from the median to the 95th percentile: a line for
 * each status, with its times as text, and a scale below them.
 */
final class DwellPlot {
  private static final List<Tick> TICKS = List.of(
      new Tick("1 s", Duration.ofSeconds(1), false),
      new Tick("1 min", Duration.ofMinutes(1), true),
      new Tick("1 hour", Duration.ofHours(1), true),
      new Tick("1 day", Duration.ofDays(1), true),
      new Tick("7 days", Duration.ofDays(7), false),
      new Tick("30 days", Duration.ofDays(30), false),
      new Tick("1 year", Duration.ofDays(365), true),
      new Tick("10 years", Duration.ofDays(3650), false));

  /** A mark of the scale; one that is not main has no name where there is little room. */
  private record Tick(String name, Duration at, boolean main) {}

  private final Map<OrderStatus, Dwell> dwell;
  private final List<Tick> ticks;
  private final double longest;

  private DwellPlot(Map<OrderStatus, Dwell> dwell) {
    this.dwell = dwell;
    double last =
        dwell.values().stream().mapToDouble(times -> scale(times.p95())).max().orElse(1);
    ticks = TICKS.stream().filter(tick -> scale(tick.at()) <= last).toList();
    longest = Math.max(last, 1);
  }

  static String of(Map<OrderStatus, Dwell> dwell) {
    return new DwellPlot(dwell).draw();
  }

  /** A second, a day and a year must all be seen, so the scale is that of logarithms. */
  private static double scale(Duration duration) {
    return Math.log10((double) (1 + Math.max(0, duration.toSeconds())));
  }

  /** Leaves room for the dot at both ends. */
  private String x(Duration duration) {
    return String.format(Locale.ROOT, "%.1f%%", 2 + 96 * scale(duration) / longest);
  }

  private String draw() {
    StringBuilder html = new StringBuilder("<p>A dot is the time within which half of the orders "
        + "leave the status; the line ends where 95 % have left.</p>\n<ul class=\"plot\">\n");
    dwell.forEach((status, times) -> row(html, status, times));
    html.append("<li class=\"scale\" aria-hidden=\"true\"><svg width=\"100%\" height=\"20\">");
    for (Tick tick : ticks) {
      html.append("<text class=\"%s\" x=\"%s\" y=\"14\" text-anchor=\"%s\">%s</text>"
          .formatted(tick.main() ? "main" : "minor", x(tick.at()), anchor(tick), tick.name()));
    }
    return html.append("</svg></li>\n</ul>\n").toString();
  }

  private String anchor(Tick tick) {
    double part = scale(tick.at()) / longest;
    return part < 0.05 ? "start" : part > 0.93 ? "end" : "middle";
  }

  private void row(StringBuilder html, OrderStatus status, Dwell times) {
    html.append(
        "<li><span><strong>%s</strong> %s</span><svg width=\"100%%\" height=\"28\" aria-hidden=\"true\">"
            .formatted(Page.foreign(status.value()), words(times)));
    for (Tick tick : ticks) {
      html.append("<line class=\"tick\" x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"28\"/>"
          .formatted(x(tick.at())));
    }
    html.append("<line class=\"span\" x1=\"%1$s\" x2=\"%2$s\" y1=\"14\" y2=\"14\"/>"
            .formatted(x(times.median()), x(times.p95())))
        .append("<circle cx=\"%s\" cy=\"14\" r=\"6\"/></svg></li>\n".formatted(x(times.median())));
  }

  static String words(Dwell times) {
    return "half within %s, 95 %% within %s (%s)"
        .formatted(
            Spans.text(times.median()),
            Spans.text(times.p95()),
            times.count() == 1 ? "once" : ReportText.number(times.count()) + " times");
  }
}
