package example.flinkaudit;

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
import java.util.HashMap;
import java.util.Map;

/** The state of an order, as plain values, with the fingerprint of the rules that it follows. */
public class StoredOrder {
  static final long NEVER = Long.MAX_VALUE;

  public String fingerprint = "";
  public String status = OrderStatus.NEW.value();
  public Instant statusSince = Instant.EPOCH;
  public Instant placedAt = Instant.EPOCH;
  public String payment = Payment.DUE.code();
  public Map<String, String> attributes = new HashMap<>();
  public String type = "";
  public boolean test;
  public boolean account;

  /** The newest event so far: an older one comes too late. */
  public Instant newest = Instant.MIN;

  /** The first millisecond at which the promise of the status is broken; never if there is none. */
  public long brokenAt = NEVER;

  public boolean brokenReported;

  boolean isPlaced() {
    return !status.equals(OrderStatus.NEW.value());
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
    attributes = new HashMap<>(order.attributes().asText());
    type = order.type().value();
    test = order.test();
    account = order.account();
  }
}
