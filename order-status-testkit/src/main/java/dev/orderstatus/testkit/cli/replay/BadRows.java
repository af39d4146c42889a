package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.cli.text.Shown;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** The rows that cannot be read: how many there are, and what is wrong with the first of them. */
final class BadRows {
  private final TreeMap<Long, String> first = new TreeMap<>();
  private long count;

  void add(long line, String problem) {
    count++;
    if (first.size() < Limits.NAMED_ROWS || line < first.lastKey()) {
      first.put(line, problem);
    }
    if (first.size() > Limits.NAMED_ROWS) {
      first.pollLastEntry();
    }
  }

  long count() {
    return count;
  }

  /** The first line there is something wrong with. */
  long firstLine() {
    return first.firstKey();
  }

  String firstProblem() {
    return first.isEmpty()
        ? ""
        : "line " + first.firstKey() + ": " + first.firstEntry().getValue();
  }

  void print(PrintStream err) {
    for (Map.Entry<Long, String> row : first.entrySet()) {
      err.println(Shown.oneLine("line " + row.getKey() + ": " + row.getValue()));
    }
    if (count > first.size()) {
      err.println("and " + (count - first.size()) + " more unreadable rows");
    }
  }
}
