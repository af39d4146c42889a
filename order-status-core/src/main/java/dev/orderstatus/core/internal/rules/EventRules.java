package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.order.Attributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides an event in these steps: the actor, the answers before a transition, the transition, the
 * statuses that are past, and else the reason to call staff.
 *
 * @param reporters the actors that may report the event, in any status
 * @param first the answers checked first
 * @param transition the transition for this status and type, if there is one
 * @param past true if the order has moved on past the event
 * @param answers the reasons to call staff, of which the first that holds counts
 * @param otherwise the reason to call staff if no answer holds
 * @param takes the inputs that the event takes here
 * @param stores the inputs that any of the event's transitions stores
 * @param truth evaluates the conditions
 */
record EventRules(
    List<Actor> reporters,
    List<Conditional<Fallback>> first,
    @Nullable Transition transition,
    boolean past,
    List<Conditional<Fallback>> answers,
    Reason otherwise,
    List<Input> takes,
    List<Input> stores,
    ConditionEvaluator truth)
    implements Rules {

  private static final List<Effect> NOTIFY_STAFF =
      List.of(new Effect(EffectCode.NOTIFY_STAFF, Audience.STAFF, false, List.of()));

  /** The rules without a transition, for an unknown order or one about to be placed. */
  static EventRules withoutTransition(List<Actor> reporters, Reason why, ConditionEvaluator truth) {
    return new EventRules(
        reporters, List.of(), null, false, List.of(), why, List.of(), List.of(), truth);
  }

  private static Attention attention(Reason reason) {
    return new Attention(reason, NOTIFY_STAFF, Change.NONE);
  }

  private static Refused notPermitted(List<Actor> reporters) {
    return new Refused(
        List.of(CommandRules.naming(reporters, Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR))));
  }

  @Override
  public Decision decide(DecisionContext context) {
    if (!reporters.contains(context.actor())) {
      return notPermitted(reporters);
    }
    Decision answered = answered(first, context);
    if (answered != null) {
      return answered;
    }
    if (transition != null) {
      return follow(transition, context);
    }
    if (past) {
      return new Unchanged(Reason.of(ReasonCode.ALREADY_PAST));
    }
    Decision elsewhere = answered(answers, context);
    return elsewhere == null ? attention(otherwise) : elsewhere;
  }

  private Decision follow(Transition transition, DecisionContext context) {
    boolean late = truth.isDatedBeforeStatus(context);
    if (late && transition.row().newAttempt()) {
      return attention(CommandRules.DATED_BEFORE);
    }
    Guard failing = failing(transition, context);
    return failing == null
        ? transition.accept(context, truth, late)
        : attention(failing.otherwise());
  }

  private @Nullable Guard failing(Transition transition, DecisionContext context) {
    for (Guard guard : transition.guards()) {
      if (!truth.holds(guard.condition(), context)) {
        return guard;
      }
    }
    return null;
  }

  private @Nullable Decision answered(List<Conditional<Fallback>> some, DecisionContext context) {
    for (Conditional<Fallback> answer : some) {
      if (truth.holds(answer.condition(), context)) {
        Fallback value = answer.value();
        return value.outcome() == Fallback.Outcome.UNCHANGED
            ? new Unchanged(value.reason())
            : attention(value);
      }
    }
    return null;
  }

  private Attention attention(Fallback answer) {
    return answer.payment().isEmpty()
        ? attention(answer.reason())
        : new Attention(
            answer.reason(),
            NOTIFY_STAFF,
            new Change(
                answer.payment(), Attributes.none(), List.of(), stores, Optional.empty(), false));
  }

  /** The needs of the one guard that fails, if nothing else prevents the event. */
  @Override
  public Optional<Needs> needs(DecisionContext context) {
    if (transition == null
        || !reporters.contains(context.actor())
        || answered(first, context) != null
        || (transition.row().newAttempt() && truth.isDatedBeforeStatus(context))) {
      return Optional.empty();
    }
    return new MissingInputs(transition, truth).of(transition.guards(), context);
  }

  @Override
  public void addConditions(Collection<Condition> all) {
    for (Conditional<Fallback> answer : first) {
      all.add(answer.condition());
    }
    if (transition != null) {
      transition.addConditions(all);
    }
    for (Conditional<Fallback> answer : answers) {
      all.add(answer.condition());
    }
  }

  @Override
  public boolean readsDate() {
    return transition != null;
  }
}
