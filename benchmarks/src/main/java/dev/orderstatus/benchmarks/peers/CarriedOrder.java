package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;

/** An order class of a shop's own, which carries its status. */
final class CarriedOrder implements Order {

  OrderStatus status;
  private final OrderCode code;
  private final OrderType type;
  private final Instant statusSince;
  private final Instant placedAt;
  private final Payment payment;
  private final boolean test;
  private final boolean account;
  private final Attributes attributes;

  CarriedOrder(Order start) {
    this.status = start.status();
    this.code = start.code();
    this.type = start.type();
    this.statusSince = start.statusSince();
    this.placedAt = start.placedAt();
    this.payment = start.payment();
    this.test = start.test();
    this.account = start.account();
    this.attributes = start.attributes();
  }

  @Override
  public OrderCode code() {
    return code;
  }

  @Override
  public OrderType type() {
    return type;
  }

  @Override
  public OrderStatus status() {
    return status;
  }

  @Override
  public Instant statusSince() {
    return statusSince;
  }

  @Override
  public Instant placedAt() {
    return placedAt;
  }

  @Override
  public Payment payment() {
    return payment;
  }

  @Override
  public boolean test() {
    return test;
  }

  @Override
  public boolean account() {
    return account;
  }

  @Override
  public Attributes attributes() {
    return attributes;
  }
}
