package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Walks through a lifecycle at random, and finds shorter ways. A step is a minute after the one
 * before.
 */
final class Histories {

  /**
   * Sets with more reachable orders than this are known in part; ways are shortened all the same.
   */
  private static final int MOST_KNOWN = 2_000;

  /** The engine keeps all that it tries, and gives up after ten seconds if not told otherwise. */
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
    return new Way(longer(way, refused.get(random.nextInt(refused.size()))), true);
  }

  private History walk(Random random, int length) {
    History way = History.play(lifecycle, starts.get(random.nextInt(starts.size())), List.of());
    while (way.steps().size() < length) {
      List<Request> next = moves.accepted(way.order(), at(way.steps().size()));
      if (next.isEmpty()) {
        return way;
      }
      way = longer(way, next.get(random.nextInt(next.size())));
    }
    return way;
  }

  private History longer(History way, Request request) {
    List<Request> requests = new ArrayList<>(way.requests());
    requests.add(request);
    return History.play(lifecycle, way.start(), requests);
  }

  private static Instant at(int step) {
    return Moves.FIRST.plus(Duration.ofMinutes(step));
  }

  /**
   * A shortest way to each order that can be reached, the shorter first; found when first needed.
   */
  private synchronized List<History> known() {
    if (known.isEmpty()) {
      List<History> found = new ArrayList<>();
      Set<Object> seen = new HashSet<>();
      starts.forEach(start -> found.add(History.play(lifecycle, start, List.of())));
      for (int i = 0; i < found.size() && found.size() < MOST_KNOWN; i++) {
        History way = found.get(i);
        for (Request next : moves.accepted(way.order(), at(way.steps().size()))) {
          History longer = longer(way, next);
          if (seen.add(timeless(longer.order()))) {
            found.add(longer);
          }
        }
      }
      known = List.copyOf(found);
    }
    return known;
  }

  private static Object timeless(Order order) {
    return OrderSnapshot.copyOf(order).withStatusSince(Moves.FIRST);
  }

  /** All ways of a length, the plainest start first; made one after the other. */
  private Stream<History> ways(int length) {
    if (length == 0) {
      return starts.stream().map(start -> History.play(lifecycle, start, List.of()));
    }
    return ways(length - 1)
        .flatMap(way ->
            moves.accepted(way.order(), at(length - 1)).stream().map(next -> longer(way, next)));
  }

  private Stream<History> refusedAfter(History way) {
    return moves.refused(way.order(), at(way.steps().size())).stream()
        .map(request -> longer(way, request));
  }

  /**
   * A history that shrinks to the known ways, to itself without a step or with a plainer order, and
   * where none of them fails, to the first that does of all that are no longer.
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
          noLonger().limit(MOST_TRIED).map(way -> new Way(way, refusedAtLast, true)));
    }

    /** The same with orders of which less is to be told. */
    private Stream<History> plainer() {
      return starts.subList(0, starts.indexOf(history.start())).stream()
          .map(start -> History.play(lifecycle, start, history.requests()));
    }

    /** All there are, the shorter first, and of these the plainer. */
    private Stream<History> noLonger() {
      int length = history.steps().size();
      return refusedAtLast
          ? IntStream.rangeClosed(0, length - 1)
              .boxed()
              .flatMap(Histories.this::ways)
              .flatMap(Histories.this::refusedAfter)
          : IntStream.rangeClosed(1, length).boxed().flatMap(Histories.this::ways);
    }

    private History withLastRequest(History way) {
      List<Request> requests = history.requests();
      return longer(way, retimed(requests.get(requests.size() - 1), way.steps().size()));
    }

    private History without(int step) {
      List<Request> requests = new ArrayList<>(history.requests());
      requests.remove(step);
      return History.play(
          lifecycle,
          history.start(),
          IntStream.range(0, requests.size())
              .mapToObj(i -> retimed(requests.get(i), i))
              .toList());
    }

    private boolean isOfThisKind(History way) {
      int last = way.steps().size() - 1;
      if (!refusedAtLast) {
        return last >= 0 && way.isLegal();
      }
      return last >= 0
          && way.steps().get(last).decision() instanceof Refused
          && way.steps().subList(0, last).stream().allMatch(it -> it.decision().isAccepted());
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(history.steps().size(), starts.indexOf(history.start()));
    }
  }

  private static Request retimed(Request request, int step) {
    Request timed = Request.of(request.action(), request.actor(), at(step))
        .withInputs(request.inputs())
        .withNotifyCustomer(request.notifyCustomer());
    return request.reason().map(timed::withReason).orElse(timed);
  }
}
