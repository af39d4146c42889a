package dev.orderstatus.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.core.OrderStatuses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageProperties {

  @ParameterizedTest
  @ValueSource(strings = {"webshop", "reseller", "marketplace", "procurement"})
  void aRunOverTheCompleteSpaceCoversEverything(String set) {
    Coverage coverage = Coverage.of(OrderStatuses.builtIn().set(set));
    OrderStatuses statuses = OrderStatuses.builtIn();
    OrderLifecycle recorded = coverage.record(statuses.lifecycle(set));
    CompleteSpace.ask(recorded);
    CompleteSpace.tell(recorded);
    Settings strict = Settings.standard().withAccountRequired(true);
    CompleteSpace.askToPlace(coverage.record(statuses.lifecycle(set, strict)));

    for (Dimension dimension : Dimension.values()) {
      assertThat(coverage.report().missing(dimension)).as(dimension.code()).isEmpty();
      assertThat(coverage.report().total(dimension)).as(dimension.code()).isPositive();
    }
  }
}
