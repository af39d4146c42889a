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
 * The history of an order: the order at first, then each request with its decision.
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
   * Returns the history of an order to which nothing has happened yet.
   *
   * @param start the order
   * @return its history, without steps
   */
  public static History of(Order start) {
    return new History(start, List.of());
  }

  /**
   * Makes requests one after the other, whatever their decisions.
   *
   * @param lifecycle the lifecycle that decides
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
   * Adds a request to this history, whatever its decision.
   *
   * @param lifecycle the lifecycle that decides
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
   * Returns the order at the end.
   *
   * @return the order
   */
  public Order order() {
    return steps.isEmpty() ? start : steps.get(steps.size() - 1).after();
  }

  /**
   * Returns the requests.
   *
   * @return the requests, in order
   */
  public List<Request> requests() {
    return steps.stream().map(Answer::request).toList();
  }

  /**
   * Returns the decisions.
   *
   * @return the decisions, in order
   */
  public List<Decision> decisions() {
    return steps.stream().map(Answer::decision).toList();
  }

  /**
   * Returns true if every request was accepted.
   *
   * @return true also for a history without steps
   */
  public boolean isLegal() {
    return steps.stream().allMatch(step -> step.decision().isAccepted());
  }

  /**
   * Returns the history for people: one line per step.
   *
   * @return the lines
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
