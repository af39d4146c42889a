package example.flinkaudit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Events of random orders, the same in every run: ten of each order. Of ten events about one is
 * repeated, one comes late, and two change places. Each is made up from its number alone, so that
 * a source can go on anywhere.
 */
final class SampleEvents implements Serializable {

  static final int PER_ORDER = 10;

  /** So many events, from the first on, are of the same orders, and no others are. */
  static final int TOGETHER = 100 * PER_ORDER;

  /** No event comes later than this after a younger one. */
  static final Duration DISORDER = Duration.ofDays(60);

  private static final long serialVersionUID = 1L;
  private static final int COHORT = TOGETHER / PER_ORDER;
  private static final int CANDIDATES = 20;
  private static final int MOST_CANDIDATES = 200;

  private final long seed;
  private final boolean late;
  private transient List<OrderEvent> cohort;
  private transient long loaded;

  private SampleEvents(long seed, boolean late) {
    this.seed = seed;
    this.late = late;
  }

  static SampleEvents of(long seed) {
    return new SampleEvents(seed, true);
  }

  /** The same events, none of which comes late. */
  SampleEvents inOrder() {
    return new SampleEvents(seed, false);
  }

  /** What is asked, made up once for all. */
  private static final class Questions {
    static final OrderLifecycle LIFECYCLE = OrderStatuses.builtIn().lifecycle("reseller");
    static final List<Order> STARTS = QuestionSpace.of(LIFECYCLE).ordersToPlace();
    static final List<List<Request>> REQUESTS = LIFECYCLE.definition().actions().stream()
        .map(ActionDefinition::action)
        .map(QuestionSpace.of(LIFECYCLE)::requests)
        .toList();
  }

  private record Arrival(Instant at, OrderEvent event) {}

  OrderEvent get(long number) {
    long wanted = number / TOGETHER;
    if (cohort == null || loaded != wanted) {
      cohort = cohort(wanted);
      loaded = wanted;
    }
    return cohort.get((int) (number % TOGETHER));
  }

  private List<OrderEvent> cohort(long number) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int order = 0; order < COHORT; order++) {
      arrivals.addAll(life(number, number * COHORT + order));
    }
    return arrivals.stream()
        .sorted(Comparator.comparing(arrival -> late ? arrival.at() : arrival.event().at))
        .map(Arrival::event)
        .toList();
  }

  private List<Arrival> life(long cohort, long number) {
    SplittableRandom random = new SplittableRandom(seed + number);
    Instant at = QuestionSpace.PLACED_AT.plus(Duration.ofDays(cohort * 60));
    Order start = pick(Questions.STARTS, random);
    OrderSnapshot order = OrderSnapshot.copyOf(start);
    List<OrderEvent> events = new ArrayList<>();
    while (events.size() < PER_ORDER) {
      at = at.plus(Duration.ofMinutes(random.nextInt(1, 3 * 24 * 60)));
      Request request = request(order, at, random);
      order = Questions.LIFECYCLE.ask(order, request).after();
      OrderEvent event = event(number, start, request);
      events.add(event);
      if (random.nextInt(10) == 0) {
        events.add(event);
      }
      if (random.nextInt(10) == 0 && events.size() > 1) {
        events.add(events.size() - 2, events.remove(events.size() - 1));
      }
    }
    return arrivals(events.subList(0, PER_ORDER), random);
  }

  /** One that is accepted, if there is one among some, and in some cases any. */
  private static Request request(OrderSnapshot order, Instant at, SplittableRandom random) {
    Request request = null;
    int candidates = order.status().equals(OrderStatus.NEW) ? MOST_CANDIDATES : CANDIDATES;
    for (int i = 0; i < candidates; i++) {
      Request other = pick(pick(Questions.REQUESTS, random), random);
      request = Request.of(other.action(), other.actor(), at).withInputs(other.inputs());
      request = other.justification().map(request::withJustification).orElse(request);
      if (random.nextInt(candidates) == 0 || Questions.LIFECYCLE.decide(order, request).isAccepted()) {
        return request;
      }
    }
    return request;
  }

  /** Each arrives after the one before; a late one, after the next. */
  private static List<Arrival> arrivals(List<OrderEvent> events, SplittableRandom random) {
    List<Arrival> arrivals = new ArrayList<>();
    Instant arrival = Instant.EPOCH;
    for (OrderEvent event : events) {
      arrival = arrival.isAfter(event.at) ? arrival.plusMillis(1) : event.at;
      arrivals.add(new Arrival(arrival, event));
    }
    for (int i = 0; i + 1 < arrivals.size(); i++) {
      if (random.nextInt(10) == 0) {
        Arrival late = arrivals.get(i);
        Arrival next = arrivals.get(i + 1);
        arrivals.set(i, new Arrival(late.at(), next.event()));
        arrivals.set(i + 1, new Arrival(next.at(), late.event()));
      }
    }
    return arrivals;
  }

  private static OrderEvent event(long number, Order start, Request request) {
    OrderEvent event = new OrderEvent();
    event.order = OrderCode.of("AU", number + 1).value();
    event.action = request.action().value();
    event.actor = request.actor().value();
    event.at = request.at();
    Attributes given = request.inputs();
    event.inputs = new HashMap<>(given.asText());
    event.reason = request.justification().orElse("");
    event.type = start.type().value();
    event.payment = start.payment().code();
    event.test = start.test();
    event.account = start.account();
    return event;
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
