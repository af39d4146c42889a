package dev.orderstatus.api.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.internal.JsonForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transition fits: the order moves on, or stays in place with a permission or a note.
 *
 * @param from the status of the order before
 * @param to the status of the order after
 * @param effects the effects for the shop to carry out, in the order of the definition
 * @param warnings warnings for staff or customer
 * @param change the change of the order besides its status; {@link Change#given} fills in the
 *     inputs of the request
 */
public record Accepted(
    OrderStatus from, OrderStatus to, List<Effect> effects, List<Warning> warnings, Change change)
    implements Decision {

  /** Checks that nothing is missing, and copies the lists. */
  public Accepted {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    effects = List.copyOf(effects);
    warnings = List.copyOf(warnings);
    Objects.requireNonNull(change, "change");
  }

  /**
   * True if the order leaves its status, or enters it again.
   *
   * @return false if the order stays in place
   */
  public boolean moves() {
    return !from.equals(to) || change.reenters();
  }

  /**
   * Returns this decision with one more warning, after the existing ones.
   *
   * @param warning the warning
   * @return the new decision
   */
  public Accepted with(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Accepted(from, to, effects, more, change);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("decision", kind())
        .with("from", from)
        .with("to", to)
        .with("effects", effects)
        .with("warnings", warnings)
        .members();
  }
}
