package dev.orderstatus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.WebshopParts;
import dev.orderstatus.testkit.explore.WholeHistory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class WholeHistoriesProperties {

  private static final OrderLifecycle SHOP = OrderStatuses.builtIn().lifecycle(WebshopParts.ID);

  @Provide
  Arbitrary<WholeHistory> histories() {
    return StatusArbitraries.wholeHistories(SHOP);
  }

  @Property(tries = 200)
  void everyHistoryCanBeDecidedAgain(@ForAll("histories") WholeHistory history) {
    assertThat(WholeHistory.of(
            SHOP.wholes(),
            history.start(),
            history.courses().stream().map(course -> course.request()).toList()))
        .isEqualTo(history);
  }

  @Property(tries = 300)
  void partsOfEachKindComeIntoBeing(@ForAll("histories") WholeHistory history) {
    for (String kind : new String[] {"payment", "parcel"}) {
      Statistics.label(kind)
          .collect(
              history.whole().parts().stream().anyMatch(part -> part.id().kind().equals(kind)))
          .coverage(coverage -> coverage.check(true).count(count -> count > 5));
    }
  }
}
