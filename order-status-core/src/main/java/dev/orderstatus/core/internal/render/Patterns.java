package dev.orderstatus.core.internal.render;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes days and times, as patterns of {@link DateTimeFormatter}. The patterns of
 * the six languages stand here, because those of a JDK change from one version to the next.
 */
public record Patterns(String date, String dateOfThisYear, String time) {

  private static final Map<String, Patterns> OWN = Map.of(
      "en", new Patterns("MMMM d, y", "MMMM d", "h:mm a"),
      "nl", new Patterns("d MMMM y", "d MMMM", "HH:mm"),
      "de", new Patterns("d. MMMM y", "d. MMMM", "HH:mm"),
      "fr", new Patterns("d MMMM y", "d MMMM", "HH:mm"),
      "sv", new Patterns("d MMMM y", "d MMMM", "HH:mm"),
      "pl", new Patterns("d MMMM y", "d MMMM", "HH:mm"));

  private static final Pattern YEAR = Pattern.compile(
      "^y+(?:年|년 |\\. )|(?: *'del?')?,? *y+(?:[ \\u00A0\\u202F]*'(?:р|г)'\\.)?\\.?$");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** The patterns of a language, or of a country, which has those of the JDK. */
  public static Patterns of(Locale locale) {
    @Nullable Patterns own = OWN.get(locale.toLanguageTag());
    if (own != null) {
      return own;
    }
    String date = localized(FormatStyle.LONG, null, locale);
    return new Patterns(
        date, YEAR.matcher(date).replaceFirst(""), localized(null, FormatStyle.SHORT, locale));
  }

  private static String localized(
      @Nullable FormatStyle date, @Nullable FormatStyle time, Locale locale) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        date, time, IsoChronology.INSTANCE, locale);
  }

  /** The short name of the zone at a time, in the language or else in English; or its offset. */
  public static String zone(ZonedDateTime time, Locale locale) {
    ZoneOffset offset = time.getOffset();
    Optional<String> named = time.getZone() instanceof ZoneOffset
        ? Optional.empty()
        : name(time, locale).or(() -> name(time, Locale.ENGLISH));
    return named.orElseGet(() -> offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset);
  }

  /** A name that is of this time only: some JDKs have one for winter and summer. */
  private static Optional<String> name(ZonedDateTime time, Locale language) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern("z", language);
    String name = formatter.format(time);
    @Nullable ZoneOffsetTransition next = time.getZone().getRules().nextTransition(time.toInstant());
    boolean ofOthers = next != null
        && !next.getOffsetAfter().equals(time.getOffset())
        && name.equals(formatter.format(next.getInstant().atZone(time.getZone())));
    return ofOthers || DIGIT.matcher(name).find() ? Optional.empty() : Optional.of(name);
  }
}
