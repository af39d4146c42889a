package dev.orderstatus.testkit.log;

import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.core.audit.TimeReading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what every row has: the code of its order, and mostly a time. */
final class RowReader {
  private final Columns columns;
  private final Times times;
  private final Repeated words = new Repeated();

  RowReader(Columns columns, Times times) {
    this.columns = columns;
    this.times = times;
  }

  /** The code of the order; empty if it cannot be read. */
  String order(LogRecord record) {
    int column = columns.number(Role.ORDER_CODE);
    if (record.isEmpty(column)
        || record.isLongerThan(OrderCode.MAX_LENGTH, column)
        || record.hasControl(column)
        || record.has(column, JsonRecords.NESTED)) {
      return "";
    }
    String order = record.field(column);
    return isDamaged(record, order) ? "" : order;
  }

  private static boolean isDamaged(LogRecord record, String order) {
    return record.problem() != null && order.indexOf('\uFFFD') >= 0;
  }

  /** The reason why the code of the order cannot be read. */
  String orderProblem(LogRecord record) {
    String order = record.field(columns.number(Role.ORDER_CODE));
    if (order.isEmpty()) {
      return empty(Role.ORDER_CODE);
    }
    try {
      return order.equals(JsonRecords.NESTED)
          ? nested(Role.ORDER_CODE)
          : "not an order code: " + OrderCode.of(order);
    } catch (IllegalArgumentException malformed) {
      return String.valueOf(malformed.getMessage());
    }
  }

  static String empty(Role role) {
    return "the column " + role.column() + " is empty; fill it in";
  }

  static String nested(Role role) {
    return "the member " + role.column() + " is not a text, a number, true or false; write one";
  }

  boolean isNested(LogRecord record, Role role) {
    return record.field(columns.number(role)).equals(JsonRecords.NESTED);
  }

  /** The text in a column; empty if there is none, or no value. */
  String value(LogRecord record, Role role) {
    int column = columns.number(role);
    return record.has(column, JsonRecords.NESTED) ? "" : record.field(column);
  }

  /** The same, of a column in which few texts come back again and again. */
  String word(LogRecord record, Role role) {
    int column = columns.number(role);
    return record.has(column, JsonRecords.NESTED) ? "" : words.of(record, column);
  }

  /** The reason why a column that needs a value has none; null if it has one. */
  @Nullable String lacks(LogRecord record, Role role) {
    int column = columns.number(role);
    return record.isEmpty(column)
        ? empty(role)
        : record.has(column, JsonRecords.NESTED) ? nested(role) : null;
  }

  TimeReading time(LogRecord record, int column) throws UnreadableLogException {
    if (record.isEmpty(column) || record.has(column, JsonRecords.NESTED)) {
      return new TimeReading.Unreadable(
          record.isEmpty(column)
              ? "the column " + columns.name(column) + " is empty; fill it in"
              : nested(Role.AT));
    }
    return times.read(column, record);
  }

  /** A row that cannot be read. */
  <R> Entry<R> unreadable(
      LogRecord record, String order, @Nullable Instant at, String code, String problem) {
    return new Entry<>(record.line(), order, null, at, value(record, Role.AT), code, problem);
  }
}
