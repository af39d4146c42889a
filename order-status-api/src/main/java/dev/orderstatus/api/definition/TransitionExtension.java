package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.internal.BuilderStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A plugin's addition to transitions of other owners: effects, warnings, and guards, which can only
 * make the transitions harder to take. Immutable and thread-safe.
 */
@Value.Immutable
@BuilderStyle
public sealed interface TransitionExtension permits ImmutableTransitionExtension {

  /**
   * The statuses in which the addition counts.
   *
   * @return the statuses
   */
  FromStatuses sources();

  /**
   * The action of the extended transitions.
   *
   * @return the action
   */
  Action action();

  /**
   * The order types for which the addition counts.
   *
   * @return the types; none means all
   */
  List<OrderType> types();

  /**
   * The guards added to those of the owner.
   *
   * @return the guards, which come after those of the owner
   */
  List<Guard> guards();

  /**
   * The effects added to those of the owner.
   *
   * @return the effects, each under its condition
   */
  List<Conditional<Effect>> effects();

  /**
   * The warnings added to those of the owner.
   *
   * @return the warnings, each under its condition
   */
  List<Conditional<Warning>> warnings();

  /**
   * The place of the addition in the table of transitions, as a reader of the table would name it.
   *
   * @return for example {@code from received on ship for goods}
   */
  default String place() {
    return sources().place(action(), types());
  }

  /**
   * Starts an addition in these statuses; each must have a transition to extend.
   *
   * @param statuses the statuses
   * @return the addition, to add guards, effects and warnings
   */
  static Builder from(OrderStatus... statuses) {
    return new Builder().sources(new FromStatuses(false, List.of(statuses)));
  }

  /**
   * Starts an addition in every status except the new one; at least one must have a transition to
   * extend.
   *
   * @return the addition, to add guards, effects and warnings
   */
  static Builder fromAll() {
    return fromAllBut();
  }

  /**
   * Starts an addition in every status except the new one and these; at least one must have a
   * transition to extend.
   *
   * @param statuses the excepted statuses
   * @return the addition, to add guards, effects and warnings
   */
  static Builder fromAllBut(OrderStatus... statuses) {
    return new Builder().sources(new FromStatuses(true, List.of(statuses)));
  }

  /**
   * Copies this addition into a builder, to change it.
   *
   * @return a builder with all parts of the addition
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an addition. Not thread-safe. */
  final class Builder extends ImmutableTransitionExtension.Builder
      implements Guarded<Builder>, RowParts<Builder> {
    Builder() {}

    @Override
    public Builder guard(Guard guard) {
      return guards(guard);
    }
  }
}
