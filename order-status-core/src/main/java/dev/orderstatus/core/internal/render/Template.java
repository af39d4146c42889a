package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Printable;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders in braces. A part in square brackets is left out if one of its
 * placeholders has no value.
 */
public final class Template {

  private static final String NO_VALUE = "…";

  private sealed interface Part {}

  private record Literal(String text) implements Part {}

  private record Placeholder(String name) implements Part {}

  private record Group(List<Part> parts) implements Part {}

  private final List<Part> parts;
  private final boolean constant;
  private final int leaves;
  private final String text;

  private Template(List<Part> parts) {
    this.parts = parts;
    this.constant = parts.stream().allMatch(Literal.class::isInstance);
    this.leaves = parts.stream()
        .mapToInt(part -> part instanceof Group group ? group.parts().size() : 1)
        .sum();
    this.text = constant ? filled(name -> null, false) : "";
  }

  /** The template, or the error in the text. */
  public static Either<String, Template> parse(String text) {
    List<Part> top = new ArrayList<>();
    @Nullable List<Part> group = null;
    int from = 0;
    while (from < text.length()) {
      List<Part> open = group == null ? top : group;
      int mark = nextMark(text, from);
      if (mark > from) {
        open.add(new Literal(text.substring(from, mark)));
      }
      if (mark == text.length()) {
        break;
      }
      from = mark + 1;
      switch (text.charAt(mark)) {
        case '{' -> {
          int end = nextMark(text, from);
          if (end == text.length() || text.charAt(end) != '}') {
            return wrong("{", mark, "a name and } should follow it");
          }
          String name = text.substring(from, end);
          if (name.isBlank()) {
            return wrong("{}", mark, "a name should stand between the braces");
          }
          open.add(new Placeholder(name));
          from = end + 1;
        }
        case '[' -> {
          if (group != null) {
            return wrong("[", mark, "brackets cannot stand in brackets");
          }
          group = new ArrayList<>();
        }
        case ']' -> {
          if (group == null) {
            return wrong("]", mark, "there is no [ before it");
          }
          top.add(new Group(List.copyOf(group)));
          group = null;
        }
        default -> {
          return wrong("}", mark, "there is no { before it");
        }
      }
    }
    return group == null
        ? Either.right(new Template(List.copyOf(top)))
        : wrong("[", text.length() - 1, "it is not closed with ]");
  }

  private static Either<String, Template> wrong(String mark, int at, String why) {
    return Either.left("%s at position %d: %s".formatted(mark, at + 1, why));
  }

  private static int nextMark(String text, int from) {
    int at = from;
    while (at < text.length() && "{}[]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The template without the parts in brackets that need a placeholder which never has a value. */
  Template without(Set<String> missing) {
    List<Part> kept = parts.stream()
        .filter(part -> !(part instanceof Group group) || !needsAny(group.parts(), missing))
        .toList();
    return kept.size() == parts.size() ? this : new Template(kept);
  }

  private static boolean needsAny(List<Part> group, Set<String> missing) {
    return group.stream()
        .anyMatch(part -> part instanceof Placeholder it && missing.contains(it.name()));
  }

  boolean isConstant() {
    return constant;
  }

  /** True if it shows nothing, whatever the values. */
  boolean isBlank() {
    return constant && text.isBlank();
  }

  /** The number of characters, if each placeholder takes this many. */
  public int length(int placeholder) {
    return length(parts, placeholder);
  }

  private static int length(List<Part> parts, int placeholder) {
    return parts.stream()
        .mapToInt(part -> part instanceof Literal it
            ? it.text().length()
            : part instanceof Group it ? length(it.parts(), placeholder) : placeholder)
        .sum();
  }

  /** True if nothing remains when no placeholder in brackets has a value. */
  public boolean mayComeOutEmpty() {
    return parts.stream()
        .allMatch(part ->
            part instanceof Group || (part instanceof Literal it && Printable.isBlank(it.text())));
  }

  /** All placeholders. */
  public Set<String> names() {
    Set<String> names = unguarded();
    for (Part part : parts) {
      if (part instanceof Group group) {
        addNames(group.parts(), names);
      }
    }
    return names;
  }

  /** The placeholders outside brackets. */
  public Set<String> unguarded() {
    Set<String> names = new LinkedHashSet<>();
    addNames(parts, names);
    return names;
  }

  private static void addNames(List<Part> parts, Set<String> names) {
    for (Part part : parts) {
      if (part instanceof Placeholder placeholder) {
        names.add(placeholder.name());
      }
    }
  }

  /** The text as HTML, with values that are HTML. */
  String html(Values values) {
    return filled(values, true);
  }

  /** The text, with values from a function that returns null if there is none. */
  String render(Values values) {
    return constant ? text : filled(values, false);
  }

  private String filled(Values values, boolean html) {
    // Joined at once: a builder would have to grow, and to switch to wider characters on the way.
    String[] pieces = new String[leaves];
    int filled = 0;
    for (Part part : parts) {
      if (part instanceof Group group) {
        filled = complete(group.parts(), values, html, pieces, filled);
      } else {
        pieces[filled++] = Objects.requireNonNullElse(piece(part, values, html), NO_VALUE);
      }
    }
    Arrays.fill(pieces, filled, leaves, "");
    return tidy(String.join("", pieces));
  }

  /** Adds all of it, or nothing if a value is missing. */
  private static int complete(
      List<Part> group, Values values, boolean html, String[] pieces, int filled) {
    int next = filled;
    for (Part part : group) {
      @Nullable String piece = piece(part, values, html);
      if (piece == null) {
        return filled;
      }
      pieces[next++] = piece;
    }
    return next;
  }

  private static @Nullable String piece(Part part, Values values, boolean html) {
    return part instanceof Literal it
        ? html ? Html.escaped(it.text()) : it.text()
        : values.of(((Placeholder) part).name());
  }

  private static String tidy(String filled) {
    if (!filled.contains("  ")) {
      return filled.strip();
    }
    StringBuilder tidy = new StringBuilder(filled.length());
    for (int i = 0; i < filled.length(); i++) {
      char c = filled.charAt(i);
      if (c != ' ' || (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ')) {
        tidy.append(c);
      }
    }
    return tidy.toString().strip();
  }
}
