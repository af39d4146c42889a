package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.plugin.PluginLoadException;
import dev.orderstatus.testkit.cli.text.Complaint;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The jars that were given, and the plugins that they and the class path bring. */
final class PluginPath implements AutoCloseable {

  private static final String SERVICE = "META-INF/services/" + StatusPlugin.class.getName();

  private @Nullable URLClassLoader loader;
  private @Nullable OrderStatuses found;

  /** Looked up at the first call. */
  OrderStatuses statuses(List<String> paths) {
    if (found == null) {
      URL[] jars = paths.stream()
          .flatMap(path -> Stream.of(path.split(Pattern.quote(File.pathSeparator), -1)))
          .filter(jar -> !jar.isEmpty())
          .map(PluginPath::checked)
          .toArray(URL[]::new);
      loader = new URLClassLoader(jars, Main.class.getClassLoader());
      if (jars.length > 0 && loader.findResource(SERVICE) == null) {
        throw new CannotRunException("no jar on --plugin-path brings a plugin: none of them has"
            + " the file " + SERVICE + ", which names the class of the plugin");
      }
      found = statusesFrom(loader);
    }
    return found;
  }

  private static OrderStatuses statusesFrom(ClassLoader loader) {
    try {
      return OrderStatuses.builtIn().withPluginsFrom(loader);
    } catch (PluginLoadException broken) {
      throw new CannotRunException(
          broken.getMessage() + "; mend it, or leave it out of --plugin-path");
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

  private static URL checked(String jar) {
    try {
      Path file = Path.of(jar);
      if (!Files.isRegularFile(file)) {
        throw new CannotRunException("there is no plugin jar \"" + jar + "\"; see --plugin-path");
      }
      new ZipFile(file.toFile()).close();
      return file.toUri().toURL();
    } catch (InvalidPathException | MalformedURLException malformed) {
      throw new CannotRunException(
          "not the path of a plugin jar: \"" + jar + "\"; see --plugin-path");
    } catch (IOException unreadable) {
      throw new CannotRunException("cannot read the plugin jar \"" + jar + "\": "
          + Complaint.reason(unreadable) + "; see --plugin-path");
    }
  }
}
