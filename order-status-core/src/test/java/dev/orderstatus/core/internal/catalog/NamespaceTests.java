package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.definition.Problem.Kind.CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a set is another word for its owner, so no namespace of a plugin can be one. */
class NamespaceTests {

  private static final OrderStatuses SHOP =
      OrderStatuses.builtIn().with(StatusSet.named("mine", "Mine").build());
  private static final Plugin LOANS = Plugin.named("lending", "lending")
      .set(StatusSet.named("loans", "Loans").build())
      .build();

  @ParameterizedTest
  @ValueSource(strings = {"webshop", "reseller", "marketplace", "procurement", "mine", "loans"})
  void theNamespaceOfAPluginIsTheIdOfNoSet(String namespace) {
    Plugin plugin = Delivery.named("evil", namespace, set -> set);

    assertThat(SHOP.with(plugin, LOANS).problems("webshop")).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(CONFLICT);
      assertThat(problem.plugins()).containsExactly("evil");
      assertThat(problem.what())
          .isEqualTo("the namespace %1$s of the plugin evil is the id of the set %1$s, so its codes"
                  .formatted(namespace)
              + " would be taken for codes of that set; give the plugin another namespace");
    });
  }

  @Test
  void aNamespaceThatIsTakenStopsNoSetThatThePluginDoesNotExtend() {
    Plugin plugin = Delivery.named("evil", "reseller", set -> set);

    assertThat(SHOP.with(plugin).problems("reseller")).isEmpty();
  }

  @Test
  void aPluginThatExtendsNoSetMayBeCalledLikeTheSetItBrings() {
    Plugin plugin = Plugin.named("loans", "loans")
        .set(StatusSet.named("loans", "Loans").build())
        .build();

    assertThat(OrderStatuses.builtIn().with(plugin).problems("loans"))
        .extracting(Problem::kind)
        .doesNotContain(CONFLICT);
  }

  @Test
  void noCodeOfASetIsInTheNameOfAnotherSet() {
    StatusSet set = StatusSet.named("other", "Other")
        .status(StatusDefinition.of(OrderStatus.of("reseller:pending")))
        .build();
    Plugin bringing = Plugin.named("bringing", "bringing").set(set).build();

    assertThat(conflicts(OrderStatuses.builtIn().with(set))).singleElement().satisfies(problem -> {
      assertThat(problem.where()).isEqualTo("other, status reseller:pending");
      assertThat(problem.plugins()).isEmpty();
    });
    assertThat(conflicts(OrderStatuses.builtIn().with(bringing)))
        .singleElement()
        .extracting(Problem::plugins)
        .isEqualTo(List.of("bringing"));
  }

  private static List<Problem> conflicts(OrderStatuses statuses) {
    return statuses.problems("other").stream()
        .filter(problem -> problem.kind() == CONFLICT)
        .toList();
  }
}
