package dev.orderstatus.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of the project, with parts between {@code generated} and {@code end} marks that come
 * from the code.
 */
record Document(Path path) {

  private static final Pattern PART =
      Pattern.compile("(<!-- generated: ([^\\n]+) -->\\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

  /** A document by its path from the top of the project. */
  static Document at(String path) {
    return new Document(Path.of("..").resolve(path));
  }

  String text() {
    return read(path);
  }

  /** What stands between two lines that occur once. */
  String between(String begin, String end) {
    String text = text();
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }

  List<String> parts() {
    return PART.matcher(text()).results().map(part -> part.group(2)).toList();
  }

  /** The document as it should be. */
  String generated(UnaryOperator<String> contentOf) {
    return PART.matcher(text())
        .replaceAll((MatchResult part) -> Matcher.quoteReplacement(
            part.group(1) + contentOf.apply(part.group(2)) + part.group(4)));
  }

  void write(String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * The lines between {@code // region NAME} and {@code // endregion} of a test source, without
   * their indentation.
   */
  static String region(String source, String name) {
    Matcher region = Pattern.compile("// region " + name + "\\n(.*?) *// endregion", Pattern.DOTALL)
        .matcher(read(Path.of("src/test/java/dev/orderstatus/example", source)));
    if (!region.find()) {
      throw new IllegalArgumentException(source + " has no region " + name);
    }
    return region.group(1).stripTrailing().stripIndent() + "\n";
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
