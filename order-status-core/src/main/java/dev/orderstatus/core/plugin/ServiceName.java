package dev.orderstatus.core.plugin;

import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A class named as a service on the class path. The files are read here only to know which class of
 * which jar fails.
 *
 * @param type the name of the class
 * @param source the jar or directory that names it
 */
record ServiceName(String type, String source) {

  private static final String FILE = "META-INF/services/" + StatusPlugin.class.getName();

  /** The named classes; adds unreadable files to the failures. */
  static List<ServiceName> in(ClassLoader loader, List<PluginFailure> failures) {
    List<ServiceName> names = new ArrayList<>();
    for (URL file : files(loader)) {
      try {
        for (String type : types(file)) {
          if (names.stream().noneMatch(known -> known.type().equals(type))) {
            names.add(new ServiceName(type, source(file)));
          }
        }
      } catch (IOException | UncheckedIOException unreadable) {
        failures.add(new PluginFailure(
            StatusPlugin.class.getName(),
            source(file),
            PluginFailure.Kind.UNREADABLE,
            "cannot be read from %s: %s; get the jar anew".formatted(FILE, unreadable)));
      }
    }
    return names;
  }

  private static List<URL> files(ClassLoader loader) {
    try {
      return Collections.list(loader.getResources(FILE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + FILE, unreadable);
    }
  }

  private static List<String> types(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    // A jar that stays open could not be replaced.
    connection.setUseCaches(false);
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  private static String source(URL file) {
    String place = file.toString();
    String container = place.substring(0, Math.max(0, place.length() - FILE.length()));
    return container.replaceFirst("^jar:", "").replaceFirst("^file:", "").replaceFirst("!?/$", "");
  }

  Either<PluginFailure, Plugin> load(ClassLoader loader) {
    return call(type, source, () -> service(loader).plugin());
  }

  private StatusPlugin service(ClassLoader loader) throws Exception {
    Class<?> found = Class.forName(type, true, loader);
    if (!StatusPlugin.class.isAssignableFrom(found)) {
      throw new NotAPlugin("it does not implement " + StatusPlugin.class.getName());
    }
    if (!Modifier.isPublic(found.getModifiers()) || Modifier.isAbstract(found.getModifiers())) {
      throw new NotAPlugin("it is not a public class that can be made");
    }
    try {
      return (StatusPlugin) found.getConstructor().newInstance();
    } catch (NoSuchMethodException none) {
      throw new NotAPlugin("it has no public constructor without parameters");
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Error error) {
        throw error;
      }
      throw thrown.getCause() instanceof Exception cause ? cause : thrown;
    }
  }

  /** Asks for a plugin, and reports any failure with the class and the jar. */
  @SuppressWarnings("CatchingUnchecked")
  static Either<PluginFailure, Plugin> call(
      String type, String source, Callable<@Nullable Plugin> ask) {
    try {
      @Nullable Plugin plugin = ask.call();
      return plugin == null
          ? Either.left(new PluginFailure(
              type,
              source,
              PluginFailure.Kind.GAVE_NULL,
              "gave null in place of a plugin; let plugin() return one"))
          : Either.right(plugin);
    } catch (OutOfMemoryError | InternalError | UnknownError ofTheMachine) {
      throw ofTheMachine;
    } catch (Exception | Error broken) {
      return Either.left(Diagnosis.of(type, source, broken));
    }
  }

  /** A class named as a service that is not a plugin. */
  static final class NotAPlugin extends Exception {
    private static final long serialVersionUID = 1L;

    NotAPlugin(String message) {
      super(message);
    }
  }
}
