package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusSet;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes as a set has them: its own may be qualified by its id, {@code webshop:received}, and
 * {@code cancelled} is {@code canceled} unless the set has a status of that code. An order about to
 * be placed is in {@code (new)}, which is no code.
 */
final class CodeReader {

  private final String prefix;
  private final Set<String> statuses;
  private final Map<String, Attribute<?>> attributes;

  CodeReader(StatusSet set) {
    prefix = set.id() + ":";
    statuses = set.statuses().stream()
        .map(row -> row.status().value())
        .collect(Collectors.toUnmodifiableSet());
    attributes =
        set.attributes().stream().collect(Collectors.toMap(Code::value, attribute -> attribute));
  }

  OrderType type(JsonObject object, String name) {
    return code(object, name, OrderType::parse);
  }

  Action action(JsonObject object, String name) {
    return code(object, name, Action::parse);
  }

  Actor actor(JsonObject object, String name) {
    return code(object, name, Actor::parse);
  }

  OrderStatus status(JsonObject object, String name) {
    return object.text(name).equals(OrderStatus.NEW.value())
        ? OrderStatus.NEW
        : code(
            object,
            name,
            text -> OrderStatus.parse(
                text.equals("cancelled") && !statuses.contains(text) ? "canceled" : text));
  }

  /** The code as the set has it. */
  String bare(String code) {
    return code.startsWith(prefix) ? code.substring(prefix.length()) : code;
  }

  /** The attribute that the set declares under a bare code; null if it declares none. */
  @Nullable Attribute<?> declared(String code) {
    return attributes.get(code);
  }

  private <C> C code(JsonObject object, String name, Function<String, Either<String, C>> parse) {
    return parse
        .apply(bare(object.text(name)))
        .getOrElseThrow(problem -> object.wrong(name, problem));
  }
}
