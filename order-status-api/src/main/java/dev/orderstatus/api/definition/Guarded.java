package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;

/** A row, or an addition to rows, that still takes guards. */
sealed interface Guarded<B extends Guarded<B>> permits OpenRow, TransitionExtension.Builder {

  /**
   * Adds a guard after the existing ones.
   *
   * @param guard the guard
   * @return this builder
   */
  B guard(Guard guard);

  /**
   * Adds a guard after the existing ones. A guard with the reason {@code not-permitted-for-actor}
   * is part of the question who may act.
   *
   * @param condition the condition that must hold
   * @param otherwise the reason given if the condition does not hold
   * @return this builder
   */
  default B guard(Condition condition, Reason otherwise) {
    return guard(new Guard(condition, otherwise));
  }

  /**
   * Adds a guard whose reason has no details or remedies, after the existing ones.
   *
   * @param condition the condition that must hold
   * @param otherwise the reason given if the condition does not hold
   * @return this builder
   */
  default B guard(Condition condition, ReasonCode otherwise) {
    return guard(condition, Reason.of(otherwise));
  }
}
