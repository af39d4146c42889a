package dev.orderstatus.testkit.golden;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.diagram.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a status set as one text, and the file that a test compares it with:
 *
 * <pre>{@code
 * @Test
 * void theTableIsAsItWasAccepted() {
 *   GoldenTable.of(set).matches(Path.of("src/test/resources/golden/repairs.md"));
 * }
 * }</pre>
 *
 * <p>The file is Markdown in UTF-8 and reads well in a terminal. It holds the declarations of the
 * set, its statuses, its transitions, the answers where no transition fits, its promises, and a
 * list of details that these tables leave out. Of the texts it holds the English labels, and for
 * each language a checksum that changes with any of them. Padding of columns and line ends make no
 * difference.
 *
 * <p>The system property {@code orderstatus.golden=write} rewrites the file instead of comparing
 * it; in Maven, {@code mvn test -Dorderstatus.golden=write}. If the environment variable {@code CI}
 * is {@code true}, nothing is written and the files are still compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class GoldenTable {

  private static final String PROPERTY = "orderstatus.golden";

  private final String text;

  private GoldenTable(String text) {
    this.text = text;
  }

  /**
   * Returns the tables of a set. Equal sets give equal tables.
   *
   * @param set the set; it need not compile
   * @return its tables
   */
  public static GoldenTable of(StatusSet set) {
    return new GoldenTable(text("# ", Objects.requireNonNull(set, "set")));
  }

  private static String text(String title, StatusSet set) {
    return "%s%s (`%s`)\n".formatted(title, set.title(), set.id())
        + list("Order types", set.types())
        + list("Actors", set.actors())
        + list("Attributes", set.attributes())
        + section("Statuses", Tables.statuses(set))
        + section("Transitions", Tables.transitions(set))
        + section("Where no transition fits", Tables.answers(set))
        + section("Promises", Tables.promises(set))
        + section("Details", Details.of(set))
        + set.kinds().stream().map(GoldenTable::kind).collect(Collectors.joining());
  }

  private static String kind(Kind kind) {
    String title = "\n# Kind `%s` by %s: "
        .formatted(kind.code(), kind.measure().name().toLowerCase(Locale.ROOT));
    return text(title, kind.set()) + section("Parts", Details.of(kind));
  }

  private static String list(String what, Collection<? extends Code> codes) {
    return codes.isEmpty()
        ? ""
        : codes.stream()
            .map(Code::value)
            .collect(Collectors.joining(", ", "\n" + what + ": ", "\n"));
  }

  private static String section(String title, String table) {
    return table.isEmpty() ? "" : "\n## " + title + "\n\n" + table;
  }

  /**
   * Returns the text that the file should hold.
   *
   * @return the tables
   */
  public String text() {
    return text;
  }

  /**
   * Checks that a file holds these tables; writes it instead, with its directories, if
   * {@code orderstatus.golden=write} is set.
   *
   * @param file the file; a relative path starts at the directory in which the tests run, which is
   *     the directory of the module in Maven and Gradle
   * @throws AssertionError when the file is missing or differs; it lists the lines that do, and
   *     says how to accept the change
   * @throws IllegalArgumentException when the system property is set to something else
   * @throws UncheckedIOException when the file cannot be read or written
   */
  public void matches(Path file) {
    Objects.requireNonNull(file, "file");
    matches(file, Writing.of(System.getProperty(PROPERTY), System.getenv("CI")));
  }

  void matches(Path file, Writing writing) {
    try {
      if (writing == Writing.ALLOWED) {
        write(file);
      } else {
        compare(file, writing);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "cannot use the golden table " + file + " (" + file.toAbsolutePath() + ")", failure);
    }
  }

  private void write(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Files.writeString(file, text);
  }

  private void compare(Path file, Writing writing) throws IOException {
    if (!Files.exists(file)) {
      throw new AssertionError("there is no golden table " + file + " (looked for "
          + file.toAbsolutePath() + "); " + writing.howToAccept());
    }
    List<String> difference =
        LineDifference.of(Files.readString(file, StandardCharsets.UTF_8), text);
    if (!difference.isEmpty()) {
      throw new AssertionError("the status set differs from the golden table " + file
          + " (- as in the file, + as it is now):\n"
          + String.join("\n", difference)
          + "\nIf this is what you want: " + writing.howToAccept());
    }
  }

  /** Decides if a file may be written, and explains how to write it. */
  enum Writing {
    NOT_ASKED("write it anew with the system property " + PROPERTY + "=write (mvn test -D"
        + PROPERTY + "=write), read the change, and commit it"),
    ALLOWED(""),
    FORBIDDEN("it was not written, as the environment variable CI is true; write it with -D"
        + PROPERTY + "=write on your own machine, read the change, and commit it");

    private final String howToAccept;

    Writing(String howToAccept) {
      this.howToAccept = howToAccept;
    }

    String howToAccept() {
      return howToAccept;
    }

    static Writing of(@Nullable String property, @Nullable String ci) {
      if (property == null || property.isEmpty()) {
        return NOT_ASKED;
      }
      if (!property.equals("write")) {
        throw new IllegalArgumentException("the system property " + PROPERTY + " is \"" + property
            + "\"; expected write, or leave it out to compare");
      }
      return "true".equalsIgnoreCase(ci) ? FORBIDDEN : ALLOWED;
    }
  }
}
