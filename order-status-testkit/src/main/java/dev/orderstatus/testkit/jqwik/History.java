package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was asked of one order, from its placing on, and what was decided: each step starts from the
 * order that the one before left. Immutable and thread-safe, where the lifecycle is.
 *
 * @since 0.1.0
 */
public final class History {

  /**
   * One request, and what came of it.
   *
   * @param before the order that was asked about
   * @param request what was asked
   * @param decision what was decided
   * @param after the order as the decision left it
   */
  public record Step(Order before, Request request, Decision decision, Order after) {
    /** Checks that nothing is missing. */
    public Step {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(request, "request");
      Objects.requireNonNull(decision, "decision");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public String toString() {
      String outcome = decision.fold(
          accepted -> accepted.from() + " -> " + accepted.to(),
          unchanged -> "unchanged " + unchanged.reason().code(),
          refused -> "refused " + refused.reasons().get(0).code(),
          attention -> "attention " + attention.reason().code());
      String inputs = request.inputs().asMap().isEmpty()
          ? ""
          : request.inputs().asMap().entrySet().stream()
              .map(input -> input.getKey() + " \"" + input.getValue() + "\"")
              .collect(Collectors.joining(", ", " with ", ""));
      return request.action() + " by " + request.actor() + inputs + ": " + outcome;
    }
  }

  private final OrderSnapshot start;
  private final List<Step> steps;

  private History(OrderSnapshot start, List<Step> steps) {
    this.start = start;
    this.steps = List.copyOf(steps);
  }

  /**
   * Asks one request after the other.
   *
   * @param lifecycle decides
   * @param start the order before the first request
   * @param requests what is asked
   * @return the history
   */
  public static History play(
      OrderLifecycle lifecycle, OrderSnapshot start, List<Request> requests) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    Objects.requireNonNull(start, "start");
    List<Step> steps = new ArrayList<>();
    Order order = start;
    for (Request request : requests) {
      Decision decision = lifecycle.decide(order, request);
      Order after = decision.applyTo(order, request);
      steps.add(new Step(order, request, decision, after));
      order = after;
    }
    return new History(start, steps);
  }

  /**
   * The order before the first request.
   *
   * @return the order, about to be placed
   */
  public OrderSnapshot start() {
    return start;
  }

  /**
   * What was asked and decided.
   *
   * @return the steps, the first first
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * What was asked.
   *
   * @return the requests, the first first
   */
  public List<Request> requests() {
    return steps.stream().map(Step::request).toList();
  }

  /**
   * The order as the last step left it.
   *
   * @return the order; the one from the start where nothing was asked
   */
  public Order order() {
    return steps.isEmpty() ? start : steps.get(steps.size() - 1).after();
  }

  boolean isLegal() {
    return steps.stream().allMatch(step -> step.decision() instanceof Accepted);
  }

  @Override
  public String toString() {
    return "%s order, payment %s%s%s%s"
        .formatted(
            start.type(),
            start.payment(),
            start.test() ? ", test" : "",
            start.account() ? "" : ", without account",
            steps.stream().map(step -> "; " + step).collect(Collectors.joining()));
  }
}
