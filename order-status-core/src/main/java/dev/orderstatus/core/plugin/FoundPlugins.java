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
 * The plugins that a class loader knows. Immutable and thread-safe.
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
   * Looks up {@link StatusPlugin} services, on the class path and in modules. A plugin that cannot
   * be loaded takes no other down.
   *
   * @param loader where to look
   * @return what was found
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

  /** The service loader does not say which class fails on the class path; in modules few can. */
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
      } catch (LinkageError told) {
        // It is a class of the class path, which has been told by its name already.
      }
    }
  }
}
