package dev.orderstatus.core.render;

import static dev.orderstatus.api.message.Timeline.State.CURRENT;
import static dev.orderstatus.api.message.Timeline.State.DONE;
import static dev.orderstatus.api.message.Timeline.State.TO_COME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.message.Timeline.Step;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimelineTests {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Instant hour(int hour) {
    return NOON.plusSeconds(3600L * hour);
  }

  private static Order order(OrderType type, OrderStatus status, int since) {
    return OrderSnapshot.of(
        OrderCode.of("EX-000017-K"),
        type,
        status,
        hour(since),
        NOON,
        Payment.PAID,
        false,
        true,
        Attributes.none());
  }

  private static Timeline timeline(String set, Order order, List<Reached> history) {
    return OrderStatuses.builtIn()
        .lifecycle(set)
        .messages()
        .timeline(order, history, hour(100), Locale.ENGLISH);
  }

  private static List<String> told(Timeline timeline) {
    return timeline.steps().stream()
        .map(step -> step.status() + " " + step.state())
        .toList();
  }

  @Test
  void stepsAreDoneCurrentAndStillToCome() {
    Timeline timeline = timeline(
        "webshop",
        order(Webshop.GOODS, Webshop.PROCESSING, 5),
        List.of(new Reached(Webshop.PROCESSING, hour(5)), new Reached(Webshop.RECEIVED, NOON)));
    assertThat(told(timeline))
        .containsExactly("received " + DONE, "processing " + CURRENT, "shipped " + TO_COME);
    assertThat(timeline.steps().get(0).reachedAt()).contains(NOON);
    assertThat(timeline.steps().get(1).reachedAt()).contains(hour(5));
    assertThat(timeline.steps().get(2).reachedAt()).isEmpty();
    assertThat(timeline.steps()).extracting(Step::label).doesNotContain("received", "processing");
  }

  @Test
  void aDetourIsShownAndTheNormalPathGoesOnWhereItWasLeft() {
    Timeline timeline = timeline(
        "reseller",
        order(Reseller.HARDWARE, Reseller.ON_HOLD, 5),
        List.of(
            new Reached(Reseller.PENDING, NOON),
            new Reached(Reseller.PENDING_WITH_SUPPLIER, hour(2))));
    assertThat(told(timeline))
        .containsExactly(
            "pending " + DONE,
            "pending-with-supplier " + DONE,
            "on-hold " + CURRENT,
            "in-progress-with-supplier " + TO_COME,
            "shipped " + TO_COME);
  }

  @Test
  void thePathDependsOnTheOrderType() {
    assertThat(told(timeline("reseller", order(Reseller.SOFTWARE, Reseller.PENDING, 0), List.of())))
        .containsExactly("pending " + CURRENT, "in-process " + TO_COME, "shipped " + TO_COME);
  }

  @Test
  void nothingComesAfterAnEnd() {
    Timeline timeline = timeline(
        "webshop",
        order(Webshop.GOODS, Webshop.CANCELED, 3),
        List.of(new Reached(Webshop.RECEIVED, NOON)));
    assertThat(told(timeline)).containsExactly("received " + DONE, "canceled " + CURRENT);
  }

  @Test
  void aStatusThatTheCustomerMustNotSeeIsNotAStep() {
    Timeline draft =
        timeline("marketplace", order(Marketplace.QUOTE, Marketplace.DRAFT, 0), List.of());
    assertThat(draft.steps()).noneMatch(step -> step.status().equals(Marketplace.DRAFT));
    Timeline sent = timeline(
        "marketplace",
        order(Marketplace.QUOTE, Marketplace.START, 2),
        List.of(new Reached(Marketplace.DRAFT, NOON)));
    assertThat(told(sent).get(0)).isEqualTo("start " + CURRENT);
  }

  @Test
  void theCurrentStepTellsWhatWasPromised() {
    Timeline timeline =
        timeline("reseller", order(Reseller.SOFTWARE, Reseller.IN_PROCESS, 5), List.of());
    assertThat(timeline.steps().get(0).promise().orElseThrow().dueAt())
        .isEqualTo(hour(5).plusSeconds(900));
    assertThat(timeline.steps().get(0).promise().orElseThrow().overdue()).isTrue();
  }

  @Test
  void anUnknownStatusIsShownNeutrallyAndNothingIsForetold() {
    Timeline timeline =
        timeline("webshop", order(Webshop.GOODS, OrderStatus.of("gone:teleported"), 5), List.of());
    assertThat(timeline.steps()).hasSize(1);
    assertThat(timeline.steps().get(0).label()).doesNotContain("teleported");
  }
}
