package example.flinkaudit;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What happened to an order, as plain values: Flink writes it field by field. */
public class OrderEvent {
  public String order = "";
  public String action = "";
  public String actor = "";
  public Instant at = Instant.EPOCH;
  public Map<String, String> inputs = new HashMap<>();

  /** The actor's own words, if there are any. */
  public String reason = "";

  /** Facts of an order that is about to be placed. */
  public String type = "";

  public String payment = Payment.DUE.code();
  public boolean test;
  public boolean account = true;

  /** The request, its inputs read by the declarations of the set. */
  Request request(Collection<? extends Attribute<?>> declared) {
    Request request = Request.of(Action.of(action), Actor.of(actor), at)
        .withInputs(Attributes.read(inputs, declared));
    return reason.isEmpty() ? request : request.withJustification(reason);
  }

  /** The order that this event places; what was given is a fact of it. */
  OrderSnapshot toPlace(Attributes given) {
    return OrderSnapshot.toPlace(OrderCode.of(order), OrderType.of(type), paid())
        .withTest(test)
        .withAccount(account)
        .withAttributes(given);
  }

  private Payment paid() {
    return Payment.parse(payment).getOrElseThrow(wrong -> new IllegalArgumentException(wrong));
  }
}
