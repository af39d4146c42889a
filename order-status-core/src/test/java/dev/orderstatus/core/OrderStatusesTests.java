package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.webshop.Webshop;
import org.junit.jupiter.api.Test;

class OrderStatusesTests {

  private static final StatusSet EMPTY = StatusSet.named("empty", "Empty").build();

  private final OrderStatuses builtIn = OrderStatuses.builtIn();

  @Test
  void theWebshopComesWithTheLibrary() {
    assertThat(builtIn.sets()).contains(Webshop.set());
    assertThat(builtIn.set("webshop")).isEqualTo(Webshop.set());
    OrderLifecycle lifecycle = builtIn.lifecycle("webshop");
    assertThat(lifecycle.definition()).isEqualTo(Webshop.set());
    assertThat(lifecycle.settings()).isEqualTo(Settings.standard());
  }

  @Test
  void everySetThatComesWithTheLibraryIsSound() {
    // Shops rely on it: there, the sets that come with the library are not checked again.
    for (StatusSet set : builtIn.sets()) {
      assertThat(builtIn.set(set.id())).isSameAs(set);
      assertThat(OrderStatuses.compile(set, Settings.standard()).isValid()).isTrue();
    }
    assertThat(builtIn.sets()).hasSize(5);
  }

  @Test
  void theSettingsAreTheShops() {
    Settings strict = Settings.standard().withAccountRequired(true);
    assertThat(builtIn.lifecycle("webshop", strict).settings()).isEqualTo(strict);
  }

  @Test
  void aSetThatIsNotThereIsNamedAndThoseThatAreListed() {
    assertThatThrownBy(() -> builtIn.with(EMPTY).lifecycle("shop"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no status set \"shop\"; there are webshop")
        .hasMessageEndingWith(", empty");
  }

  @Test
  void anotherSetIsAddedAfterTheBuiltInOnes() {
    OrderStatuses more = builtIn.with(EMPTY);
    assertThat(more.sets())
        .hasSize(builtIn.sets().size() + 1)
        .startsWith(Webshop.set())
        .endsWith(EMPTY);
    assertThat(more.set("empty")).isEqualTo(EMPTY);
    assertThat(builtIn.sets()).doesNotContain(EMPTY);
  }

  @Test
  void twoSetsCannotHaveOneId() {
    assertThatThrownBy(() -> builtIn.with(StatusSet.named("webshop", "Mine").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is a status set webshop already; give yours another id");
  }

  @Test
  void aSetWithMistakesIsReportedWithAllOfThem() {
    OrderStatuses more = builtIn.with(EMPTY);
    assertThatThrownBy(() -> more.lifecycle("empty"))
        .isInstanceOfSatisfying(
            InvalidDefinitionException.class,
            failure -> assertThat(failure.problems())
                .isEqualTo(OrderStatuses.compile(EMPTY, Settings.standard()).getError())
                .hasSizeGreaterThan(1))
        .hasMessageContaining("status set empty")
        .hasMessageContaining("no order type is declared")
        .hasMessageContaining("no status is declared");
  }

  @Test
  void nothingIsRemarkedOnInTheBuiltInSets() {
    OrderStatuses builtIn = OrderStatuses.builtIn();

    assertThat(builtIn.ids()).allSatisfy(id -> assertThat(builtIn.remarks(id)).isEmpty());
  }

  @Test
  void aSetWithBothSpellingsOfCanceledIsRemarkedOn() {
    StatusSet both = StatusSet.named("both", "Both")
        .status(StatusDefinition.of(OrderStatus.of("canceled")).terminal())
        .status(StatusDefinition.of(OrderStatus.of("cancelled")))
        .build();

    assertThat(OrderStatuses.builtIn().with(both).remarks("both"))
        .singleElement()
        .extracting(Remark::toString)
        .asString()
        .startsWith("both, status cancelled: there is a status canceled as well");
  }
}
