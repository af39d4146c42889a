package dev.orderstatus.testkit.coverage;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.testkit.coverage.Workshop.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTests {

  private static final String PAID = "finish from open: payment settled, else not-ready: ";
  private static final String WHY = "finish from open: reason given, else not-ready: ";
  private static final String WHO =
      "begin from (new): not a test order, or by staff, else not-permitted-for-actor: ";
  private static final String KNOWN = "collected from open: with account, else nobody-known: ";
  private static final String SETTLED = "collected from open: payment settled, else not-paid: ";

  private final OrderLifecycle plain = Workshop.lifecycle();
  private final Coverage coverage = Coverage.of(plain.definition());
  private final OrderLifecycle recorded = coverage.record(plain);

  @Test
  void aTransitionTakenCoversBothItsStatusesAndItsActor() {
    Order placed = order(OrderStatus.NEW, Payment.DUE);

    assertThat(recorded.decide(placed, request(BEGIN, CUSTOMER)))
        .isEqualTo(plain.decide(placed, request(BEGIN, CUSTOMER)));

    assertThat(seen(Dimension.TRANSITIONS)).isEqualTo(Map.of("begin: (new) -> open for bike", 1L));
    assertThat(seen(Dimension.STATUSES)).isEqualTo(Map.of("open", 1L));
    assertThat(seen(Dimension.ACTORS)).isEqualTo(Map.of("begin by customer", 1L));
    assertThat(seen(Dimension.GUARDS)).isEqualTo(Map.of(WHO + "held", 1L));
  }

  @Test
  void theShortWayToAskCountsTheSame() {
    recorded.decide(order(OPEN, Payment.PAID), COLLECTED, SYSTEM, AT);

    assertThat(seen(Dimension.TRANSITIONS))
        .isEqualTo(Map.of("collected: open -> done for bike", 1L));
    assertThat(seen(Dimension.STATUSES)).isEqualTo(Map.of("open", 1L, "done", 1L));
  }

  @Test
  void ofTwoGuardsWithOneReasonTheOneThatFailedIsReported() {
    recorded.decide(order(OPEN, Payment.PAID), request(FINISH, STAFF));

    assertThat(seen(Dimension.GUARDS)).isEqualTo(Map.of(PAID + "held", 1L, WHY + "failed", 1L));
    assertThat(seen(Dimension.REASONS)).isEqualTo(Map.of("not-ready", 1L));
    assertThat(seen(Dimension.TRANSITIONS)).isEmpty();
    assertThat(seen(Dimension.ACTORS)).isEmpty();
  }

  @Test
  void aCommandAsksEveryGuardEvenOfSomebodyWhoMayNot() {
    recorded.decide(
        order(OPEN, Payment.DUE), request(FINISH, CUSTOMER).withJustification("Because."));

    assertThat(seen(Dimension.GUARDS)).isEqualTo(Map.of(PAID + "failed", 1L, WHY + "held", 1L));
  }

  @Test
  void aGuardAboutWhoIsAskedOnlyOfThoseWhomTheRowNames() {
    Order test = order(OrderStatus.NEW, Payment.DUE).withTest(true);
    recorded.decide(test, request(BEGIN, SYSTEM));
    assertThat(seen(Dimension.GUARDS)).isEmpty();

    recorded.decide(test, request(BEGIN, CUSTOMER));
    assertThat(seen(Dimension.GUARDS)).isEqualTo(Map.of(WHO + "failed", 1L));
  }

  @Test
  void ofAnEventNothingAfterTheFirstGuardThatFailsIsAsked() {
    recorded.decide(order(OPEN, Payment.DUE).withAccount(false), request(COLLECTED, SYSTEM));
    assertThat(seen(Dimension.GUARDS)).isEqualTo(Map.of(KNOWN + "failed", 1L));

    recorded.decide(order(OPEN, Payment.DUE), request(COLLECTED, SYSTEM));
    assertThat(seen(Dimension.GUARDS))
        .isEqualTo(Map.of(KNOWN + "failed", 1L, KNOWN + "held", 1L, SETTLED + "failed", 1L));
    assertThat(seen(Dimension.REASONS)).isEqualTo(Map.of("nobody-known", 1L, "not-paid", 1L));
  }

  @Test
  void whatNeverComesToARowAsksNoGuard() {
    recorded.decide(order(OPEN, Payment.DUE), request(COLLECTED, CUSTOMER));
    recorded.decide(order(DONE, Payment.DUE), request(COLLECTED, SYSTEM));
    recorded.decide(order(OPEN, Payment.DUE), request(FINISH, STAFF).withExpectedStatus(DONE));

    assertThat(seen(Dimension.GUARDS)).isEmpty();
  }

  @Test
  void aLookAtTheOptionsIsNotCounted() {
    recorded.options(order(OPEN, Payment.PAID), STAFF, AT);
    recorded.can(order(OPEN, Payment.PAID), FINISH, STAFF, AT);

    for (Dimension dimension : Dimension.values()) {
      assertThat(seen(dimension)).isEmpty();
    }
  }

  @Test
  void aMessageCountsInTheLanguageInWhichItWasTold() {
    Request request = request(FINISH, STAFF);
    Order order = order(OPEN, Payment.DUE);
    recorded.messages().describe(order, AT, Locale.FRENCH);
    recorded.messages().label(FINISH, Locale.ENGLISH);
    recorded
        .messages()
        .explain(Reason.of(NOT_READY), order, request, Audience.CUSTOMER, Locale.GERMAN);
    recorded.messages().describe(order(OrderStatus.of("strange"), Payment.DUE), AT, Locale.ENGLISH);

    assertThat(seen(Dimension.MESSAGES))
        .isEqualTo(Map.of(
            "status open in en", 1L, "action finish in en", 1L, "reason not-ready in en", 1L));
  }

  @Test
  void whatManyThreadsCountAddsUp() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 1000; i++) {
      threads.execute(() -> recorded.decide(order(OPEN, Payment.PAID), request(COLLECTED, SYSTEM)));
    }
    threads.shutdown();

    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(seen(Dimension.ACTORS)).isEqualTo(Map.of("collected by system", 1000L));
  }

  @Test
  void lifecyclesOfOneSetAddUpAndThoseOfAnotherAreTurnedAway() {
    coverage
        .record(Workshop.lifecycle())
        .decide(order(OPEN, Payment.PAID), request(COLLECTED, SYSTEM));

    assertThat(seen(Dimension.ACTORS)).isEqualTo(Map.of("collected by system", 1L));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coverage.record(OrderStatuses.builtIn().lifecycle("webshop")))
        .withMessage("cannot record a lifecycle of webshop: this coverage is of workshop; make one"
            + " for each set");
  }

  private Map<String, Long> seen(Dimension dimension) {
    return coverage.report().counts(dimension).entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
