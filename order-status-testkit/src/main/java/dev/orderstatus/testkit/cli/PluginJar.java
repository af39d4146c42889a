package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.testkit.cli.text.ErrorLine;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar that was given.
 *
 * @param url its address, the same for every spelling of its path
 * @param path as it was given
 * @param plugins the classes that its service file names; none if it has no such file
 */
record PluginJar(URL url, String path, List<String> plugins) {

  static final String SERVICE = "META-INF/services/" + StatusPlugin.class.getName();

  static PluginJar of(String path) {
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new CannotRunException(
            "\"%s\" is a directory, and --plugin-path takes jars; name the jar of the plugin"
                .formatted(path));
      }
      if (!Files.isRegularFile(file)) {
        throw new CannotRunException("there is no plugin jar \"" + path + "\"; see --plugin-path");
      }
      return new PluginJar(file.toRealPath().toUri().toURL(), path, plugins(file, path));
    } catch (InvalidPathException | MalformedURLException malformed) {
      throw new CannotRunException(
          "not the path of a plugin jar: \"" + path + "\"; see --plugin-path");
    } catch (IOException unreadable) {
      throw new CannotRunException("cannot read the plugin jar \"" + path + "\": "
          + ErrorLine.reason(unreadable) + "; see --plugin-path");
    }
  }

  boolean isSameFile(PluginJar other) {
    return url.toExternalForm().equals(other.url.toExternalForm());
  }

  private static List<String> plugins(Path file, String path) throws IOException {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      ZipEntry service = jar.getEntry(SERVICE);
      if (service == null) {
        return List.of();
      }
      try (InputStream content = jar.getInputStream(service)) {
        List<String> plugins = named(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        if (plugins.isEmpty()) {
          throw new CannotRunException("the service file in \"" + path
              + "\" names no class; write the class of the plugin into " + SERVICE);
        }
        return plugins;
      }
    }
  }

  private static List<String> named(String service) {
    return service
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }
}
