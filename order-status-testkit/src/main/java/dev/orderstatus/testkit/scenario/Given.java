package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.testkit.explore.History;
import dev.orderstatus.testkit.explore.QuestionSpace;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The phase that has the order and takes a request. Immutable and thread-safe. */
@CheckReturnValue
public final class Given {

  private static final Duration LATER = Duration.ofHours(1);

  private final OrderLifecycle lifecycle;
  private final History history;

  Given(OrderLifecycle lifecycle, History history) {
    this.lifecycle = lifecycle;
    this.history = history;
  }

  /**
   * Makes a request.
   *
   * @param asked the request
   * @return the next phase: the expected answer
   */
  public Answered when(Asked asked) {
    return when(Objects.requireNonNull(asked, "asked").request(next()));
  }

  /**
   * Makes a request.
   *
   * @param request the request
   * @return the next phase: the expected answer
   */
  public Answered when(Request request) {
    return new Answered(lifecycle, history.then(lifecycle, request));
  }

  private Instant next() {
    Order order = history.order();
    if (!history.steps().isEmpty()) {
      return history.requests().get(history.steps().size() - 1).at().plus(LATER);
    }
    return order.status().equals(OrderStatus.NEW)
        ? QuestionSpace.PLACED_AT
        : order.statusSince().plus(LATER);
  }
}
