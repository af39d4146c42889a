package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;
import java.util.ArrayList;
import java.util.List;

/** What a row of the table of transitions and an addition to one say in the same words. */
abstract sealed class RowParts<B extends RowParts<B>>
    permits TransitionDefinition.Builder, TransitionExtension.Builder {

  List<OrderType> types = List.of();
  final List<Guard> guards = new ArrayList<>();
  final List<Conditional<Effect>> effects = new ArrayList<>();
  final List<Conditional<Warning>> warnings = new ArrayList<>();

  abstract B self();

  /**
   * It counts for orders of these types only.
   *
   * @param types the types
   * @return this builder
   */
  public B forTypes(OrderType... types) {
    this.types = List.of(types);
    return self();
  }

  /**
   * A guard, after those there are. Where its reason is {@code not-permitted-for-actor} it is part
   * of the question who may.
   *
   * @param condition what must hold
   * @param otherwise the reason where it does not
   * @return this builder
   */
  public B guard(Condition condition, Reason otherwise) {
    guards.add(new Guard(condition, otherwise));
    return self();
  }

  /**
   * A guard whose reason has no details or remedies, after those there are.
   *
   * @param condition what must hold
   * @param otherwise the reason where it does not
   * @return this builder
   */
  public B guard(Condition condition, ReasonCode otherwise) {
    return guard(condition, Reason.of(otherwise));
  }

  /**
   * An effect, after those there are.
   *
   * @param effect what the shop should do
   * @return this builder
   */
  public B effect(Effect effect) {
    return effect(Condition.ALWAYS, effect);
  }

  /**
   * An effect under a condition, after those there are.
   *
   * @param condition when the shop should do it
   * @param effect what the shop should do
   * @return this builder
   */
  public B effect(Condition condition, Effect effect) {
    effects.add(new Conditional<>(condition, effect));
    return self();
  }

  /**
   * A warning under a condition, after those there are.
   *
   * @param condition when it is told
   * @param warning what is told
   * @return this builder
   */
  public B warning(Condition condition, WarningCode warning) {
    warnings.add(new Conditional<>(condition, Warning.of(warning)));
    return self();
  }
}
