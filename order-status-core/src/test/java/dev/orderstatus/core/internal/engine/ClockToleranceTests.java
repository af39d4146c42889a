package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.attention;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static dev.orderstatus.core.internal.engine.Told.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Request;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much earlier than the status an instant may be: clocks differ, and databases round. */
class ClockToleranceTests {

  private static final Action TRIED = Action.of("was-tried");

  private static OrderLifecycle tolerating(Duration tolerance) {
    StatusSet.Builder set = valid()
        .status(StatusDefinition.of(OrderStatus.of("tried")).correctable())
        .on(HAPPENED, from(OPEN).by(CARRIER).stay())
        .events(TRIED)
        .on(TRIED, from(OPEN).by(CARRIER).to(OrderStatus.of("tried")).newAttempt());
    return lifecycle(set, Settings.standard().withClockTolerance(tolerance));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT0.001S", "PT0.5S", "PT1S", "PT90S", "PT24H"})
  void withinTheToleranceAnInstantIsNotEarlierAndBeyondItIs(Duration tolerance) {
    OrderLifecycle lifecycle = tolerating(tolerance);
    Instant just = SINCE.minus(tolerance);
    Instant before = just.minusNanos(1);
    assertThat(lifecycle.decide(order(OPEN), FINISH, STAFF, just).isAccepted()).isTrue();
    assertThat(lifecycle.can(order(OPEN), FINISH, STAFF, just)).isTrue();
    assertThat(warnings(lifecycle.decide(order(OPEN), HAPPENED, CARRIER, just))).isEmpty();
    assertThat(lifecycle.decide(order(OPEN), TRIED, CARRIER, just).isAccepted()).isTrue();
    assertThat(reasons(lifecycle.decide(order(OPEN), FINISH, STAFF, before)))
        .containsExactly("dated-before-current-status");
    assertThat(lifecycle.can(order(OPEN), FINISH, STAFF, before)).isFalse();
    assertThat(warnings(lifecycle.decide(order(OPEN), HAPPENED, CARRIER, before)))
        .containsExactly("late");
    assertThat(attention(lifecycle.decide(order(OPEN), TRIED, CARRIER, before)))
        .isEqualTo("dated-before-current-status");
  }

  @Test
  void theOrderKeepsTheLaterInstantWithinTheToleranceToo() {
    OrderLifecycle lifecycle = tolerating(Duration.ofSeconds(1));
    Instant just = SINCE.minusMillis(500);
    assertThat(
            lifecycle.ask(order(OPEN), Request.of(FINISH, STAFF, just)).after().statusSince())
        .isEqualTo(SINCE);
  }

  @Test
  void theEndsOfTimeAreNoExceptions() {
    OrderLifecycle lifecycle = tolerating(Duration.ofSeconds(1));
    assertThat(reasons(lifecycle.decide(order(OPEN), FINISH, STAFF, Instant.MIN)))
        .containsExactly("dated-before-current-status");
    assertThat(lifecycle.decide(order(OPEN), FINISH, STAFF, Instant.MAX).isAccepted())
        .isTrue();
    assertThat(lifecycle
            .decide(order(OPEN).withStatusSince(Instant.MIN), FINISH, STAFF, Instant.MIN)
            .isAccepted())
        .isTrue();
    OrderLifecycle patient = tolerating(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    assertThat(patient
            .decide(order(OPEN).withStatusSince(Instant.MAX), FINISH, STAFF, Instant.MIN)
            .isAccepted())
        .isTrue();
  }
}
