package dev.orderstatus.testkit.cli.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.webshop.WebshopParts;
import dev.orderstatus.testkit.log.LogListener;
import dev.orderstatus.testkit.log.LogOptions;
import dev.orderstatus.testkit.log.OrderLog;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TourTests {

  static List<Tour> tours() {
    return OrderStatuses.builtIn().sets().stream()
        .filter(set -> Tour.hasSample(set.id()) && set.kinds().isEmpty())
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
    List<Locale> read = tour.orders().stream()
        .flatMap(order -> order.looks().stream().flatMap(at -> order.messages(at).stream()))
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
    assertThat(tour.orders())
        .filteredOn(order -> !order.looks().isEmpty())
        .allSatisfy(order -> assertThat(order.course().steps())
            .filteredOn(step -> step.state() == Timeline.State.CURRENT)
            .singleElement()
            .extracting(Timeline.Step::status)
            .isEqualTo(order.now().status()));
  }

  @Test
  void theQuarterOfAnHourIsShownBeforeAndAfterItIsOver() {
    OrderLifecycle reseller = OrderStatuses.builtIn().lifecycle("reseller");
    TouredOrder late = Tour.of(reseller).orders().get(0);
    Instant since = Instant.parse("2026-11-23T09:02:00Z");
    assertThat(late.looks().subList(0, 2))
        .containsExactly(since.plus(Duration.ofMinutes(14)), since.plus(Duration.ofMinutes(16)));
    assertThat(late.looks().stream()
            .map(at -> late.messages(at).get(0).promise())
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

  private static Tour ofParts() {
    return Tour.of(OrderStatuses.builtIn().lifecycle(WebshopParts.ID));
  }

  @Test
  void theTourOfOrdersWithPartsShowsEveryStatusDecisionAndKind() {
    Tour tour = ofParts();
    everyStatusIsShown(tour);
    everyKindOfDecisionIsShown(tour);
    everyCustomerLooksInTurnAndAfterPlacingTheOrder(tour);
    everyCourseEndsWhereTheOrderIsOrGoesOnFromThere(tour);
    everyOrderHasATitleAndACheckedCode(tour);
    everyLanguageOfTheSetIsRead(tour);
    assertThat(tour.orders().get(0).course().parts())
        .extracting(line -> line.part().kind())
        .containsExactly("payment", "payment", "parcel", "parcel", "return");
  }

  @Test
  void theSampleOfOrdersWithPartsIsALogThatTheAuditReads() throws Exception {
    OrderLifecycle lifecycle = OrderStatuses.builtIn().lifecycle(WebshopParts.ID);
    try (InputStream in =
        Objects.requireNonNull(Tour.class.getResourceAsStream("webshop-parts.csv"))) {
      AuditReport report = OrderLog.open(
              in, LogOptions.builder().build(), List.of(lifecycle.definition()))
          .audit(lifecycle, LogListener.NONE)
          .audit();
      Map<String, Long> decided = new TourSummary(ofParts()).decisions();
      assertThat(report.unreadable()).isZero();
      assertThat(report.decisions())
          .isEqualTo(new AuditReport.Decisions(
              decided.get("accepted"),
              decided.get("unchanged"),
              decided.get("refused"),
              decided.get("attention")));
    }
  }
}
