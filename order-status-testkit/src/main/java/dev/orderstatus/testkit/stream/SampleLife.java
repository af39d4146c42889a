package dev.orderstatus.testkit.stream;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes up what is asked about an order in its life. Immutable. */
final class SampleLife {

  /** The longest life; so much later than one begins, the next one begins. */
  static final Duration LONGEST = Duration.ofDays(30);

  /** So many requests are tried for one that is accepted. */
  private static final int TRIES = 20;

  /** So many for an order to place, since only few actions place one. */
  private static final int TRIES_TO_PLACE = 200;

  private final OrderLifecycle lifecycle;
  private final List<Order> starts;
  private final List<List<Request>> requests;

  SampleLife(OrderLifecycle lifecycle) {
    QuestionSpace questions = QuestionSpace.of(lifecycle);
    this.lifecycle = lifecycle;
    starts = questions.ordersToPlace();
    requests = lifecycle.definition().actions().stream()
        .map(ActionDefinition::action)
        .map(questions::requests)
        .toList();
  }

  /** The order as it was about to be placed, and what was asked about it since. */
  record Lived(Order start, List<Request> requests) {}

  /**
   * Makes up a life.
   *
   * @param random decides everything
   * @param length the number of requests
   * @param number how many longest lives later it begins than the first one
   */
  Lived make(SplittableRandom random, int length, long number) {
    Order start = pick(starts, random);
    Duration since = LONGEST.multipliedBy(number);
    Instant at = QuestionSpace.PLACED_AT.plus(since);
    OrderSnapshot order = OrderSnapshot.copyOf(start);
    List<Request> asked = new ArrayList<>();
    while (asked.size() < length) {
      at = at.plus(Duration.ofMinutes(random.nextLong(1, LONGEST.toMinutes() / length)));
      Request request = next(order, at, since, random);
      order = after(order, request);
      asked.add(request);
    }
    return new Lived(start, asked);
  }

  /** One that is accepted, if one of some is; of ten requests, one is any. */
  private Request next(OrderSnapshot order, Instant at, Duration since, SplittableRandom random) {
    int tries = random.nextInt(10) == 0 ? 1 : isPlaced(order) ? TRIES : TRIES_TO_PLACE;
    Request next = any(order, at, since, random);
    for (int i = 1; i < tries && !isAccepted(order, next); i++) {
      next = any(order, at, since, random);
    }
    return next;
  }

  private Request any(OrderSnapshot order, Instant at, Duration since, SplittableRandom random) {
    Request question = pick(pick(requests, random), random);
    Attributes inputs =
        isPlaced(order) ? question.inputs() : order.attributes().withAll(question.inputs());
    Request request =
        Request.of(question.action(), question.actor(), at).withInputs(moved(inputs, since));
    return question.justification().map(request::withJustification).orElse(request);
  }

  /** Days that are as far away as those of the first lives were. */
  private static Attributes moved(Attributes inputs, Duration since) {
    Attributes moved = inputs;
    for (Map.Entry<String, Object> input : inputs.asMap().entrySet()) {
      if (input.getValue() instanceof LocalDate day) {
        moved = moved.withRaw(input.getKey(), day.plusDays(since.toDays()));
      }
    }
    return moved;
  }

  private boolean isAccepted(OrderSnapshot order, Request request) {
    return isPlaced(order)
        ? lifecycle.decide(order, request).isAccepted()
        : lifecycle.decide(toPlace(order, request), placing(request)).isAccepted();
  }

  private OrderSnapshot after(OrderSnapshot order, Request request) {
    if (isPlaced(order)) {
      return lifecycle.ask(order, request).after();
    }
    OrderSnapshot after =
        lifecycle.ask(toPlace(order, request), placing(request)).after();
    return isPlaced(after) ? after : order;
  }

  private static boolean isPlaced(Order order) {
    return !order.status().equals(OrderStatus.NEW);
  }

  /** What is given with an order to place are facts of it. */
  private static OrderSnapshot toPlace(OrderSnapshot order, Request request) {
    return order.withAttributes(request.inputs());
  }

  private static Request placing(Request request) {
    return request.withInputs(Attributes.none());
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
