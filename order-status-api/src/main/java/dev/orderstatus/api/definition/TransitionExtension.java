package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import java.util.List;
import java.util.Objects;

/**
 * What a plugin adds to transitions of others: guards, which can only make them harder to take,
 * effects and warnings. Immutable and thread-safe.
 *
 * @param sources the statuses in which it counts
 * @param action the action
 * @param types the order types for which it counts; none means all
 * @param guards what must hold beside what the owner asks, after the owner's guards
 * @param effects what the shop should do beside what the owner says
 * @param warnings what to know beside what the owner tells
 */
public record TransitionExtension(
    FromStatuses sources,
    Action action,
    List<OrderType> types,
    List<Guard> guards,
    List<Conditional<Effect>> effects,
    List<Conditional<Warning>> warnings) {

  /** Checks that nothing is missing, and copies the lists. */
  public TransitionExtension {
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(action, "action");
    types = List.copyOf(types);
    guards = List.copyOf(guards);
    effects = List.copyOf(effects);
    warnings = List.copyOf(warnings);
  }

  /**
   * Names its place in the table of transitions as a reader of the table would.
   *
   * @return for example {@code from received on ship for goods}
   */
  public String place() {
    return sources.place(action, types);
  }

  /**
   * Says in which statuses something is added. In each that is named there must be a transition to
   * add to; where none is named, in one at least.
   */
  public static final class From extends FromStep<On> {
    From() {}

    @Override
    On next(FromStatuses sources) {
      return new On(sources);
    }
  }

  /** Says to which action something is added. */
  public static final class On {
    private final FromStatuses sources;

    On(FromStatuses sources) {
      this.sources = sources;
    }

    /**
     * It is added to this action.
     *
     * @param action the action
     * @return the addition, to which guards, effects and warnings are written
     */
    public Builder on(Action action) {
      return new Builder(sources, Objects.requireNonNull(action, "action"));
    }
  }

  /** Writes what is added. Not thread-safe. */
  public static final class Builder extends RowParts<Builder> {
    private final FromStatuses sources;
    private final Action action;

    Builder(FromStatuses sources, Action action) {
      this.sources = sources;
      this.action = action;
    }

    @Override
    Builder self() {
      return this;
    }

    TransitionExtension build() {
      return new TransitionExtension(sources, action, types, guards, effects, warnings);
    }
  }
}
