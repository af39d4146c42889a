package example.springshop.order;

import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderState;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.StatefulOrder;
import dev.orderstatus.core.webshop.Webshop;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An order as this shop stores it. The library reads its facts from here; there is no copy. */
@Entity
@Table(name = "shop_order")
public class ShopOrder implements StatefulOrder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long serial;

  /** Whoever stores an order that was changed meanwhile is turned away by this number. */
  @Version
  private long version;

  private OrderType type;
  private boolean test;
  private boolean account;

  /** What decisions change; its columns are those of its five facts. */
  @Embedded
  @AttributeOverride(name = "attributes", column = @Column(name = "attributes", length = 4000))
  private OrderState state;

  protected ShopOrder() {}

  /** An order about to be placed. */
  public ShopOrder(Payment payment, boolean account) {
    this.type = Webshop.GOODS;
    this.account = account;
    this.state = OrderState.toPlace(payment);
  }

  /** Takes over what a decision may have changed. */
  public void take(OrderState decided) {
    state = decided;
  }

  public long version() {
    return version;
  }

  @Override
  public OrderState state() {
    return state;
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
  public boolean test() {
    return test;
  }

  @Override
  public boolean account() {
    return account;
  }
}
