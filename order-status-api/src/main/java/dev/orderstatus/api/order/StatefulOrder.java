package dev.orderstatus.api.order;

import dev.orderstatus.api.code.OrderStatus;
import java.time.Instant;

/**
 * An order that keeps its changeable facts in one {@link OrderState}: a shop's own class provides
 * code, type, test, account and state.
 *
 * <pre>{@code
 * final class ShopOrder implements StatefulOrder {
 *   private OrderState state = OrderState.toPlace(Payment.DUE);
 *
 *   void take(Answer answer) {
 *     state = answer.after().state();
 *   }
 * }
 * }</pre>
 *
 * <p>Implementations keep the contract of {@link Order}.
 */
public interface StatefulOrder extends Order {

  @Override
  OrderState state();

  @Override
  default OrderStatus status() {
    return state().status();
  }

  @Override
  default Instant statusSince() {
    return state().statusSince();
  }

  @Override
  default Instant placedAt() {
    return state().placedAt();
  }

  @Override
  default Payment payment() {
    return state().payment();
  }

  @Override
  default Attributes attributes() {
    return state().attributes();
  }
}
