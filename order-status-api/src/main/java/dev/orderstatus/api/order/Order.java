package dev.orderstatus.api.order;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.time.Instant;

/**
 * The facts of an order on which decisions depend.
 *
 * <p>Implement this interface in your own order class, or copy an order into an
 * {@link OrderSnapshot}. The library never changes an order: it returns a new one, and the shop
 * stores that. An implementation must return the same values for the whole duration of a call, and
 * never null. A status, type or attribute that the status set does not know is allowed: the library
 * keeps and reports it.
 */
public interface Order {

  /**
   * The identifying code of the order.
   *
   * @return the code
   */
  OrderCode code();

  /**
   * The type of the order.
   *
   * @return the type
   */
  OrderType type();

  /**
   * The current status.
   *
   * @return the status; {@link OrderStatus#NEW} for an order about to be placed
   */
  OrderStatus status();

  /**
   * The instant since which the order has been in its status.
   *
   * @return the instant; not read for an order about to be placed
   */
  Instant statusSince();

  /**
   * The instant of placing.
   *
   * @return the instant; not read for an order about to be placed
   */
  Instant placedAt();

  /**
   * The payment state.
   *
   * @return the payment state
   */
  Payment payment();

  /**
   * True for a test order of the shop (C12, C25).
   *
   * @return true for a test order
   */
  boolean test();

  /**
   * True if the customer has an account (C21, C26, C27).
   *
   * @return true for a customer with an account, false for a guest
   */
  boolean account();

  /**
   * The facts that only some status sets use.
   *
   * @return the attributes
   */
  Attributes attributes();

  /**
   * The facts that decisions change.
   *
   * @return the current status, status-since, placed-at, payment and attributes
   */
  default OrderState state() {
    return new OrderState(status(), statusSince(), placedAt(), payment(), attributes());
  }
}
