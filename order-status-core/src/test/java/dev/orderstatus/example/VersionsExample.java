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
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.version.Comparison;
import dev.orderstatus.core.version.MigrationPlan;
import java.time.Instant;
import java.util.List;

/** The example of the page on versions, which copies what stands between the marks. */
final class VersionsExample {

  private static final OrderType REPAIR = OrderType.of("repair");
  private static final OrderStatus HANDED_IN = OrderStatus.of("handed-in");
  private static final OrderStatus ON_THE_BENCH = OrderStatus.of("on-the-bench");
  private static final OrderStatus REPAIRED = OrderStatus.of("repaired");
  private static final OrderStatus PICKED_UP = OrderStatus.of("picked-up");
  private static final Action HAND_IN = Action.of("hand-in");
  private static final Action FINISH = Action.of("finish");
  private static final ReasonCode NOT_PAID = ReasonCode.of("not-paid-yet");

  private VersionsExample() {}

  private static StatusSet.Builder repairs(String version, OrderStatus end) {
    return StatusSet.named("repairs", "Repair shop")
        .version(version)
        .types(REPAIR)
        .status(StatusDefinition.of(HANDED_IN).phase(Phase.IN_PROGRESS).recent())
        .status(StatusDefinition.of(end)
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .successful())
        .commands(HAND_IN, FINISH)
        .on(HAND_IN, from(OrderStatus.NEW).by(CUSTOMER, STAFF).to(HANDED_IN));
  }

  private static StatusSet before() {
    return repairs("1", REPAIRED)
        .status(StatusDefinition.of(ON_THE_BENCH).phase(Phase.IN_PROGRESS).recent())
        .on(FINISH, from(HANDED_IN, ON_THE_BENCH).by(STAFF).to(REPAIRED))
        .build();
  }

  private static StatusSet after() {
    return repairs("2", PICKED_UP)
        .on(FINISH, from(HANDED_IN).by(STAFF).guard(paymentSettled(), NOT_PAID).to(PICKED_UP))
        .build();
  }

  private static OrderSnapshot stored() {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(REPAIR)
        .status(ON_THE_BENCH)
        .statusSince(Instant.EPOCH)
        .placedAt(Instant.EPOCH)
        .payment(Payment.DUE)
        .build();
  }

  static String run() {
    StatusSet before = before();
    StatusSet after = after();
    OrderSnapshot order = stored();
    // region versions
    MigrationPlan plan = MigrationPlan.from(before)
        .to(after)
        .rename(REPAIRED, PICKED_UP)
        .retire(ON_THE_BENCH, HANDED_IN)
        .build()
        .get();
    Comparison comparison = Comparison.of(before, after, plan.renames());
    OrderSnapshot moved = plan.apply(order).getOrElse(order);
    // endregion
    return String.join(
        "\n", List.of(comparison.toString(), order.status() + " -> " + moved.status(), ""));
  }
}
