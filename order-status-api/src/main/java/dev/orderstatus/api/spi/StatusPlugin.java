package dev.orderstatus.api.spi;

/**
 * The service by which a plugin is found. Implement it with a public class that has a public
 * constructor without parameters, and name the class in
 * {@code META-INF/services/dev.orderstatus.api.spi.StatusPlugin}.
 */
@FunctionalInterface
public interface StatusPlugin {

  /**
   * What the plugin brings. Called once for each look-up.
   *
   * @return the plugin
   */
  Plugin plugin();
}
