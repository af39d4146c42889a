package dev.orderstatus.core.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The mutants that decide as their set does, as {@code equivalent-mutants.txt} lists them: a line
 * "# …" says why of all that follow it, and a line "[…]" names the set.
 */
final class Equivalents {

  private Equivalents() {}

  static List<String> of(String set) {
    List<String> lines = lines();
    int from = lines.indexOf("[" + set + "]") + 1;
    return lines.subList(from, lines.size()).stream()
        .takeWhile(line -> !line.startsWith("["))
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static List<String> lines() {
    try (InputStream text = Equivalents.class.getResourceAsStream("equivalent-mutants.txt")) {
      return new String(requireNonNull(text).readAllBytes(), UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
