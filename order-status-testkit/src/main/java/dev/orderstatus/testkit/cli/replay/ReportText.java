package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.Move;
import dev.orderstatus.testkit.cli.text.Shown;
import dev.orderstatus.testkit.log.LogReport;
import dev.orderstatus.testkit.log.ReadAs;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report for people, on one screen. */
final class ReportText {
  private static final int MOST_VIOLATIONS = 5;
  private static final int MOST_LISTED = 8;

  private final PrintStream out;
  private final LogReport log;

  ReportText(PrintStream out, LogReport log) {
    this.out = out;
    this.log = log;
  }

  void print(String set, BadRows bad, List<String> hints) {
    AuditReport report = log.audit();
    line(title(log.kind().title(), set));
    ReadText.lines(log.read()).forEach(this::line);
    line("");
    line(orders(report));
    line(rows(report));
    violations(report, bad);
    list("unknown statuses", report.unknownStatuses());
    list("orders by their last status", report.finalStatuses());
    list("guards that the log does not answer", report.guardsSkipped());
    list("attributes that the action of their row does not take", report.attributesNotTaken());
    neverUsed(report.transitionsNeverUsed());
    dwell(report);
    if (!hints.isEmpty()) {
      line("");
      line("what to do next");
      hints.forEach(hint -> line("  " + hint));
    }
  }

  static String title(String kind, String set) {
    return "%s, audited against the set %s".formatted(kind, set);
  }

  static String orders(AuditReport report) {
    return "%s of %s orders are in order, %s have violations, %s are unclear"
        .formatted(
            number(report.clean()),
            number(report.orders()),
            number(report.withViolations()),
            number(report.unclear()));
  }

  static String rows(AuditReport report) {
    AuditReport.Decisions decisions = report.decisions();
    return "rows: %s = %s accepted + %s unchanged + %s refused + %s attention + %s unreadable"
        .formatted(
            number(report.rows()),
            number(decisions.accepted()),
            number(decisions.unchanged()),
            number(decisions.refused()),
            number(decisions.attention()),
            number(report.unreadable()));
  }

  private void violations(AuditReport report, BadRows bad) {
    if (report.violations().isEmpty()) {
      return;
    }
    line("");
    line("the most frequent violations");
    report.violations().entrySet().stream().limit(MOST_VIOLATIONS).forEach(entry -> {
      line("%9s  %s".formatted(number(entry.getValue()), Shown.oneLine(entry.getKey())));
      line("           " + Shown.oneLine(bad.example(entry.getKey())));
    });
    if (report.violations().size() > MOST_VIOLATIONS) {
      line("           and %d kinds more; --format json lists them"
          .formatted(report.violations().size() - MOST_VIOLATIONS));
    }
    line("");
  }

  private void list(String title, Map<?, Long> counts) {
    if (!counts.isEmpty()) {
      String listed = counts.entrySet().stream()
          .limit(MOST_LISTED)
          .map(entry -> Shown.text(shown(entry.getKey())) + " " + number(entry.getValue()))
          .collect(Collectors.joining(", "));
      line(title + ": " + listed + more(counts.size()));
    }
  }

  static String shown(Object key) {
    return key instanceof dev.orderstatus.api.code.OrderStatus status
        ? ViolationsFile.shown(status)
        : String.valueOf(key);
  }

  private void neverUsed(List<Move> moves) {
    if (!moves.isEmpty()) {
      line("steps that no order took: "
          + moves.stream().limit(MOST_LISTED).map(Move::toString).collect(Collectors.joining(", "))
          + more(moves.size()));
    }
  }

  private void dwell(AuditReport report) {
    if (!report.dwell().isEmpty()) {
      line("time from reaching a status to leaving it");
      report.dwell().entrySet().stream()
          .limit(MOST_LISTED)
          .forEach(entry ->
              line("  %s: %s".formatted(entry.getKey(), DwellPlot.words(entry.getValue()))));
    }
  }

  private static String more(int size) {
    return size > MOST_LISTED ? ", and " + (size - MOST_LISTED) + " more" : "";
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void line(String text) {
    out.print(text + "\n");
  }

  /** Describes how a log was read. */
  static final class ReadText {
    private ReadText() {}

    static List<String> lines(ReadAs read) {
      List<String> lines = new java.util.ArrayList<>();
      lines.add("read as %s%s; times: %s; zone %s"
          .formatted(read.encoding(), delimiter(read.delimiter()), read.times(), read.zone()));
      if (!read.statuses().isEmpty()) {
        lines.add("statuses read: "
            + read.statuses().entrySet().stream()
                .limit(MOST_LISTED)
                .map(entry -> Shown.text(entry.getKey()) + " as " + entry.getValue())
                .collect(Collectors.joining(", "))
            + more(read.statuses().size()));
      }
      if (!read.unusedColumns().isEmpty()) {
        lines.add("columns not used: "
            + read.unusedColumns().stream()
                .limit(MOST_LISTED)
                .map(Shown::text)
                .collect(Collectors.joining(", "))
            + more(read.unusedColumns().size()));
      }
      counts(lines, "rows left out by the map", read.leftOut());
      counts(lines, "values not understood", read.notUnderstood());
      return lines;
    }

    private static void counts(List<String> lines, String title, Map<String, Long> counts) {
      if (!counts.isEmpty()) {
        lines.add(title + ": "
            + counts.entrySet().stream()
                .limit(MOST_LISTED)
                .map(entry -> Shown.text(entry.getKey()) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "))
            + more(counts.size()));
      }
    }

    private static String delimiter(String delimiter) {
      return switch (delimiter) {
        case "" -> ", JSON Lines";
        case "," -> ", CSV with commas";
        case ";" -> ", CSV with semicolons";
        case "\t" -> ", CSV with tabs";
        default -> ", CSV with bars";
      };
    }
  }
}
