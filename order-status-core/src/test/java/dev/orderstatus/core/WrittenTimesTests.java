package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimesTests {

  private static final Instant WINTER = Instant.parse("2026-01-05T12:00:00Z");
  private static final Instant SUMMER = Instant.parse("2026-07-05T12:00:00Z");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | MMMM d, y  | MMMM d  | h:mm a
      nl | d MMMM y   | d MMMM  | HH:mm
      de | d. MMMM y  | d. MMMM | HH:mm
      fr | d MMMM y   | d MMMM  | HH:mm
      sv | d MMMM y   | d MMMM  | HH:mm
      pl | d MMMM y   | d MMMM  | HH:mm
      """)
  void aLanguageHasItsPatternsOnEveryJdk(
      Locale language, String date, String dateOfThisYear, String time) {
    WrittenTimes times = WrittenTimes.of(language);

    assertThat(times.date()).isEqualTo(date);
    assertThat(times.dateOfThisYear()).isEqualTo(dateOfThisYear);
    assertThat(times.time()).isEqualTo(time);
  }

  @Test
  void aCountryHasThePatternsOfTheJdk() {
    assertThat(WrittenTimes.of(Locale.UK).time()).isEqualTo("HH:mm");
    assertThat(WrittenTimes.of(Locale.forLanguageTag("es")).dateOfThisYear())
        .isEqualTo("d 'de' MMMM");
  }

  @ParameterizedTest
  @CsvSource({
    "nl, Europe/Amsterdam, CET, CEST",
    "de, Europe/Berlin, MEZ, MESZ",
    "en, Europe/London, GMT, BST",
    "en, America/New_York, EST, EDT",
    "de, America/New_York, EST, EDT",
    "pl, America/New_York, EST, EDT",
    "en-GB, America/New_York, EST, EDT",
    "en, Asia/Tokyo, JST, JST",
    "sv, UTC, UTC, UTC",
    "sv, +02:00, UTC+02:00, UTC+02:00",
  })
  void aZoneHasANameThatIsOnlyOfItsTime(
      Locale language, ZoneId zone, String winter, String summer) {
    WrittenTimes times = WrittenTimes.of(language);

    assertThat(times.zone(WINTER.atZone(zone))).isEqualTo(winter);
    assertThat(times.zone(SUMMER.atZone(zone))).isEqualTo(summer);
  }
}
