package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.STAFF;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.parts.CountsAs;
import java.util.Arrays;

/** What the sets of other systems are written with. */
final class PeerSets {

  static final OrderType TYPE = OrderType.of("order");

  private PeerSets() {}

  static StatusSet.Builder set(String name) {
    return StatusSet.named(name, name).types(TYPE);
  }

  static StatusDefinition.Builder status(String status, CountsAs counts) {
    return StatusDefinition.of(OrderStatus.of(status)).correctable().countsAs(counts);
  }

  static OrderStatus[] statuses(String... statuses) {
    return Arrays.stream(statuses).map(OrderStatus::of).toArray(OrderStatus[]::new);
  }

  static TransitionDefinition.Builder to(String target, String... sources) {
    return TransitionDefinition.from(statuses(sources)).by(STAFF).to(OrderStatus.of(target));
  }
}
