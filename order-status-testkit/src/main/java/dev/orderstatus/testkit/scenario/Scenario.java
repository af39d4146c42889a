package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.testkit.explore.History;
import java.util.Objects;

/**
 * The start of every scenario; import it statically. Stateless and thread-safe.
 *
 * <pre>{@code
 * given(webshop).order(aWebshopOrder().received())
 *     .when(request(PAYMENT_RECEIVED).by(PAYMENT_PROVIDER))
 *     .thenAccepted().movesTo(PROCESSING)
 *     .and().when(request(PAY).by(CUSTOMER))
 *     .thenRefused(PAYMENT_ALREADY_SETTLED);
 * }</pre>
 */
@CheckReturnValue
public final class Scenario {

  private final OrderLifecycle lifecycle;

  private Scenario(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * Sets the lifecycle that decides in this scenario.
   *
   * @param lifecycle the compiled set
   * @return the next phase: the order
   */
  public static Scenario given(OrderLifecycle lifecycle) {
    return new Scenario(Objects.requireNonNull(lifecycle, "lifecycle"));
  }

  /**
   * Starts a request.
   *
   * @param action the command or event
   * @return the next step: the actor
   */
  public static Asking request(Action action) {
    return new Asking(Objects.requireNonNull(action, "action"));
  }

  /**
   * Sets the order of the scenario.
   *
   * @param history the order with its history, for example from a fixture
   * @return the next phase: the request
   */
  public Given order(History history) {
    return new Given(lifecycle, Objects.requireNonNull(history, "history"));
  }

  /**
   * Sets the order of the scenario.
   *
   * @param order the order, as it is
   * @return the next phase: the request
   */
  public Given order(Order order) {
    return order(History.of(Objects.requireNonNull(order, "order")));
  }
}
