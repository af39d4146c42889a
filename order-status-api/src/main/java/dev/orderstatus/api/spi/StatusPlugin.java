package dev.orderstatus.api.spi;

/**
 * The service interface through which the library finds a plugin. Implement it with a public class
 * that has a public constructor without parameters, and name the class in
 * {@code META-INF/services/dev.orderstatus.api.spi.StatusPlugin}.
 */
@FunctionalInterface
public interface StatusPlugin {

  /**
   * The contents of the plugin. Called once for each look-up.
   *
   * @return the plugin
   */
  Plugin plugin();
}
