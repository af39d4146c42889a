package dev.orderstatus.core.engine;

import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Condition;
import java.util.Collection;
import java.util.List;

/**
 * What is decided for one status, action and order type. Reads nothing but what
 * {@link #addConditions} names.
 */
interface Rules {

  /** Decides as the steps say. */
  Decision decide(Case it);

  /**
   * What would have to be given for the action to be accepted; nothing where more than that is in
   * the way.
   */
  default List<String> needs(Case it) {
    return List.of();
  }

  /** Adds every condition that deciding may ask. */
  void addConditions(Collection<Condition> all);

  /** Whether deciding asks if the request is dated before the order reached its status. */
  boolean readsDate();
}
