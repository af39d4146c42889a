package dev.orderstatus.core.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import org.junit.jupiter.api.Test;

class MarketplaceTableTests {

  @Test
  void theTableWrittenOnceMoreIsThatOfTheSetInUse() {
    StatusSet again = MarketplaceDefinition.define();
    StatusSet used = Marketplace.set();
    assertThat(again.statuses()).isEqualTo(used.statuses());
    assertThat(again.actions()).isEqualTo(used.actions());
    assertThat(again.transitions()).isEqualTo(used.transitions());
    assertThat(again.notes()).isEqualTo(used.notes());
    assertThat(again.paths()).isEqualTo(used.paths());
  }
}
