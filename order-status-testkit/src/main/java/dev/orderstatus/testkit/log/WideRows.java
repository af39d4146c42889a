package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.audit.Facts;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.audit.TimeReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of a file with one record per order: each filled cell is a change. The cells of a record
 * are not in the order of time, so they are sorted by their times, and cells of one time by the
 * order of statuses in the set. Further records of an order right below, as for its other items,
 * add only cells whose time differs from the one above.
 */
final class WideRows implements Rows<StatusRow> {
  private final RowReader reader;
  private final Columns columns;
  private final FactColumns facts;
  private final List<Columns.TimeColumn> inOrderOfTheSet;
  private final Map<Integer, Instant> timesAbove = new HashMap<>();
  private String orderAbove = "";

  WideRows(StatusSet set, RowReader reader, Columns columns, FactColumns facts) {
    this.reader = reader;
    this.columns = columns;
    this.facts = facts;
    List<OrderStatus> order =
        set.statuses().stream().map(StatusDefinition::status).toList();
    inOrderOfTheSet = columns.times().stream()
        .sorted(Comparator.comparingInt(
            column -> order.indexOf(column.status().status().orElse(OrderStatus.NEW))))
        .toList();
  }

  @Override
  public void read(LogRecord record, Sink<StatusRow> sink) throws UnreadableLogException {
    String order = reader.order(record);
    String problem = record.problem();
    if (problem != null) {
      sink.take(reader.unreadable(record, order, null, "", problem));
      return;
    }
    if (order.isEmpty() || !order.equals(orderAbove)) {
      timesAbove.clear();
      orderAbove = order;
    }
    Facts held = facts.read(record);
    List<Entry<StatusRow>> good = new ArrayList<>();
    for (Columns.TimeColumn column : inOrderOfTheSet) {
      if (!record.isEmpty(column.number())) {
        Entry<StatusRow> cell = cell(record, order, column, held);
        if (!repeatsTheOneAbove(column, cell)) {
          add(good, cell);
        }
      }
    }
    for (int from = 0; from < good.size(); ) {
      int to = from + 1;
      while (to < good.size() && areTogether(good.get(from), good.get(to))) {
        to++;
      }
      if (to == from + 1) {
        sink.take(good.get(from));
      } else {
        sink.takeTogether(good.subList(from, to));
      }
      from = to;
    }
  }

  private boolean repeatsTheOneAbove(Columns.TimeColumn column, Entry<StatusRow> cell) {
    Instant at = cell.at();
    return at != null && at.equals(timesAbove.put(column.number(), at));
  }

  private static boolean areTogether(Entry<StatusRow> one, Entry<StatusRow> other) {
    return one.row() != null
        && other.row() != null
        && Objects.requireNonNull(one.at()).equals(other.at());
  }

  /**
   * Sorts them by time; a cell without a time stays after the status that precedes it in the set.
   */
  private static void add(List<Entry<StatusRow>> entries, Entry<StatusRow> entry) {
    int place = entries.size();
    while (place > 0 && isBefore(entry, entries.get(place - 1))) {
      place--;
    }
    entries.add(place, entry);
  }

  private static boolean isBefore(Entry<StatusRow> one, Entry<StatusRow> other) {
    return one.at() != null && other.at() != null && one.at().isBefore(other.at());
  }

  private Entry<StatusRow> cell(
      LogRecord record, String order, Columns.TimeColumn column, Facts held)
      throws UnreadableLogException {
    String code = column.status().text();
    String text = record.field(column.number());
    TimeReading time = reader.time(record, column.number());
    if (order.isEmpty()) {
      return new Entry<>(record.line(), "", null, null, text, code, reader.orderProblem(record));
    }
    if (time instanceof TimeReading.Read read) {
      StatusRow row =
          new StatusRow(record.line(), order, read.at(), read.later(), column.status(), held);
      return Entry.of(record.line(), order, row, read.at(), code);
    }
    return new Entry<>(
        record.line(),
        order,
        null,
        null,
        text,
        code,
        "the column %s: %s"
            .formatted(columns.name(column.number()), ((TimeReading.Unreadable) time).problem()));
  }
}
