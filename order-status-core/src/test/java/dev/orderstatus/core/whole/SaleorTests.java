package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.engine.Compiler;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Saleor's orders and fulfillments as sets, and every edge of them that random orders take. See
 * https://docs.saleor.io/developer/order/order-status.
 */
class SaleorTests {

  private static final List<String> EDGES = List.of(
      "(new) draft",
      "(new) unconfirmed",
      "draft unfulfilled",
      "unconfirmed unfulfilled",
      "unconfirmed expired",
      "unconfirmed canceled",
      "unfulfilled partially-fulfilled",
      "unfulfilled fulfilled",
      "unfulfilled canceled",
      "partially-fulfilled fulfilled",
      "partially-fulfilled unfulfilled",
      "partially-fulfilled partially-returned",
      "fulfilled partially-fulfilled",
      "fulfilled unfulfilled",
      "fulfilled partially-returned",
      "fulfilled returned",
      "partially-returned returned",
      "partially-returned canceled",
      "returned canceled",
      "fulfillment: (new) fulfilled",
      "fulfillment: (new) waiting-for-approval",
      "fulfillment: waiting-for-approval fulfilled",
      "fulfillment: waiting-for-approval canceled",
      "fulfillment: fulfilled canceled",
      "return: (new) returned",
      "return: (new) refunded-and-returned",
      "return: returned refunded-and-returned");

  private static final Whole ORDER = Whole.of(
      OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), PeerSets.TYPE, Payment.NOT_REQUIRED),
      Money.of("EUR", 2),
      Line.of("A", 2));

  private static CourseRequest request(Action action, Optional<Kind> kind, Random random) {
    CourseRequest request = CourseRequest.of(action, STAFF, Instant.parse("2026-11-21T09:00:00Z"));
    if (kind.isEmpty()) {
      return request;
    }
    String code = kind.get().code();
    request = request.about(code, code.charAt(0) + "" + (1 + random.nextInt(2)));
    return List.of("approve", "cancel", "refund").contains(action.value())
        ? request
        : request.with(Units.of("A", 1 + random.nextInt(2)));
  }

  @Test
  void theSetHasNoProblem() {
    assertThat(Compiler.problemsOfTables(SaleorSets.order())).isEmpty();
  }

  @Test
  void randomOrdersTakeJustTheEdgesOfSaleor() {
    Set<String> taken = Edges.taken(SaleorSets.order(), ORDER, 3000, SaleorTests::request);
    Set<String> expected = new TreeSet<>(EDGES);
    assertThat(List.of(Edges.minus(expected, taken), Edges.minus(taken, expected)))
        .as("edges that are not taken, and not listed")
        .isEqualTo(List.of(new TreeSet<>(), new TreeSet<>()));
  }
}
