package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the table of transitions: from these statuses, this action by these actors, under
 * these guards, leads to this target and has these effects. Immutable and thread-safe.
 */
@Value.Immutable
@BuilderStyle
public sealed interface TransitionDefinition permits ImmutableTransitionDefinition {

  /**
   * The source statuses.
   *
   * @return the statuses
   */
  FromStatuses sources();

  /**
   * The action of the row.
   *
   * @return the action
   */
  Action action();

  /**
   * The order types of the row.
   *
   * @return the types; none means all
   */
  List<OrderType> types();

  /**
   * The actors to whom the action is open.
   *
   * @return the actors, in the order in which a refusal names them
   */
  List<Actor> actors();

  /**
   * When the row counts. Of several rows for one status, action, order type and actor, the first
   * whose condition holds counts, with its guards, effects and changes; if none does, the action is
   * answered as if there were no row here.
   *
   * @return the condition; {@link Condition#ALWAYS} by default
   */
  @Value.Default
  default Condition when() {
    return Condition.ALWAYS;
  }

  /**
   * The conditions that must hold.
   *
   * @return the guards, in the order in which reasons are given
   */
  List<Guard> guards();

  /**
   * The target status.
   *
   * @return the status; empty if the order stays in place
   */
  Optional<OrderStatus> target();

  /**
   * The effects for the shop to carry out.
   *
   * @return the effects, each under its condition
   */
  List<Conditional<Effect>> effects();

  /**
   * Those of the {@link #effects()} that come only where the row is the last of a course of several
   * steps. In a decision about a single action, every row is the last.
   *
   * @return the effects
   */
  List<Effect> atEnd();

  /**
   * The warnings for staff or customer.
   *
   * @return the warnings, each under its condition
   */
  List<Conditional<Warning>> warnings();

  /**
   * The new payment state, if none of the {@link #paymentCases()} applies.
   *
   * @return the payment state; empty if the payment stays
   */
  Optional<Payment> paymentBecomes();

  /**
   * The new payment state under a condition.
   *
   * @return the cases; the first whose condition holds counts
   */
  List<Conditional<PaymentCase>> paymentCases();

  /**
   * The attributes that get a value.
   *
   * @return the attributes with their values
   */
  @Value.Default
  default Attributes set() {
    return Attributes.none();
  }

  /**
   * The attributes to remove.
   *
   * @return the attributes
   */
  List<Attribute<?>> cleared();

  /**
   * The attributes that may be given with the action, and the use of each. The action takes only
   * the inputs that its row names: a command with another input is refused, an event leaves it out.
   *
   * @return the stored and the only compared inputs, in the order of declaration
   */
  List<Input> takes();

  /**
   * The attribute that stores the actor's justification, if one is given.
   *
   * @return the attribute; empty if the justification is not stored
   */
  Optional<Attribute<String>> justificationBecomes();

  /**
   * True if an order that is already in the target status enters it again, so that its time in the
   * status, and the promise for it, start again.
   *
   * @return true if the order enters the target again
   */
  @Value.Default
  default boolean reenters() {
    return false;
  }

  /**
   * True if a plugin may replace this row by one of its own with the same sources, action, order
   * types and condition.
   *
   * @return true if a plugin may
   */
  @Value.Default
  default boolean replaceable() {
    return false;
  }

  /**
   * True if the row starts a new attempt, such as a rejection that may come again after a retry:
   * the event needs attention if it is dated before the order's status by more than the shop's
   * tolerance.
   *
   * @return true if the row starts a new attempt
   */
  @Value.Default
  default boolean newAttempt() {
    return false;
  }

  /**
   * The attributes that may be given with the action.
   *
   * @return the stored and the only compared inputs, in the order of declaration
   */
  default List<Attribute<?>> inputs() {
    List<Attribute<?>> attributes = new ArrayList<>();
    takes().forEach(input -> attributes.add(input.attribute()));
    return attributes;
  }

  /**
   * The change of the order besides its status, and the inputs that the action takes.
   *
   * @return the change, if none of the {@link #changes()} replaces it
   */
  @Value.Derived
  default Change change() {
    return new Change(
        paymentBecomes(), set(), cleared(), takes(), justificationBecomes(), reenters());
  }

  /**
   * The replacements of {@link #change()} under a condition.
   *
   * @return the changes; the first whose condition holds counts
   */
  @Value.Derived
  default List<Conditional<Change>> changes() {
    List<Conditional<Change>> changes = new ArrayList<>();
    for (Conditional<PaymentCase> varied : paymentCases()) {
      changes.add(new Conditional<>(varied.condition(), varied.value().change(this)));
    }
    return changes;
  }

  /**
   * The place of the row in the table of transitions, as a reader of the table would name it. A row
   * that counts under a condition is named with its target.
   *
   * @return for example {@code from received on ship for goods}
   */
  default String place() {
    String place = sources().place(action(), types());
    return when().equals(Condition.ALWAYS)
        ? place
        : place + " to " + target().map(OrderStatus::value).orElse("same");
  }

  /**
   * Starts a row that counts in these statuses.
   *
   * @param statuses the statuses
   * @return the next step: the actors
   */
  static FromStatuses from(OrderStatus... statuses) {
    return new FromStatuses(false, List.of(statuses));
  }

  /**
   * Starts a row that counts in every status except the new one.
   *
   * @return the next step: the actors
   */
  static FromStatuses fromAll() {
    return fromAllBut();
  }

  /**
   * Starts a row that counts in every status except the new one and these.
   *
   * @param statuses the excepted statuses
   * @return the next step: the actors
   */
  static FromStatuses fromAllBut(OrderStatus... statuses) {
    return new FromStatuses(true, List.of(statuses));
  }

  /**
   * Copies this row into a builder, to change it.
   *
   * @return a builder with all parts of the row
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Adds effects and changes to a row, which gets its action where it is declared. Not thread-safe.
   */
  final class Builder extends ImmutableTransitionDefinition.Builder
      implements RowParts<Builder>, ChangeParts<Builder> {
    Builder() {}

    /**
     * Starts a new attempt, such as a rejection that may come again after a retry: the event needs
     * attention if it is dated before the order's status by more than the shop's tolerance.
     *
     * @return this builder
     */
    public Builder newAttempt() {
      return newAttempt(true);
    }

    /**
     * Lets an order that is already in the target status enter it again, so that its time in the
     * status, and the promise for it, start again.
     *
     * @return this builder
     */
    public Builder reenters() {
      return reenters(true);
    }

    /**
     * Adds an effect that comes only where the row is the last of a course of several steps, such
     * as one e-mail for all of them. In a decision about a single action it is an ordinary effect.
     *
     * @param effect the effect
     * @return this builder
     */
    public Builder effectAtEnd(Effect effect) {
      return effect(effect).atEnd(effect);
    }

    /**
     * Adds an e-mail to the customer that the actor chooses to send (C20). If the actor does not
     * choose it and the customer has no account to look at, the decision has the warning
     * {@code guest-not-informed}.
     *
     * @param effect the e-mail
     * @return this builder
     */
    public Builder optIn(Effect effect) {
      return effect(Condition.customerNotified(), effect)
          .warning(
              Condition.allOf(
                  Condition.not(Condition.customerNotified()),
                  Condition.not(Condition.hasAccount())),
              WarningCode.GUEST_NOT_INFORMED);
    }

    /**
     * Lets a plugin replace this row by one of its own with the same sources, action, order types
     * and condition. Without this, nobody can.
     *
     * @return this builder
     */
    public Builder replaceable() {
      return replaceable(true);
    }
  }
}
