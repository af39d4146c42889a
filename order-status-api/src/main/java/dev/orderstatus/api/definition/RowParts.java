package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;

/** What a row of the table of transitions and an addition to one say in the same words. */
sealed interface RowParts<B extends RowParts<B>>
    permits TransitionDefinition.Builder, TransitionExtension.Builder {

  B types(Iterable<? extends OrderType> types);

  B guards(Guard guard);

  B effects(Conditional<Effect> effect);

  B warnings(Conditional<Warning> warning);

  /**
   * It counts for orders of these types only.
   *
   * @param types the types
   * @return this builder
   */
  default B forTypes(OrderType... types) {
    return types(Listed.of("types", types));
  }

  /**
   * A guard, after those there are. Where its reason is {@code not-permitted-for-actor} it is part
   * of the question who may.
   *
   * @param condition what must hold
   * @param otherwise the reason where it does not
   * @return this builder
   */
  default B guard(Condition condition, Reason otherwise) {
    return guards(new Guard(condition, otherwise));
  }

  /**
   * A guard whose reason has no details or remedies, after those there are.
   *
   * @param condition what must hold
   * @param otherwise the reason where it does not
   * @return this builder
   */
  default B guard(Condition condition, ReasonCode otherwise) {
    return guard(condition, Reason.of(otherwise));
  }

  /**
   * An effect, after those there are.
   *
   * @param effect what the shop should do
   * @return this builder
   */
  default B effect(Effect effect) {
    return effect(Condition.ALWAYS, effect);
  }

  /**
   * An effect under a condition, after those there are.
   *
   * @param condition when the shop should do it
   * @param effect what the shop should do
   * @return this builder
   */
  default B effect(Condition condition, Effect effect) {
    return effects(new Conditional<>(condition, effect));
  }

  /**
   * A warning under a condition, after those there are.
   *
   * @param condition when it is told
   * @param warning what is told
   * @return this builder
   */
  default B warning(Condition condition, WarningCode warning) {
    return warnings(new Conditional<>(condition, Warning.of(warning)));
  }
}
