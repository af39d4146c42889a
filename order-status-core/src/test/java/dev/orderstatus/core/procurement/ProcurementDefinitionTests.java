package dev.orderstatus.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.oracle.Agreement;
import org.junit.jupiter.api.Test;

/** A set that is defined anew, as the shared one is built before a mutation test can change it. */
class ProcurementDefinitionTests {

  @Test
  void theDefinitionSaysWhatTheSpecificationSays() {
    StatusSet set = ProcurementDefinition.define();
    assertThat(Agreement.onStatuses(set).differences()).isEmpty();
    assertThat(Agreement.onOptions(set).differences()).isEmpty();
    assertThat(Agreement.onDecisions(set).differences()).isEmpty();
  }
}
