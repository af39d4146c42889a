package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.definition.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The decision for one status, action and order type. Reads only the conditions listed by
 * {@link #addConditions}.
 */
public sealed interface Rules permits CommandRules, EventRules, GuardedRules, NoTransitionRules {

  /** Decides step by step. */
  Decision decide(DecisionContext context);

  /**
   * The inputs needed for the action to be accepted, none if it is accepted already; empty if
   * anything but missing input prevents it.
   */
  default Optional<Needs> needs(DecisionContext context) {
    return Optional.empty();
  }

  /** The inputs that are read in every case. */
  List<Input> takes();

  /** True if {@link #in} is not always the same. */
  default boolean differByCase() {
    return false;
  }

  /** The rules for a case, of which the request may have any inputs: these, or some of them. */
  default Rules in(DecisionContext context) {
    return this;
  }

  /** Adds every condition that deciding may evaluate. */
  void addConditions(Collection<Condition> all);

  /** True if deciding checks that the request is not dated before the order reached its status. */
  boolean readsDate();
}
