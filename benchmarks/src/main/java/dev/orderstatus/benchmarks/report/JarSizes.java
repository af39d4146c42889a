package dev.orderstatus.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints how large the jars are that a shop needs, as the build left them in their modules. */
public final class JarSizes {
  private JarSizes() {}

  /**
   * Measures.
   *
   * @param args the root of the sources
   * @throws IOException when a jar is missing
   */
  public static void main(String... args) throws IOException {
    long both = 0;
    for (String module : List.of("api", "core")) {
      long size = size(Path.of(args[0], "order-status-" + module, "target"));
      System.out.println(new Point("size", module, 1, size / 1e3, "KB").line());
      both += size;
    }
    System.out.println(new Point("size", "api and core", 1, both / 1e3, "KB").line());
  }

  private static long size(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      Path jar = files
          .filter(file -> file.getFileName()
              .toString()
              .matches("order-status-[a-z]+-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(
              "there is no jar in " + target + "; build it with mvn package"));
      return Files.size(jar);
    }
  }
}
