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
    List<R> sorted = new ArrayList<>();
    while (source.next()) {
      if (++rows + bad.count() > Limits.ROWS) {
        throw new CannotReplayException(
            "it has more than " + Limits.ROWS + " rows; split it by order");
      }
      try {
        R row = shape.read(source);
        if (sort) {
          sorted.add(row);
        } else {
          take(row, violations);
        }
      } catch (BadRowException unreadable) {
        bad.add(source.line(), unreadable.problem());
      }
    }
    sorted.sort(Comparator.comparing(shape::at));
    for (R row : sorted) {
      take(row, violations);
    }
    for (long i = foundUnreadable; i < bad.count(); i++) {
      audit.unreadable();
    }
    return audit.report();
  }

  private void take(R row, ViolationsFile violations) {
    Finding finding = audit.accept(row);
    if (finding.violation().isPresent()) {
      violations.write(shape, row, finding.violation().get());
    }
    if (finding.problem().isPresent()) {
      foundUnreadable++;
      bad.add(shape.line(row), finding.problem().get());
    }
  }
}
