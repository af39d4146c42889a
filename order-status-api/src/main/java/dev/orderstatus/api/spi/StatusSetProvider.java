package dev.orderstatus.api.spi;

import dev.orderstatus.api.definition.StatusSet;

/**
 * Brings a status set of its own. Implement it with a public class that has a public constructor
 * without parameters, and register it as a service.
 */
@FunctionalInterface
public interface StatusSetProvider {

  /**
   * The set. Called once for each look-up.
   *
   * @return the set
   */
  StatusSet statusSet();
}
