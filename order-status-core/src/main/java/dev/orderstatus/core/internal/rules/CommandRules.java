package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Guard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides a command with a transition for its status and type: checks the actor, the date, and each
 * guard. If rows are distinguished by actor, the row of the actor counts; all rows together define
 * the permitted actors.
 */
final class CommandRules implements Rules {

  static final Reason DATED_BEFORE = Reason.of(ReasonCode.DATED_BEFORE_CURRENT_STATUS)
      .with(new Parameter("statusSince", Parameter.FromQuestion.STATUS_SINCE));

  private final Transition transition;
  private final List<Transition> rows;
  private final List<Conditional<Fallback>> answers;
  private final ConditionEvaluator truth;
  private final boolean datable;

  CommandRules(
      Transition transition,
      List<Transition> rows,
      List<Conditional<Fallback>> answers,
      boolean placing,
      ConditionEvaluator truth) {
    this.transition = transition;
    this.rows = rows;
    this.answers = answers;
    this.truth = truth;
    this.datable = transition.moves() && !placing;
  }

  @Override
  public Decision decide(DecisionContext it) {
    List<Reason> reasons = new ArrayList<>();
    if (!mayAct(it)) {
      reasons.add(whyNotThisActor(it));
    }
    if (isDatedBefore(it)) {
      reasons.add(DATED_BEFORE);
    }
    if (!it.notTaken().isEmpty()) {
      reasons.add(Reason.of(ReasonCode.INPUT_NOT_TAKEN).with(Parameter.of("value", it.notTaken())));
    }
    for (Guard guard : transition.otherGuards()) {
      // Two reasons with one code and different details are both given.
      if (!truth.holds(guard.condition(), it) && !reasons.contains(guard.otherwise())) {
        reasons.add(guard.otherwise());
      }
    }
    return reasons.isEmpty() ? transition.accept(it, truth, false) : new Refused(reasons);
  }

  private boolean isDatedBefore(DecisionContext it) {
    return datable && truth.isDatedBeforeStatus(it);
  }

  private boolean mayAct(DecisionContext it) {
    return mayAct(transition, it);
  }

  private boolean mayAct(Transition row, DecisionContext it) {
    return row.actors().contains(it.actor()) && guardAgainst(row, it) == null;
  }

  /** The first guard about the actor that does not hold; null if all do. */
  private @Nullable Guard guardAgainst(Transition row, DecisionContext it) {
    for (Guard guard : row.guardsAboutActors()) {
      if (!truth.holds(guard.condition(), it)) {
        return guard;
      }
    }
    return null;
  }

  private Reason whyNotThisActor(DecisionContext it) {
    List<Actor> whoMay = whoMay(it);
    for (Conditional<Fallback> answer : answers) {
      if (truth.holds(answer.condition(), it)) {
        return naming(whoMay, answer.value().reason());
      }
    }
    Guard guard = guardAgainst(transition, it);
    return naming(
        whoMay, guard == null ? Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR) : guard.otherwise());
  }

  private List<Actor> whoMay(DecisionContext it) {
    List<Actor> may = new ArrayList<>();
    for (Transition row : rows) {
      for (Actor actor : row.actors()) {
        if (mayAct(row, it.by(actor)) && !may.contains(actor)) {
          may.add(actor);
        }
      }
    }
    return may;
  }

  static Reason naming(List<Actor> actors, Reason reason) {
    return reason.hasParameter(Reason.ACTORS)
        ? reason
        : reason.with(Parameter.of(Reason.ACTORS, actors));
  }

  @Override
  public Optional<Needs> needs(DecisionContext it) {
    return mayAct(it) && !isDatedBefore(it)
        ? new MissingInputs(transition, truth).of(transition.otherGuards(), it)
        : Optional.empty();
  }

  @Override
  public List<Input> takes() {
    return transition.change().inputs();
  }

  @Override
  public void addConditions(Collection<Condition> all) {
    for (Transition row : rows) {
      row.addConditions(all);
    }
    for (Conditional<Fallback> answer : answers) {
      all.add(answer.condition());
    }
  }

  @Override
  public boolean readsDate() {
    return datable;
  }
}
