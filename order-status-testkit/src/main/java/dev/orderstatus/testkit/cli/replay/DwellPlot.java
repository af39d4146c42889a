package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.core.audit.AuditReport.Dwell;
import java.time.Duration;
import java.util.Map;

/** Draws how long orders stay in each status: from the median to the 95th percentile. */
final class DwellPlot {
  private static final int LEFT = 180;
  private static final int WIDTH = 520;
  private static final int ROW = 44;
  private static final Duration[] TICKS = {
    Duration.ofSeconds(1),
    Duration.ofMinutes(1),
    Duration.ofHours(1),
    Duration.ofDays(1),
    Duration.ofDays(7),
    Duration.ofDays(30),
    Duration.ofDays(365),
    Duration.ofDays(3650)
  };
  private static final String[] NAMES = {
    "1 s", "1 min", "1 hour", "1 day", "7 days", "30 days", "1 year", "10 years"
  };

  private final Map<OrderStatus, Dwell> dwell;
  private final double longest;

  private DwellPlot(Map<OrderStatus, Dwell> dwell) {
    this.dwell = dwell;
    longest =
        dwell.values().stream().mapToDouble(times -> scale(times.p95())).max().orElse(1);
  }

  static String of(Map<OrderStatus, Dwell> dwell) {
    return new DwellPlot(dwell).draw();
  }

  /** A second, a day and a year must all be seen, so the scale is that of logarithms. */
  private static double scale(Duration duration) {
    return Math.log10(1 + Math.max(0, duration.toSeconds()));
  }

  private long x(Duration duration) {
    return LEFT + Math.round(WIDTH * scale(duration) / Math.max(longest, 1));
  }

  private String draw() {
    int height = ROW * dwell.size() + 24;
    StringBuilder svg = new StringBuilder(
        "<svg viewBox=\"0 0 720 %d\" role=\"img\" aria-label=\"time from reaching a status to leaving it: half within the dot, 95 %% within the end of the line\">\n"
            .formatted(height));
    for (int i = 0; i < TICKS.length && scale(TICKS[i]) <= longest; i++) {
      long x = x(TICKS[i]);
      svg.append("<line class=\"tick\" x1=\"%d\" x2=\"%d\" y1=\"0\" y2=\"%d\"/>\n"
          .formatted(x, x, height - 20));
      svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n"
          .formatted(x, height - 4, NAMES[i]));
    }
    int y = ROW / 2;
    for (Map.Entry<OrderStatus, Dwell> entry : dwell.entrySet()) {
      row(svg, entry.getKey(), entry.getValue(), y);
      y += ROW;
    }
    return svg.append("</svg>\n").toString();
  }

  private void row(StringBuilder svg, OrderStatus status, Dwell times, int y) {
    svg.append("<text x=\"0\" y=\"%d\">%s</text>\n".formatted(y, Page.escaped(status.value())));
    svg.append(
        "<line class=\"span\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/><circle cx=\"%d\" cy=\"%d\" r=\"6\"/>\n"
            .formatted(x(times.median()), x(times.p95()), y - 4, y - 4, x(times.median()), y - 4));
    svg.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(LEFT, y + 16, words(times)));
  }

  static String words(Dwell times) {
    return "half within %s, 95 %% within %s (%s)"
        .formatted(
            Spans.text(times.median()),
            Spans.text(times.p95()),
            times.count() == 1 ? "once" : ReportText.number(times.count()) + " times");
  }
}
