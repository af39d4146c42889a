package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A row of the table of transitions, open to mistakes. */
final class Row {

  FromStatuses sources;
  List<OrderType> types;
  List<Actor> actors;
  List<Guard> guards;
  Optional<OrderStatus> target;
  List<Conditional<Effect>> effects;
  List<Conditional<Warning>> warnings;
  boolean changesNothing;

  private Row(TransitionDefinition row) {
    sources = row.sources();
    types = row.types();
    actors = row.actors();
    guards = row.guards();
    target = row.target();
    effects = row.effects();
    warnings = row.warnings();
  }

  static TransitionDefinition changed(TransitionDefinition row, Consumer<Row> mistake) {
    Row it = new Row(row);
    mistake.accept(it);
    TransitionDefinition.Builder changed = row.toBuilder()
        .sources(it.sources)
        .types(it.types)
        .actors(it.actors)
        .guards(it.guards)
        .target(it.target)
        .effects(it.effects)
        .warnings(it.warnings);
    return (it.changesNothing ? changed.paymentBecomes(Optional.empty()).takes(List.of()) : changed)
        .build();
  }
}
