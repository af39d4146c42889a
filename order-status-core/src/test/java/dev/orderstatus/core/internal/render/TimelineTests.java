package dev.orderstatus.core.internal.render;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void aDetourIsShownAndOnlyWhatEveryWayOnPassesIsForetold() {
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
            "shipped " + TO_COME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "webshop | goods | (new)               | received, processing, shipped",
        "webshop | goods | received            | processing, shipped",
        "webshop | goods | waiting-for-payment | processing, shipped",
        "webshop | goods | processing          | shipped",
        "webshop | goods | shipped             |",
        "webshop | goods | canceled            |",
        "reseller | software | (new)               | pending, in-process, shipped",
        "reseller | software | pending             | in-process, shipped",
        "reseller | software | pending-payment     | in-process, shipped",
        "reseller | software | waiting-for-payment | in-process, shipped",
        "reseller | software | in-process          | shipped",
        "reseller | software | on-hold             |",
        "reseller | hardware | pending             | pending-with-supplier, in-progress-with-supplier, shipped",
        "reseller | hardware | pending-payment     | pending-with-supplier, shipped",
        "reseller | hardware | waiting-for-payment | pending-with-supplier, shipped",
        "reseller | hardware | pending-with-supplier     | in-progress-with-supplier, shipped",
        "reseller | hardware | in-progress-with-supplier | shipped",
        "reseller | hardware | on-hold             | shipped",
        "reseller | hardware | in-process          |",
        "reseller | hardware | shipped             |",
        "marketplace | offer | (new)                | start, provisioning-started, provisioning-finished, completed",
        "marketplace | offer | start                | provisioning-started, provisioning-finished, completed",
        "marketplace | offer | provisioning-started | provisioning-finished, completed",
        "marketplace | offer | provisioning-failed  | provisioning-finished, completed",
        "marketplace | offer | provisioning-finished | completed",
        "marketplace | offer | scheduled             |",
        "marketplace | subscription | scheduled      | provisioning-started, provisioning-finished, completed",
        "marketplace | quote | draft | start, provisioning-started, provisioning-finished, completed",
        "marketplace | offer | completed-with-errors |",
        "marketplace | offer | deleted               |",
        "procurement | product-request | pending     | approved, processing, preparing, in-delivery, delivered",
        "procurement | product-request | preparing   | in-delivery, delivered",
        "procurement | product-request | in-delivery | delivered",
        "procurement | product-request | returned-to-distributor |",
        "procurement | product-request | declined    |",
      })
  void withoutAHistoryOnlyWhatCertainlyComesIsForetold(
      String set, String type, String status, String toCome) {
    OrderStatus here = status.equals("(new)") ? OrderStatus.NEW : OrderStatus.of(status);
    List<String> expected = toCome == null ? List.of() : List.of(toCome.split(", "));
    for (List<Reached> history : List.of(List.<Reached>of(), List.of(new Reached(here, hour(5))))) {
      assertThat(timeline(set, order(OrderType.of(type), here, 5), history).steps().stream()
              .filter(step -> step.state() == TO_COME)
              .map(step -> step.status().value()))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"waiting-for-payment, processing:shipped", "processing, shipped"})
  void whatACorrectionTookBackIsToComeAndNotDone(OrderStatus back, String toCome) {
    Timeline timeline = timeline(
        "webshop",
        order(Webshop.GOODS, back, 5),
        List.of(
            new Reached(Webshop.RECEIVED, NOON),
            new Reached(Webshop.PROCESSING, hour(1)),
            new Reached(Webshop.SHIPPED, hour(2)),
            new Reached(Webshop.PROCESSING, hour(3)),
            new Reached(back, hour(5))));
    List<String> expected = new ArrayList<>(List.of("received " + DONE, back + " " + CURRENT));
    List.of(toCome.split(":")).forEach(step -> expected.add(step + " " + TO_COME));
    assertThat(told(timeline)).isEqualTo(expected);
  }

  @Test
  void changesAtOneInstantAreReportedInTheOrderThatTheSetAllows() {
    List<Reached> together = List.of(
        new Reached(Reseller.PENDING, NOON),
        new Reached(Reseller.WAITING_FOR_PAYMENT, NOON),
        new Reached(Reseller.PENDING_WITH_SUPPLIER, NOON),
        new Reached(Reseller.IN_PROGRESS_WITH_SUPPLIER, NOON));
    for (int since : List.of(0, 5)) {
      for (List<Reached> given : permutations(together)) {
        assertThat(told(
                timeline("reseller", order(Reseller.HARDWARE, Reseller.SHIPPED, since), given)))
            .as("%s", given)
            .containsExactly(
                "pending " + DONE,
                "waiting-for-payment " + DONE,
                "pending-with-supplier " + DONE,
                "in-progress-with-supplier " + DONE,
                "shipped " + CURRENT);
      }
    }
  }

  @Test
  void whatWasBeforeAndWhatCameAfterDecideWhereBothOrdersAreAllowed() {
    // A supplier may put an order on hold and take it up again: each of the two leads to the other.
    Reached held = new Reached(Reseller.ON_HOLD, hour(1));
    Reached resumed = new Reached(Reseller.IN_PROGRESS_WITH_SUPPLIER, hour(1));
    for (List<Reached> given : permutations(List.of(held, resumed))) {
      List<Reached> history = new ArrayList<>(given);
      history.add(new Reached(Reseller.PENDING_WITH_SUPPLIER, NOON));
      assertThat(told(timeline("reseller", order(Reseller.HARDWARE, Reseller.ON_HOLD, 1), history)))
          .startsWith(
              "pending-with-supplier " + DONE,
              "in-progress-with-supplier " + DONE,
              "on-hold " + CURRENT);
    }
    Reached waiting = new Reached(Webshop.WAITING_FOR_PAYMENT, hour(1));
    Reached processed = new Reached(Webshop.PROCESSING, hour(1));
    for (List<Reached> given : permutations(List.of(waiting, processed))) {
      assertThat(told(timeline("webshop", order(Webshop.GOODS, Webshop.SHIPPED, 5), given)))
          .containsExactly(
              "waiting-for-payment " + DONE, "processing " + DONE, "shipped " + CURRENT);
    }
  }

  @Test
  void changesAtOneInstantThatNoOrderAllowsStayAsTheyAreGiven() {
    List<Reached> together = List.of(
        new Reached(Webshop.SHIPPED, NOON),
        new Reached(Webshop.RECEIVED, NOON),
        new Reached(Webshop.WAITING_FOR_PAYMENT, NOON));
    for (List<Reached> given : permutations(together)) {
      assertThat(timeline("webshop", order(Webshop.GOODS, Webshop.CANCELED, 5), given)
              .steps())
          .extracting(Step::status)
          .startsWith(given.stream().map(Reached::status).toArray(OrderStatus[]::new));
    }
  }

  @Test
  void anyNumberOfChangesAtOneInstantIsReported() {
    List<Reached> many = new ArrayList<>();
    for (OrderStatus status : List.of(
        Reseller.PENDING,
        Reseller.PENDING_PAYMENT,
        Reseller.WAITING_FOR_PAYMENT,
        Reseller.PENDING_WITH_SUPPLIER,
        Reseller.IN_PROGRESS_WITH_SUPPLIER,
        Reseller.ON_HOLD,
        Reseller.SHIPPED)) {
      many.add(new Reached(status, NOON));
    }
    assertThat(timeline("reseller", order(Reseller.HARDWARE, Reseller.CANCELED, 5), many)
            .steps())
        .hasSize(many.size() + 1);
  }

  private static <T> List<List<T>> permutations(List<T> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> orders = new ArrayList<>();
    for (T first : all) {
      List<T> rest = new ArrayList<>(all);
      rest.remove(first);
      for (List<T> order : permutations(rest)) {
        List<T> longer = new ArrayList<>(List.of(first));
        longer.addAll(order);
        orders.add(longer);
      }
    }
    return orders;
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
  void theCurrentStepShowsWhatWasPromised() {
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
