package example.springshop.order;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.webshop.Webshop;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An order as this shop stores it. The library reads its facts from here; there is no copy. */
@Entity
@Table(name = "shop_order")
public class ShopOrder implements Order {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long serial;

  /** Whoever stores an order that was changed meanwhile is turned away by this number. */
  @Version
  private long version;

  private OrderType type;
  private OrderStatus status;
  private Instant statusSince;
  private Instant placedAt;
  private Payment payment;
  private boolean test;
  private boolean account;

  @Column(length = 4000)
  private Attributes attributes;

  protected ShopOrder() {}

  /** An order about to be placed. */
  public ShopOrder(Payment payment, boolean account, Instant now) {
    this.type = Webshop.GOODS;
    this.status = OrderStatus.NEW;
    this.statusSince = now;
    this.placedAt = now;
    this.payment = payment;
    this.account = account;
    this.attributes = Attributes.none();
  }

  /** Takes over what a decision may have changed. */
  public void take(Order decided) {
    status = decided.status();
    statusSince = decided.statusSince();
    placedAt = decided.placedAt();
    payment = decided.payment();
    attributes = decided.attributes();
  }

  @Override
  public OrderCode code() {
    return OrderCode.of("SHOP", serial);
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
