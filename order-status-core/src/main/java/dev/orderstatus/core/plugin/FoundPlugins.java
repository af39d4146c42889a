package dev.orderstatus.core.plugin;

import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * The plugins that a class loader knows.
 *
 * @param plugins those that can be loaded, in the order in which they were found
 * @param failures those that cannot
 */
public record FoundPlugins(List<Plugin> plugins, List<PluginFailure> failures) {

  /** Copies the lists. */
  public FoundPlugins {
    plugins = List.copyOf(plugins);
    failures = List.copyOf(failures);
  }

  /**
   * Looks up {@link StatusPlugin} services.
   *
   * @param loader where to look
   * @return what was found
   */
  public static FoundPlugins in(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    List<Plugin> plugins = new ArrayList<>();
    for (StatusPlugin service : ServiceLoader.load(StatusPlugin.class, loader)) {
      plugins.add(Objects.requireNonNull(service.plugin(), "plugin"));
    }
    return new FoundPlugins(plugins, List.of());
  }
}
