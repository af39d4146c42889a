package dev.orderstatus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.orderstatus.api.code.OrderStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Properties that fail on purpose shrink to a shortest history that makes them fail. */
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
    int shortest =
        FailingOnPurpose.FAILED.stream().mapToInt(it -> it.steps().size()).min().orElseThrow();
    assertThat(shortest).isEqualTo(steps);
    assertThat(listener.getSummary().getFailures().get(0).getException())
        .satisfies(error -> assertThat(FailingOnPurpose.FAILED.stream()
                .filter(it -> it.steps().size() == shortest)
                .map(History::toString))
            .contains(error.getMessage()));
    assertThat(FailingOnPurpose.FAILED.get(0).start().status()).isEqualTo(OrderStatus.NEW);
  }
}
