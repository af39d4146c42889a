package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that no transition can follow, such as money for a canceled order. The status stays, and
 * staff have to look at the order.
 *
 * @param reason the reason, with its remedies
 * @param effects the effects for the shop to carry out
 * @param change the change of the order all the same. Inputs are stored only if the payment
 *     changes, so the reference of a second payment never overwrites the first. If the payment
 *     already has that value, an input is stored only where the order has none
 */
public record Attention(Reason reason, List<Effect> effects, Change change) implements Decision {

  /** Checks that nothing is missing, and copies the list. */
  public Attention {
    Objects.requireNonNull(reason, "reason");
    effects = List.copyOf(effects);
    Objects.requireNonNull(change, "change");
  }

  @Override
  public List<Reason> reasons() {
    return List.of(reason);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("decision", kind())
        .with("code", reason.code())
        .with("effects", effects)
        .with("remedies", remedies())
        .members();
  }
}
