package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.SnapshotAudit;

/** The rows of a snapshot. */
final class SnapshotRows {
  private final Reading reading;
  private final SnapshotAudit audit;
  private final LogListener listener;
  private long rows;

  SnapshotRows(Reading reading, SnapshotAudit audit, LogListener listener) {
    this.reading = reading;
    this.audit = audit;
    this.listener = listener;
  }

  void take(LogRecord record) throws UnreadableLogException {
    RowReader reader = reading.reader();
    String word = reader.word(record, Role.STATUS);
    if (reading.statuses().isLeftOut(word)) {
      reading.leftOut().add(word);
      return;
    }
    if (++rows > Limits.ROWS) {
      throw new UnreadableLogException("it has more than " + Limits.ROWS + " rows; split it");
    }
    String order = reader.order(record);
    String problem = record.problem();
    if (problem == null) {
      problem = order.isEmpty() ? reader.orderProblem(record) : reader.lacks(record, Role.STATUS);
    }
    if (problem != null) {
      audit.unreadable();
      listener.unreadable(new LogRow(record.line(), order, "", word), problem);
      return;
    }
    audit
        .accept(order, reading.statuses().read(word), reading.facts().read(record))
        .ifPresent(
            violation -> listener.violation(new LogRow(record.line(), order, "", word), violation));
  }
}
