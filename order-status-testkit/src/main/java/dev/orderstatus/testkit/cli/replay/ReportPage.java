package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.SnapshotReport;
import dev.orderstatus.testkit.cli.text.Shown;
import dev.orderstatus.testkit.log.LogReport;
import dev.orderstatus.testkit.log.SnapshotLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report as one page, with the counts as bars and the dwell times as a plot. */
final class ReportPage {
  private static final int MOST_BARS = 100;

  private ReportPage() {}

  static String of(LogReport log, Chosen chosen, BadRows bad, List<String> hints) {
    AuditReport report = log.audit();
    Page page = new Page(ReportText.title(log.kind().title(), chosen.id()));
    chosen.why().ifPresent(page::paragraph);
    page.paragraph(ReportText.orders(report));
    if (!hints.isEmpty()) {
      page.heading("What to do next").list(hints);
    }
    Map<String, String> examples = new LinkedHashMap<>();
    report.violations().keySet().forEach(group -> examples.put(group, bad.example(group)));
    page.bars("Violations", most(report.violations()), examples)
        .bars("Unknown statuses", most(report.unknownStatuses()), Map.of())
        .bars("Orders by their last status", texts(report.finalStatuses()), Map.of())
        .bars("Steps that orders took", texts(report.transitionsUsed()), Map.of())
        .bars("Guards that the log does not answer", texts(report.guardsSkipped()), Map.of())
        .bars(
            "Attributes that the action of their row does not take",
            most(report.attributesNotTaken()),
            Map.of());
    if (!report.transitionsNeverUsed().isEmpty()) {
      page.heading("Steps that no order took")
          .list(report.transitionsNeverUsed().stream().map(Object::toString).toList());
    }
    if (!report.dwell().isEmpty()) {
      page.heading("Time from reaching a status to leaving it").plot(DwellPlot.of(report.dwell()));
    }
    return page.heading("How it was read")
        .list(ReportText.ReadText.lines(log.read()))
        .paragraph(ReportText.rows(report))
        .end();
  }

  static String of(SnapshotLog log, Chosen chosen) {
    SnapshotReport report = log.audit();
    Page page = new Page(ReportText.title("snapshot", chosen.id()));
    chosen.why().ifPresent(page::paragraph);
    page.paragraph(SnapshotText.orders(report));
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, String> details = new LinkedHashMap<>();
    report.states().stream().limit(MOST_BARS).forEach(state -> {
      String label = Shown.oneLine(state.state().toString());
      counts.put(label, state.orders());
      details.put(label, SnapshotText.why(state));
    });
    return page.bars("States that cannot be", counts, details)
        .heading("How it was read")
        .list(ReportText.ReadText.lines(log.read()))
        .paragraph(SnapshotText.rows(report))
        .end();
  }

  private static Map<String, Long> texts(Map<?, Long> counts) {
    Map<String, Long> texts = new LinkedHashMap<>();
    counts.forEach((key, count) -> texts.put(ReportText.shown(key), count));
    return most(texts);
  }

  /** Foreign words may be thousands. */
  private static Map<String, Long> most(Map<String, Long> counts) {
    Map<String, Long> first = new LinkedHashMap<>();
    counts.entrySet().stream()
        .limit(MOST_BARS)
        .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
    if (counts.size() > MOST_BARS) {
      first.put(
          "and %d more; --format json lists them".formatted(counts.size() - MOST_BARS),
          counts.values().stream().skip(MOST_BARS).mapToLong(count -> count).sum());
    }
    return first;
  }
}
