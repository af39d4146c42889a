package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.allOf;
import static dev.orderstatus.api.definition.Condition.atLeast;
import static dev.orderstatus.api.definition.Condition.atMost;
import static dev.orderstatus.api.definition.Condition.dateOver;
import static dev.orderstatus.api.definition.Condition.dateReached;
import static dev.orderstatus.api.definition.Condition.guestPage;
import static dev.orderstatus.api.definition.Condition.inStatusFor;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.placedFor;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bounds of numbers, days that are over, and how long something has lasted. */
class NumberAndTimeConditionTests {

  private static final Attribute<Long> COUNT = Attribute.wholeNumber("count");
  private static final Attribute<Long> LIMIT = Attribute.wholeNumber("limit");
  private static final ReasonCode WHY = ReasonCode.of("why");

  private static StatusSet.Builder guarded(Condition condition) {
    return valid()
        .attributes(COUNT, LIMIT)
        .on(TOUCH, fromAll().by(STAFF).guard(condition, WHY).stay().inputs(COUNT, DAY));
  }

  private static boolean holds(Condition condition, Order order, Request request) {
    OrderLifecycle lifecycle = lifecycle(guarded(condition));
    boolean first = lifecycle.decide(order, request).isAccepted();
    assertThat(lifecycle.decide(order, request).isAccepted()).isEqualTo(first);
    return first;
  }

  private static boolean holds(Condition condition, Order order) {
    return holds(condition, order, request(TOUCH, STAFF));
  }

  @Test
  void aNumberIsHeldAgainstItsBound() {
    for (long bound : new long[] {0, 1, 999_999_999, Long.MAX_VALUE - 1}) {
      for (long number :
          new long[] {0, 1, 2, 999_999_998, 999_999_999, 1_000_000_000, Long.MAX_VALUE}) {
        Order order = order(OPEN).with(COUNT, number);
        assertThat(holds(atLeast(COUNT, bound), order)).isEqualTo(number >= bound);
        assertThat(holds(atMost(COUNT, bound), order)).isEqualTo(number <= bound);
        assertThat(holds(allOf(atLeast(COUNT, bound), atMost(COUNT, bound)), order))
            .isEqualTo(number == bound);
      }
    }
  }

  @Test
  void aNumberThatIsMissingIsWithinNoBound() {
    for (Condition condition : List.of(atLeast(COUNT, 0), atMost(COUNT, Long.MAX_VALUE))) {
      assertThat(holds(condition, order(OPEN))).isFalse();
      assertThat(holds(not(condition), order(OPEN))).isTrue();
      assertThat(holds(condition, order(OPEN), request(TOUCH, STAFF).with(COUNT, 5L)))
          .isTrue();
    }
  }

  @Test
  void aNumberIsHeldAgainstAnotherNumber() {
    long[] numbers = {0, 1, 2, 999_999_999, Long.MAX_VALUE};
    for (long limit : numbers) {
      for (long number : numbers) {
        Order order = order(OPEN).with(COUNT, number).with(LIMIT, limit);
        assertThat(holds(atLeast(COUNT, LIMIT), order)).isEqualTo(number >= limit);
        assertThat(holds(atMost(COUNT, LIMIT), order)).isEqualTo(number <= limit);
        Order stored = order(OPEN).with(LIMIT, limit);
        assertThat(holds(atLeast(COUNT, LIMIT), stored, request(TOUCH, STAFF).with(COUNT, number)))
            .isEqualTo(number >= limit);
      }
    }
  }

  @Test
  void whereOneOfTwoNumbersIsMissingNeitherBoundHolds() {
    for (Condition condition : List.of(atLeast(COUNT, LIMIT), atMost(COUNT, LIMIT))) {
      assertThat(holds(condition, order(OPEN))).isFalse();
      assertThat(holds(condition, order(OPEN).with(COUNT, 5L))).isFalse();
      assertThat(holds(condition, order(OPEN).with(LIMIT, 5L))).isFalse();
      assertThat(holds(condition, order(OPEN).with(LIMIT, 5L).with(COUNT, 5L))).isTrue();
    }
  }

  @Test
  void bothNumbersAreAttributesOfTheSet() {
    assertThat(problems(valid()
            .attributes(COUNT)
            .on(TOUCH, fromAll().by(STAFF).guard(atMost(COUNT, LIMIT), WHY).stay())))
        .singleElement()
        .asString()
        .contains("the set does not declare the attribute limit");
  }

  @Test
  void aDateIsOverTheDayAfter() {
    LocalDate today = LocalDate.of(2026, 11, 21);
    assertThat(holds(dateOver(DAY), order(OPEN).with(DAY, today.minusDays(1)))).isTrue();
    assertThat(holds(dateOver(DAY), order(OPEN).with(DAY, today))).isFalse();
    assertThat(holds(dateOver(DAY), order(OPEN).with(DAY, today.plusDays(1)))).isFalse();
    assertThat(holds(dateOver(DAY), order(OPEN))).isFalse();
    assertThat(holds(not(dateOver(DAY)), order(OPEN))).isTrue();
    assertThat(holds(allOf(dateReached(DAY), not(dateOver(DAY))), order(OPEN).with(DAY, today)))
        .isTrue();
  }

  @Test
  void aDateIsOverInTheZoneOfTheShop() {
    OrderLifecycle amsterdam = lifecycle(
        guarded(dateOver(DAY)), Settings.standard().withZone(ZoneId.of("Europe/Amsterdam")));
    Order order = order(OPEN).with(DAY, LocalDate.of(2026, 11, 21));
    Instant lastSecond = Instant.parse("2026-11-21T22:59:59Z");
    assertThat(amsterdam.decide(order, TOUCH, STAFF, lastSecond).isAccepted()).isFalse();
    assertThat(amsterdam.decide(order, TOUCH, STAFF, lastSecond.plusSeconds(1)).isAccepted())
        .isTrue();
  }

  @Test
  void theEndsOfTimeAreNoExceptions() {
    Order order = order(OPEN).with(DAY, LocalDate.of(2026, 11, 21));
    for (Condition condition : List.of(dateOver(DAY), dateReached(DAY))) {
      assertThat(holds(condition, order, Request.of(TOUCH, STAFF, Instant.MAX))).isTrue();
      assertThat(holds(condition, order, Request.of(TOUCH, STAFF, Instant.MIN))).isFalse();
    }
    assertThat(
            holds(inStatusFor(Duration.ofDays(14)), order, Request.of(TOUCH, STAFF, Instant.MAX)))
        .isTrue();
  }

  @Test
  void anOrderHasLastedToTheInstant() {
    Duration time = Duration.ofDays(14);
    Order order = OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(PARCEL)
        .status(OPEN)
        .statusSince(SINCE)
        .placedAt(EARLY)
        .payment(Payment.DUE)
        .build();
    assertThat(lasts(inStatusFor(time), order, SINCE.plus(time))).isTrue();
    assertThat(lasts(inStatusFor(time), order, SINCE.plus(time).minusNanos(1))).isFalse();
    assertThat(lasts(placedFor(time), order, EARLY.plus(time))).isTrue();
    assertThat(lasts(placedFor(time), order, EARLY.plus(time).minusNanos(1))).isFalse();
    assertThat(lasts(not(inStatusFor(time)), order, EARLY.plus(time))).isTrue();
  }

  private static boolean lasts(Condition condition, Order order, Instant at) {
    return holds(condition, order, Request.of(TOUCH, STAFF, at));
  }

  @Test
  void anOrderAboutToBePlacedHasNotLasted() {
    OrderLifecycle lifecycle = with(set -> set.on(
        TOUCH,
        from(OrderStatus.NEW)
            .by(STAFF)
            .guard(inStatusFor(Duration.ZERO), WHY)
            .guard(placedFor(Duration.ZERO), ReasonCode.of("how"))
            .to(OPEN)));
    assertThat(Told.reasons(lifecycle.decide(order(OrderStatus.NEW), TOUCH, STAFF, AT)))
        .containsExactly("why", "how");
  }

  @Test
  void theShopMayHaveAPageForGuests() {
    assertThat(holds(guestPage(), order(OPEN))).isFalse();
    assertThat(lifecycle(guarded(guestPage()), Settings.standard().withGuestPage(true))
            .decide(order(OPEN), TOUCH, STAFF, AT)
            .isAccepted())
        .isTrue();
  }
}
