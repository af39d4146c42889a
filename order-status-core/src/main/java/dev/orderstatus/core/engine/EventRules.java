package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.Answer;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.When;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides an event: who may report it, whether the order reflects it, the transition, whether it is
 * past, and else why somebody has to look at it.
 *
 * @param reporters who may report it, in any status
 * @param reflected when the order already has what it brings about
 * @param transition the transition for this status and type, if there is one
 * @param past whether the order has moved on past it
 * @param answers why somebody has to look, the first that holds
 * @param otherwise why somebody has to look, where no answer holds
 * @param truth tells whether a condition holds
 */
record EventRules(
    List<Actor> reporters,
    Condition reflected,
    @Nullable Transition transition,
    boolean past,
    List<When<Answer>> answers,
    Reason otherwise,
    Truth truth)
    implements Rules {

  private static final List<Effect> NOTIFY_STAFF =
      List.of(new Effect(EffectCode.NOTIFY_STAFF, Audience.STAFF, false, List.of()));

  static Attention attention(Reason reason) {
    return new Attention(reason, NOTIFY_STAFF, Change.NONE);
  }

  static Refused notPermitted(List<Actor> reporters) {
    return new Refused(
        List.of(CommandRules.naming(reporters, Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR))));
  }

  @Override
  public Decision decide(Case it) {
    if (!reporters.contains(it.actor())) {
      return notPermitted(reporters);
    }
    if (truth.holds(reflected, it)) {
      return new Unchanged(Reason.of(ReasonCode.ALREADY_REFLECTED));
    }
    if (transition != null) {
      return follow(transition, it);
    }
    return past ? new Unchanged(Reason.of(ReasonCode.ALREADY_PAST)) : elsewhere(it);
  }

  private Decision follow(Transition transition, Case it) {
    for (Guard guard : transition.guards()) {
      if (!truth.holds(guard.condition(), it)) {
        return attention(guard.otherwise());
      }
    }
    return transition.accept(it, truth, it.isDatedBeforeStatus());
  }

  private Decision elsewhere(Case it) {
    for (When<Answer> answer : answers) {
      if (truth.holds(answer.condition(), it)) {
        Optional<Payment> payment = answer.value().payment();
        return new Attention(
            answer.value().reason(),
            NOTIFY_STAFF,
            new Change(payment, Attributes.none(), List.of()));
      }
    }
    return attention(otherwise);
  }

  @Override
  public void addConditions(Collection<Condition> all) {
    all.add(reflected);
    if (transition != null) {
      transition.addConditions(all);
    }
    for (When<Answer> answer : answers) {
      all.add(answer.condition());
    }
  }

  @Override
  public boolean readsDate() {
    return transition != null;
  }
}
