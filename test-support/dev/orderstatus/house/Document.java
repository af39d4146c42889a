package dev.orderstatus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
public record Document(Path path) {

  private static final Pattern PART =
      Pattern.compile("(<!-- generated: ([^\\n]+) -->\\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

  /** A document by its path from the top of the project. */
  public static Document at(String path) {
    return new Document(Path.of("..").resolve(path));
  }

  public String text() {
    return read(path);
  }

  /** What stands between two lines that occur once. */
  public String between(String begin, String end) {
    String text = text();
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }

  public List<String> parts() {
    return PART.matcher(text()).results().map(part -> part.group(2)).toList();
  }

  /**
   * Fails where a part is not what the code says. Run with -Dreadme.update=true to write it anew.
   *
   * @param test the test that says so
   */
  public void assertGenerated(UnaryOperator<String> contentOf, Class<?> test) {
    String expected = PART.matcher(text())
        .replaceAll((MatchResult part) -> Matcher.quoteReplacement(
            part.group(1) + contentOf.apply(part.group(2)) + part.group(4)));
    if (Boolean.getBoolean("readme.update")) {
      write(expected);
    }
    assertThat(text())
        .as("%s is out of date: run %s with -Dreadme.update=true", path, test.getSimpleName())
        .isEqualTo(expected);
  }

  private void write(String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A part that shows code or what it prints. */
  public static String fenced(String language, String text) {
    return "```" + language + "\n" + text + "```\n";
  }

  /** What a program prints. */
  public static String printedBy(Runnable program) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      program.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /**
   * The lines between {@code // region NAME} and {@code // endregion} of a test source of this
   * module, without their indentation.
   */
  public static String region(String source, String name) {
    return new Document(Path.of("src/test/java/dev/orderstatus", source)).region(name);
  }

  /** The lines of a region of this source, without their indentation. */
  public String region(String name) {
    Matcher region = Pattern.compile("// region " + name + "\\n(.*?) *// endregion", Pattern.DOTALL)
        .matcher(text());
    if (!region.find()) {
      throw new IllegalArgumentException(path + " has no region " + name);
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
