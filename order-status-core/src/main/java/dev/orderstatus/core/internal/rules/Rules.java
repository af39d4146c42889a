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
public sealed interface Rules permits CommandRules, EventRules, NoTransitionRules {

  /** Decides step by step. */
  Decision decide(DecisionContext it);

  /**
   * The inputs needed for the action to be accepted, none if it is accepted already; empty if
   * anything but missing input prevents it.
   */
  default Optional<Needs> needs(DecisionContext it) {
    return Optional.empty();
  }

  /** The inputs that are read; all others are ignored. */
  List<Input> takes();

  /** Adds every condition that deciding may evaluate. */
  void addConditions(Collection<Condition> all);

  /** True if deciding checks that the request is not dated before the order reached its status. */
  boolean readsDate();
}
