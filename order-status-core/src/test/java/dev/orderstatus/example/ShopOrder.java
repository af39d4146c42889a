package dev.orderstatus.example;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderState;
import dev.orderstatus.api.order.StatefulOrder;

// region order
/** An order of the shop. What the library does not ask for, such as its lines, is left out. */
final class ShopOrder implements StatefulOrder {

  private final OrderCode code;
  private final OrderType type;
  private final boolean account;
  private OrderState state;

  ShopOrder(OrderCode code, OrderType type, boolean account, OrderState state) {
    this.code = code;
    this.type = type;
    this.account = account;
    this.state = state;
  }

  /** Takes over what a decision changed. */
  void become(OrderState decided) {
    state = decided;
  }

  @Override
  public OrderState state() {
    return state;
  }
  // endregion

  @Override
  public OrderCode code() {
    return code;
  }

  @Override
  public OrderType type() {
    return type;
  }

  @Override
  public boolean test() {
    return false;
  }

  @Override
  public boolean account() {
    return account;
  }
}
