package dev.orderstatus.core.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.internal.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a snapshot in a state that no legal history leads to. Immutable and thread-safe.
 * Jackson writes it in the form of {@code replay --format json}, without the member {@code read}.
 *
 * @param rows all rows
 * @param unreadable the unreadable rows
 * @param orders the distinct orders of the readable rows
 * @param possible the orders with a possible state
 * @param impossible the orders with an impossible state
 * @param states the impossible states, the most frequent first
 */
public record SnapshotReport(
    long rows,
    long unreadable,
    long orders,
    long possible,
    long impossible,
    List<Impossible> states) {

  /** Copies the list. */
  public SnapshotReport {
    states = List.copyOf(states);
  }

  @JsonValue
  private Map<String, @Nullable Object> json() {
    return JsonForm.of("rows", rows)
        .with("unreadable", unreadable)
        .with("orders", orders)
        .with("possible", possible)
        .with("impossible", impossible)
        .with("states", states)
        .members();
  }

  /**
   * An impossible state.
   *
   * @param state the state
   * @param orders the number of orders in the state
   * @param why the reason why the state is impossible
   * @param nearest the possible state with the fewest changed facts; empty if none is possible
   * @param example the code of the first order in the state
   */
  public record Impossible(
      KnownState state, long orders, String why, Optional<KnownState> nearest, String example) {
    /** Checks that nothing is missing. */
    public Impossible {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(nearest, "nearest");
      Objects.requireNonNull(example, "example");
    }

    @JsonValue
    private Map<String, @Nullable Object> json() {
      return JsonForm.of("state", state)
          .with("orders", orders)
          .with("why", why)
          .with("nearest", nearest)
          .with("example", example)
          .members();
    }
  }
}
