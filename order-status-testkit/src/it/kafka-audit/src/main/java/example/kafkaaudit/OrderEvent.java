package example.kafkaaudit;

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
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/**
 * What happened to the order whose code is the key.
 *
 * @param reason the actor's own words; empty if there are none
 * @param type like what follows, a fact of an order that is about to be placed
 */
public record OrderEvent(
    String action,
    String actor,
    Instant at,
    String reason,
    String type,
    String payment,
    boolean test,
    boolean account,
    Map<String, String> inputs) {

  public static final Serde<OrderEvent> SERDE = TextLine.serde(OrderEvent::texts, OrderEvent::of);

  private List<String> texts() {
    return TextLine.with(
        inputs,
        action,
        actor,
        at.toString(),
        reason,
        type,
        payment,
        Boolean.toString(test),
        Boolean.toString(account));
  }

  private static OrderEvent of(List<String> texts) {
    return new OrderEvent(
        texts.get(0),
        texts.get(1),
        Instant.parse(texts.get(2)),
        texts.get(3),
        texts.get(4),
        texts.get(5),
        Boolean.parseBoolean(texts.get(6)),
        Boolean.parseBoolean(texts.get(7)),
        TextLine.after(8, texts));
  }

  /** The request, its inputs read by the declarations of the set. */
  Request request(Collection<? extends Attribute<?>> declared) {
    Request request = Request.of(Action.of(action), Actor.of(actor), at)
        .withInputs(Attributes.read(inputs, declared));
    return reason.isEmpty() ? request : request.withJustification(reason);
  }

  /** The order that this event places; what was given is a fact of it. */
  OrderSnapshot toPlace(String code, Attributes given) {
    return OrderSnapshot.toPlace(OrderCode.of(code), OrderType.of(type), paid())
        .withTest(test)
        .withAccount(account)
        .withAttributes(given);
  }

  private Payment paid() {
    return Payment.parse(payment).getOrElseThrow(wrong -> new IllegalArgumentException(wrong));
  }
}
