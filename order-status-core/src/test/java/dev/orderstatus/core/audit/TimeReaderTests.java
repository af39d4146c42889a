package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTests {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static TimeReading read(ZoneId zone, String... values) {
    TimeReader reader = TimeReader.settle(List.of(values), zone).get();
    return reader.read(values[values.length - 1]);
  }

  private static String instant(TimeReading reading) {
    return reading instanceof TimeReading.Read read ? read.at().toString() : reading.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2010-12-30 14:32:00+01:00 | 2010-12-30T13:32:00Z",
        "2026-04-04 00:27:43 +0500 | 2026-04-03T19:27:43Z",
        "2026-04-04T00:27+02 | 2026-04-03T22:27:00Z",
        "2026-04-04T00:27:43.1234567Z | 2026-04-04T00:27:43.123456700Z",
        "2017-10-02 10:56:33 UTC | 2017-10-02T10:56:33Z",
        "2017-10-02 10:56:33 | 2017-10-02T08:56:33Z",
        "2017-10-02 9:05 | 2017-10-02T07:05:00Z",
        "2026-06-29T21:28:15 | 2026-06-29T19:28:15Z",
        "2017-10-02 | 2017-10-01T22:00:00Z",
        "2011/02/16 14:31:00.000 | 2011-02-16T13:31:00Z",
        "2021/03/05 10:11 | 2021-03-05T09:11:00Z",
        "05.03.2021 10:11 | 2021-03-05T09:11:00Z",
        "30.09.2022 | 2022-09-29T22:00:00Z",
        "10/22/2017 10:56 | 2017-10-22T08:56:00Z",
        "22/10/2017 10:56 | 2017-10-22T08:56:00Z",
        "12/31/22 | 2022-12-30T23:00:00Z",
        "04-30-22 | 2022-04-29T22:00:00Z",
        "3/15/2021 12:11 AM | 2021-03-14T23:11:00Z",
        "3/15/2021 12:11 PM | 2021-03-15T11:11:00Z",
        "20210305 | 2021-03-04T23:00:00Z",
        "999999999 | 2001-09-09T01:46:39Z",
        "1500000000 | 2017-07-14T02:40:00Z",
        "999999999999 | 2001-09-09T01:46:39.999Z",
        "1500000000000 | 2017-07-14T02:40:00Z",
      })
  void everyFormIsRead(String text, String at) {
    assertThat(instant(read(AMSTERDAM, text))).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "",
        "2026-02-30T00:00:00Z",
        "2026-01-01T25:00:00Z",
        "2026-01-01T24:00:00Z",
        "2026-12-31T23:59:60Z",
        "+10000-01-01T00:00:00Z",
        "9999-12-31T23:00:00-02:00",
        "0000-01-01T00:00:00+00:01",
        "05.13.2021 10:11",
        "1234567",
        "12345678901",
        "12345678901234",
        "3/32/2021",
        "3/15/2021 13:11 PM",
        "2026-01-01T10:00:00+19:00",
        "2026-01-01T10:00:00Zebra",
        "2026-01-01Z",
      })
  void whatIsNoTimeIsUnreadable(String text) {
    assertThat(read(ZoneOffset.UTC, text)).isInstanceOf(TimeReading.Unreadable.class);
  }

  @Test
  void theFormOfMostValuesIsSettledAndAnotherFormIsUnreadable() {
    TimeReader reader = TimeReader.settle(
            List.of("2026-01-01 10:00", "2026-01-01T10:00:00Z", "2026-01-02T10:00:00+01:00"),
            ZoneOffset.UTC)
        .get();

    assertThat(reader.read("2026-01-01T10:00:00Z")).isInstanceOf(TimeReading.Read.class);
    assertThat(reader.read("2026-01-01 10:00")).isInstanceOf(TimeReading.Unreadable.class);
    assertThat(reader.read("1500000000")).isInstanceOf(TimeReading.Unreadable.class);
  }

  @Test
  void whereDayAndMonthCouldBeSwappedThroughoutThePatternIsAskedFor() {
    assertThat(
            TimeReader.settle(List.of("3/5/2021", "4/6/2021"), ZoneOffset.UTC).getLeft())
        .contains("--times PATTERN");
    assertThat(TimeReader.settle(List.of("05.03.2021"), ZoneOffset.UTC).isRight())
        .isTrue();
  }

  @Test
  void aLaterValueThatShowsTheTwoSwappedIsTold() {
    TimeReader reader =
        TimeReader.settle(List.of("3/5/2021", "3/13/2021"), ZoneOffset.UTC).get();

    assertThat(instant(reader.read("3/5/2021"))).isEqualTo("2021-03-05T00:00:00Z");
    assertThat(reader.read("13/3/2021")).isInstanceOf(TimeReading.Swapped.class);
    assertThat(reader.read("33/3/2021")).isInstanceOf(TimeReading.Unreadable.class);
  }

  @Test
  void aLocalTimeThatDoesNotExistMovesOnAndOneThatExistsTwiceIsBoth() {
    assertThat(instant(read(AMSTERDAM, "2026-03-29 02:30"))).isEqualTo("2026-03-29T01:30:00Z");
    TimeReading.Read twice = (TimeReading.Read) read(AMSTERDAM, "2026-10-25 02:30");
    assertThat(twice.at()).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(twice.later()).isEqualTo("2026-10-25T01:30:00Z");
  }

  @Property
  void aLocalTimeIsReadAsTheZoneHasIt(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
    TimeReader reader =
        TimeReader.settle(List.of("2026-01-01 10:00"), AMSTERDAM).get();
    for (long at : new long[] {second, second + 1800, second + 86_400 * 90L, second}) {
      Instant instant = Instant.ofEpochSecond(at);
      String local = instant.atZone(AMSTERDAM).toLocalDateTime().toString();
      TimeReading.Read read = (TimeReading.Read) reader.read(local);
      assertThat(List.of(read.at(), read.later())).contains(instant);
    }
  }

  @Test
  void aPatternSaysHowTimesAreWritten() {
    TimeReader reader = TimeReader.ofPattern("d/M/yyyy h:mm a", ZoneOffset.UTC).get();

    assertThat(instant(reader.read("3/5/2021 10:11 pm"))).isEqualTo("2021-05-03T22:11:00Z");
    assertThat(reader.read("31/4/2021 10:11 pm")).isInstanceOf(TimeReading.Unreadable.class);
    assertThat(instant(TimeReader.ofPattern("MMM d, yy", ZoneOffset.UTC).get().read("Jan 5, 21")))
        .isEqualTo("2021-01-05T00:00:00Z");
    assertThat(TimeReader.ofPattern("qq{", ZoneOffset.UTC).getLeft()).contains("not a pattern");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "yyyy-MM-dd HH:mm:ss;2021-03-05 10:11:12;2021-02-29 10:11:12;2021-03-05 24:00:00",
        "d/M/uu H:mm;5/3/21 9:05;31/4/21 9:05;5/3/21 9:60",
        "M/d/yyyy h:mm:ss a;3/5/2021 12:11:12 AM;13/5/2021 1:11:12 AM;3/5/2021 13:11:12 PM",
        "MMM d yyyy h:mm a;Mar 5 2021 12:11 pm;Feb 30 2021 1:11 AM;Mar 5 2021 0:11 AM",
        "dd.MM.yyyy HH:mm:ss.SSS;05.03.2021 10:11:12.345;05.03.2021 10:11:60.345;05.03.2021 10:11:12",
        "yyyy-MM-dd'T'HH:mm[:ss];2021-03-05T10:11;2021-03-05T10:11:61;2021-03-05T10",
        "yyyyMMdd;20210305;20210230;202103055",
        "EEE d MMM yyyy HH:mm;Fri 5 Mar 2021 10:11;Sat 5 Mar 2021 10:11;Fri 5 Mar 2021",
      })
  void aPatternReadsWhatTheJdkReadsAndNothingElse(
      String pattern, String good, String noSuchTime, String otherForm) {
    TimeReader reader = TimeReader.ofPattern(pattern, ZoneOffset.UTC).get();
    TemporalAccessor parsed = new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern.replace('y', 'u'))
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT)
        .parse(good);
    LocalTime time = parsed.query(TemporalQueries.localTime());
    assertThat(instant(reader.read(good)))
        .isEqualTo(LocalDate.from(parsed)
            .atTime(time == null ? LocalTime.MIDNIGHT : time)
            .toInstant(ZoneOffset.UTC)
            .toString());
    for (String wrong : List.of(noSuchTime, otherForm, good + "x", "x" + good, "")) {
      assertThat(reader.read(wrong)).isInstanceOf(TimeReading.Unreadable.class);
    }
  }

  /** With an optional section that is empty, the JDK reads the whole text. */
  @Property
  void aPatternOfDigitsReadsAsTheJdkDoes(
      @ForAll("patternsOfDigits") String pattern, @ForAll("digitTimes") String text) {
    TimeReading quick = TimeReader.ofPattern(pattern, AMSTERDAM).get().read(text);
    TimeReading jdk = TimeReader.ofPattern(pattern + "[]", AMSTERDAM).get().read(text);

    if (jdk instanceof TimeReading.Read) {
      assertThat(quick).isEqualTo(jdk);
    } else {
      assertThat(quick).isInstanceOf(TimeReading.Unreadable.class);
    }
  }

  @Provide
  Arbitrary<String> patternsOfDigits() {
    return Arbitraries.of(
        "d/M/yyyy H:mm:ss",
        "M/d/yyyy h:mm a",
        "dd/MM/yy HH:mm",
        "d/M/yyyy",
        "yyyy/M/d H:m:s",
        "dd/MM/yyyy hh:mm:ss a",
        "d/M/u H:mm",
        "yyyyMMdd",
        "d/M/M/yyyy");
  }

  @Provide
  Arbitrary<String> digitTimes() {
    Arbitrary<String> number = Arbitraries.integers()
        .between(0, 70)
        .flatMap(value ->
            Arbitraries.of(Integer.toString(value), "%02d".formatted(value), "+" + value, ""));
    Arbitrary<String> year =
        Arbitraries.of("2021", "2024", "21", "12021", "+2021", "0004", "-2021");
    Arbitrary<String> date = Combinators.combine(
            Arbitraries.of("%s/%s/%s", "%3$s/%1$s/%2$s"), number, number, year)
        .as((form, day, month, inYear) -> form.formatted(day, month, inYear));
    Arbitrary<String> time = Combinators.combine(
            Arbitraries.of("", " %s:%s", " %s:%s:%s", " %s:%s %4$s", " %s:%s:%s %4$s"),
            number,
            number,
            number,
            Arbitraries.of("AM", "pm", "Pm", "xm", ""))
        .as((form, hour, minute, second, half) -> form.formatted(hour, minute, second, half));
    return Combinators.combine(date, time).as((day, hours) -> day + hours);
  }

  @Test
  void aTimeIsReadWhereItIs() {
    TimeReader reader =
        TimeReader.settle(List.of("2026-11-21T09:00:00Z"), AMSTERDAM).get();
    char[] row = "N1,2026-11-21T09:00:00Z,shipped".toCharArray();

    assertThat(instant(reader.read(row, 3, 20))).isEqualTo("2026-11-21T09:00:00Z");
    assertThat(reader.read(row, 3, 28)).isInstanceOf(TimeReading.Unreadable.class);
    assertThatThrownBy(() -> reader.read(row, 3, 29)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
