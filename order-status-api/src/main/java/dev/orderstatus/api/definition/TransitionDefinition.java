package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the table of transitions: from these statuses, this action by these actors, under
 * these guards, leads there and has these effects. Immutable and thread-safe.
 */
@Value.Immutable
@DefinitionStyle
public sealed interface TransitionDefinition permits ImmutableTransitionDefinition {

  /**
   * What the payment becomes under a condition, in place of what it becomes otherwise.
   *
   * @param payment the payment state; empty where it stays as it is
   * @param cleared attributes that are taken away then, beside those always taken away
   */
  record PaymentCase(Optional<Payment> payment, List<Attribute<?>> cleared) {

    /** Copies the list. */
    public PaymentCase {
      Objects.requireNonNull(payment, "payment");
      cleared = List.copyOf(cleared);
    }
  }

  /**
   * The statuses it starts from.
   *
   * @return the statuses
   */
  FromStatuses sources();

  /**
   * The action it is about.
   *
   * @return the action
   */
  Action action();

  /**
   * The order types it is for.
   *
   * @return the types; none means all
   */
  List<OrderType> types();

  /**
   * Who may.
   *
   * @return the actors, in the order in which they are named to somebody who may not
   */
  List<Actor> actors();

  /**
   * What must hold.
   *
   * @return the guards, in the order in which reasons are given
   */
  List<Guard> guards();

  /**
   * The status it leads to.
   *
   * @return the status; empty where the order stays in place
   */
  Optional<OrderStatus> target();

  /**
   * What the shop should do.
   *
   * @return the effects, each under its condition
   */
  List<Conditional<Effect>> effects();

  /**
   * What to know all the same.
   *
   * @return the warnings, each under its condition
   */
  List<Conditional<Warning>> warnings();

  /**
   * What the payment becomes, where none of the {@link #paymentCases()} says otherwise.
   *
   * @return the payment state; empty where it stays as it is
   */
  Optional<Payment> paymentBecomes();

  /**
   * What the payment becomes under a condition.
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
   * The attributes that are taken away.
   *
   * @return the attributes
   */
  List<Attribute<?>> cleared();

  /**
   * The attributes that may be given with the action, with the use that is made of each. The action
   * takes those that its row names and no others: a command with another one is refused, an event
   * leaves it out.
   *
   * @return those stored and those only compared, in the order in which they were declared
   */
  List<Input> takes();

  /**
   * The attribute that keeps the actor's reason, where one is given.
   *
   * @return the attribute; empty where the reason is not kept
   */
  Optional<Attribute<String>> reasonBecomes();

  /**
   * Whether the order enters the target anew where it is there already, so that the time in its
   * status, and what was promised for it, begins again.
   *
   * @return true when it does
   */
  @Value.Default
  default boolean reenters() {
    return false;
  }

  /**
   * Whether a plugin may put a row of its own in place of this one: one with the same sources,
   * action and order types.
   *
   * @return true when a plugin may
   */
  @Value.Default
  default boolean replaceable() {
    return false;
  }

  /**
   * Whether it begins an attempt anew, such as a rejection that may come again after a retry: the
   * event needs attention where it is dated before the order's status by more than the shop's
   * tolerance.
   *
   * @return true when it does
   */
  @Value.Default
  default boolean newAttempt() {
    return false;
  }

  /**
   * The attributes that may be given with the action.
   *
   * @return those stored and those only compared, in the order in which they were declared
   */
  default List<Attribute<?>> inputs() {
    List<Attribute<?>> attributes = new ArrayList<>();
    takes().forEach(input -> attributes.add(input.attribute()));
    return attributes;
  }

  /**
   * What changes in the order beside its status, and which inputs the action takes.
   *
   * @return the change, where none of the {@link #changes()} takes its place
   */
  @Value.Derived
  default Change change() {
    return new Change(paymentBecomes(), set(), cleared(), takes(), reasonBecomes(), reenters());
  }

  /**
   * What changes in place of {@link #change()} under a condition.
   *
   * @return the changes; the first whose condition holds counts
   */
  @Value.Derived
  default List<Conditional<Change>> changes() {
    List<Conditional<Change>> changes = new ArrayList<>();
    for (Conditional<PaymentCase> varied : paymentCases()) {
      List<Attribute<?>> all = new ArrayList<>(cleared());
      all.addAll(varied.value().cleared());
      Change change =
          new Change(varied.value().payment(), set(), all, takes(), reasonBecomes(), reenters());
      changes.add(new Conditional<>(varied.condition(), change));
    }
    return changes;
  }

  /**
   * Names its place in the table of transitions as a reader of the table would.
   *
   * @return for example {@code from received on ship for goods}
   */
  default String place() {
    return sources().place(action(), types());
  }

  /**
   * Starts a row that counts in these statuses.
   *
   * @param statuses the statuses
   * @return the next step: who may
   */
  static By from(OrderStatus... statuses) {
    return new By(new FromStatuses(false, List.of(statuses)));
  }

  /**
   * Starts a row that counts in every status but the new one.
   *
   * @return the next step: who may
   */
  static By fromAll() {
    return fromAllBut();
  }

  /**
   * Starts a row that counts in every status but the new one and these.
   *
   * @param statuses the statuses that are left out
   * @return the next step: who may
   */
  static By fromAllBut(OrderStatus... statuses) {
    return new By(new FromStatuses(true, List.of(statuses)));
  }

  /** Says who may. */
  final class By {
    private final Builder row;

    By(FromStatuses sources) {
      row = new Builder().sources(sources);
    }

    /**
     * These actors may.
     *
     * @param actors the actors, in the order in which they are named to somebody who may not
     * @return the next step: what must hold, and where it leads
     */
    public To by(Actor... actors) {
      return new To(row.actors(actors));
    }
  }

  /** Says what must hold, and where it leads. Not thread-safe. */
  final class To {
    private final Builder row;

    To(Builder row) {
      this.row = row;
    }

    /**
     * A guard, after those there are. Where its reason is {@code not-permitted-for-actor} it is
     * part of the question who may.
     *
     * @param condition what must hold
     * @param otherwise the reason where it does not
     * @return this step
     */
    public To guard(Condition condition, Reason otherwise) {
      row.guard(condition, otherwise);
      return this;
    }

    /**
     * A guard whose reason has no details or remedies, after those there are.
     *
     * @param condition what must hold
     * @param otherwise the reason where it does not
     * @return this step
     */
    public To guard(Condition condition, ReasonCode otherwise) {
      return guard(condition, Reason.of(otherwise));
    }

    /**
     * It leads to this status.
     *
     * @param target the status
     * @return the row, to which effects and changes may be added
     */
    public Builder to(OrderStatus target) {
      return row.target(target);
    }

    /**
     * The order stays where it is: a permission, or a note.
     *
     * @return the row, to which effects and changes may be added
     */
    public Builder stay() {
      return row;
    }
  }

  /**
   * This row, to be changed.
   *
   * @return a builder with all that the row says
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Adds effects and changes to a row; its action comes from where the row is put. Not thread-safe.
   */
  final class Builder extends ImmutableTransitionDefinition.Builder implements RowParts<Builder> {
    Builder() {}

    /**
     * The payment becomes this under a condition, in place of what it becomes otherwise. The first
     * condition that holds counts.
     *
     * @param condition when it does
     * @param payment the payment state
     * @param alsoCleared attributes that are taken away then, beside those always taken away
     * @return this builder
     */
    public Builder paymentBecomes(
        Condition condition, Payment payment, Attribute<?>... alsoCleared) {
      return paymentCases(new Conditional<>(
          condition,
          new PaymentCase(
              Optional.of(Objects.requireNonNull(payment, "payment")),
              Listed.of("alsoCleared", alsoCleared))));
    }

    /**
     * The payment stays as it is under a condition, in place of what it becomes otherwise.
     *
     * @param condition when it does
     * @return this builder
     */
    public Builder paymentStays(Condition condition) {
      return paymentCases(
          new Conditional<>(condition, new PaymentCase(Optional.empty(), List.of())));
    }

    /**
     * Attributes are taken away.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder clear(Attribute<?>... attributes) {
      return cleared(attributes);
    }

    /**
     * Attributes that may be given with the action and are stored. The action takes those that its
     * row names and no others: a command with another one is refused, an event leaves it out. Where
     * a guard asks for one of these and it is missing, the action is shown as possible and in need
     * of it.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder inputs(Attribute<?>... attributes) {
      return inputs(Input.Use.STORED, attributes);
    }

    /**
     * Attributes that may be given with the action and are stored; a blank text takes away what the
     * order has.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder inputsOrBlank(Attribute<?>... attributes) {
      return inputs(Input.Use.STORED_OR_CLEARED, attributes);
    }

    /**
     * Attributes that may be given with the action, are compared with what the order has, and are
     * never stored.
     *
     * @param attributes the attributes
     * @return this builder
     */
    public Builder compares(Attribute<?>... attributes) {
      return inputs(Input.Use.COMPARED, attributes);
    }

    private Builder inputs(Input.Use use, Attribute<?>... attributes) {
      for (Attribute<?> attribute : Listed.of("attributes", attributes)) {
        takes(new Input(attribute, use));
      }
      return this;
    }

    /**
     * It begins an attempt anew, such as a rejection that may come again after a retry: the event
     * needs attention where it is dated before the order's status by more than the shop's
     * tolerance.
     *
     * @return this builder
     */
    public Builder newAttempt() {
      return newAttempt(true);
    }

    /**
     * The order enters the target anew where it is there already, so that the time in its status,
     * and what was promised for it, begins again.
     *
     * @return this builder
     */
    public Builder reenters() {
      return reenters(true);
    }

    /**
     * An e-mail to the customer that the actor chooses to send (C20). Where it is not chosen and
     * the customer has no account to look at, the decision has the warning
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
     * A plugin may put a row of its own in place of this one: one with the same sources, action and
     * order types. Without this, nobody can.
     *
     * @return this builder
     */
    public Builder replaceable() {
      return replaceable(true);
    }
  }
}
