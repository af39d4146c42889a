package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order that a search reached, the way to it, and the orders that follow. */
final class Reached {

  /**
   * A request that was accepted, or changed the payment.
   *
   * @param step the request with its decision
   * @param to the order that follows
   */
  record Way(Answer step, Reached to) {}

  private final History start;
  private final @Nullable Reached before;
  private final @Nullable Answer step;
  private final Instant next;
  private final List<Way> ways = new ArrayList<>();
  private boolean outOfSight;

  private Reached(History start, @Nullable Reached before, @Nullable Answer step, Instant next) {
    this.start = start;
    this.before = before;
    this.step = step;
    this.next = next;
  }

  static Reached first(History start, Instant placedAt) {
    Order order = start.order();
    boolean placed = !order.status().equals(OrderStatus.NEW);
    Instant last = start.steps().isEmpty()
        ? order.statusSince()
        : start.requests().get(start.steps().size() - 1).at();
    return new Reached(start, null, null, placed ? last.plus(QuestionSpace.STEP) : placedAt);
  }

  Reached then(Answer following) {
    return new Reached(start, this, following, following.request().at().plus(QuestionSpace.STEP));
  }

  void leadsTo(Answer following, Reached to) {
    ways.add(new Way(following, to));
  }

  List<Way> ways() {
    return ways;
  }

  /** It also leads to an order that was not distinguished from another one. */
  void leadsOutOfSight() {
    outOfSight = true;
  }

  boolean isSeenThrough() {
    return !outOfSight;
  }

  Order order() {
    return step == null ? start.order() : step.after();
  }

  /** The instant of the next step. */
  Instant next() {
    return next;
  }

  /** The instants of the next step after a date, and after the longest wait. */
  Instant late(Instant date, Duration wait) {
    Instant waited = next.plus(wait);
    return waited.isAfter(date) ? waited : date;
  }

  boolean isAfter(Instant date) {
    return next.isAfter(date);
  }

  History history() {
    Deque<Answer> steps = new ArrayDeque<>();
    for (Reached reached = this;
        reached.step != null && reached.before != null;
        reached = reached.before) {
      steps.addFirst(reached.step);
    }
    List<Answer> all = new ArrayList<>(start.steps());
    all.addAll(steps);
    return new History(start.start(), all);
  }
}
