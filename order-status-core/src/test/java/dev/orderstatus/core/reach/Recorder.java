package dev.orderstatus.core.reach;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Loads the library anew, and records every resource and class that is asked for by name. */
final class Recorder extends URLClassLoader {

  private static final StackWalker STACK = StackWalker.getInstance();

  private final Set<String> resources = new TreeSet<>();
  private final Set<String> classes = new TreeSet<>();

  Recorder() {
    super(
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(Recorder::url)
            .toArray(URL[]::new),
        ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException(path, impossible);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (STACK.walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("forName")
        && frame.getClassName().equals(Class.class.getName())))) {
      classes.add(name);
    }
    return super.loadClass(name, resolve);
  }

  @Override
  public @Nullable URL getResource(String name) {
    resources.add(name);
    return super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    resources.add(name);
    return super.getResources(name);
  }

  /** The resources of the library, and the files of services. */
  Set<String> resources() {
    Set<String> asked = new TreeSet<>(resources);
    asked.removeIf(name -> name.endsWith(".class"));
    return asked;
  }

  Set<String> classes() {
    return classes;
  }
}
