package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.SnapshotReport;
import dev.orderstatus.testkit.cli.text.Shown;
import dev.orderstatus.testkit.log.SnapshotLog;
import java.io.PrintStream;

/** The report of a snapshot for people. */
final class SnapshotText {
  private static final int MOST = 10;

  private SnapshotText() {}

  static void print(PrintStream out, SnapshotLog log, String set) {
    SnapshotReport report = log.audit();
    out.print(ReportText.title("snapshot", set) + "\n");
    ReportText.ReadText.lines(log.read()).forEach(line -> out.print(line + "\n"));
    out.print("\n" + orders(report) + "\n" + rows(report) + "\n");
    report.states().stream().limit(MOST).forEach(state -> {
      out.print("%9s  %s\n"
          .formatted(
              ReportText.number(state.orders()), Shown.oneLine(state.state().toString())));
      out.print("           " + why(state) + "\n");
    });
    if (report.states().size() > MOST) {
      out.print("           and %d states more; --format json lists them\n"
          .formatted(report.states().size() - MOST));
    }
  }

  static String orders(SnapshotReport report) {
    return "%s of %s orders are in a state that can be, %s are not"
        .formatted(
            ReportText.number(report.possible()),
            ReportText.number(report.orders()),
            ReportText.number(report.impossible()));
  }

  static String rows(SnapshotReport report) {
    return "rows: %s, of which %s could not be read"
        .formatted(ReportText.number(report.rows()), ReportText.number(report.unreadable()));
  }

  static String why(SnapshotReport.Impossible state) {
    return "order %s: %s".formatted(Shown.text(state.example()), Shown.oneLine(state.why()));
  }
}
