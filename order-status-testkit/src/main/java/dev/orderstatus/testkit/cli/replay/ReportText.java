package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.AuditReport;
import java.io.PrintStream;
import java.util.Map;

/** A report for people. */
final class ReportText {
  private static final int MOST_LISTED = 50;

  private final PrintStream out;

  private ReportText(PrintStream out) {
    this.out = out;
  }

  static void print(PrintStream out, AuditReport report, LogKind kind, String set) {
    new ReportText(out).print(report, kind, set);
  }

  private void print(AuditReport report, LogKind kind, String set) {
    AuditReport.Decisions decisions = report.decisions();
    out.printf("%s, audited against the set %s%n", kind.title(), set);
    out.printf(
        "  rows    %d = %d accepted + %d unchanged + %d refused + %d attention + %d unreadable%n",
        report.rows(),
        decisions.accepted(),
        decisions.unchanged(),
        decisions.refused(),
        decisions.attention(),
        report.unreadable());
    out.printf(
        "  orders  %d = %d clean + %d with violations%n",
        report.orders(), report.clean(), report.withViolations());
    counts("violations", report.violations());
    counts("final statuses", report.finalStatuses());
    counts("transitions used", report.transitionsUsed());
    if (!report.transitionsNeverUsed().isEmpty()) {
      out.println("transitions never used");
      report.transitionsNeverUsed().forEach(move -> out.println("  " + move));
    }
    counts("guards skipped, as the log does not tell what they ask for", report.guardsSkipped());
    dwell(report);
  }

  private void counts(String title, Map<?, Long> counts) {
    if (!counts.isEmpty()) {
      out.println(title);
      counts.entrySet().stream()
          .limit(MOST_LISTED)
          .forEach(entry -> out.printf("  %9d  %s%n", entry.getValue(), entry.getKey()));
      if (counts.size() > MOST_LISTED) {
        out.printf("  and %d more; --format json lists all%n", counts.size() - MOST_LISTED);
      }
    }
  }

  private void dwell(AuditReport report) {
    if (!report.dwell().isEmpty()) {
      out.println("time from reaching a status to leaving it");
      report
          .dwell()
          .forEach((status, dwell) -> out.printf(
              "  %9d  %s: median %s, 95 %% within %s%n",
              dwell.count(), status, dwell.median(), dwell.p95()));
    }
  }
}
