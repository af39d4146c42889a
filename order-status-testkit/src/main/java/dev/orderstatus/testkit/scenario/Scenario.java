package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.testkit.explore.History;
import java.util.Objects;

/**
 * Where scenarios start; meant to be imported statically. Stateless and thread-safe.
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
   * What decides in this scenario.
   *
   * @param lifecycle the compiled set
   * @return the next phase: the order
   */
  public static Scenario given(OrderLifecycle lifecycle) {
    return new Scenario(Objects.requireNonNull(lifecycle, "lifecycle"));
  }

  /**
   * A request to be made.
   *
   * @param action what is asked or reported
   * @return the next step: who asks or reports
   */
  public static Asking request(Action action) {
    return new Asking(Objects.requireNonNull(action, "action"));
  }

  /**
   * The order that the scenario is about.
   *
   * @param history how it came to be, for example from a fixture
   * @return the next phase: what is asked
   */
  public Given order(History history) {
    return new Given(lifecycle, Objects.requireNonNull(history, "history"));
  }

  /**
   * The order that the scenario is about.
   *
   * @param order the order, as it is
   * @return the next phase: what is asked
   */
  public Given order(Order order) {
    return order(History.of(Objects.requireNonNull(order, "order")));
  }
}
