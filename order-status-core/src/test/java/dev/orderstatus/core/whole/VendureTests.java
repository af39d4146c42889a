package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The default processes of Vendure's orders, payments and fulfillments as sets, and every edge of
 * them that random orders take. See https://docs.vendure.io/guides/core-concepts/orders/.
 */
class VendureTests {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  private static final List<String> OF_ORDER = List.of(
      "(new) created",
      "created adding-items",
      "created draft",
      "draft canceled",
      "draft arranging-payment",
      "adding-items arranging-payment",
      "adding-items canceled",
      "arranging-payment payment-authorized",
      "arranging-payment payment-settled",
      "arranging-payment adding-items",
      "arranging-payment canceled",
      "payment-authorized payment-settled",
      "payment-authorized canceled",
      "payment-authorized modifying",
      "payment-authorized arranging-additional-payment",
      "payment-settled partially-delivered",
      "payment-settled delivered",
      "payment-settled partially-shipped",
      "payment-settled shipped",
      "payment-settled canceled",
      "payment-settled modifying",
      "payment-settled arranging-additional-payment",
      "partially-shipped shipped",
      "partially-shipped partially-delivered",
      "partially-shipped canceled",
      "partially-shipped modifying",
      "shipped partially-delivered",
      "shipped delivered",
      "shipped canceled",
      "shipped modifying",
      "partially-delivered delivered",
      "partially-delivered canceled",
      "partially-delivered modifying",
      "delivered canceled",
      "modifying payment-authorized",
      "modifying payment-settled",
      "modifying partially-shipped",
      "modifying shipped",
      "modifying partially-delivered",
      "modifying arranging-additional-payment",
      "arranging-additional-payment payment-authorized",
      "arranging-additional-payment payment-settled",
      "arranging-additional-payment partially-shipped",
      "arranging-additional-payment shipped",
      "arranging-additional-payment partially-delivered",
      "arranging-additional-payment canceled");

  private static final List<String> OF_PAYMENTS = List.of(
      "(new) created",
      "created authorized",
      "created settled",
      "created declined",
      "created error",
      "created canceled",
      "authorized settled",
      "authorized error",
      "authorized canceled",
      "settled canceled",
      "declined canceled",
      "error canceled");

  private static final List<String> OF_FULFILLMENTS = List.of(
      "(new) created",
      "created pending",
      "pending shipped",
      "pending delivered",
      "pending canceled",
      "shipped delivered",
      "shipped canceled",
      "delivered canceled");

  /**
   * Units that are out cannot be canceled, so an order with parcels is canceled only after they
   * are: it went back by then.
   */
  private static final List<String> NEVER = List.of(
      "shipped canceled",
      "partially-shipped canceled",
      "partially-delivered canceled",
      "delivered canceled");

  /** An order follows parcels that are canceled, where Vendure's stays shipped or delivered. */
  private static final List<String> MORE = List.of(
      "partially-shipped payment-settled",
      "shipped payment-settled",
      "shipped partially-shipped",
      "partially-delivered payment-settled",
      "partially-delivered partially-shipped",
      "delivered payment-settled",
      "delivered partially-delivered");

  private static Whole order() {
    return Whole.of(
        OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), PeerSets.TYPE, Payment.NOT_REQUIRED),
        Money.of("EUR", 2),
        Line.of("A", 2));
  }

  private static CourseRequest request(Action action, String kind, Random random) {
    CourseRequest request = CourseRequest.of(action, STAFF, NOW);
    if (!kind.isEmpty()) {
      request = request.about(kind, kind.charAt(0) + "" + (1 + random.nextInt(2)));
    }
    if (kind.equals("payment") && action.value().equals("start")) {
      request = request.with(CourseRequest.AMOUNT, 1L + random.nextInt(2));
    }
    if (action.equals(ADD_LINE)) {
      request = request.with(CourseRequest.AMOUNT, 1L);
    }
    boolean units = kind.equals("fulfillment") && action.value().equals("start");
    return units || action.equals(CANCEL_UNITS) || action.equals(ADD_LINE)
        ? request.with(Units.of("A", 1 + random.nextInt(2)))
        : request;
  }

  private static CourseRequest request(Action action, Optional<Kind> kind, Random random) {
    return request(action, kind.map(Kind::code).orElse(""), random);
  }

  /** What random orders take, and what those that are worked on take besides. */
  private static Set<String> taken() {
    StatusSet set = VendureSets.order(
        OF_ORDER.stream().map(edge -> edge.split(" ", -1)[1]).distinct().toList());
    Set<String> edges = Edges.taken(set, order(), 6000, VendureTests::request);
    WholeLifecycle vendure = Shop.lifecycle(set);
    for (Whole whole : worked()) {
      for (Action action : List.of(VendureSets.FINISH, Action.of("cancel"))) {
        edges.addAll(Edges.of(vendure.decide(whole, CourseRequest.of(action, STAFF, NOW))));
      }
    }
    return edges;
  }

  /** Orders that are paid, and being worked on, with their goods wherever they may be. */
  private static List<Whole> worked() {
    List<Whole> all = new ArrayList<>();
    for (OrderStatus status : PeerSets.statuses(
        "modifying", "arranging-additional-payment", "payment-authorized", "payment-settled")) {
      for (String goods : List.of("canceled", "shipped", "delivered")) {
        for (long units : List.of(1L, 2L)) {
          Whole whole = order();
          whole = whole
              .with(whole.order().withStatus(status))
              .with(part("payment", "settled").amount(2).build())
              .with(part("fulfillment", goods).units(Units.of("A", units)).build());
          all.add(whole);
          all.add(whole.withLines(List.of(Line.of("A", 2).withCanceled(2))));
        }
      }
    }
    all.removeIf(whole -> whole.lines().get(0).canceled() > 0
        && !whole.parts().get(1).status().value().equals("canceled"));
    return all;
  }

  private static Part.Builder part(String kind, String status) {
    return Part.of(kind, kind.charAt(0) + "1").status(OrderStatus.of(status));
  }

  @Test
  void randomOrdersTakeEveryEdgeButThoseThatAreListed() {
    Set<String> expected = new TreeSet<>(OF_ORDER);
    expected.removeAll(NEVER);
    expected.addAll(MORE);
    OF_PAYMENTS.forEach(edge -> expected.add("payment: " + edge));
    OF_FULFILLMENTS.forEach(edge -> expected.add("fulfillment: " + edge));
    Set<String> taken = taken();
    assertThat(List.of(Edges.minus(expected, taken), Edges.minus(taken, expected)))
        .as("edges that are not taken, and not listed")
        .isEqualTo(List.of(new TreeSet<>(), new TreeSet<>()));
  }
}
