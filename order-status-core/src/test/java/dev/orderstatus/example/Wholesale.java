package dev.orderstatus.example;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.atLeast;
import static dev.orderstatus.api.definition.Condition.inputGiven;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import java.util.List;

/** A set in which one action leads to different statuses. */
public final class Wholesale {

  public static final OrderStatus PLACED = OrderStatus.of("placed");
  public static final OrderStatus PARTLY_SENT = OrderStatus.of("partly-sent");
  public static final OrderStatus ALL_SENT = OrderStatus.of("all-sent");
  public static final Action PLACE = Action.of("place");
  public static final Action SEND = Action.of("send");
  public static final Attribute<Long> ORDERED = Attribute.wholeNumber("ordered");
  public static final Attribute<Long> SENT = Attribute.wholeNumber("sent");
  public static final ReasonCode UNITS_REQUIRED = ReasonCode.of("units-required");
  public static final Effect INVOICE = Effect.forCustomer("email-invoice");

  private Wholesale() {}

  public static StatusSet set() {
    return StatusSet.named("wholesale", "Wholesale")
        .types(OrderType.of("pallets"))
        .attributes(ORDERED, SENT)
        .status(StatusDefinition.of(PLACED).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(PARTLY_SENT).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(ALL_SENT)
            .phase(Phase.COMPLETED)
            .historical()
            .correctable()
            .successful())
        .commands(PLACE, SEND)
        .on(PLACE, from(OrderStatus.NEW).by(CUSTOMER).to(PLACED).inputs(ORDERED))
        // region guarded rows
        .on(
            SEND,
            from(PLACED, PARTLY_SENT)
                .by(STAFF)
                .when(atLeast(SENT, ORDERED))
                .to(ALL_SENT)
                .inputs(SENT)
                .effectAtEnd(INVOICE))
        .on(
            SEND,
            from(PLACED, PARTLY_SENT)
                .by(STAFF)
                .when(atLeast(SENT, 1))
                .to(PARTLY_SENT)
                .inputs(SENT))
        .on(
            SEND,
            from(PLACED, PARTLY_SENT)
                .by(STAFF)
                .guard(inputGiven(SENT), UNITS_REQUIRED)
                .stay()
                .inputs(SENT))
        // endregion
        .texts(Texts.bundles("wholesale", List.of("en"), Wholesale.class::getResourceAsStream))
        .build();
  }
}
