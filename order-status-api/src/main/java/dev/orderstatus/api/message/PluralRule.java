package dev.orderstatus.api.message;

import java.util.Locale;
import java.util.Objects;

/**
 * The form of a word that a language uses with a number: one day, two days; 1 dzień, 2 dni, 5 dni.
 * The categories are those of the Unicode CLDR. Users may implement a rule for their own language;
 * an implementation must be pure and thread-safe.
 */
@FunctionalInterface
public interface PluralRule {

  /** The possible forms; most languages have two. */
  enum Category {
    /** A form for zero. */
    ZERO,
    /** The form for one, and in some languages for numbers that are counted like one. */
    ONE,
    /** A form for two. */
    TWO,
    /** A form for a few. */
    FEW,
    /** A form for many. */
    MANY,
    /** The form for everything else. */
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The suffix of a text's key for this form.
     *
     * @return for example {@code few}
     */
    public String code() {
      return code;
    }
  }

  /**
   * The form for a whole number.
   *
   * @param number the number, zero or more
   * @return the form
   */
  Category category(long number);

  /**
   * The rule of a language for whole numbers: English, Dutch, German, Swedish, French and Polish.
   * Any other language uses the rule of English unless its texts bring a better one.
   *
   * @param locale the language
   * @return the rule
   */
  static PluralRule of(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return switch (locale.getLanguage()) {
      case "fr" -> PluralRule::french;
      case "pl" -> PluralRule::polish;
      default -> number -> number == 1 ? Category.ONE : Category.OTHER;
    };
  }

  private static Category french(long number) {
    if (number == 0 || number == 1) {
      return Category.ONE;
    }
    return number % 1_000_000 == 0 ? Category.MANY : Category.OTHER;
  }

  private static Category polish(long number) {
    if (number == 1) {
      return Category.ONE;
    }
    long last = number % 10;
    long lastTwo = number % 100;
    boolean few = last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
    return few ? Category.FEW : Category.MANY;
  }
}
