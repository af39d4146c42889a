package dev.orderstatus.api.order;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.internal.JsonMembers;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of orders, their states and requests. Stateless and thread-safe. */
final class OrderJson {

  private static final String NEW = OrderStatus.NEW.value();

  private OrderJson() {}

  static Map<String, @Nullable Object> of(OrderSnapshot order) {
    return JsonForm.of("code", order.code())
        .with("type", order.type())
        .with("status", order.status())
        .with("statusSince", instant(order.status(), order.statusSince()))
        .with("placedAt", instant(order.status(), order.placedAt()))
        .with("payment", order.payment())
        .with("test", order.test())
        .with("account", order.account())
        .with("attributes", order.attributes())
        .members();
  }

  static Map<String, @Nullable Object> of(OrderState state) {
    return JsonForm.of("status", state.status())
        .with("statusSince", instant(state.status(), state.statusSince()))
        .with("placedAt", instant(state.status(), state.placedAt()))
        .with("payment", state.payment())
        .with("attributes", state.attributes())
        .members();
  }

  static Map<String, @Nullable Object> of(Request request) {
    return JsonForm.of("action", request.action())
        .with("actor", request.actor())
        .with("at", request.at())
        .with("reason", request.justification())
        .with("inputs", request.inputs())
        .with("notifyCustomer", request.notifyCustomer())
        .with("expectedStatus", request.expectedStatus())
        .members();
  }

  static OrderSnapshot order(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(
        json,
        "code",
        "type",
        "status",
        "statusSince",
        "placedAt",
        "payment",
        "test",
        "account",
        "attributes");
    OrderState state = state(members);
    return OrderSnapshot.of(
        members.code("code", OrderJson::code),
        members.code("type", OrderType::parse),
        state.status(),
        state.statusSince(),
        state.placedAt(),
        state.payment(),
        members.flag("test", false),
        members.flag("account", true),
        state.attributes());
  }

  static OrderState state(Map<String, @Nullable Object> json) {
    return state(
        JsonMembers.of(json, "status", "statusSince", "placedAt", "payment", "attributes"));
  }

  private static OrderState state(JsonMembers members) {
    OrderStatus status = members.code("status", OrderJson::status);
    return new OrderState(
        status,
        instant(members, "statusSince", status),
        instant(members, "placedAt", status),
        members.code("payment", Payment::parse),
        attributes(members.object("attributes")));
  }

  /** Attributes of an order or a part, which have no nulls. */
  static Attributes attributes(Map<String, @Nullable Object> members) {
    members.forEach((code, value) -> {
      if (value == null) {
        throw new IllegalArgumentException(
            "attributes." + code + ": null is not a value; leave the member out");
      }
    });
    return values(members);
  }

  /** Treats null like blank text, that is, as not given. */
  static Attributes values(Map<String, @Nullable Object> members) {
    Map<String, Object> read = new LinkedHashMap<>();
    members.forEach((code, value) -> {
      Object given = value == null ? "" : value;
      read.put(code, given instanceof Integer number ? (Object) number.longValue() : given);
    });
    return Attributes.none().withRaw(read);
  }

  static Request request(Map<String, @Nullable Object> json) {
    return request(JsonMembers.of(
        json, "action", "actor", "at", "reason", "inputs", "notifyCustomer", "expectedStatus"));
  }

  /** The request among members that may be more. */
  static Request request(JsonMembers members) {
    Request request = Request.of(
            members.code("action", Action::parse),
            members.code("actor", Actor::parse),
            members.instant("at"))
        .withInputs(values(members.object("inputs")))
        .withNotifyCustomer(members.flag("notifyCustomer", false));
    Request justified =
        members.findText("reason").map(request::withJustification).orElse(request);
    return members.has("expectedStatus")
        ? justified.withExpectedStatus(members.code("expectedStatus", OrderJson::status))
        : justified;
  }

  /** A status, which may be (new). */
  static Either<String, OrderStatus> status(String text) {
    return text.equals(NEW) ? Either.right(OrderStatus.NEW) : OrderStatus.parse(text);
  }

  private static Either<String, OrderCode> code(String text) {
    try {
      return Either.right(OrderCode.of(text));
    } catch (IllegalArgumentException malformed) {
      return Either.left(String.valueOf(malformed.getMessage()));
    }
  }

  /** For an order or a part that does not exist yet, the epoch stands for a missing instant. */
  static @Nullable Instant instant(OrderStatus status, Instant instant) {
    return status.equals(OrderStatus.NEW) && instant.equals(Instant.EPOCH) ? null : instant;
  }

  static Instant instant(JsonMembers members, String name, OrderStatus status) {
    return status.equals(OrderStatus.NEW) && !members.has(name)
        ? Instant.EPOCH
        : members.instant(name);
  }
}
