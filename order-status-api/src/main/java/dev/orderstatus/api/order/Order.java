package dev.orderstatus.api.order;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.time.Instant;

/**
 * The facts of an order that decide what may be done with it.
 *
 * <p>Implement it in your own order class, or copy into an {@link OrderSnapshot}. The library never
 * changes an order: it gives back a new one, and the shop stores what it says. An implementation
 * must answer the same as long as a call lasts; nothing returned may be null. A status, type or
 * attribute that the status set does not know is allowed: it is kept and reported.
 */
public interface Order {

  /**
   * What identifies the order.
   *
   * @return the code
   */
  OrderCode code();

  /**
   * What kind of order it is.
   *
   * @return the type
   */
  OrderType type();

  /**
   * Where it stands.
   *
   * @return the status; {@link OrderStatus#NEW} for an order about to be placed
   */
  OrderStatus status();

  /**
   * Since when it is in its status.
   *
   * @return the instant; not read for an order about to be placed
   */
  Instant statusSince();

  /**
   * When it was placed.
   *
   * @return the instant; not read for an order about to be placed
   */
  Instant placedAt();

  /**
   * Where the money stands.
   *
   * @return the payment state
   */
  Payment payment();

  /**
   * Whether it is a test order of the shop (C12, C25).
   *
   * @return true for a test order
   */
  boolean test();

  /**
   * Whether the customer has an account (C21, C26, C27).
   *
   * @return true for a customer with an account, false for a guest
   */
  boolean account();

  /**
   * Facts that only some status sets use.
   *
   * @return the attributes
   */
  Attributes attributes();

  /**
   * The facts that decisions change.
   *
   * @return status, status-since, placed-at, payment and attributes, as they are now
   */
  default OrderState state() {
    return new OrderState(status(), statusSince(), placedAt(), payment(), attributes());
  }
}
