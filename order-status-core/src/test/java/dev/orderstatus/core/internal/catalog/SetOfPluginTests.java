package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A mistake in a whole set that a plugin brings is a problem of this plugin. */
class SetOfPluginTests {

  private static final OrderStatus PARKED = OrderStatus.of("parked");
  private static final Action PARK = Action.of("park");

  @Test
  void everyProblemNamesThePluginThatBringsTheSet() {
    List<Problem> problems = OrderStatuses.builtIn().with(garage(set -> set)).problems("garage");

    assertThat(problems)
        .extracting(Problem::kind)
        .contains(Kind.DEAD_END, Kind.UNKNOWN_REFERENCE, Kind.MISSING_TEXT);
    assertThat(problems).allSatisfy(problem -> {
      assertThat(problem.plugins()).containsExactly("garage-shop");
      assertThat(problem.toString()).endsWith("(plugin garage-shop)");
    });
    assertThatThrownBy(() -> OrderStatuses.builtIn().with(garage(set -> set)).lifecycle("garage"))
        .isInstanceOfSatisfying(
            InvalidDefinitionException.class,
            thrown -> assertThat(thrown.problems()).isEqualTo(problems));
  }

  @Test
  void soDoTextsThatCannotBeRead() {
    Plugin unreadable = garage(set -> set.texts(
        Texts.bundles("none", List.of("en"), SetOfPluginTests.class::getResourceAsStream)));

    assertThat(OrderStatuses.builtIn().with(unreadable).problems("garage"))
        .anyMatch(problem -> problem.what().contains("none_en.properties"))
        .allMatch(problem -> problem.plugins().equals(List.of("garage-shop")));
  }

  @Test
  void whatAnotherPluginBringsToTheSetIsAProblemOfThatPlugin() {
    Plugin other = Plugin.named("wash", "wash")
        .extend("garage", set -> set.commands(Action.of("wash:wash")))
        .build();

    assertThat(OrderStatuses.builtIn().with(other, garage(set -> set)).problems("garage"))
        .filteredOn(problem -> problem.where().contains("wash"))
        .isNotEmpty()
        .allMatch(problem -> problem.plugins().equals(List.of("wash")));
  }

  @Test
  void aSetThatNoPluginBringsNamesNone() {
    StatusSet set = garage(more -> more).sets().get(0);

    assertThat(OrderStatuses.builtIn().with(set).problems("garage"))
        .isNotEmpty()
        .allMatch(problem -> problem.plugins().isEmpty());
  }

  private static Plugin garage(UnaryOperator<StatusSet.Builder> more) {
    StatusSet.Builder set = StatusSet.named("garage", "Garage")
        .types(Webshop.GOODS)
        .status(StatusDefinition.of(PARKED))
        .commands(PARK)
        .on(PARK, from(OrderStatus.NEW).by(Actor.STAFF).to(PARKED))
        .on(PARK, from(OrderStatus.of("gone")).by(Actor.STAFF).stay());
    return Plugin.named("garage-shop", "garage").set(more.apply(set).build()).build();
  }
}
