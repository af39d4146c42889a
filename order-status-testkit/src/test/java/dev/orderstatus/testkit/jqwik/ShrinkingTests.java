package dev.orderstatus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Properties that fail on purpose shrink to the shortest history that makes them fail. */
class ShrinkingTests {

  /** What a failing property saw; the last one is what it had shrunk to. */
  private static final List<History> FAILED = Collections.synchronizedList(new ArrayList<>());

  /** Not found by the test run: only by the launcher below. */
  static final class Failing {

    private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");

    @Provide
    Arbitrary<History> legal() {
      return StatusArbitraries.legalHistories(WEBSHOP);
    }

    @Provide
    Arbitrary<History> illegal() {
      return StatusArbitraries.illegalHistories(WEBSHOP);
    }

    @Property(tries = 2000)
    void nothingIsEverShipped(@ForAll("legal") History history) {
      failWhere(history, history.order().status().equals(Webshop.SHIPPED));
    }

    @Property(tries = 2000)
    void nothingIsEverTakenBack(@ForAll("legal") History history) {
      failWhere(
          history,
          history.steps().stream()
              .anyMatch(step -> step.request().action().equals(Webshop.UNSHIP)));
    }

    @Property(tries = 2000)
    void nothingStandsStillTwice(@ForAll("legal") History history) {
      failWhere(
          history,
          history.steps().stream()
                  .filter(step -> !((Accepted) step.decision()).moves())
                  .count()
              >= 2);
    }

    @Property(tries = 2000)
    void noCanceledOrderIsEverAskedAbout(@ForAll("illegal") History history) {
      History.Step last = history.steps().get(history.steps().size() - 1);
      failWhere(
          history,
          last.decision() instanceof Refused && last.before().status().equals(Webshop.CANCELED));
    }

    private static void failWhere(History history, boolean failed) {
      if (failed) {
        FAILED.add(history);
        throw new AssertionError(history.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nothingIsEverShipped, 3",
    "nothingIsEverTakenBack, 4",
    "nothingStandsStillTwice, 3",
    "noCanceledOrderIsEverAskedAbout, 3"
  })
  void aHistoryThatFailsShrinksToAShortestOne(String property, int steps) {
    FAILED.clear();

    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Failing.class, property, History.class.getName()))
                .build(),
            listener);

    assertThat(listener.getSummary().getTestsFailedCount()).isEqualTo(1);
    assertThat(FAILED.stream().mapToInt(it -> it.steps().size()).min()).hasValue(steps);
    assertThat(listener.getSummary().getFailures().get(0).getException())
        .satisfies(error -> assertThat(
                FAILED.stream().filter(it -> it.steps().size() == steps).map(History::toString))
            .contains(error.getMessage()));
    assertThat(FAILED.get(0).start().status()).isEqualTo(OrderStatus.NEW);
  }
}
