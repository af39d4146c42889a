package dev.orderstatus.core.webshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import org.junit.jupiter.api.Test;

class WebshopTableTests {

  @Test
  void theTableWrittenOnceMoreIsThatOfTheSetInUse() {
    StatusSet again = WebshopDefinition.define();
    StatusSet used = Webshop.set();
    assertThat(again.statuses()).isEqualTo(used.statuses());
    assertThat(again.actions()).isEqualTo(used.actions());
    assertThat(again.transitions()).isEqualTo(used.transitions());
    assertThat(again.notes()).isEqualTo(used.notes());
    assertThat(again.paths()).isEqualTo(used.paths());
  }
}
