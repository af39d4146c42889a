package dev.orderstatus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.explore.History;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Properties that fail on purpose shrink to a shortest history of a plain order. */
class ShrinkingTests {

  @ParameterizedTest
  @CsvSource({
    "nothingIsEverShipped, 3",
    "nothingIsEverTakenBack, 4",
    "nothingStandsStillTwice, 3",
    "noCanceledOrderIsEverAskedAbout, 3"
  })
  void aHistoryThatFailsShrinksToAShortestOne(String property, int steps) {
    FailingOnPurpose.FAILED.clear();

    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(FailingOnPurpose.class, property, History.class.getName()))
                .build(),
            listener);

    assertThat(listener.getSummary().getTestsFailedCount()).isEqualTo(1);
    int shortest = FailingOnPurpose.FAILED.stream()
        .mapToInt(life -> life.steps().size())
        .min()
        .orElseThrow();
    assertThat(shortest).isEqualTo(steps);
    assertThat(listener.getSummary().getFailures().get(0).getException())
        .satisfies(error -> assertThat(FailingOnPurpose.FAILED.stream()
                .filter(life -> life.steps().size() == shortest)
                .map(History::toString))
            .contains(error.getMessage()));
    Order plainest =
        FailingOnPurpose.FAILED.get(FailingOnPurpose.FAILED.size() - 1).start();
    assertThat(plainest.status()).isEqualTo(OrderStatus.NEW);
    assertThat(plainest.test()).isFalse();
    assertThat(plainest.account()).isTrue();
    assertThat(plainest.type()).isEqualTo(Webshop.set().types().get(0));
  }
}
