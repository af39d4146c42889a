package dev.orderstatus.testkit.cli.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.core.OrderStatuses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TourTests {

  static List<Tour> tours() {
    return OrderStatuses.builtIn().sets().stream()
        .filter(set -> Tour.hasSample(set.id()))
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
  void everyActionThatHasATransitionIsAccepted(Tour tour) {
    List<Action> accepted = tour.orders().stream()
        .flatMap(order -> order.steps().stream())
        .filter(step -> step.decision().isAccepted())
        .map(step -> step.request().action())
        .distinct()
        .toList();
    assertThat(accepted)
        .containsExactlyInAnyOrderElementsOf(tour.lifecycle().definition().transitions().stream()
            .map(TransitionDefinition::action)
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyLanguageOfTheSetIsRead(Tour tour) {
    Messages messages = tour.lifecycle().messages();
    List<Locale> read = tour.orders().stream()
        .flatMap(order -> order.looks().stream().flatMap(at -> order.told(messages, at).stream()))
        .map(StatusMessage::locale)
        .distinct()
        .toList();
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            tour.lifecycle().definition().texts().locales());
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyCustomerLooksInTurnAndAfterPlacingTheOrder(Tour tour) {
    assertThat(tour.orders()).allSatisfy(order -> {
      assertThat(order.looks()).isSorted();
      assertThat(order.looks())
          .allMatch(look -> !look.isBefore(order.steps().get(0).request().at()));
      assertThat(IntStream.range(0, order.steps().size())
              .boxed()
              .flatMap(step -> order.looksAfter(step).stream()))
          .containsExactlyElementsOf(order.looks());
    });
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyCourseEndsWhereTheOrderIsOrGoesOnFromThere(Tour tour) {
    Messages messages = tour.lifecycle().messages();
    assertThat(tour.orders())
        .filteredOn(order -> !order.looks().isEmpty())
        .allSatisfy(order -> assertThat(order.course(messages).steps())
            .filteredOn(step -> step.state() == Timeline.State.CURRENT)
            .singleElement()
            .extracting(Timeline.Step::status)
            .isEqualTo(order.now().status()));
  }

  @Test
  void theQuarterOfAnHourIsToldBeforeAndAfterItIsOver() {
    OrderLifecycle reseller = OrderStatuses.builtIn().lifecycle("reseller");
    TouredOrder late = Tour.of(reseller).orders().get(0);
    Instant since = Instant.parse("2026-11-23T09:02:00Z");
    assertThat(late.looks().subList(0, 2))
        .containsExactly(since.plus(Duration.ofMinutes(14)), since.plus(Duration.ofMinutes(16)));
    assertThat(late.looks().stream()
            .map(at -> late.told(reseller.messages(), at).get(0).promise())
            .map(promise -> promise.map(PromisedTime::overdue)))
        .containsExactly(Optional.of(false), Optional.of(true), Optional.empty());
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
