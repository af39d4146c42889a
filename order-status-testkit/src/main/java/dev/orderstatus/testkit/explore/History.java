package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.report.Described;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What happened to an order: what it was like at first, then each request with its decision.
 *
 * <p>The orders in it come from the decisions, never from a setter. Immutable and thread-safe.
 *
 * @param start the order at first, in most cases one about to be placed
 * @param steps the answered requests, in order
 */
public record History(Order start, List<Answer> steps) {

  /** Checks that nothing is missing, and copies the list. */
  public History {
    Objects.requireNonNull(start, "start");
    steps = List.copyOf(steps);
  }

  /**
   * An order to which nothing has happened yet.
   *
   * @param start the order
   * @return its history, without steps
   */
  public static History of(Order start) {
    return new History(start, List.of());
  }

  /**
   * What happened when these requests were made, one after the other, whatever came of each.
   *
   * @param lifecycle decides
   * @param start the order at first
   * @param requests the requests
   * @return the history
   */
  public static History of(OrderLifecycle lifecycle, Order start, List<Request> requests) {
    History history = of(start);
    for (Request request : requests) {
      history = history.then(lifecycle, request);
    }
    return history;
  }

  /**
   * This history and one request more, whatever comes of it.
   *
   * @param lifecycle decides
   * @param request the request
   * @return the longer history
   */
  public History then(OrderLifecycle lifecycle, Request request) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    Objects.requireNonNull(request, "request");
    return then(lifecycle.ask(order(), request));
  }

  History then(Answer step) {
    return new History(start, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  /**
   * The order as it is at the end.
   *
   * @return the order
   */
  public Order order() {
    return steps.isEmpty() ? start : steps.get(steps.size() - 1).after();
  }

  /**
   * What was asked and reported.
   *
   * @return the requests, in order
   */
  public List<Request> requests() {
    return steps.stream().map(Answer::request).toList();
  }

  /**
   * What was answered.
   *
   * @return the decisions, in order
   */
  public List<Decision> decisions() {
    return steps.stream().map(Answer::decision).toList();
  }

  /**
   * Whether every request was accepted.
   *
   * @return true for a history without steps, too
   */
  public boolean isLegal() {
    return steps.stream().allMatch(step -> step.decision().isAccepted());
  }

  /**
   * The history for people: a line for each step.
   *
   * @return some lines
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("at first: ").append(Described.order(start));
    for (int i = 0; i < steps.size(); i++) {
      Answer step = steps.get(i);
      text.append("\n%d. %s: %s"
          .formatted(
              i + 1, Described.request(step.request()), Described.decision(step.decision())));
    }
    return text.toString();
  }
}
