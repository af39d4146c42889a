package dev.orderstatus.example;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The status set of one's own that the README shows. */
class RepairsTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Test
  void aSetOfOnesOwnIsCompiledAndDecides() {
    OrderLifecycle repairs = OrderStatuses.builtIn().with(Repairs.set()).lifecycle("repairs");
    Order order =
        OrderSnapshot.toPlace(OrderCode.of("EX", 17), OrderType.of("repair"), Payment.DUE);

    Order handedIn =
        repairs.ask(order, Request.of(Repairs.HAND_IN, Actor.CUSTOMER, NOW)).after();

    assertThat(handedIn.status()).isEqualTo(Repairs.HANDED_IN);
    assertThat(repairs.can(handedIn, Repairs.FINISH, Actor.STAFF, NOW)).isFalse();
    assertThat(repairs.messages().describe(handedIn, NOW, Locale.ENGLISH).headline())
        .isEqualTo("We have your device.");
  }

  @Test
  void allMistakesOfASetAreReportedAtOnce() {
    StatusSet broken = StatusSet.named("broken", "Broken")
        .status(StatusDefinition.of(OrderStatus.of("open")))
        .on(
            Action.of("go"),
            from(OrderStatus.of("gone")).by(Actor.STAFF).to(OrderStatus.of("open")))
        .build();

    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> OrderStatuses.builtIn().with(broken).lifecycle("broken"))
        .satisfies(thrown -> assertThat(thrown.problems()).hasSizeGreaterThan(2));
  }
}
