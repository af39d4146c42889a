package dev.orderstatus.api.message;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How texts address customers in a language that has two ways to: German with Sie or du, Dutch with
 * u or je.
 *
 * <p>The texts of a language have one register. Those of the other one stand in a variety of the
 * language, such as {@code de-familiar}, and only where they differ.
 */
public enum Register {
  /** Such as Sie in German and u in Dutch. */
  FORMAL,

  /** Such as du in German and je in Dutch. */
  FAMILIAR;

  private final String code = name().toLowerCase(Locale.ROOT);

  /**
   * The name in settings and language tags.
   *
   * @return {@code formal} or {@code familiar}
   */
  public String code() {
    return code;
  }

  /**
   * The variety of a language in this register.
   *
   * @param language the language, for example German
   * @return the variety, for example {@code de-familiar}
   */
  public Locale of(Locale language) {
    return Locale.forLanguageTag(tag(language) + "-" + code);
  }

  /**
   * The register of a variety.
   *
   * @param locale the locale
   * @return the register; empty if the locale is a language and not a variety in a register
   */
  public static Optional<Register> in(Locale locale) {
    String variant = Objects.requireNonNull(locale, "locale").getVariant();
    if (!variant.isEmpty()) {
      for (Register register : values()) {
        if (variant.equals(register.code) || variant.endsWith("_" + register.code)) {
          return Optional.of(register);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The language of a variety.
   *
   * @param locale the locale, for example {@code de-familiar}
   * @return the language, for example German; the locale itself if it has no register
   */
  public static Locale languageOf(Locale locale) {
    Optional<Register> register = in(locale);
    String tag = tag(locale);
    return register.isEmpty()
        ? locale
        : Locale.forLanguageTag(
            tag.substring(0, tag.length() - register.get().code.length() - 1));
  }

  private static String tag(Locale locale) {
    return locale.stripExtensions().toLanguageTag();
  }
}
