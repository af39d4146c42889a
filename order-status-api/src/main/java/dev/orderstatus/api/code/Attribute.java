package dev.orderstatus.api.code;

import io.vavr.control.Either;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A fact of an order that only some status sets use, with the type of its value: {@code reference}
 * is text, {@code scheduled-for} a date.
 *
 * <p>There is one factory for each type. Two attributes are equal if their codes are. Immutable and
 * thread-safe.
 *
 * @param <T> the type of its values
 */
public final class Attribute<T> extends Code {

  /** The kinds of values. */
  public enum Kind {
    /** Text, one line or more. */
    TEXT("text"),
    /** Yes or no. */
    YES_NO("true or false"),
    /** A whole number, zero or more. */
    WHOLE_NUMBER("a whole number from 0 to 9223372036854775807"),
    /** A calendar date. */
    DATE("a date such as 2026-11-21"),
    /** An absolute http or https address. */
    LINK("an http or https address"),
    /** One of a few words. */
    CHOICE("one of the declared words");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }
  }

  private final Kind kind;
  private final Class<T> valueClass;
  private final List<String> choices;

  private Attribute(String code, Kind kind, Class<T> valueClass, List<String> choices) {
    super("an attribute", Objects.requireNonNull(code, "code"));
    this.kind = kind;
    this.valueClass = valueClass;
    this.choices = choices;
  }

  /**
   * An attribute whose values are text.
   *
   * @param code its code
   * @return the attribute
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Attribute<String> text(String code) {
    return new Attribute<>(code, Kind.TEXT, String.class, List.of());
  }

  /**
   * An attribute whose values are yes or no.
   *
   * @param code its code
   * @return the attribute
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Attribute<Boolean> yesNo(String code) {
    return new Attribute<>(code, Kind.YES_NO, Boolean.class, List.of());
  }

  /**
   * An attribute whose values are whole numbers from 0 to 2<sup>63</sup> − 1, such as an amount in
   * minor units.
   *
   * @param code its code
   * @return the attribute
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Attribute<Long> wholeNumber(String code) {
    return new Attribute<>(code, Kind.WHOLE_NUMBER, Long.class, List.of());
  }

  /**
   * An attribute whose values are calendar dates, without a time or a zone.
   *
   * @param code its code
   * @return the attribute
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Attribute<LocalDate> date(String code) {
    return new Attribute<>(code, Kind.DATE, LocalDate.class, List.of());
  }

  /**
   * An attribute whose values are absolute http or https addresses.
   *
   * @param code its code
   * @return the attribute
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Attribute<URI> link(String code) {
    return new Attribute<>(code, Kind.LINK, URI.class, List.of());
  }

  /**
   * An attribute whose values are one of a few words.
   *
   * @param code its code
   * @param choices the distinct words, at least one; each at most 64 visible characters
   * @return the attribute
   * @throws IllegalArgumentException if the code is malformed, there is no choice, or a word does
   *     not have that form; the message shows which word
   */
  public static Attribute<String> choice(String code, String... choices) {
    if (choices.length == 0) {
      throw new IllegalArgumentException(
          "attribute " + code + ": a choice needs at least one word");
    }
    Set<String> seen = new HashSet<>();
    for (String word : choices) {
      checkWord(code, word);
      if (!seen.add(word)) {
        throw new IllegalArgumentException(
            "attribute %s: the word \"%s\" appears twice; remove one".formatted(code, word));
      }
    }
    return new Attribute<>(code, Kind.CHOICE, String.class, List.of(choices));
  }

  private static void checkWord(String code, String word) {
    if (word.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "attribute %s: the word \"%s...\" has %d characters; at most %d are allowed"
              .formatted(code, Printable.of(word.substring(0, 20)), word.length(), MAX_LENGTH));
    }
    if (!word.equals(word.strip()) || Printable.isBlank(word) || !word.equals(Printable.of(word))) {
      throw new IllegalArgumentException(
          "attribute %s: \"%s\" cannot be a choice; expected visible characters, without a blank at either end"
              .formatted(code, Printable.of(word)));
    }
  }

  /**
   * The kind of the values.
   *
   * @return the kind of value
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The words to choose from.
   *
   * @return the words of a {@link Kind#CHOICE}; empty for other kinds
   */
  public List<String> choices() {
    return choices;
  }

  /**
   * True if a value is blank text, which counts as not given.
   *
   * @param value a value
   * @return true for blank text
   */
  public static boolean isBlank(Object value) {
    return value instanceof String text && text.isBlank();
  }

  /**
   * Reads a value of this attribute from a shop's database or a file.
   *
   * @param value text, or a value of the right type; a whole number may have any integral type
   * @return the value, or an error that shows the given and the expected value
   */
  public Either<String, T> read(Object value) {
    Objects.requireNonNull(value, "value");
    Object typed = value;
    if (value instanceof String text) {
      typed = AttributeText.read(kind, text);
    } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      typed = ((Number) value).longValue();
    }
    return accepts(typed) ? Either.right(valueClass.cast(typed)) : Either.left(misfit(value));
  }

  /**
   * Checks that a value fits this attribute.
   *
   * @param value a value
   * @return the same value
   * @throws IllegalArgumentException if the value does not fit; the message shows the given and the
   *     expected value
   */
  public T checked(Object value) {
    Objects.requireNonNull(value, "value");
    if (!accepts(value)) {
      throw new IllegalArgumentException(misfit(value));
    }
    return valueClass.cast(value);
  }

  /**
   * True if a value fits this attribute: it has the attribute's kind and, for a choice, is one of
   * the words. Rules, promises and messages treat any other value as missing.
   *
   * @param value a value
   * @return true if {@link #checked} accepts the value
   */
  public boolean accepts(Object value) {
    Objects.requireNonNull(value, "value");
    if (!valueClass.isInstance(value)) {
      return false;
    }
    return switch (kind) {
      case CHOICE -> choices.contains(value) || isBlank(value);
      case WHOLE_NUMBER -> (Long) value >= 0;
      case LINK -> isWebAddress((URI) value);
      case TEXT, YES_NO, DATE -> true;
    };
  }

  private static boolean isWebAddress(URI link) {
    String scheme = link.getScheme();
    return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
        && link.getHost() != null;
  }

  private String misfit(Object value) {
    String given = String.valueOf(value);
    String shown = Printable.of(given.length() > 40 ? given.substring(0, 40) + "..." : given);
    String expected = kind == Kind.CHOICE ? "one of " + String.join(", ", choices) : kind.expected;
    String type = value instanceof String ? "" : " (" + value.getClass().getSimpleName() + ")";
    return "attribute %s: \"%s\"%s does not fit; expected %s"
        .formatted(value(), shown, type, expected);
  }
}
