package dev.orderstatus.core.reseller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import org.junit.jupiter.api.Test;

class ResellerTableTests {

  @Test
  void theTableWrittenOnceMoreIsThatOfTheSetInUse() {
    StatusSet again = ResellerDefinition.define();
    StatusSet used = Reseller.set();
    assertThat(again.statuses()).isEqualTo(used.statuses());
    assertThat(again.actions()).isEqualTo(used.actions());
    assertThat(again.transitions()).isEqualTo(used.transitions());
    assertThat(again.notes()).isEqualTo(used.notes());
    assertThat(again.paths()).isEqualTo(used.paths());
  }
}
