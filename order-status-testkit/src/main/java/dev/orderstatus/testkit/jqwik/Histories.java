package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.History;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Walks through a lifecycle at random, and finds shorter ways. Each step is a minute after the one
 * before.
 */
final class Histories {

  /** Sets with more reachable orders than this are explored in part; ways are still shortened. */
  private static final int MOST_KNOWN = 2_000;

  /** The engine keeps every attempt, and by default gives up after ten seconds. */
  private static final int MOST_TRIED = 20_000;

  private final OrderLifecycle lifecycle;
  private final Moves moves;
  private final List<OrderSnapshot> starts;
  private final int maxLength;
  private List<History> known = List.of();

  Histories(OrderLifecycle lifecycle, int maxLength) {
    this.lifecycle = lifecycle;
    this.moves = new Moves(lifecycle);
    this.starts = moves.placeable();
    if (starts.isEmpty()) {
      throw new IllegalArgumentException("no order of status set "
          + lifecycle.definition().id() + " can be placed; give a lifecycle in which one can");
    }
    this.maxLength = maxLength;
  }

  Shrinkable<History> legal(Random random) {
    return new Way(walk(random, 1 + random.nextInt(maxLength)), false);
  }

  Shrinkable<History> illegal(Random random) {
    History way = walk(random, random.nextInt(maxLength));
    List<Request> refused = moves.refused(way.order(), at(way.steps().size()));
    while (refused.isEmpty()) {
      way = walk(random, random.nextInt(maxLength));
      refused = moves.refused(way.order(), at(way.steps().size()));
    }
    List<Request> forAnInput =
        moves.refusedForAnInput(way.order(), at(way.steps().size()));
    List<Request> some = random.nextBoolean() || forAnInput.isEmpty() ? refused : forAnInput;
    return new Way(longer(way, some.get(random.nextInt(some.size()))), true);
  }

  private History walk(Random random, int length) {
    History way = History.of(lifecycle, starts.get(random.nextInt(starts.size())), List.of());
    while (way.steps().size() < length) {
      List<Request> next = moves.accepted(way.order(), at(way.steps().size()));
      if (next.isEmpty()) {
        return way;
      }
      way =
          longer(way, maybeWithAnInput(way.order(), next.get(random.nextInt(next.size())), random));
    }
    return way;
  }

  private Request maybeWithAnInput(Order order, Request request, Random random) {
    List<Request> more =
        random.nextBoolean() ? moves.acceptedWithAnInput(order, request) : List.of();
    return more.isEmpty() ? request : more.get(random.nextInt(more.size()));
  }

  private History longer(History way, Request request) {
    return way.then(lifecycle, request);
  }

  private static Instant at(int step) {
    return Moves.FIRST.plus(Duration.ofMinutes(step));
  }

  /** A shortest way to each reachable order, the shorter first; found on demand. */
  private synchronized List<History> known() {
    if (known.isEmpty()) {
      Set<Object> seen = new HashSet<>();
      known = ways(Integer.MAX_VALUE, MOST_KNOWN, way -> seen.add(timeless(way.order())));
    }
    return known;
  }

  /** Ways of at most this number of steps, the shorter first, and of equal ones the plainer. */
  private List<History> ways(int longest, int most, Predicate<History> wanted) {
    List<History> ways = new ArrayList<>();
    starts.forEach(start -> ways.add(History.of(lifecycle, start, List.of())));
    for (int i = 0; i < ways.size() && ways.size() < most; i++) {
      History way = ways.get(i);
      int length = way.steps().size();
      if (length < longest) {
        moves.accepted(way.order(), at(length)).stream()
            .map(next -> longer(way, next))
            .filter(wanted)
            .forEach(ways::add);
      }
    }
    return List.copyOf(ways);
  }

  private static Object timeless(Order order) {
    return OrderSnapshot.copyOf(order).withStatusSince(Moves.FIRST);
  }

  private Stream<History> refusedAfter(History way) {
    return moves.refused(way.order(), at(way.steps().size())).stream()
        .map(request -> longer(way, request));
  }

  /**
   * A history that shrinks to the known ways, to itself without a step or with a plainer order,
   * and, if none of these fails, to the first failing one of all that are no longer.
   */
  private final class Way implements Shrinkable<History> {
    private final History history;
    private final boolean refusedAtLast;
    private final boolean shortest;

    Way(History history, boolean refusedAtLast) {
      this(history, refusedAtLast, false);
    }

    private Way(History history, boolean refusedAtLast, boolean shortest) {
      this.history = history;
      this.refusedAtLast = refusedAtLast;
      this.shortest = shortest;
    }

    @Override
    public History value() {
      return history;
    }

    @Override
    public Stream<Shrinkable<History>> shrink() {
      if (shortest) {
        return Stream.empty();
      }
      int length = history.steps().size();
      Stream<History> shorter = Stream.concat(
          known().stream()
              .map(way -> refusedAtLast ? withLastRequest(way) : way)
              .filter(way -> way.steps().size() < length),
          IntStream.range(0, length).mapToObj(this::without));
      return Stream.concat(
          Stream.concat(shorter, plainer())
              .filter(this::isOfThisKind)
              .map(way -> new Way(way, refusedAtLast)),
          Stream.of(this)
              .flatMap(Way::noLonger)
              .limit(MOST_TRIED)
              .map(way -> new Way(way, refusedAtLast, true)));
    }

    /** The same with orders that have fewer facts, and with requests that have fewer inputs. */
    private Stream<History> plainer() {
      List<Request> requests = history.requests();
      return Stream.concat(
          starts.subList(0, starts.indexOf(history.start())).stream()
              .map(start -> History.of(lifecycle, start, requests)),
          IntStream.range(0, requests.size())
              .filter(step -> !requests.get(step).inputs().asMap().isEmpty())
              .mapToObj(this::withoutInputs));
    }

    /** All ways, the shorter first, and of equal ones the plainer. */
    private Stream<History> noLonger() {
      int length = history.steps().size();
      return refusedAtLast
          ? ways(length - 1, MOST_TRIED, way -> true).stream().flatMap(Histories.this::refusedAfter)
          : ways(length, MOST_TRIED, way -> true).stream()
              .filter(way -> !way.steps().isEmpty());
    }

    private History withLastRequest(History way) {
      List<Request> requests = history.requests();
      return longer(way, retimed(requests.get(requests.size() - 1), way.steps().size()));
    }

    private History without(int step) {
      List<Request> requests = new ArrayList<>(history.requests());
      requests.remove(step);
      return History.of(
          lifecycle,
          history.start(),
          IntStream.range(0, requests.size())
              .mapToObj(i -> retimed(requests.get(i), i))
              .toList());
    }

    /** The same with one request without inputs, which then lacks its needs. */
    private History withoutInputs(int step) {
      List<Request> requests = new ArrayList<>(history.requests());
      requests.set(step, requests.get(step).withInputs(Attributes.none()));
      return History.of(lifecycle, history.start(), requests);
    }

    private boolean isOfThisKind(History way) {
      int last = way.steps().size() - 1;
      if (!refusedAtLast) {
        return last >= 0 && way.isLegal();
      }
      return last >= 0
          && way.steps().get(last).decision() instanceof Refused
          && way.steps().subList(0, last).stream()
              .allMatch(each -> each.decision().isAccepted());
    }

    @Override
    public ShrinkingDistance distance() {
      int inputs = history.requests().stream()
          .mapToInt(request -> request.inputs().asMap().size())
          .sum();
      return ShrinkingDistance.of(history.steps().size(), starts.indexOf(history.start()), inputs);
    }
  }

  private static Request retimed(Request request, int step) {
    Request timed = Request.of(request.action(), request.actor(), at(step))
        .withInputs(request.inputs())
        .withNotifyCustomer(request.notifyCustomer());
    return request.justification().map(timed::withJustification).orElse(timed);
  }
}
