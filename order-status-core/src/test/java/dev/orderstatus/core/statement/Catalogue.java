package dev.orderstatus.core.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every statement there is, and whether it is a rule. */
record Catalogue(Map<String, Entry> entries) {

  private static final Pattern LINE =
      Pattern.compile("([A-Z][0-9]+) *\\| (rule|no rule: \\S.*|not yet: \\S.*) \\| (\\S.*)");

  /** What the catalogue knows of a statement. */
  record Entry(State state, String summary) {}

  /** Whether a statement has to have a test. */
  enum State {
    /** It must be named by a test. */
    RULE,
    /** It must not be named: there is nothing to test. */
    NO_RULE,
    /** It may be named by a test of what is there of it already. */
    NOT_YET
  }

  static Catalogue load() {
    try (InputStream file = Objects.requireNonNull(
            Catalogue.class.getResourceAsStream("statements.txt"), "statements.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Catalogue parse(List<String> lines) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not a line of the catalogue: " + line);
      }
      Entry entry = new Entry(state(parts.group(2)), parts.group(3));
      if (entries.put(parts.group(1), entry) != null) {
        throw new IllegalArgumentException("twice in the catalogue: " + parts.group(1));
      }
    }
    return new Catalogue(entries);
  }

  private static State state(String text) {
    if (text.equals("rule")) {
      return State.RULE;
    }
    return text.startsWith("no rule") ? State.NO_RULE : State.NOT_YET;
  }
}
