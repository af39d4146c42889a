package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A shop's own order that was not read completely: its status or its type may be null. */
record Lacking(@Nullable OrderStatus status, @Nullable OrderType type) implements Order {

  @Override
  public OrderCode code() {
    return OrderCode.of("EX", 17);
  }

  @Override
  public Instant statusSince() {
    return SmallSet.AT;
  }

  @Override
  public Instant placedAt() {
    return SmallSet.AT;
  }

  @Override
  public Payment payment() {
    return Payment.DUE;
  }

  @Override
  public boolean test() {
    return false;
  }

  @Override
  public boolean account() {
    return true;
  }

  @Override
  public Attributes attributes() {
    return Attributes.none();
  }
}
