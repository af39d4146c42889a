package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a plugin adds to transitions of others: guards, which can only make them harder to take,
 * effects and warnings. Immutable and thread-safe.
 */
@Value.Immutable
@DefinitionStyle
public sealed interface TransitionExtension permits ImmutableTransitionExtension {

  /**
   * The statuses in which it counts.
   *
   * @return the statuses
   */
  FromStatuses sources();

  /**
   * The action whose transitions it is added to.
   *
   * @return the action
   */
  Action action();

  /**
   * The order types for which it counts.
   *
   * @return the types; none means all
   */
  List<OrderType> types();

  /**
   * What must hold beside what the owner asks.
   *
   * @return the guards, which come after those of the owner
   */
  List<Guard> guards();

  /**
   * What the shop should do beside what the owner says.
   *
   * @return the effects, each under its condition
   */
  List<Conditional<Effect>> effects();

  /**
   * What to know beside what the owner warns of.
   *
   * @return the warnings, each under its condition
   */
  List<Conditional<Warning>> warnings();

  /**
   * Names its place in the table of transitions as a reader of the table would.
   *
   * @return for example {@code from received on ship for goods}
   */
  default String place() {
    return sources().place(action(), types());
  }

  /**
   * Starts what is added in these statuses; in each there must be a transition to add to.
   *
   * @param statuses the statuses
   * @return the addition, to which guards, effects and warnings are written
   */
  static Builder from(OrderStatus... statuses) {
    return new Builder().sources(new FromStatuses(false, List.of(statuses)));
  }

  /**
   * Starts what is added in every status but the new one; in one at least there must be a
   * transition to add to.
   *
   * @return the addition, to which guards, effects and warnings are written
   */
  static Builder fromAll() {
    return fromAllBut();
  }

  /**
   * Starts what is added in every status but the new one and these; in one at least there must be a
   * transition to add to.
   *
   * @param statuses the statuses that are left out
   * @return the addition, to which guards, effects and warnings are written
   */
  static Builder fromAllBut(OrderStatus... statuses) {
    return new Builder().sources(new FromStatuses(true, List.of(statuses)));
  }

  /**
   * This addition, to be changed.
   *
   * @return a builder with all that the addition says
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Writes what is added. Not thread-safe. */
  final class Builder extends ImmutableTransitionExtension.Builder implements RowParts<Builder> {
    Builder() {}
  }
}
