package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.engine.Compiler;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTextsTests {

  private static List<StatusSet> sets() {
    List<StatusSet> sets = new ArrayList<>(List.of(WebshopParts.set()));
    WebshopParts.set().kinds().stream().map(Kind::set).forEach(sets::add);
    return sets;
  }

  @Test
  void ordersPaymentsParcelsAndReturnsHaveEveryTextInEveryLanguage() {
    assertThat(sets()).hasSize(4).allSatisfy(set -> {
      assertThat(set.texts().locales()).isEqualTo(Shipped.LANGUAGES);
      assertThat(Compiler.problems(set)).isEmpty();
    });
  }
}
