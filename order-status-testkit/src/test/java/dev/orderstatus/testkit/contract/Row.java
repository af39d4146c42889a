package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Sources;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.When;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A row of the table of transitions, open to mistakes. */
final class Row {

  Sources sources;
  Action action;
  List<OrderType> types;
  List<Actor> actors;
  List<Guard> guards;
  Optional<OrderStatus> target;
  List<When<Effect>> effects;
  List<When<Warning>> warnings;
  Change change;

  private Row(TransitionDefinition row) {
    sources = row.sources();
    action = row.action();
    types = row.types();
    actors = row.actors();
    guards = row.guards();
    target = row.target();
    effects = row.effects();
    warnings = row.warnings();
    change = row.change();
  }

  static TransitionDefinition changed(TransitionDefinition row, Consumer<Row> mistake) {
    Row it = new Row(row);
    mistake.accept(it);
    return new TransitionDefinition(
        it.sources,
        it.action,
        it.types,
        it.actors,
        it.guards,
        it.target,
        it.effects,
        it.warnings,
        it.change,
        row.inputs());
  }
}
