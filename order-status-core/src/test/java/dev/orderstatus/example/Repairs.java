package dev.orderstatus.example;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.paymentSettled;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import java.util.List;

/** The status set of one's own that the README shows. */
public final class Repairs {

  static final OrderStatus HANDED_IN = OrderStatus.of("handed-in");
  static final OrderStatus REPAIRED = OrderStatus.of("repaired");
  static final Action HAND_IN = Action.of("hand-in");
  static final Action FINISH = Action.of("finish");
  static final ReasonCode NOT_PAID = ReasonCode.of("not-paid-yet");

  private Repairs() {}

  static StatusSet set() {
    // region own set
    return StatusSet.named("repairs", "Repair shop")
        .types(OrderType.of("repair"))
        .status(HANDED_IN, s -> s.phase(Phase.IN_PROGRESS).recent())
        .status(REPAIRED, s -> s.phase(Phase.COMPLETED).historical().isFinal().successful())
        .commands(HAND_IN, FINISH)
        .transition(t -> t.from(OrderStatus.NEW).on(HAND_IN).by(CUSTOMER, STAFF).to(HANDED_IN))
        .transition(t ->
            t.from(HANDED_IN).on(FINISH).by(STAFF).to(REPAIRED).guard(paymentSettled(), NOT_PAID))
        .texts(Texts.bundles("repairs", List.of("en"), Repairs.class::getResourceAsStream))
        .build();
    // endregion
  }
}
