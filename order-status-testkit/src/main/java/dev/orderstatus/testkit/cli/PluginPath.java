package dev.orderstatus.testkit.cli;

import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.plugin.PluginLoadException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The jars that were given, and the plugins that they and the class path bring. */
final class PluginPath implements AutoCloseable {

  private @Nullable URLClassLoader loader;
  private @Nullable OrderStatuses found;

  /** Looked up at the first call. */
  OrderStatuses statuses(List<String> paths) {
    if (found == null) {
      List<PluginJar> jars = paths.stream()
          .flatMap(path -> Stream.of(path.split(Pattern.quote(File.pathSeparator), -1)))
          .filter(jar -> !jar.isEmpty())
          .map(PluginJar::of)
          .toList();
      if (!jars.isEmpty() && jars.stream().allMatch(jar -> jar.plugins().isEmpty())) {
        throw new CannotRunException("no jar on --plugin-path brings a plugin: none of them has"
            + " the file " + PluginJar.SERVICE + ", which names the class of the plugin");
      }
      refuseTwice(jars);
      loader = new URLClassLoader(
          jars.stream().map(PluginJar::url).toArray(URL[]::new), Main.class.getClassLoader());
      found = statusesFrom(loader);
    }
    return found;
  }

  /** The loader takes the first and is silent about the others. */
  private static void refuseTwice(List<PluginJar> jars) {
    Map<String, PluginJar> bringers = new HashMap<>();
    for (PluginJar jar : jars) {
      for (String plugin : jar.plugins()) {
        @Nullable PluginJar other = bringers.putIfAbsent(plugin, jar);
        if (other != null && !other.isSameFile(jar)) {
          throw new CannotRunException(
              "the plugin %s is in \"%s\" and in \"%s\"; leave one of them out of --plugin-path"
                  .formatted(plugin, other.path(), jar.path()));
        }
      }
    }
  }

  private static OrderStatuses statusesFrom(ClassLoader loader) {
    try {
      return OrderStatuses.builtIn().withPluginsFrom(loader);
    } catch (PluginLoadException broken) {
      throw new CannotRunException(String.valueOf(broken.getMessage()));
    }
  }

  @Override
  public void close() {
    try {
      if (loader != null) {
        loader.close();
      }
    } catch (IOException stuck) {
      throw new UncheckedIOException("cannot close a plugin's jar", stuck);
    }
  }
}
