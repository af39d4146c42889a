package dev.orderstatus.example;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.paymentSettled;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.StatusDefinition;
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
        .status(StatusDefinition.of(HANDED_IN).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(REPAIRED)
            .phase(Phase.COMPLETED)
            .historical()
            .correctable()
            .successful())
        .commands(HAND_IN, FINISH)
        .on(HAND_IN, from(OrderStatus.NEW).by(CUSTOMER, STAFF).to(HANDED_IN))
        .on(FINISH, from(HANDED_IN).by(STAFF).guard(paymentSettled(), NOT_PAID).to(REPAIRED))
        .texts(Texts.bundles("repairs", List.of("en"), Repairs.class::getResourceAsStream))
        .build();
    // endregion
  }
}
