package dev.orderstatus.benchmarks.report;

import java.util.List;
import java.util.stream.Stream;

/** The one small table that the README shows: each library against the hand-written switch. */
final class Summary {

  /** What is between these lines is the table. */
  static final String BEGIN = "<!-- summary -->";

  static final String END = "<!-- end of summary -->";

  private record Row(String shown, String method) {}

  private static final List<Row> ROWS = List.of(
      new Row("int table with a guard lambda", "table"),
      new Row("hand-written switch, same checks", "handWritten"),
      new Row("**order-status**", "ours"),
      new Row("statefulj-fsm 3.0", "statefulj"),
      new Row("stateless4j 2.6.0", "stateless4j"),
      new Row("COLA statemachine 5.0.0", "cola"),
      new Row("easy-states 2.0.0", "easyStates"),
      new Row("squirrel-foundation 0.3.10", "squirrel"),
      new Row("Spring Statemachine 4.0.2", "spring"));

  private Summary() {}

  static List<String> lines(Run run) {
    List<String> head = List.of(
        "| time, against the switch | a mixed request | bytes | happy path of 5 steps | bytes |",
        "| --- | ---: | ---: | ---: | ---: |");
    return Stream.concat(head.stream(), ROWS.stream().map(row -> row(run, row))).toList();
  }

  private static String row(Run run, Row row) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            row.shown(),
            ratio(run, "MixedRequests", row.method()),
            bytes(run, "MixedRequests", row.method()),
            ratio(run, "HappyPath", row.method()),
            bytes(run, "HappyPath", row.method()));
  }

  private static String ratio(Run run, String group, String method) {
    double own = run.figure(group + "." + method).orElse(Double.NaN);
    double base = run.figure(group + ".handWritten").orElse(Double.NaN);
    return Double.isNaN(own / base) ? "" : Claim.number(round(own / base)) + " ×";
  }

  private static String bytes(Run run, String group, String method) {
    double bytes = run.figure(group + "." + method + " bytes").orElse(Double.NaN);
    return Double.isNaN(bytes) ? "" : Claim.number(Math.rint(bytes));
  }

  /** Two digits that count: the rest is noise. */
  private static double round(double ratio) {
    double unit = Math.pow(10, Math.floor(Math.log10(ratio)) - 1);
    return Math.rint(ratio / unit) * unit;
  }
}
