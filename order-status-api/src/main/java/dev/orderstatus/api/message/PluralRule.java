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
   * The rule of a language for whole numbers, as the Unicode CLDR has it. A language that this
   * library does not know counts like English, unless its texts bring a better rule.
   *
   * @param locale the language
   * @return the rule
   */
  static PluralRule of(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    String language = locale.getLanguage();
    return PluralRules.of(
        language.equals("pt") && locale.getCountry().equals("PT") ? "es" : language);
  }
}
