package dev.orderstatus.core.internal.render;

import static dev.orderstatus.core.marketplace.Marketplace.SCHEDULED;
import static dev.orderstatus.core.marketplace.Marketplace.SCHEDULED_FOR;
import static dev.orderstatus.core.marketplace.Marketplace.SUBSCRIPTION;
import static dev.orderstatus.core.reseller.Reseller.DELIVERY_TIME;
import static dev.orderstatus.core.reseller.Reseller.HARDWARE;
import static dev.orderstatus.core.reseller.Reseller.HOLD_REASON;
import static dev.orderstatus.core.reseller.Reseller.IN_PROCESS;
import static dev.orderstatus.core.reseller.Reseller.IN_PROGRESS_WITH_SUPPLIER;
import static dev.orderstatus.core.reseller.Reseller.LONG_DELIVERY_TIME;
import static dev.orderstatus.core.reseller.Reseller.ON_HOLD;
import static dev.orderstatus.core.reseller.Reseller.PENDING_WITH_SUPPLIER;
import static dev.orderstatus.core.reseller.Reseller.SOFTWARE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every time that a customer is told, on both sides of it, and where the clocks change. */
class PromisedTimesTests {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  /** An order to which something is promised, and when that time is over in UTC. */
  record Promised(String set, OrderSnapshot order, Instant dueAt) {}

  private static OrderSnapshot order(OrderType type, OrderStatus status, Instant since) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        type,
        status,
        since,
        since,
        Payment.PAID,
        false,
        true,
        Attributes.none());
  }

  static List<Promised> promised() {
    OrderSnapshot known = order(HARDWARE, PENDING_WITH_SUPPLIER, MONDAY);
    OrderSnapshot takenUp = order(HARDWARE, IN_PROGRESS_WITH_SUPPLIER, MONDAY);
    OrderSnapshot held = order(HARDWARE, ON_HOLD, MONDAY).with(HOLD_REASON, LONG_DELIVERY_TIME);
    OrderSnapshot scheduled = order(SUBSCRIPTION, SCHEDULED, MONDAY);
    return List.of(
        new Promised("reseller", order(SOFTWARE, IN_PROCESS, MONDAY), at("2026-11-23T09:15:00Z")),
        new Promised("reseller", known, at("2026-11-27T00:00:00Z")),
        new Promised("reseller", known.with(DELIVERY_TIME, 1L), at("2026-11-25T00:00:00Z")),
        new Promised("reseller", known.with(DELIVERY_TIME, 10L), at("2026-12-08T00:00:00Z")),
        new Promised("reseller", takenUp, at("2026-11-27T00:00:00Z")),
        new Promised("reseller", held, at("2026-12-08T00:00:00Z")),
        new Promised(
            "marketplace",
            scheduled.with(SCHEDULED_FOR, LocalDate.parse("2026-12-01")),
            at("2026-12-02T00:00:00Z")));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private static Messages messages(String set, ZoneId zone) {
    return OrderStatuses.builtIn()
        .lifecycle(set, Settings.standard().withZone(zone))
        .messages();
  }

  @ParameterizedTest
  @MethodSource("promised")
  void aMinuteBeforeAndAMinuteAfterAreDistinguishedInEveryLanguage(Promised promised) {
    Messages messages = messages(promised.set(), ZoneId.of("UTC"));
    Instant before = promised.dueAt().minus(Duration.ofMinutes(1));
    Instant after = promised.dueAt().plus(Duration.ofMinutes(1));
    for (Locale locale : OrderStatuses.builtIn().set(promised.set()).texts().locales()) {
      StatusMessage early = messages.describe(promised.order(), before, locale);
      StatusMessage late = messages.describe(promised.order(), after, locale);
      assertThat(early.promise()).hasValueSatisfying(time -> {
        assertThat(time.dueAt()).isEqualTo(promised.dueAt());
        assertThat(time.overdue()).isFalse();
      });
      assertThat(late.promise()).hasValueSatisfying(time -> {
        assertThat(time.dueAt()).isEqualTo(promised.dueAt());
        assertThat(time.overdue()).isTrue();
      });
      assertThat(late.locale()).isEqualTo(locale);
      assertThat(late.label()).isEqualTo(early.label());
      assertThat(late.headline()).isNotEqualTo(early.headline());
      assertThat(late.nextSteps()).isNotEmpty().isNotEqualTo(early.nextSteps());
    }
  }

  @Test
  void everyPromiseOfEverySetIsAmongThem() {
    List<String> told = promised().stream()
        .map(promised -> promised.set() + ":" + promised.order().status())
        .distinct()
        .toList();
    assertThat(OrderStatuses.builtIn().sets().stream()
            .flatMap(set -> set.statuses().stream()
                .filter(status -> !status.promises().isEmpty())
                .map(StatusDefinition::status)
                .map(status -> set.id() + ":" + status)))
        .containsExactlyElementsOf(told);
    assertThat(OrderStatuses.builtIn().sets().stream()
            .flatMap(set -> set.statuses().stream())
            .mapToInt(status -> status.promises().size())
            .sum())
        .isEqualTo(told.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-29T00:55:00Z | 2026-03-29T01:10:00Z | vandaag om 03:10 uur \\(CEST\\)",
        "2026-10-25T00:50:00Z | 2026-10-25T01:05:00Z | vandaag om 02:05 uur \\(CET\\)",
      })
  void aQuarterOfAnHourIsOneWhateverTheClocksDo(Instant since, Instant dueAt, String told) {
    StatusMessage message = dutch("reseller", order(SOFTWARE, IN_PROCESS, since), since);
    assertThat(message.promise().orElseThrow().dueAt()).isEqualTo(dueAt);
    // The form of the locale differs a little from one JDK to the next.
    assertThat(message.body()).containsPattern("hooguit 15 minuten, dus uiterlijk " + told + "\\.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Friday half past four in the afternoon, and Wednesday half past four.
        "2026-03-27T15:30:00Z | 2026-04-01T22:00:00Z | 1 april",
        "2026-10-23T14:30:00Z | 2026-10-28T23:00:00Z | 28 oktober",
      })
  void workingDaysEndWithTheDayAcrossTheChangeOfClocks(Instant placed, Instant dueAt, String told) {
    StatusMessage message =
        dutch("reseller", order(HARDWARE, PENDING_WITH_SUPPLIER, placed), placed);
    assertThat(message.promise().orElseThrow().dueAt()).isEqualTo(dueAt);
    assertThat(message.body()).contains("meestal 3 werkdagen, dus verwacht die rond " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-20T11:00:00Z | 2026-04-03T22:00:00Z | 3 april",
        "2026-10-16T10:00:00Z | 2026-10-30T23:00:00Z | 30 oktober",
      })
  void weeksEndWithTheDayAcrossTheChangeOfClocks(Instant since, Instant dueAt, String told) {
    OrderSnapshot held = order(HARDWARE, ON_HOLD, since).with(HOLD_REASON, LONG_DELIVERY_TIME);
    StatusMessage message = dutch("reseller", held, since);
    assertThat(message.promise().orElseThrow().dueAt()).isEqualTo(dueAt);
    assertThat(message.body()).contains("meestal 2 weken, dus verwacht die rond " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-29 | 2026-03-29T22:00:00Z | 29 maart",
        "2026-10-25 | 2026-10-25T23:00:00Z | 25 oktober",
      })
  void aDateEndsWithItsDayThoughThatHasNot24Hours(LocalDate date, Instant dueAt, String told) {
    OrderSnapshot scheduled =
        order(SUBSCRIPTION, SCHEDULED, at("2026-03-01T09:00:00Z")).with(SCHEDULED_FOR, date);
    StatusMessage before = dutch("marketplace", scheduled, dueAt.minusSeconds(1));
    assertThat(before.promise().orElseThrow().dueAt()).isEqualTo(dueAt);
    assertThat(before.headline()).contains(told);
    assertThat(dutch("marketplace", scheduled, dueAt).promise().orElseThrow().overdue())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Placed on Friday evening, on Friday night, and on Saturday at noon.
        "America/New_York | 2026-11-26T05:00:00Z | November 25",
        "UTC              | 2026-11-26T00:00:00Z | November 25",
        "Europe/Amsterdam | 2026-11-25T23:00:00Z | November 25",
        "Pacific/Auckland | 2026-11-25T11:00:00Z | November 25",
      })
  void daysBeginAndEndInTheZoneOfTheShop(ZoneId zone, Instant dueAt, String told) {
    Instant placed = at("2026-11-20T23:30:00Z");
    StatusMessage message = messages("reseller", zone)
        .describe(order(HARDWARE, PENDING_WITH_SUPPLIER, placed), placed, Locale.ENGLISH);
    assertThat(message.promise().orElseThrow().dueAt()).isEqualTo(dueAt);
    assertThat(message.body()).contains("so expect it around " + told);
  }

  @ParameterizedTest
  @MethodSource("promised")
  void theDayThatIsShownIsNeverOverdueInAnyZoneAndTheNextOneIs(Promised promised) {
    for (String name : List.of(
        "UTC",
        "Europe/Amsterdam",
        "America/Los_Angeles",
        "America/Sao_Paulo",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "Etc/GMT+12")) {
      ZoneId zone = ZoneId.of(name);
      Messages messages = messages(promised.set(), zone);
      OrderSnapshot order = promised.order();
      PromisedTime time =
          messages.describe(order, order.placedAt(), Locale.ENGLISH).promise().orElseThrow();
      time.day().ifPresent(day -> {
        String told = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).format(day);
        StatusMessage first =
            messages.describe(order, day.atStartOfDay(zone).toInstant(), Locale.ENGLISH);
        StatusMessage last = messages.describe(
            order, day.atTime(LocalTime.MAX).atZone(zone).toInstant(), Locale.ENGLISH);
        StatusMessage after = messages.describe(
            order, day.plusDays(1).atStartOfDay(zone).toInstant(), Locale.ENGLISH);
        assertThat(first.headline() + " " + first.body()).contains(told);
        assertThat(first.promise().orElseThrow().overdue()).isFalse();
        assertThat(last).isEqualTo(first);
        assertThat(after.promise().orElseThrow().overdue()).isTrue();
      });
    }
  }

  @ParameterizedTest
  @MethodSource("unusual")
  void aDeliveryTimeThatCannotBeTellsNoUntruthAndLeavesNoHole(Object given, String told) {
    Attributes attributes = Attributes.none().withRaw(DELIVERY_TIME.value(), given);
    for (OrderStatus status : List.of(PENDING_WITH_SUPPLIER, IN_PROGRESS_WITH_SUPPLIER)) {
      OrderSnapshot order = order(HARDWARE, status, MONDAY).withAttributes(attributes);
      for (Instant at : List.of(MONDAY, MONDAY.plus(Duration.ofDays(400)))) {
        for (Locale locale : OrderStatuses.builtIn().set("reseller").texts().locales()) {
          for (Audience audience : Audience.values()) {
            StatusMessage message =
                messages("reseller", AMSTERDAM).describe(order, at, audience, locale);
            assertThat(message.promise().isPresent()).isEqualTo(told != null);
            assertThat(message.headline() + message.body() + message.nextSteps())
                .doesNotContain("…", "{", "[[", "999", "-1");
          }
        }
      }
      String body = messages("reseller", AMSTERDAM)
          .describe(order, MONDAY, Locale.ENGLISH)
          .body();
      assertThat(body)
          .contains("The delivery time on the product page applies." + (told == null ? "" : told));
    }
  }

  @Test
  void noMessageHasAHoleAtTheEndsOfTheCalendar() {
    for (Promised promised : promised()) {
      for (Instant end : List.of(Instant.MIN, Instant.MAX)) {
        OrderSnapshot order = order(promised.order().type(), promised.order().status(), end)
            .withAttributes(promised.order().attributes());
        OrderSnapshot dated = order.attributes().get(SCHEDULED_FOR).isEmpty()
            ? order
            : order.with(SCHEDULED_FOR, end.equals(Instant.MIN) ? LocalDate.MIN : LocalDate.MAX);
        for (Locale locale : OrderStatuses.builtIn().set(promised.set()).texts().locales()) {
          for (Audience audience : Audience.values()) {
            StatusMessage message =
                messages(promised.set(), AMSTERDAM).describe(dated, end, audience, locale);
            assertThat(message.headline() + message.body() + message.nextSteps())
                .as("%s in %s", dated, locale)
                .isNotBlank()
                .doesNotContain("…", "{", "[[");
          }
        }
      }
    }
  }

  static Stream<Arguments> unusual() {
    String usual = " Delivery usually takes 3 working days, so expect it around November 26.";
    return Stream.of(
        Arguments.of(-1L, usual),
        Arguments.of(1_000_000_000L, null),
        Arguments.of("soon", usual),
        Arguments.of(
            0L, " Delivery usually takes 0 working days, so expect it around November 23."),
        Arguments.of(
            100_000L, " Delivery usually takes 100,000 working days, so expect it around "),
        Arguments.of(100_001L, null),
        Arguments.of(999_999_999L, null));
  }

  private static StatusMessage dutch(String set, OrderSnapshot order, Instant at) {
    return messages(set, AMSTERDAM).describe(order, at, Locale.forLanguageTag("nl"));
  }
}
