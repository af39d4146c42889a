package dev.orderstatus.benchmarks.growth;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.benchmarks.report.Median;
import dev.orderstatus.benchmarks.report.Point;
import dev.orderstatus.benchmarks.sets.GrownSet;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts a set of ten statuses together with some plugins, each with a status, a way there and a way
 * back, and compiles it.
 */
record Plugins(int plugins, int times) {
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final OrderStatus FIRST = GrownSet.status(0);

  List<Point> points() {
    OrderStatuses sets = OrderStatuses.builtIn().with(GrownSet.set(10));
    Plugin[] more = new Plugin[plugins];
    for (int i = 0; i < plugins; i++) {
      more[i] = plugin(i);
    }
    List<Double> merging = new ArrayList<>();
    List<Double> compiling = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      OrderStatuses merged = sets.with(more);
      StatusSet set = merged.set("grown");
      long put = System.nanoTime();
      OrderLifecycle lifecycle = merged.lifecycle("grown");
      compiling.add((System.nanoTime() - put) / 1e6);
      merging.add((put - start) / 1e6);
      check(set, lifecycle);
    }
    long before = Growth.used();
    OrderLifecycle lifecycle = sets.with(more).lifecycle("grown");
    double kept = Growth.used() - before;
    check(lifecycle.definition(), lifecycle);
    return List.of(
        new Point("plugins-time", "merge", plugins, Median.of(merging), "ms"),
        new Point("plugins-time", "compile", plugins, Median.of(compiling), "ms"),
        new Point("plugins-memory", "lifecycle", plugins, kept / 1e3, "KB"));
  }

  private static Plugin plugin(int number) {
    String name = "desk-" + number;
    OrderStatus held = held(number);
    Action hold = hold(number);
    Action release = Action.of(name + ":release");
    return Plugin.named(name, name)
        .extend(
            "grown",
            set -> set.status(StatusDefinition.of(held).phase(Phase.IN_PROGRESS).recent())
                .commands(hold, release)
                .on(hold, from(FIRST).by(Actor.STAFF).to(held))
                .on(release, from(held).by(Actor.STAFF).to(FIRST))
                .texts(Texts.of(Map.of(
                    Locale.ENGLISH,
                    Map.of(
                        "status." + held + ".label", "Held",
                        "status." + held + ".headline", "Your parcel waits.",
                        "status." + held + ".body", "Your order {code} waits at a desk.",
                        "action." + hold + ".label", "Hold",
                        "action." + release + ".label", "Release")))))
        .build();
  }

  private static OrderStatus held(int number) {
    return OrderStatus.of("desk-" + number + ":held");
  }

  private static Action hold(int number) {
    return Action.of("desk-" + number + ":hold");
  }

  private void check(StatusSet set, OrderLifecycle lifecycle) {
    OrderSnapshot order = OrderSnapshot.of(
        OrderCode.of("EX", plugins),
        GrownSet.GOODS,
        FIRST,
        AT,
        AT,
        Payment.PAID,
        false,
        true,
        Attributes.none());
    for (int i = 0; i < plugins; i++) {
      if (!(lifecycle.decide(order, Request.of(hold(i), Actor.STAFF, AT)) instanceof Accepted yes)
          || !yes.to().equals(held(i))) {
        throw new IllegalStateException("plugin " + i + " does not hold orders");
      }
    }
    if (set.statuses().size() != 10 + plugins) {
      throw new IllegalStateException("not all plugins are merged");
    }
  }
}
