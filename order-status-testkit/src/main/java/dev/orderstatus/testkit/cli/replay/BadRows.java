package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.Violation;
import dev.orderstatus.testkit.cli.text.Shown;
import dev.orderstatus.testkit.log.LogListener;
import dev.orderstatus.testkit.log.LogRow;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The problems of rows: the first of each kind, and all of them for a separate file. */
final class BadRows implements LogListener {
  private static final int NAMED = 20;
  private static final int MOST_KINDS = 10_000;

  private final ViolationsFile file;
  private final Progress progress;
  private final Map<String, String> examples = new LinkedHashMap<>();
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final List<String> named = new ArrayList<>();
  private long unreadable;
  private long notUnderstood;

  BadRows(ViolationsFile file, Progress progress) {
    this.file = file;
    this.progress = progress;
  }

  @Override
  public void violation(LogRow row, Violation violation) {
    file.write(row, violation);
    if (examples.size() < MOST_KINDS) {
      examples.computeIfAbsent(
          violation.group(),
          none -> "order %s, line %d: %s"
              .formatted(Shown.text(row.order()), row.line(), violation.text()));
    }
  }

  @Override
  public void unreadable(LogRow row, String problem) {
    file.write(row, problem);
    unreadable++;
    name(row.line(), problem);
  }

  @Override
  public void notUnderstood(long line, String problem) {
    notUnderstood++;
    name(line, problem + "; it is not held against the row");
  }

  /** Each kind of problem has its place among those that are named. */
  private void name(long line, String problem) {
    String kind = problem.replaceAll("\"[^\"]*\"|\\d+", "").strip();
    int before = kinds.size() < NAMED || kinds.containsKey(kind)
        ? kinds.merge(kind, 1, Integer::sum)
        : NAMED;
    if (named.size() < NAMED || (before == 1 && named.size() < 2 * NAMED)) {
      named.add(Shown.oneLine("line " + line + ": " + problem));
    }
  }

  @Override
  public void progress(long rows) {
    progress.at(rows);
  }

  /** An example of a group of violations; empty if it has none. */
  String example(String group) {
    return examples.getOrDefault(group, "");
  }

  void print(PrintStream err) {
    progress.end();
    named.forEach(err::println);
    long more = unreadable + notUnderstood - named.size();
    if (more > 0) {
      err.println("and " + more + " more unreadable rows; --violations FILE lists all");
    }
  }
}
