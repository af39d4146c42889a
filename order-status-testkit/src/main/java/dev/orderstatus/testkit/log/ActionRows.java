package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.core.audit.TimeReading;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of an action log. */
final class ActionRows implements Rows<ActionRow> {
  private final RowReader reader;
  private final Columns columns;
  private final Words<Action> actions;
  private final Words<Actor> actors;
  private final FactColumns facts;
  private final LeftOut leftOut;

  ActionRows(StatusSet set, RowReader reader, Columns columns, FactColumns facts, LeftOut leftOut)
      throws UnreadableLogException {
    this.reader = reader;
    this.columns = columns;
    this.facts = facts;
    this.leftOut = leftOut;
    actions = Words.ofActions(set, columns.maps());
    actors = Words.ofActors(set, columns.maps());
  }

  Words<Action> actions() {
    return actions;
  }

  Words<Actor> actors() {
    return actors;
  }

  /** Makes the row of an audit. */
  interface Make<R> {
    R of(ActionRow row) throws Unfit;
  }

  @Override
  public void read(LogRecord record, Sink<ActionRow> sink) throws UnreadableLogException {
    read(record, sink, row -> row);
  }

  <R> void read(LogRecord record, Sink<R> sink, Make<R> make) throws UnreadableLogException {
    String word = reader.word(record, Role.ACTION);
    if (actions.isLeftOut(word)) {
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
    Instant at = time instanceof TimeReading.Read read ? read.at() : null;
    try {
      if (order.isEmpty()) {
        throw new Unfit(reader.orderProblem(record));
      }
      if (!(time instanceof TimeReading.Read read)) {
        throw new Unfit(((TimeReading.Unreadable) time).problem());
      }
      ActionRow row = new ActionRow(
          record.line(),
          order,
          request(record, read.at()),
          read.later(),
          placement(record),
          attributes(record));
      sink.take(Entry.of(record.line(), order, make.of(row), read.at(), word));
    } catch (Unfit unfit) {
      sink.take(reader.unreadable(record, order, at, word, String.valueOf(unfit.getMessage())));
    }
  }

  private Request request(LogRecord record, Instant at) throws Unfit {
    Request request = Request.of(
        required(record, Role.ACTION, actions), required(record, Role.ACTOR, actors), at);
    String reason = reader.value(record, Role.REASON);
    return reason.isEmpty() ? request : request.withJustification(reason);
  }

  private <C> C required(LogRecord record, Role role, Words<C> words) throws Unfit {
    String lacking = reader.lacks(record, role);
    if (lacking != null) {
      throw new Unfit(lacking);
    }
    return Unfit.unlessRead(words.read(reader.word(record, role)));
  }

  private Attributes attributes(LogRecord record) throws Unfit {
    return attributes(
        record,
        attributes(record, Attributes.none(), columns.attributes()),
        columns.attributesOfParts());
  }

  private static Attributes attributes(
      LogRecord record, Attributes before, Map<Attribute<?>, Integer> read) throws Unfit {
    Attributes attributes = before;
    for (Map.Entry<Attribute<?>, Integer> column : read.entrySet()) {
      String text = record.field(column.getValue());
      if (!text.isEmpty()) {
        attributes = Unfit.unlessRead(FactColumns.with(attributes, column.getKey(), text));
      }
    }
    return attributes;
  }

  private Placement placement(LogRecord record) throws Unfit {
    Placement standard = Placement.STANDARD;
    OrderType type = optional(record, Role.TYPE, facts.types()::read);
    Payment payment = optional(record, Role.PAYMENT, facts.payments()::read);
    Boolean test = optional(record, Role.TEST, FactColumns::flag);
    Boolean account = optional(record, Role.ACCOUNT, FactColumns::flag);
    if (type == null && payment == null && test == null && account == null) {
      return standard;
    }
    return new Placement(
        Optional.ofNullable(type),
        payment == null ? standard.payment() : payment,
        test == null ? standard.test() : test,
        account == null ? standard.account() : account);
  }

  private interface Read<T> {
    Either<String, T> read(String text);
  }

  private <T> @Nullable T optional(LogRecord record, Role role, Read<T> reading) throws Unfit {
    String text = record.field(columns.number(role));
    if (text.isEmpty()) {
      return null;
    }
    Either<String, T> value = reading.read(text);
    if (value.isLeft()) {
      throw new Unfit("the column " + role.column() + ": " + value.getLeft());
    }
    return value.get();
  }

  List<String> unmet() {
    return Stream.concat(actions.unmet().stream(), actors.unmet().stream()).toList();
  }
}
