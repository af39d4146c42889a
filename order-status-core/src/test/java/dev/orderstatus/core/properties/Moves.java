package dev.orderstatus.core.properties;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a generated plugin may try to do to a set, hostile attempts included. */
enum Moves {
  OWN_END,
  OWN_TERMINAL,
  OWN_COMMAND,
  OWN_COMMAND_FROM_ALL,
  OWN_TYPE,
  OWN_SOURCE,
  GUARD,
  EFFECT,
  PROMISE,
  NOTE,
  OVERRIDE,
  STEP,
  HOSTILE_ROW,
  HOSTILE_EXIT,
  HOSTILE_CODE,
  HOSTILE_REPLACEMENT;

  /** What makes one attempt differ from another. */
  record Choice(Moves move, int status, int action, int actor, int target) {}

  static Extension.Builder apply(
      Extension.Builder to, StatusSet set, String namespace, int number, Choice it) {
    OrderStatus status = at(set.statuses(), it.status()).status();
    OrderStatus target = at(set.statuses(), it.target()).status();
    Action action = at(set.actions(), it.action()).action();
    Actor actor = at(set.actors(), it.actor());
    OrderStatus own = OrderStatus.of(namespace + ":status-" + number);
    Action ownAction = Action.of(namespace + ":action-" + number);
    ReasonCode reason = ReasonCode.of(namespace + ":reason");
    return switch (it.move()) {
      case OWN_END ->
        to.status(StatusDefinition.of(own).correctable())
            .events(ownAction)
            .on(ownAction, from(status).by(actor).to(own));
      case OWN_TERMINAL ->
        to.status(StatusDefinition.of(own).terminal())
            .commands(ownAction)
            .on(ownAction, from(status).by(actor).to(own));
      case OWN_COMMAND ->
        to.commands(ownAction).on(ownAction, from(status).by(actor).to(target));
      case OWN_COMMAND_FROM_ALL ->
        to.commands(ownAction).on(ownAction, fromAll().by(actor).to(target));
      case OWN_TYPE -> {
        OrderType type = OrderType.of(namespace + ":type-" + number);
        yield to.types(type).on(action, from(status).by(actor).to(target).forTypes(type));
      }
      case OWN_SOURCE ->
        to.status(StatusDefinition.of(own).correctable())
            .commands(ownAction)
            .on(ownAction, from(status).by(actor).to(own))
            .on(action, from(own).by(actor).to(target));
      case GUARD ->
        to.addTo(
            action,
            TransitionExtension.from(status).guard(Condition.payment(Payment.PAID), reason));
      case EFFECT ->
        to.addTo(
            action,
            TransitionExtension.from(status)
                .effect(new Effect(
                    EffectCode.of(namespace + ":effect"), Audience.STAFF, false, List.of())));
      case PROMISE ->
        to.promise(
            status,
            new Promise(
                Promise.Kind.TYPICAL, new Promise.Minutes(15), Promise.Anchor.STATUS_SINCE));
      case NOTE -> to.note("note-" + it.status(), Condition.payment(Payment.DUE));
      case OVERRIDE ->
        to.overrides(Texts.of(
            Map.of(Locale.ENGLISH, Map.of("status." + status + ".label", "Other " + namespace))));
      case STEP ->
        to.status(StatusDefinition.of(own).correctable())
            .commands(ownAction)
            .on(ownAction, from(status).by(actor).to(own))
            .pathAfter(status, own);
      case HOSTILE_ROW -> to.on(action, from(status).by(actor).to(target));
      case HOSTILE_EXIT ->
        to.status(StatusDefinition.of(own).correctable())
            .commands(ownAction)
            .on(ownAction, fromAll().by(actor).to(own))
            .on(ownAction, from(status).by(actor).to(own));
      case HOSTILE_CODE ->
        to.status(StatusDefinition.of(OrderStatus.of("stolen-" + number)).correctable());
      case HOSTILE_REPLACEMENT -> to.replace(action, from(status).by(actor).to(target));
    };
  }

  private static <T> T at(List<T> list, int number) {
    return list.get(number % list.size());
  }
}
