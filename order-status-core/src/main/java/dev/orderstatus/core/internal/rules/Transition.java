package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A row of the table of transitions for one status and order type, with its conditions folded. */
record Transition(
    OrderStatus from,
    OrderStatus to,
    TransitionDefinition row,
    Condition when,
    List<Guard> guards,
    List<Conditional<Effect>> effects,
    List<Conditional<Warning>> warnings,
    List<Conditional<Change>> changes) {

  static Transition of(OrderStatus from, TransitionDefinition row, PartialEvaluation folding) {
    List<Guard> guards = new ArrayList<>(row.guards().size());
    for (Guard guard : row.guards()) {
      guards.add(new Guard(folding.rest(guard.condition()), guard.otherwise()));
    }
    return new Transition(
        from,
        row.target().orElse(from),
        row,
        folding.rest(row.when()),
        List.copyOf(guards),
        folding.restOfEach(row.effects()),
        folding.restOfEach(row.warnings()),
        folding.restOfEach(row.changes()));
  }

  /** The guards that refuse an actor: they are part of the question who may act. */
  List<Guard> guardsAboutActors() {
    return guards(true);
  }

  List<Guard> otherGuards() {
    return guards(false);
  }

  private List<Guard> guards(boolean aboutActors) {
    List<Guard> some = new ArrayList<>();
    for (Guard guard : guards) {
      boolean asksWho = guard.otherwise().code().equals(ReasonCode.NOT_PERMITTED_FOR_ACTOR);
      if (asksWho == aboutActors) {
        some.add(guard);
      }
    }
    return some;
  }

  /** True if the row counts whatever the order and the request. */
  boolean alwaysCounts() {
    return when.equals(Condition.ALWAYS);
  }

  boolean neverCounts() {
    return when.equals(Condition.NEVER);
  }

  boolean moves() {
    return !from.equals(to) || row.change().reenters();
  }

  List<Actor> actors() {
    return row.actors();
  }

  Change change() {
    return row.change();
  }

  Accepted accept(DecisionContext context, ConditionEvaluator truth, boolean late) {
    List<Warning> given = new ArrayList<>();
    List<Warning> givenLast = new ArrayList<>();
    for (Conditional<Warning> warning : warnings) {
      if (truth.holds(warning.condition(), context)) {
        (warning.value().code().equals(WarningCode.GUEST_NOT_INFORMED) ? givenLast : given)
            .add(warning.value());
      }
    }
    given.addAll(givenLast);
    if (late) {
      given.add(Warning.of(WarningCode.LATE));
    }
    List<Effect> due = new ArrayList<>(effects.size());
    for (Conditional<Effect> effect : effects) {
      if (truth.holds(effect.condition(), context)) {
        due.add(effect.value());
      }
    }
    return new Accepted(from, to, due, given, changeFor(context, truth));
  }

  private Change changeFor(DecisionContext context, ConditionEvaluator truth) {
    for (Conditional<Change> varied : changes) {
      if (truth.holds(varied.condition(), context)) {
        return varied.value();
      }
    }
    return change();
  }

  void addConditions(Collection<Condition> all) {
    all.add(when);
    for (Guard guard : guards) {
      all.add(guard.condition());
    }
    for (Conditional<Effect> effect : effects) {
      all.add(effect.condition());
    }
    for (Conditional<Warning> warning : warnings) {
      all.add(warning.condition());
    }
    for (Conditional<Change> varied : changes) {
      all.add(varied.condition());
    }
  }
}
