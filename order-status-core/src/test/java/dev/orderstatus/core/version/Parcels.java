package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A set to vary, {@code new -begin-> open}, in which more may be done. */
final class Parcels {

  static final OrderType PARCEL = OrderType.of("parcel");
  static final OrderStatus OPEN = OrderStatus.of("open");
  static final OrderStatus SENT = OrderStatus.of("sent");
  static final OrderStatus LOST = OrderStatus.of("lost");
  static final Action BEGIN = Action.of("begin");
  static final Action SEND = Action.of("send");
  static final Action VANISHED = Action.of("vanished");
  static final ReasonCode ODD = ReasonCode.of("odd");

  /** What may be done, in a set that is otherwise the same. */
  static StatusSet.Builder parcels() {
    return StatusSet.named("parcels", "Parcels")
        .types(PARCEL)
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(SENT)
            .phase(Phase.SHIPPED)
            .historical()
            .correctable()
            .successful())
        .commands(BEGIN, SEND)
        .events(VANISHED)
        .on(BEGIN, from(OrderStatus.NEW).by(CUSTOMER).to(OPEN));
  }

  static StatusSet sending(Condition... guards) {
    OpenRow row = from(OPEN).by(STAFF, SYSTEM);
    Arrays.stream(guards).forEach(guard -> row.guard(guard, ODD));
    return parcels().on(SEND, row.to(SENT)).build();
  }

  static List<String> told(StatusSet before, StatusSet after) {
    return Comparison.of(before, after).differences().stream()
        .map(Difference::toString)
        .toList();
  }

  static List<String> toldOf(UnaryOperator<StatusSet.Builder> change) {
    return told(parcels().build(), change.apply(parcels()).build());
  }

  private Parcels() {}
}
