package dev.orderstatus.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.explore.History;
import dev.orderstatus.testkit.jqwik.StatusArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The examples of docs/testing.md that jqwik runs. */
class MoreTestingProperties {

  private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");

  // region histories
  @Provide
  Arbitrary<History> histories() {
    return StatusArbitraries.legalHistories(WEBSHOP);
  }

  @Property(tries = 200)
  void whatIsShippedWasProcessed(@ForAll("histories") History history) {
    if (history.order().status().equals(Webshop.SHIPPED)) {
      assertThat(history.steps())
          .anyMatch(step -> step.after().status().equals(Webshop.PROCESSING));
    }
  }
  // endregion
}
