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
  public Decision decide(DecisionContext context) {
    List<Reason> reasons = new ArrayList<>();
    if (!mayAct(context)) {
      reasons.add(whyNotThisActor(context));
    }
    if (isDatedBefore(context)) {
      reasons.add(DATED_BEFORE);
    }
    if (!context.notTaken().isEmpty()) {
      reasons.add(
          Reason.of(ReasonCode.INPUT_NOT_TAKEN).with(Parameter.of("value", context.notTaken())));
    }
    for (Guard guard : transition.otherGuards()) {
      // Two reasons with one code and different details are both given.
      if (!truth.holds(guard.condition(), context) && !reasons.contains(guard.otherwise())) {
        reasons.add(guard.otherwise());
      }
    }
    return reasons.isEmpty() ? transition.accept(context, truth, false) : new Refused(reasons);
  }

  private boolean isDatedBefore(DecisionContext context) {
    return datable && truth.isDatedBeforeStatus(context);
  }

  private boolean mayAct(DecisionContext context) {
    return mayAct(transition, context);
  }

  private boolean mayAct(Transition row, DecisionContext context) {
    return row.actors().contains(context.actor()) && guardAgainst(row, context) == null;
  }

  /** The first guard about the actor that does not hold; null if all do. */
  private @Nullable Guard guardAgainst(Transition row, DecisionContext context) {
    for (Guard guard : row.guardsAboutActors()) {
      if (!truth.holds(guard.condition(), context)) {
        return guard;
      }
    }
    return null;
  }

  private Reason whyNotThisActor(DecisionContext context) {
    List<Actor> whoMay = whoMay(context);
    for (Conditional<Fallback> answer : answers) {
      if (truth.holds(answer.condition(), context)) {
        return naming(whoMay, answer.value().reason());
      }
    }
    Guard guard = guardAgainst(transition, context);
    return naming(
        whoMay, guard == null ? Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR) : guard.otherwise());
  }

  private List<Actor> whoMay(DecisionContext context) {
    List<Actor> may = new ArrayList<>();
    for (Transition row : rows) {
      for (Actor actor : row.actors()) {
        if (!may.contains(actor)
            && counts(row, context.by(actor))
            && mayAct(row, context.by(actor))) {
          may.add(actor);
        }
      }
    }
    return may;
  }

  /** True if a row is the first of the actor whose condition holds. */
  private boolean counts(Transition row, DecisionContext context) {
    for (Transition other : rows) {
      if (other.actors().contains(context.actor()) && truth.holds(other.when(), context)) {
        return other.equals(row);
      }
    }
    return false;
  }

  static Reason naming(List<Actor> actors, Reason reason) {
    return reason.hasParameter(Reason.ACTORS)
        ? reason
        : reason.with(Parameter.of(Reason.ACTORS, actors));
  }

  @Override
  public Optional<Needs> needs(DecisionContext context) {
    return mayAct(context) && !isDatedBefore(context)
        ? new MissingInputs(transition, truth).of(transition.otherGuards(), context)
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
