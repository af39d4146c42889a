package dev.orderstatus.testkit.log;

import dev.orderstatus.core.audit.Facts;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.audit.TimeReading;
import dev.orderstatus.core.word.SeenStatus;

/** The rows of a status log. */
final class StatusRows implements Rows<StatusRow> {
  private final RowReader reader;
  private final Columns columns;
  private final Statuses statuses;
  private final FactColumns facts;
  private final LeftOut leftOut;

  StatusRows(
      RowReader reader, Columns columns, Statuses statuses, FactColumns facts, LeftOut leftOut) {
    this.reader = reader;
    this.columns = columns;
    this.statuses = statuses;
    this.facts = facts;
    this.leftOut = leftOut;
  }

  @Override
  public void read(LogRecord record, Sink<StatusRow> sink) throws UnreadableLogException {
    String word = reader.word(record, Role.STATUS);
    if (statuses.isLeftOut(word)) {
      leftOut.add(word);
      return;
    }
    String order = reader.order(record);
    String problem = record.problem();
    if (problem != null) {
      sink.take(reader.unreadable(record, order, null, word, problem));
      return;
    }
    TimeReading time = reader.time(record, columns.number(Role.AT));
    if (!(time instanceof TimeReading.Read read)) {
      String wrong = ((TimeReading.Unreadable) time).problem();
      sink.take(reader.unreadable(
          record, order, null, word, order.isEmpty() ? reader.orderProblem(record) : wrong));
      return;
    }
    String lacking =
        order.isEmpty() ? reader.orderProblem(record) : reader.lacks(record, Role.STATUS);
    if (lacking != null) {
      sink.take(reader.unreadable(record, order, read.at(), word, lacking));
      return;
    }
    long line = record.line();
    SeenStatus status = statuses.read(word);
    Facts known = facts.read(record);
    sink.takeLater(() -> Entry.of(
        line,
        order,
        new StatusRow(line, order, read.at(), read.later(), status, known),
        read.at(),
        word));
  }
}
