package example.kafkaaudit;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.OrderState;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/** The state of an order, as plain values, with the fingerprint of the rules that it follows. */
final class StoredOrder {

  static final Serde<StoredOrder> SERDE = TextLine.serde(StoredOrder::texts, StoredOrder::of);

  String fingerprint = "";
  String status = OrderStatus.NEW.value();
  Instant statusSince = Instant.EPOCH;
  Instant placedAt = Instant.EPOCH;
  String payment = Payment.DUE.code();
  Map<String, String> attributes = Map.of();
  String type = "";
  boolean test;
  boolean account;

  /** The newest event so far: an older one comes too late. */
  Instant newest = Instant.MIN;

  /** The end of the time promised for the status; never if nothing is promised. */
  Instant dueAt = Instant.MAX;

  boolean isPlaced() {
    return !status.equals(OrderStatus.NEW.value());
  }

  boolean isPromised() {
    return !dueAt.equals(Instant.MAX);
  }

  OrderSnapshot order(String code, Collection<? extends Attribute<?>> declared) {
    OrderState state = OrderState.read(
        status, statusSince, placedAt, payment, Attributes.read(attributes, declared));
    return OrderSnapshot.of(
        OrderCode.of(code),
        OrderType.of(type),
        state.status(),
        state.statusSince(),
        state.placedAt(),
        state.payment(),
        test,
        account,
        state.attributes());
  }

  void take(Order order) {
    status = order.status().value();
    statusSince = order.statusSince();
    placedAt = order.placedAt();
    payment = order.payment().code();
    attributes = order.attributes().asText();
    type = order.type().value();
    test = order.test();
    account = order.account();
  }

  private List<String> texts() {
    return TextLine.with(
        attributes,
        fingerprint,
        status,
        statusSince.toString(),
        placedAt.toString(),
        payment,
        type,
        Boolean.toString(test),
        Boolean.toString(account),
        newest.toString(),
        isPromised() ? dueAt.toString() : "");
  }

  private static StoredOrder of(List<String> texts) {
    StoredOrder stored = new StoredOrder();
    stored.fingerprint = texts.get(0);
    stored.status = texts.get(1);
    stored.statusSince = Instant.parse(texts.get(2));
    stored.placedAt = Instant.parse(texts.get(3));
    stored.payment = texts.get(4);
    stored.type = texts.get(5);
    stored.test = Boolean.parseBoolean(texts.get(6));
    stored.account = Boolean.parseBoolean(texts.get(7));
    stored.newest = Instant.parse(texts.get(8));
    stored.dueAt = texts.get(9).isEmpty() ? Instant.MAX : Instant.parse(texts.get(9));
    stored.attributes = TextLine.after(10, texts);
    return stored;
  }
}
