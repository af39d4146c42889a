package example.springshop.desk;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.decision.Effect;
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

  PendingEffect(Effect effect, Answer answer) {
    this.orderCode = answer.before().code().value();
    this.effect = effect.code().value();
    this.audience = effect.audience().name();
    this.parameters = effect.values(answer.before(), answer.request()).toString();
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
