package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stable word that a shop stores and compares: lower-case words joined by hyphens, optionally
 * qualified by a namespace.
 *
 * <p>Two codes are equal if they have the same kind and the same {@link #value()}. Codes order by
 * their value. Immutable and thread-safe; the hash is computed once.
 */
public abstract sealed class Code implements Comparable<Code>
    permits Action,
        Actor,
        Attribute,
        EffectCode,
        OrderStatus,
        OrderType,
        ReasonCode,
        RemedyCode,
        WarningCode {

  /** The maximum length of a code in characters, including its namespace. */
  public static final int MAX_LENGTH = 64;

  private final String value;
  private final int hash;

  Code(String kind, String value) {
    Objects.requireNonNull(value, "value");
    String problem = problem(kind, value);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
    this.value = value;
    this.hash = mixed(31 * kind.hashCode() + value.hashCode());
  }

  /** Makes the one word that is not a code. */
  Code(String pseudo) {
    this.value = pseudo;
    this.hash = mixed(pseudo.hashCode());
  }

  /**
   * The whole code, as a shop stores it.
   *
   * @return the name, preceded by the namespace and a colon if there is one
   */
  @JsonValue
  public final String value() {
    return value;
  }

  /**
   * The namespace of the plugin that added this code.
   *
   * @return the namespace, or the empty text for a code of the status set itself
   */
  public final String namespace() {
    int colon = value.indexOf(':');
    return colon < 0 ? "" : value.substring(0, colon);
  }

  /**
   * The code without its namespace.
   *
   * @return the name
   */
  public final String name() {
    return value.substring(value.indexOf(':') + 1);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Code code
            && hash == code.hash
            && getClass() == code.getClass()
            && value.equals(code.value));
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  @Override
  public final int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  /**
   * The code as it is stored.
   *
   * @return {@link #value()}
   */
  @Override
  public final String toString() {
    return value;
  }

  /** Spreads the bits, so that a table can use the lower bits of a sum of hashes as an index. */
  private static int mixed(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }

  static <C extends Code> Either<String, C> parse(
      String kind, String text, Function<String, C> make) {
    Objects.requireNonNull(text, "text");
    String problem = problem(kind, text);
    return problem == null ? Either.right(make.apply(text)) : Either.left(problem);
  }

  private static @Nullable String problem(String kind, String text) {
    if (text.isEmpty()) {
      return "not " + kind + ": the text is empty; " + EXPECTED;
    }
    if (text.length() > MAX_LENGTH) {
      return "not %s: \"%s...\" has %d characters; %s"
          .formatted(kind, Printable.of(text.substring(0, 20)), text.length(), EXPECTED);
    }
    int at = firstFault(text);
    if (at < 0) {
      return null;
    }
    String found = at == text.length()
        ? "it ends too early"
        : "'" + Printable.of(text.substring(at, text.offsetByCodePoints(at, 1))) + "'";
    return "not %s: \"%s\", at position %d: %s; %s"
        .formatted(kind, Printable.of(text), at + 1, found, EXPECTED);
  }

  private static final String EXPECTED =
      "expected lower-case words joined by hyphens, at most 64 characters, such as waiting-for-payment, "
          + "or with a namespace, such as delivery:delivered";

  private static int firstFault(String text) {
    boolean wordStarts = true;
    boolean partStarts = true;
    boolean qualified = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      if (letter || (digit && !partStarts)) {
        wordStarts = false;
        partStarts = false;
      } else if (c == '-' && !wordStarts) {
        wordStarts = true;
      } else if (c == ':' && !wordStarts && !qualified) {
        qualified = true;
        wordStarts = true;
        partStarts = true;
      } else {
        return i;
      }
    }
    return wordStarts ? text.length() : -1;
  }
}
