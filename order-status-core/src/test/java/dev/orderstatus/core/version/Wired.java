package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.List;

/** A set of bare statuses with a way into each, and a way on from those that are no end. */
final class Wired {

  static final OrderStatus END = OrderStatus.of("wired-end");

  private Wired() {}

  static StatusSet of(StatusSet bare) {
    List<StatusDefinition> statuses = new ArrayList<>(bare.statuses());
    OrderStatus end = bare.statuses().stream()
        .filter(row -> row.ending() != Ending.NONE)
        .map(StatusDefinition::status)
        .findFirst()
        .orElse(END);
    StatusSet wires = wires(bare.statuses(), end);
    if (end.equals(END)) {
      statuses.addAll(wires.statuses());
    }
    return bare.toBuilder()
        .statuses(statuses)
        .actions(wires.actions())
        .transitions(wires.transitions())
        .notes(List.of())
        .paths(List.of())
        .build();
  }

  private static StatusSet wires(List<StatusDefinition> statuses, OrderStatus end) {
    Action on = Action.of("wired-on");
    StatusSet.Builder wires = StatusSet.named("wires", "Wires")
        .status(StatusDefinition.of(END).historical().correctable())
        .commands(on);
    for (StatusDefinition row : statuses) {
      Action to = Action.of("wired-to-" + row.status().name());
      wires.commands(to).on(to, from(OrderStatus.NEW).by(STAFF).to(row.status()));
      if (row.ending() == Ending.NONE) {
        wires.on(on, from(row.status()).by(STAFF).to(end));
      }
    }
    if (end.equals(END)) {
      wires.on(on, from(OrderStatus.NEW).by(STAFF).to(END));
    }
    return wires.build();
  }
}
