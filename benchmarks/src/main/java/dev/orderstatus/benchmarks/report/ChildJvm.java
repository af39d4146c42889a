package dev.orderstatus.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class in a JVM of its own: the same JDK, the same class path. Immutable. */
public final class ChildJvm {
  private final List<String> options;

  /**
   * A JVM with options.
   *
   * @param options the options
   */
  public ChildJvm(String... options) {
    this.options = List.of(options);
  }

  /**
   * Runs a class to its end.
   *
   * @param main the class
   * @param args its arguments
   * @return what it printed, without the last line end
   * @throws IllegalStateException when it failed; what it complained of is on standard error
   */
  public String run(Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    try {
      Process process = new ProcessBuilder(command)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("this failed: " + String.join(" ", command));
      }
      return printed.strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for " + main.getName(), stopped);
    }
  }
}
