package dev.orderstatus.testkit.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the page: plain files beside this class, as a browser would load them. */
final class Sources {

  /** The scripts that decide and speak, and need no page. */
  static final List<String> INTERPRETER = List.of(
      "set.js",
      "rules.js",
      "after.js",
      "options.js",
      "wording.js",
      "course.js",
      "texts.js",
      "answer.js");

  private static final List<String> PAGE =
      List.of("words.js", "case.js", "dom.js", "play.js", "rulebook.js", "page.js");

  private Sources() {}

  static String of(String file) {
    try (InputStream stream = Sources.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("there is no source " + file);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  /** The names of all scripts. */
  static List<String> all() {
    return Stream.concat(INTERPRETER.stream(), PAGE.stream()).toList();
  }

  /** The scripts as one, which no name leaves; a name that two of them declare is an error. */
  static String script() {
    return "(() => {\n\"use strict\";\n{\n" + joined(all()) + "}\n})();\n";
  }

  /** Modules one after the other, with the modules that they need before them. */
  static String joined(List<String> files) {
    return files.stream()
        .flatMap(file -> of(file).lines())
        .filter(line -> !line.startsWith("import "))
        .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
