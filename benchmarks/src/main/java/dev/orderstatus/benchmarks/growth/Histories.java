package dev.orderstatus.benchmarks.growth;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.benchmarks.report.Median;
import dev.orderstatus.benchmarks.report.Point;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.lang.ref.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes one order through many steps, shipped and back again, and shows its history. */
record Histories(int steps, int times) {
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  List<Point> points() {
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    List<Double> deciding = new ArrayList<>();
    List<Double> showing = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      List<Reached> history = new ArrayList<>(steps);
      long start = System.nanoTime();
      Order order = walk(webshop, history);
      deciding.add((System.nanoTime() - start) / 1e6);
      start = System.nanoTime();
      Timeline timeline =
          webshop.messages().timeline(order, history, AT.plusSeconds(steps), Locale.ENGLISH);
      showing.add((System.nanoTime() - start) / 1e6);
      if (timeline.equals(webshop.messages().timeline(order, List.of(), AT, Locale.ENGLISH))) {
        throw new IllegalStateException("the timeline does not show the history");
      }
    }
    return List.of(
        new Point("history-time", "decide and apply", steps, Median.of(deciding), "ms"),
        new Point("history-time", "timeline", steps, Median.of(showing), "ms"),
        new Point("history-memory", "timeline", steps, kept(webshop) / 1e3, "KB"));
  }

  private double kept(OrderLifecycle webshop) {
    long before = Growth.used();
    Timeline timeline = shown(webshop);
    try {
      return Math.max(1, Growth.used() - before);
    } finally {
      Reference.reachabilityFence(timeline);
    }
  }

  private Timeline shown(OrderLifecycle webshop) {
    List<Reached> history = new ArrayList<>(steps);
    Order order = walk(webshop, history);
    return webshop.messages().timeline(order, history, AT.plusSeconds(steps), Locale.ENGLISH);
  }

  private Order walk(OrderLifecycle webshop, List<Reached> history) {
    Order order = OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Webshop.GOODS,
        Webshop.PROCESSING,
        AT,
        AT,
        Payment.PAID,
        false,
        true,
        Attributes.none());
    for (int i = 0; i < steps; i++) {
      boolean ships = i % 2 == 0;
      Request request =
          Request.of(ships ? Webshop.SHIP : Webshop.UNSHIP, Actor.STAFF, AT.plusSeconds(i + 1));
      request = ships ? request : request.withJustification("not yet");
      order = webshop.ask(order, request).orElseThrow().after();
      history.add(new Reached(order.status(), order.statusSince()));
    }
    return order;
  }
}
