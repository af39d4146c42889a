package dev.orderstatus.core.plugin;

import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The plugins found by a class loader. Immutable and thread-safe.
 *
 * @param plugins the loadable plugins, in the order in which they were found
 * @param failures the plugins that cannot be loaded
 */
public record FoundPlugins(List<Plugin> plugins, List<PluginFailure> failures) {

  /** Copies the lists. */
  public FoundPlugins {
    plugins = List.copyOf(plugins);
    failures = List.copyOf(failures);
  }

  /**
   * Looks up {@link StatusPlugin} services, on the class path and in modules. A plugin that cannot
   * be loaded does not affect the others.
   *
   * @param loader the class loader to search
   * @return the plugins and failures
   */
  public static FoundPlugins in(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    List<Plugin> plugins = new ArrayList<>();
    List<PluginFailure> failures = new ArrayList<>();
    List<ServiceName> names = ServiceName.in(loader, failures);
    for (ServiceName name : names) {
      name.load(loader).fold(failures::add, plugins::add);
    }
    inModules(loader, names, plugins, failures);
    return new FoundPlugins(plugins, failures);
  }

  /**
   * The service loader does not report which class fails on the class path; in modules, few can
   * fail.
   */
  private static void inModules(
      ClassLoader loader,
      List<ServiceName> onClassPath,
      List<Plugin> plugins,
      List<PluginFailure> failures) {
    var services = ServiceLoader.load(StatusPlugin.class, loader).stream().iterator();
    while (true) {
      try {
        if (!services.hasNext()) {
          return;
        }
        ServiceLoader.Provider<StatusPlugin> service = services.next();
        Module module = service.type().getModule();
        if (module.isNamed()) {
          ServiceName.call(
                  service.type().getName(),
                  module.toString(),
                  () -> service.get().plugin())
              .fold(failures::add, plugins::add);
        }
      } catch (ServiceConfigurationError broken) {
        String why = String.valueOf(broken.getMessage());
        if (onClassPath.stream().noneMatch(name -> why.contains(name.type()))
            && !why.contains("META-INF/services")
            && !(broken.getCause() instanceof IOException)) {
          failures.add(new PluginFailure(
              StatusPlugin.class.getName(),
              "a module",
              PluginFailure.Kind.NOT_A_PLUGIN,
              "cannot be loaded: " + why + "; mend how the module provides it"));
        }
      } catch (LinkageError reported) {
        // It is a class of the class path, and is already reported by name.
      }
    }
  }
}
