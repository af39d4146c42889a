package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.SnapshotReport;
import dev.orderstatus.testkit.cli.text.Shown;
import dev.orderstatus.testkit.log.SnapshotLog;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of a snapshot, for people and as JSON has it. */
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
    return "%s, such as order %s"
        .formatted(Shown.oneLine(state.why()), Shown.text(state.example()));
  }

  static Map<String, Object> data(SnapshotLog log, String set) {
    SnapshotReport report = log.audit();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rows", report.rows());
    data.put("unreadable", report.unreadable());
    data.put("orders", report.orders());
    data.put("possible", report.possible());
    data.put("impossible", report.impossible());
    List<Map<String, Object>> states = new ArrayList<>();
    for (SnapshotReport.Impossible state : report.states()) {
      Map<String, Object> member = new LinkedHashMap<>();
      member.put("state", state.state().asMap());
      member.put("orders", state.orders());
      member.put("why", state.why());
      state.nearest().ifPresent(nearest -> member.put("nearest", nearest.asMap()));
      member.put("example", state.example());
      states.add(member);
    }
    data.put("states", states);
    data.put("read", ReportData.read(log.read(), set));
    return data;
  }
}
