package dev.orderstatus.core.engine;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Answer;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides a command where a transition exists for its status and type: who may, when, and each
 * guard.
 */
final class CommandRules implements Rules {

  private static final Reason DATED_BEFORE = Reason.of(ReasonCode.DATED_BEFORE_CURRENT_STATUS)
      .with(new Parameter("statusSince", Parameter.FromQuestion.STATUS_SINCE));

  private final Transition transition;
  private final List<When<Answer>> answers;
  private final Truth truth;
  private final boolean datable;
  private final List<Guard> actorGuards = new ArrayList<>();
  private final List<Guard> otherGuards = new ArrayList<>();

  CommandRules(Transition transition, List<When<Answer>> answers, boolean placing, Truth truth) {
    this.transition = transition;
    this.answers = answers;
    this.truth = truth;
    this.datable = transition.moves() && !placing;
    for (Guard guard : transition.guards()) {
      (asksWho(guard) ? actorGuards : otherGuards).add(guard);
    }
  }

  private static boolean asksWho(Guard guard) {
    return guard.otherwise().code().equals(ReasonCode.NOT_PERMITTED_FOR_ACTOR);
  }

  @Override
  public Decision decide(Case it) {
    List<Reason> reasons = new ArrayList<>();
    if (!mayAct(it)) {
      add(reasons, whyNotThisActor(it));
    }
    if (datable && it.isDatedBeforeStatus()) {
      add(reasons, DATED_BEFORE);
    }
    for (Guard guard : otherGuards) {
      if (!truth.holds(guard.condition(), it)) {
        add(reasons, guard.otherwise());
      }
    }
    return reasons.isEmpty() ? transition.accept(it, truth, false) : new Refused(reasons);
  }

  private static void add(List<Reason> reasons, Reason reason) {
    for (Reason known : reasons) {
      if (known.code().equals(reason.code())) {
        return;
      }
    }
    reasons.add(reason);
  }

  private boolean mayAct(Case it) {
    return transition.actors().contains(it.actor()) && guardAgainst(it) == null;
  }

  /** The first guard about who asks that does not hold; null where all do. */
  private @Nullable Guard guardAgainst(Case it) {
    for (Guard guard : actorGuards) {
      if (!truth.holds(guard.condition(), it)) {
        return guard;
      }
    }
    return null;
  }

  private Reason whyNotThisActor(Case it) {
    for (When<Answer> answer : answers) {
      if (truth.holds(answer.condition(), it)) {
        return naming(whoMay(it), answer.value().reason());
      }
    }
    Guard guard = guardAgainst(it);
    return naming(
        whoMay(it),
        guard == null ? Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR) : guard.otherwise());
  }

  private List<Actor> whoMay(Case it) {
    List<Actor> may = new ArrayList<>();
    for (Actor actor : transition.actors()) {
      if (mayAct(it.by(actor))) {
        may.add(actor);
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
  public List<String> needs(Case it) {
    if (!mayAct(it) || (datable && it.isDatedBeforeStatus())) {
      return List.of();
    }
    Set<String> needs = new LinkedHashSet<>();
    for (Guard guard : otherGuards) {
      List<String> needed = needed(guard.condition(), it);
      if (needed == null) {
        return List.of();
      }
      needs.addAll(needed);
    }
    return List.copyOf(needs);
  }

  /** What, given with the action, makes a condition hold; null where nothing does. */
  private @Nullable List<String> needed(Condition condition, Case it) {
    if (truth.holds(condition, it)) {
      return List.of();
    }
    if (condition instanceof Condition.ReasonGiven) {
      return List.of(Options.REASON);
    }
    if (condition instanceof Condition.Given given
        && transition.row().inputs().contains(given.attribute())) {
      return List.of(given.attribute().value());
    }
    if (condition instanceof Condition.AnyOf any) {
      for (Condition part : any.parts()) {
        List<String> needed = needed(part, it);
        if (needed != null) {
          return needed;
        }
      }
    }
    if (condition instanceof Condition.AllOf all) {
      List<String> needs = new ArrayList<>();
      for (Condition part : all.parts()) {
        List<String> needed = needed(part, it);
        if (needed == null) {
          return null;
        }
        needs.addAll(needed);
      }
      return needs;
    }
    return null;
  }

  @Override
  public void addConditions(Collection<Condition> all) {
    transition.addConditions(all);
    for (When<Answer> answer : answers) {
      all.add(answer.condition());
    }
  }

  @Override
  public boolean readsDate() {
    return datable;
  }
}
