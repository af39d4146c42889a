package dev.orderstatus.testkit.log;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.audit.Facts;
import dev.orderstatus.testkit.cli.text.Shown;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the facts of an order that a log has besides its status. */
final class FactColumns {
  private final Columns columns;
  private final Words<OrderType> types;
  private final Words<Payment> payments;
  private final LogListener listener;
  private final LogKind kind;
  private int width = -1;
  private boolean any;

  FactColumns(StatusSet set, Columns columns, LogKind kind, LogListener listener)
      throws UnreadableLogException {
    this.columns = columns;
    this.listener = listener;
    this.kind = kind;
    types = new Words<>("type", set, columns.maps(), Words.values(set.types()), OrderType::parse);
    payments = new Words<>(
        "payment",
        set,
        columns.maps(),
        Arrays.stream(Payment.values()).map(Payment::code).toList(),
        Payment::parse);
  }

  Words<OrderType> types() {
    return types;
  }

  Words<Payment> payments() {
    return payments;
  }

  /** The facts of a row; an unreadable fact is unknown. */
  Facts read(LogRecord record) {
    if (columns.names().size() != width) {
      width = columns.names().size();
      any = columns.hasFacts(kind);
    }
    if (!any) {
      return Facts.NONE;
    }
    Facts facts = new Facts(
        known(record, Role.TYPE, types::read),
        known(record, Role.PAYMENT, payments::read),
        known(record, Role.TEST, FactColumns::flag),
        known(record, Role.ACCOUNT, FactColumns::flag),
        attributes(record));
    return facts.equals(Facts.NONE) ? Facts.NONE : facts;
  }

  private interface Read<T> {
    Either<String, T> read(String text);
  }

  private <T> Optional<T> known(LogRecord record, Role role, Read<T> reading) {
    String text = record.field(columns.number(role));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Either<String, T> value = reading.read(text);
    if (value.isLeft()) {
      listener.notUnderstood(record.line(), "the column " + role.column() + ": " + value.getLeft());
    }
    return value.toJavaOptional();
  }

  private Attributes attributes(LogRecord record) {
    Attributes attributes = Attributes.none();
    for (Map.Entry<Attribute<?>, Integer> column : columns.attributes().entrySet()) {
      String text = record.field(column.getValue());
      if (!text.isEmpty()) {
        Either<String, Attributes> more = with(attributes, column.getKey(), text);
        if (more.isLeft()) {
          listener.notUnderstood(record.line(), more.getLeft());
        }
        attributes = more.getOrElse(attributes);
      }
    }
    return attributes;
  }

  static <T> Either<String, Attributes> with(
      Attributes attributes, Attribute<T> attribute, String text) {
    return attribute.read(text).map(value -> attributes.with(attribute, value));
  }

  /** Yes or no. */
  static Either<String, Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> Either.right(true);
      case "false", "no", "0" -> Either.right(false);
      default -> Either.left(Shown.quoted(text) + "; expected true or false");
    };
  }

  List<String> unmet() {
    return Stream.concat(types.unmet().stream(), payments.unmet().stream()).toList();
  }
}
