package dev.orderstatus.testkit.cli.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.core.OrderStatuses;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TourTests {

  static List<Tour> tours() {
    return OrderStatuses.builtIn().sets().stream()
        .map(set -> Tour.of(OrderStatuses.builtIn().lifecycle(set.id())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyStatusIsShown(Tour tour) {
    StatusSet set = tour.lifecycle().definition();
    assertThat(new TourSummary(tour).statuses())
        .isEqualTo(set.statuses().stream().map(StatusDefinition::status).toList());
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyKindOfDecisionIsShown(Tour tour) {
    assertThat(new TourSummary(tour).decisions().values()).allMatch(count -> count > 0);
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyActorOfTheTableIsShown(Tour tour) {
    StatusSet set = tour.lifecycle().definition();
    assertThat(new TourSummary(tour).actors())
        .containsExactlyElementsOf(set.actors().stream()
            .filter(
                actor -> set.transitions().stream().anyMatch(row -> row.actors().contains(actor)))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyActionIsAcceptedOnce(Tour tour) {
    List<Action> accepted = tour.orders().stream()
        .flatMap(order -> order.steps().stream())
        .filter(step -> step.decision().isAccepted())
        .map(step -> step.request().action())
        .distinct()
        .toList();
    assertThat(accepted)
        .containsExactlyInAnyOrderElementsOf(tour.lifecycle().definition().actions().stream()
            .map(ActionDefinition::action)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyOrderHasATitleAndACheckedCode(Tour tour) {
    assertThat(tour.orders()).isNotEmpty();
    assertThat(tour.orders()).allSatisfy(order -> {
      assertThat(order.title()).isNotBlank();
      assertThat(order.placed().code()).matches(OrderCode::isChecked);
    });
  }
}
