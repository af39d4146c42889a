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
 * Solidus's orders, payments, shipments and returns as sets, and every edge of them that random
 * orders take. See https://edgeguides.solidus.io/advanced-solidus/state-machines.
 */
class SolidusTests {

  private static final List<String> EDGES = List.of(
      "(new) complete",
      "complete on-hold",
      "on-hold resumed",
      "resumed on-hold",
      "complete awaiting-return",
      "resumed awaiting-return",
      "awaiting-return returned",
      "payment: (new) checkout",
      "payment: checkout processing",
      "payment: pending processing",
      "payment: completed processing",
      "payment: pending failed",
      "payment: processing failed",
      "payment: checkout pending",
      "payment: processing pending",
      "payment: processing completed",
      "payment: pending completed",
      "payment: checkout completed",
      "payment: pending void",
      "payment: processing void",
      "payment: completed void",
      "payment: checkout void",
      "payment: checkout invalid",
      "shipment: (new) pending",
      "shipment: pending ready",
      "shipment: ready pending",
      "shipment: pending canceled",
      "shipment: ready canceled",
      "shipment: ready shipped",
      "shipment: canceled shipped",
      "return: (new) authorized",
      "return: authorized received",
      "return: authorized canceled");

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
    if (!List.of("start", "authorize").contains(action.value())) {
      return request;
    }
    return kind.get().equals(SolidusSets.PAYMENTS)
        ? request.with(CourseRequest.AMOUNT, 1L + random.nextInt(2))
        : request.with(Units.of("A", 1 + random.nextInt(2)));
  }

  @Test
  void theSetHasNoProblem() {
    assertThat(Compiler.problemsOfTables(SolidusSets.order())).isEmpty();
  }

  @Test
  void randomOrdersTakeJustTheEdgesOfSolidus() {
    Set<String> taken = Edges.taken(SolidusSets.order(), ORDER, 6000, SolidusTests::request);
    Set<String> expected = new TreeSet<>(EDGES);
    assertThat(List.of(Edges.minus(expected, taken), Edges.minus(taken, expected)))
        .as("edges that are not taken, and not listed")
        .isEqualTo(List.of(new TreeSet<>(), new TreeSet<>()));
  }
}
