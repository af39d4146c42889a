package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Printable;
import io.vavr.control.Either;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A code that identifies an order in every shop (C13): a shop prefix, a serial and a check
 * character, such as {@code EX-000017-K}.
 *
 * <p>The check character detects every error in a single character and every swap of two
 * neighbours, and so finds mistyped or made-up codes. A code from another system is kept unchanged
 * and marked unchecked. Two codes are equal if their text is. Immutable and thread-safe.
 */
public final class OrderCode implements Comparable<OrderCode> {

  /** The maximum length of a code from another system, in characters. */
  public static final int MAX_LENGTH = 128;

  private static final String EXPECTED =
      "expected a shop prefix of 2 to 8 letters A-Z, a serial of 6 to 12 digits and a check character, such as EX-000017-K";

  // The number of check characters is prime and greater than the 26 letters of a prefix: a wrong
  // letter or digit changes the weighted sum by a multiple of its weight, which cannot vanish. I,
  // L, O, Q and U are left out because people misread them.
  private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKMNPRSTVWXYZ";
  private static final int MODULUS = CHECK_CHARACTERS.length();
  private static final int WEIGHT = 3;
  private static final int SUM = 24;

  private final String text;

  private OrderCode(String text) {
    this.text = text;
  }

  /**
   * Makes the code of an order of this shop.
   *
   * @param prefix the shop's prefix: 2 to 8 letters A-Z
   * @param serial the order's number in the shop, from 0 to 999,999,999,999
   * @return the code, with its check character
   * @throws IllegalArgumentException if the prefix or the serial has another form
   */
  public static OrderCode of(String prefix, long serial) {
    Objects.requireNonNull(prefix, "prefix");
    if (!isPrefix(prefix)) {
      throw new IllegalArgumentException(
          "not a shop prefix: \"" + shown(prefix) + "\"; expected 2 to 8 letters A-Z");
    }
    if (serial < 0 || serial > 999_999_999_999L) {
      throw new IllegalArgumentException(
          "not a serial: " + serial + "; expected 0 to 999999999999");
    }
    // Avoids String.format and +, which are slow on first use.
    String plain = Long.toString(serial);
    String digits = "0".repeat(Math.max(0, 6 - plain.length())).concat(plain);
    String check = Character.toString(checkCharacter(prefix, digits));
    return new OrderCode(String.join("-", prefix, digits, check));
  }

  private static boolean isPrefix(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return text.length() >= 2 && text.length() <= 8;
  }

  /**
   * Reads a code made by this library, and checks it.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, OrderCode> parse(String text) {
    Objects.requireNonNull(text, "text");
    int serial = serialStart(text);
    if (serial < 0) {
      return Either.left("not an order code: \"" + shown(text) + "\"; " + EXPECTED);
    }
    return isChecked(text, serial)
        ? Either.right(new OrderCode(text))
        : Either.left("not an order code: \"" + text
            + "\" is mistyped; its check character does not fit the rest");
  }

  /**
   * Accepts any code: a checked one if this library made it, else a code of another system.
   *
   * @param text the code, not blank, at most 128 characters, without control or other invisible
   *     characters
   * @return the code; {@link #isChecked()} distinguishes the two kinds
   * @throws IllegalArgumentException if the code is blank, too long, or has such a character; the
   *     message states which
   */
  @JsonCreator
  public static OrderCode of(String text) {
    String problem = problem(text);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
    return new OrderCode(text);
  }

  private static int serialStart(String text) {
    int serial = run(text, 0, 'A', 'Z') + 1;
    if (serial < 3 || serial > 9 || serial > text.length() || text.charAt(serial - 1) != '-') {
      return -1;
    }
    int end = run(text, serial, '0', '9');
    boolean fits = end - serial >= 6
        && end - serial <= 12
        && text.length() == end + 2
        && text.charAt(end) == '-'
        && isLetterOrDigit(text.charAt(end + 1));
    return fits ? serial : -1;
  }

  private static int run(String text, int from, char least, char most) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= least && text.charAt(end) <= most) {
      end++;
    }
    return end;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isChecked(String text, int serial) {
    int end = text.length() - 2;
    long sum = sum(sum(0, text, 0, serial - 1, 'A'), text, serial, end, '0');
    return text.charAt(end + 1) == checkCharacter(sum);
  }

  private static @Nullable String problem(String text) {
    Objects.requireNonNull(text, "text");
    if (Printable.isBlank(text)) {
      return "not an order code: the text is blank";
    }
    if (text.length() > MAX_LENGTH) {
      return "not an order code: \"%s\" has %d characters; at most %d are allowed"
          .formatted(shown(text), text.length(), MAX_LENGTH);
    }
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Printable.isHidden(c)) {
        return "not an order code: \"%s\" has a character that nobody sees, at position %d; leave it out"
            .formatted(shown(text), i + 1);
      }
    }
    return null;
  }

  /**
   * True if the code has a valid check character.
   *
   * @return false for a code of another system
   */
  public boolean isChecked() {
    int serial = serialStart(text);
    return serial >= 0 && isChecked(text, serial);
  }

  /**
   * The code as a shop stores it.
   *
   * @return the text
   */
  @JsonValue
  public String value() {
    return text;
  }

  @Override
  public int compareTo(OrderCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof OrderCode code && text.equals(code.text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The code as a shop stores it.
   *
   * @return {@link #value()}
   */
  @Override
  public String toString() {
    return text;
  }

  private static char checkCharacter(String prefix, String serial) {
    return checkCharacter(
        sum(sum(0, prefix, 0, prefix.length(), 'A'), serial, 0, serial.length(), '0'));
  }

  private static long sum(long before, String text, int from, int to, char zero) {
    long sum = before; // 3 to the power of 20 characters fits easily
    for (int i = from; i < to; i++) {
      sum = sum * WEIGHT + (text.charAt(i) - zero);
    }
    return sum;
  }

  private static char checkCharacter(long sum) {
    return CHECK_CHARACTERS.charAt(Math.floorMod(SUM - sum * WEIGHT, MODULUS));
  }

  private static String shown(String text) {
    String start = text.length() > 40 ? text.substring(0, 40) + "..." : text;
    return Printable.of(start);
  }
}
