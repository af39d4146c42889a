package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Order;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/** Writes the order in an answer, with all its members. */
final class OrderWriter {

  private OrderWriter() {}

  static void write(JsonGenerator json, Order order, GivenOrder given) {
    boolean toPlace = order.status().equals(OrderStatus.NEW);
    json.writeObjectPropertyStart("order");
    json.writeStringProperty("code", order.code().value());
    json.writeStringProperty("type", order.type().value());
    json.writeStringProperty("status", order.status().value());
    instant(json, "statusSince", order.statusSince(), toPlace && !given.statusSinceGiven());
    instant(json, "placedAt", order.placedAt(), toPlace && !given.placedAtGiven());
    json.writeStringProperty("payment", order.payment().code());
    json.writeBooleanProperty("test", order.test());
    json.writeBooleanProperty("account", order.account());
    ValueWriter.members(json, "attributes", order.attributes().asMap());
    json.writeEndObject();
  }

  private static void instant(JsonGenerator json, String name, Instant instant, boolean unknown) {
    if (unknown) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, instant.toString());
    }
  }
}
