package dev.orderstatus.core.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.oracle.Agreement;
import org.junit.jupiter.api.Test;

/** A set that is defined anew, as the shared one is built before a mutation test can change it. */
class MarketplaceDefinitionTests {

  /** One of so many questions is enough to meet every row; a prime, to meet every dimension. */
  private static final int SOME = 7;

  @Test
  void theDefinitionSaysWhatTheSpecificationSays() {
    StatusSet set = MarketplaceDefinition.define();
    assertThat(Marketplace.set().id()).isEqualTo(set.id());
    assertThat(Agreement.onStatuses(set).differences()).isEmpty();
    assertThat(Agreement.onDecisions(set, SOME).differences()).isEmpty();
  }
}
