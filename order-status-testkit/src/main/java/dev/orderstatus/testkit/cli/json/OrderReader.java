package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;

/** Reads the member {@code order} of a question. */
final class OrderReader {

  private final CodeReader codes;
  private final AttributesReader attributes;

  OrderReader(StatusSet set) {
    codes = new CodeReader(set);
    attributes = new AttributesReader(codes);
  }

  OrderSnapshot read(JsonObject question) {
    JsonObject order = question
        .object("order")
        .only(
            "code",
            "type",
            "status",
            "statusSince",
            "placedAt",
            "payment",
            "test",
            "account",
            "attributes");
    OrderStatus status = codes.status(order, "status");
    boolean toPlace = status.equals(OrderStatus.NEW);
    return OrderSnapshot.of(
        code(order),
        codes.type(order, "type"),
        status,
        instant(order, "statusSince", toPlace),
        instant(order, "placedAt", toPlace),
        payment(order),
        order.flag("test", false),
        order.flag("account", true),
        attributes.ofOrder(order.findObject("attributes")));
  }

  /** Null is what the tool writes for an instant that nobody gave. */
  private static boolean isGiven(JsonObject order, String name) {
    return order.has(name) && !(order.members().get(name) instanceof RawJson raw && raw.isNull());
  }

  private static Instant instant(JsonObject order, String name, boolean toPlace) {
    return toPlace && !isGiven(order, name) ? Instant.EPOCH : Scalars.instant(order, name);
  }

  private static OrderCode code(JsonObject order) {
    try {
      return OrderCode.of(order.text("code"));
    } catch (IllegalArgumentException malformed) {
      throw order.wrong("code", String.valueOf(malformed.getMessage()));
    }
  }

  private static Payment payment(JsonObject order) {
    return Payment.parse(order.text("payment"))
        .getOrElseThrow(problem -> order.wrong("payment", problem));
  }
}
