package dev.orderstatus.testkit.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextsTests {

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T09:00:00Z, 2026-11-21T09:00:00Z",
    "2026-11-21T09:00Z, 2026-11-21T09:00:00Z",
    "2026-11-21T09:00+02:00, 2026-11-21T07:00:00Z",
    "2026-11-21T09:00:00.123456789Z, 2026-11-21T09:00:00.123456789Z",
    "2028-02-29T09:00:00Z, 2028-02-29T09:00:00Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
    "-0001-12-31T23:30:00-01:00, 0000-01-01T00:30:00Z",
    "+10000-01-01T00:30:00+01:00, 9999-12-31T23:30:00Z"
  })
  void anInstantHasAnOffsetAndAYearInUtc(String text, String instant) {
    assertThat(InstantTexts.read(text).get()).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-21",
        "2026-11-21T09:00:00",
        "2026-11-21 09:00:00Z",
        "2026-11-21T24:00:00Z",
        "2026-11-21T24:00Z",
        "2026-12-31T23:59:60Z",
        "2027-02-29T09:00:00Z",
        "2026-00-01T09:00:00Z",
        "2026-13-01T09:00:00Z",
        "2026-11-21T09:60:00Z",
        "2026-11-21T09:00:00.1234567890Z",
        "0000-01-01T00:30:00+01:00",
        "9999-12-31T23:30:00-01:00",
        "-0001-12-31T23:59:59Z",
        "+10000-01-01T00:00:00Z",
        "+1000000000-01-01T00:00:00Z"
      })
  void whatIsNoInstantIsReportedWithWhatWasExpected(String text) {
    assertThat(InstantTexts.read(text).getLeft())
        .isEqualTo("not an instant: \"" + text
            + "\"; expected ISO-8601 with Z or an offset, such as 2026-11-21T09:00:00Z,"
            + " years 0000 to 9999 in UTC");
  }

  @Test
  void everyDayIsReadAsTheCalendarHasIt() {
    OffsetDateTime day = OffsetDateTime.of(1899, 1, 1, 23, 59, 58, 0, ZoneOffset.UTC);
    while (day.getYear() < 2101) {
      Instant instant = day.toInstant();
      assertThat(InstantTexts.read(instant.toString()).get()).isEqualTo(instant);
      day = day.plus(1, ChronoUnit.DAYS);
    }
  }
}
