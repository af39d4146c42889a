package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the table of transitions, to be written anew. */
final class DraftRow {

  final Action action;
  FromStatuses sources;
  List<OrderType> types;
  Optional<OrderStatus> target;
  Optional<Payment> payment;
  final List<Actor> actors;
  private final Condition when;
  final List<Guard> guards;
  final List<Conditional<Effect>> effects;
  final List<Conditional<Warning>> warnings;
  final List<Input> inputs;
  final List<Attribute<?>> cleared;
  private final Map<String, Object> set;
  private final List<Conditional<Change>> changes;
  private final Optional<Attribute<String>> justificationAs;
  private final boolean reenters;
  private final boolean newAttempt;
  private final boolean replaceable;

  DraftRow(TransitionDefinition row) {
    action = row.action();
    sources = row.sources();
    types = row.types();
    target = row.target();
    payment = row.change().payment();
    actors = new ArrayList<>(row.actors());
    when = row.when();
    guards = new ArrayList<>(row.guards());
    effects = new ArrayList<>(row.effects());
    warnings = new ArrayList<>(row.warnings());
    inputs = new ArrayList<>(row.change().inputs());
    cleared = new ArrayList<>(row.change().cleared());
    set = row.change().set().asMap();
    changes = row.changes();
    justificationAs = row.change().justificationAs();
    reenters = row.change().reenters();
    newAttempt = row.newAttempt();
    replaceable = row.replaceable();
  }

  void guard(Condition condition) {
    guards.add(new Guard(condition, Reason.of(ReasonCode.NOT_POSSIBLE_IN_STATUS)));
  }

  TransitionDefinition.Builder write() {
    OrderStatus[] listed = sources.statuses().toArray(OrderStatus[]::new);
    OpenRow by = (sources.all()
            ? TransitionDefinition.fromAllBut(listed)
            : TransitionDefinition.from(listed))
        .by(actors.toArray(Actor[]::new));
    by.when(when);
    guards.forEach(guard -> by.guard(guard.condition(), guard.otherwise()));
    TransitionDefinition.Builder row = target.map(by::to).orElseGet(by::stay);
    row.forTypes(types.toArray(OrderType[]::new)).clear(cleared.toArray(Attribute<?>[]::new));
    inputs.forEach(input -> input(row, input));
    changes.forEach(added -> change(row, added));
    justificationAs.ifPresent(row::justificationBecomes);
    payment.ifPresent(row::paymentBecomes);
    effects.forEach(effect -> row.effect(effect.condition(), effect.value()));
    warnings.forEach(warning -> row.warning(warning.condition(), warning.value().code()));
    set.forEach((code, value) -> set(row, code, value));
    return row.reenters(reenters).newAttempt(newAttempt).replaceable(replaceable);
  }

  private void change(TransitionDefinition.Builder row, Conditional<Change> varied) {
    List<Attribute<?>> more = new ArrayList<>(varied.value().cleared());
    more.removeAll(cleared);
    varied
        .value()
        .payment()
        .ifPresentOrElse(
            becomes ->
                row.paymentBecomes(varied.condition(), becomes, more.toArray(Attribute<?>[]::new)),
            () -> row.paymentStays(varied.condition()));
  }

  private static void input(TransitionDefinition.Builder row, Input input) {
    switch (input.use()) {
      case STORED -> row.inputs(input.attribute());
      case STORED_OR_CLEARED -> row.inputsOrBlank(input.attribute());
      case COMPARED -> row.compares(input.attribute());
    }
  }

  /** The built-in sets set yes-or-no attributes only; the equality test of drafts would tell. */
  private static void set(TransitionDefinition.Builder row, String code, Object value) {
    row.set(Attributes.of(Attribute.yesNo(code), (Boolean) value));
  }
}
