package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.definition.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is decided for one status, action and order type. Reads nothing but what
 * {@link #addConditions} names.
 */
public sealed interface Rules permits CommandRules, EventRules, NoTransitionRules {

  /** Decides as the steps say. */
  Decision decide(DecisionContext it);

  /**
   * What would have to be given for the action to be accepted, nothing where it is accepted as it
   * is; empty where more than that is in the way.
   */
  default Optional<List<String>> needs(DecisionContext it) {
    return Optional.empty();
  }

  /** The inputs that are read; all others are as if they were not there. */
  List<Input> takes();

  /** Adds every condition that deciding may ask. */
  void addConditions(Collection<Condition> all);

  /** Whether deciding asks if the request is dated before the order reached its status. */
  boolean readsDate();
}
