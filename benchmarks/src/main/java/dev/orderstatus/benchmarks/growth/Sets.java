package dev.orderstatus.benchmarks.growth;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.benchmarks.report.Median;
import dev.orderstatus.benchmarks.report.Point;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles a set of some statuses. Memory is measured once every transition has been decided, as
 * the lifecycle grows up to then.
 */
record Sets(int statuses, int times) {
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  List<Point> points() {
    List<OrderStatus> codes = LargeSet.statuses(statuses);
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      StatusSet set = LargeSet.of(codes);
      long start = System.nanoTime();
      OrderLifecycle lifecycle = OrderStatuses.compile(set, Settings.standard()).get();
      millis.add((System.nanoTime() - start) / 1e6);
      check(lifecycle, codes);
    }
    StatusSet set = LargeSet.of(codes);
    long before = Growth.used();
    OrderLifecycle lifecycle = OrderStatuses.compile(set, Settings.standard()).get();
    double fresh = Growth.used() - before;
    check(lifecycle, codes);
    double decided = Growth.used() - before;
    check(lifecycle, codes);
    return List.of(
        new Point("compile-time", "time", statuses, Median.of(millis), "ms"),
        new Point("compile-memory", "compiled", statuses, fresh / 1e3, "KB"),
        new Point("compile-memory", "lifecycle", statuses, decided / 1e3, "KB"));
  }

  private static void check(OrderLifecycle lifecycle, List<OrderStatus> codes) {
    Request advance = Request.of(LargeSet.ADVANCE, Actor.STAFF, AT);
    for (int i = 0; i < codes.size() - 1; i++) {
      OrderSnapshot order = OrderSnapshot.of(
          OrderCode.of("EX", i),
          LargeSet.PARCEL,
          codes.get(i),
          AT,
          AT,
          Payment.PAID,
          false,
          true,
          Attributes.none());
      if (!(lifecycle.decide(order, advance) instanceof Accepted yes)
          || !yes.to().equals(codes.get(i + 1))) {
        throw new IllegalStateException("no way on from " + codes.get(i));
      }
    }
  }
}
