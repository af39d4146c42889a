package example.springshop.desk;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.order.OrderCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something to be done because of a decision; whoever does it takes the row away. */
@Entity
@Table(indexes = @Index(columnList = "orderCode"))
public class PendingEffect {

  @Id
  @GeneratedValue
  private Long id;

  /** Never made again, as a number of a sequence is when a backup is restored. */
  @Column(unique = true)
  private UUID idempotencyKey = UUID.randomUUID();

  private String orderCode;
  private String effect;
  private String audience;
  private String parameters;

  protected PendingEffect() {}

  PendingEffect(Effect effect, Answer answer) {
    this.orderCode = answer.before().code().value();
    this.effect = effect.code().value();
    this.audience = effect.audience().name();
    this.parameters = effect.values(answer.before(), answer.request()).toString();
  }

  /** Something to be done because of a course; a part is among the effect's own parameters. */
  public PendingEffect(Effect effect, OrderCode order) {
    this.orderCode = order.value();
    this.effect = effect.code().value();
    this.audience = effect.audience().name();
    this.parameters = effect.parameters().toString();
  }

  UUID key() {
    return idempotencyKey;
  }

  public String orderCode() {
    return orderCode;
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
