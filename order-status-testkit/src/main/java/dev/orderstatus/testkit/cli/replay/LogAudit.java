package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes a log through an audit, row by row.
 *
 * @param <R> the kind of row
 */
final class LogAudit<R> {
  private static final int AT_ONCE = 64;

  private final Audit<R> audit;
  private final RowShape<R> shape;
  private final RowSource source;
  private final BadRows bad;
  private long rows;
  private long foundUnreadable;

  LogAudit(Audit<R> audit, RowShape<R> shape, RowSource source, BadRows bad) {
    this.audit = audit;
    this.shape = shape;
    this.source = source;
    this.bad = bad;
  }

  AuditReport run(boolean sort, ViolationsFile violations)
      throws IOException, CannotReplayException {
    List<R> waiting = new ArrayList<>();
    try {
      while (source.next()) {
        read(waiting);
        if (!sort && waiting.size() == AT_ONCE) {
          take(waiting, violations);
          waiting.clear();
        }
      }
    } catch (IOException | CannotReplayException brokenOff) {
      // Nobody knows the order of a log that was to be sorted and was not read to its end.
      if (!sort) {
        take(waiting, violations);
      }
      throw brokenOff;
    }
    if (sort) {
      waiting.sort(Comparator.comparing(shape::at));
    }
    for (int from = 0; from < waiting.size(); from += AT_ONCE) {
      take(waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE)), violations);
    }
    for (long i = foundUnreadable; i < bad.count(); i++) {
      audit.unreadable();
    }
    return audit.report();
  }

  private void read(List<R> to) throws CannotReplayException {
    if (++rows + bad.count() > Limits.ROWS) {
      throw new CannotReplayException(
          "it has more than " + Limits.ROWS + " rows; split it by order");
    }
    try {
      to.add(shape.read(source));
    } catch (BadRowException unreadable) {
      bad.add(source.line(), unreadable.problem());
    }
  }

  private void take(List<R> next, ViolationsFile violations) {
    List<Finding> findings = audit.acceptAll(next);
    for (int i = 0; i < findings.size(); i++) {
      R row = next.get(i);
      Finding finding = findings.get(i);
      if (finding.violation().isPresent()) {
        violations.write(shape, row, finding.violation().get());
      }
      if (finding.problem().isPresent()) {
        foundUnreadable++;
        bad.add(shape.line(row), finding.problem().get());
      }
    }
  }
}
