package example.springshop.desk;

import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Something to be done because of a decision; whoever does it takes the row away. */
@Entity
public class PendingEffect {

  @Id
  @GeneratedValue
  private Long id;

  private String orderCode;
  private String effect;
  private String audience;
  private String parameters;

  protected PendingEffect() {}

  PendingEffect(Effect effect, Order order, Request request) {
    this.orderCode = order.code().value();
    this.effect = effect.code().value();
    this.audience = effect.audience().name();
    this.parameters = effect.values(order, request).toString();
  }

  public String effect() {
    return effect;
  }

  public String audience() {
    return audience;
  }

  public String parameters() {
    return parameters;
  }
}
