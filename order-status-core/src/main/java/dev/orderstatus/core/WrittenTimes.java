package dev.orderstatus.core;

import dev.orderstatus.core.internal.render.Patterns;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;

/**
 * How messages write days and times in a language, for tools that write them in the same way. The
 * patterns of English, Dutch, German, French, Swedish and Polish are the library's own, and equal
 * on every JDK; any other language, or country, has those of the JDK. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class WrittenTimes {

  private final Locale locale;
  private final Patterns patterns;

  private WrittenTimes(Locale locale) {
    this.locale = locale;
    this.patterns = Patterns.of(locale);
  }

  /**
   * The forms of a language.
   *
   * @param locale the language, or the language of a country
   * @return its forms
   */
  public static WrittenTimes of(Locale locale) {
    return new WrittenTimes(Objects.requireNonNull(locale, "locale"));
  }

  /** The pattern of a day with its year, such as {@code d MMMM y}. */
  public String date() {
    return patterns.date();
  }

  /** The pattern of a day of this year, such as {@code d MMMM}. */
  public String dateOfThisYear() {
    return patterns.dateOfThisYear();
  }

  /** The pattern of a time of day, such as {@code HH:mm}. */
  public String time() {
    return patterns.time();
  }

  /**
   * The short name of a zone at a time.
   *
   * @param time the time
   * @return a name, such as "CET", in this language or else in English; the offset, such as
   *     "UTC-03:00", if the zone has no name that is only of this time
   */
  public String zone(ZonedDateTime time) {
    return Patterns.zone(Objects.requireNonNull(time, "time"), locale);
  }
}
