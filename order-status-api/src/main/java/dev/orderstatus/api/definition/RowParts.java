package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;

/** The parts that a row of the table of transitions and an addition to one have in common. */
sealed interface RowParts<B extends RowParts<B>>
    permits TransitionDefinition.Builder, TransitionExtension.Builder {

  B types(Iterable<? extends OrderType> types);

  B effects(Conditional<Effect> effect);

  B warnings(Conditional<Warning> warning);

  /**
   * Limits this to orders of these types.
   *
   * @param types the types
   * @return this builder
   */
  default B forTypes(OrderType... types) {
    return types(Listed.of("types", types));
  }

  /**
   * Adds an effect after the existing ones.
   *
   * @param effect the effect
   * @return this builder
   */
  default B effect(Effect effect) {
    return effect(Condition.ALWAYS, effect);
  }

  /**
   * Adds an effect under a condition, after the existing ones.
   *
   * @param condition when the effect applies
   * @param effect the effect
   * @return this builder
   */
  default B effect(Condition condition, Effect effect) {
    return effects(new Conditional<>(condition, effect));
  }

  /**
   * Adds a warning under a condition, after the existing ones.
   *
   * @param condition when the warning applies
   * @param warning the warning
   * @return this builder
   */
  default B warning(Condition condition, WarningCode warning) {
    return warnings(new Conditional<>(condition, Warning.of(warning)));
  }
}
