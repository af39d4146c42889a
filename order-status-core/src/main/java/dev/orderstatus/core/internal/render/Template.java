package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Printable;
import io.vavr.control.Either;
import java.util.ArrayList;
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

  private final String text;
  private final List<Part> parts;
  private final boolean constant;

  private Template(String text, List<Part> parts) {
    this.text = text;
    this.parts = parts;
    this.constant = parts.stream().allMatch(Literal.class::isInstance);
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
        ? Either.right(new Template(text.strip(), List.copyOf(top)))
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

  boolean isConstant() {
    return constant;
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
      if (part instanceof Placeholder it) {
        names.add(it.name());
      }
    }
  }

  /** The text as HTML, with values that are HTML. */
  String html(Values values) {
    return render(parts, values, true);
  }

  /** The text, with values from a function that returns null if there is none. */
  String render(Values values) {
    return constant ? text : render(parts, values, false);
  }

  private static String render(List<Part> parts, Values values, boolean html) {
    // Joined at once: a builder would have to grow, and to switch to wider characters on the way.
    String[] pieces = new String[parts.size()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = parts.get(i) instanceof Group group
          ? complete(group.parts(), values, html)
          : Objects.requireNonNullElse(piece(parts.get(i), values, html), NO_VALUE);
    }
    return tidy(String.join("", pieces));
  }

  /** All of it, or nothing if a value is missing. */
  private static String complete(List<Part> group, Values values, boolean html) {
    String[] pieces = new String[group.size()];
    for (int i = 0; i < pieces.length; i++) {
      @Nullable String piece = piece(group.get(i), values, html);
      if (piece == null) {
        return "";
      }
      pieces[i] = piece;
    }
    return String.join("", pieces);
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
