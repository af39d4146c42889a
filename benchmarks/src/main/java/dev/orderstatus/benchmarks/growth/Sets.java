package dev.orderstatus.benchmarks.growth;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
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
import dev.orderstatus.benchmarks.sets.GrownSet;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles a set of some statuses. Memory is measured after every transition has been decided,
 * because the lifecycle grows until then.
 */
record Sets(int statuses, int times) {
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  List<Point> points() {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      StatusSet set = GrownSet.set(statuses);
      long start = System.nanoTime();
      OrderLifecycle lifecycle = OrderStatuses.compile(set, Settings.standard()).get();
      millis.add((System.nanoTime() - start) / 1e6);
      check(lifecycle);
    }
    StatusSet set = GrownSet.set(statuses);
    long before = Growth.used();
    OrderLifecycle lifecycle = OrderStatuses.compile(set, Settings.standard()).get();
    double fresh = Growth.used() - before;
    check(lifecycle);
    double decided = Growth.used() - before;
    check(lifecycle);
    return List.of(
        new Point("compile-time", "time", statuses, Median.of(millis), "ms"),
        new Point("compile-memory", "compiled", statuses, fresh / 1e3, "KB"),
        new Point("compile-memory", "lifecycle", statuses, decided / 1e3, "KB"));
  }

  private void check(OrderLifecycle lifecycle) {
    Request next = Request.of(GrownSet.NEXT, Actor.STAFF, AT);
    for (int i = 0; i < statuses - 2; i++) {
      OrderSnapshot order = OrderSnapshot.of(
          OrderCode.of("EX", i),
          GrownSet.GOODS,
          GrownSet.status(i),
          AT,
          AT,
          Payment.PAID,
          false,
          true,
          Attributes.none());
      if (!(lifecycle.decide(order, next) instanceof Accepted yes)
          || !yes.to().equals(GrownSet.status(i + 1))) {
        throw new IllegalStateException("no way on from " + GrownSet.status(i));
      }
    }
  }
}
