package dev.orderstatus.api.definition;

import static dev.orderstatus.api.definition.Fallback.Outcome.ATTENTION;
import static dev.orderstatus.api.definition.Fallback.Outcome.REFUSED;
import static dev.orderstatus.api.definition.Fallback.Outcome.UNCHANGED;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.order.Payment;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action that a set declares, with the answers given when no transition fits. Immutable and
 * thread-safe.
 *
 * <p>An event is decided in this order: the {@code first} answer whose condition holds; if no such
 * answer defines what the order reflects, {@code already-reflected} in a target status of the event
 * that is not its source and in which it has no row; the transition; {@code already-past} in the
 * statuses listed; the answer whose condition holds; {@code unexpected-event}.
 */
@Value.Immutable
@BuilderStyle
public sealed interface ActionDefinition permits ImmutableActionDefinition {

  /** The kinds of actions. */
  enum Kind {
    /** A wish, which can be refused. */
    COMMAND,
    /** It has already happened; if its actor may report it, it is never refused. */
    EVENT
  }

  /**
   * The declared action.
   *
   * @return the action
   */
  Action action();

  /**
   * The kind of the action.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Events only: the answers checked in every status, before any transition.
   *
   * @return the answers, each under its condition; the first whose condition holds counts
   */
  List<Conditional<Fallback>> first();

  /**
   * The answers given if no transition fits.
   *
   * @return the answers, each under its condition; the first whose condition holds counts
   */
  List<Conditional<Fallback>> answers();

  /**
   * Events only: the statuses in which the order has moved on past the event.
   *
   * @return the statuses; they count only if the event has no transition
   */
  List<OrderStatus> past();

  /**
   * True if the set itself defines when an order reflects the event, in place of the default.
   *
   * @return true if one of the first answers is {@code already-reflected}
   */
  default boolean reflectsByCondition() {
    for (Conditional<Fallback> answer : first()) {
      if (answer.value().reason().code().equals(ReasonCode.ALREADY_REFLECTED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Starts a command.
   *
   * @param action the action
   * @return a builder of the command
   */
  static Command command(Action action) {
    return new Command(action);
  }

  /**
   * Starts an event.
   *
   * @param action the action
   * @return a builder of the event
   */
  static Event event(Action action) {
    return new Event(action);
  }

  /**
   * Copies this action into a builder, to change it.
   *
   * @return a builder with all parts of the action
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an action part by part. Not thread-safe. */
  final class Builder extends ImmutableActionDefinition.Builder {
    Builder() {}
  }

  /** A command or an event being declared. */
  sealed interface Draft permits Command, Event {

    /**
     * The action as declared.
     *
     * @return the action
     */
    ActionDefinition build();
  }

  /** Declares a command. Not thread-safe. */
  final class Command implements Draft {
    private final Builder definition;

    Command(Action action) {
      this.definition = new Builder().action(action).kind(Kind.COMMAND);
    }

    /**
     * Gives a more specific reason if no transition fits or this actor may not take it. It never
     * applies to an order about to be placed. The first one whose condition holds counts.
     *
     * @param condition when the reason applies
     * @param reason the reason
     * @return this builder
     */
    public Command refuse(Condition condition, Reason reason) {
      definition.answers(
          new Conditional<>(condition, new Fallback(reason, Optional.empty(), REFUSED)));
      return this;
    }

    /**
     * Gives a more specific reason without details or remedies.
     *
     * @param condition when the reason applies
     * @param reason the reason
     * @return this builder
     */
    public Command refuse(Condition condition, ReasonCode reason) {
      return refuse(condition, Reason.of(reason));
    }

    @Override
    public ActionDefinition build() {
      return definition.build();
    }
  }

  /** Declares an event. Not thread-safe. */
  final class Event implements Draft {
    private final Builder definition;

    Event(Action action) {
      this.definition = new Builder().action(action).kind(Kind.EVENT);
    }

    /**
     * Defines when the order already has the result of the event, in place of the default. Like all
     * {@code first} answers it is checked in every status, before any transition, in the order of
     * declaration.
     *
     * @param condition when the order reflects the event
     * @return this builder
     */
    public Event reflectedWhen(Condition condition) {
      return unchanged(condition, ReasonCode.ALREADY_REFLECTED);
    }

    /**
     * Defines when the order has moved on past the event. Checked like {@link #reflectedWhen}.
     *
     * @param condition when the order has moved on
     * @return this builder
     */
    public Event pastWhen(Condition condition) {
      return unchanged(condition, ReasonCode.ALREADY_PAST);
    }

    /**
     * Defines when the event is about a different payment from the one that the order counts.
     * Checked like {@link #reflectedWhen}.
     *
     * @param condition when the payment is a different one
     * @return this builder
     */
    public Event otherPaymentWhen(Condition condition) {
      return unchanged(condition, ReasonCode.OTHER_PAYMENT);
    }

    private Event unchanged(Condition condition, ReasonCode code) {
      definition.first(
          new Conditional<>(condition, new Fallback(Reason.of(code), Optional.empty(), UNCHANGED)));
      return this;
    }

    /**
     * Calls staff although a transition may fit. Checked like {@link #reflectedWhen}.
     *
     * @param condition when staff are called
     * @param reason the reason
     * @return this builder
     */
    public Event attentionFirst(Condition condition, ReasonCode reason) {
      return attentionFirst(condition, Reason.of(reason));
    }

    /**
     * Calls staff although a transition may fit, with details or remedies. Checked like
     * {@link #reflectedWhen}.
     *
     * @param condition when staff are called
     * @param reason the reason
     * @return this builder
     */
    public Event attentionFirst(Condition condition, Reason reason) {
      definition.first(new Conditional<>(condition, attention(reason, Optional.empty())));
      return this;
    }

    /**
     * Calls staff although a transition may fit, and changes the payment all the same; the inputs
     * that the event stores are stored as well. Checked like {@link #reflectedWhen}.
     *
     * @param condition when staff are called
     * @param reason the reason
     * @param payment the new payment state
     * @return this builder
     */
    public Event attentionFirst(Condition condition, ReasonCode reason, Payment payment) {
      definition.first(
          new Conditional<>(condition, attention(Reason.of(reason), Optional.of(payment))));
      return this;
    }

    private static Fallback attention(Reason reason, Optional<Payment> payment) {
      return new Fallback(reason, payment, ATTENTION);
    }

    /**
     * The statuses in which the order has moved on past this event, if it has no transition.
     *
     * @param statuses the statuses
     * @return this builder
     */
    public Event pastIn(OrderStatus... statuses) {
      definition.past(Listed.of("statuses", statuses));
      return this;
    }

    /**
     * Calls staff if no transition fits and the order does not reflect the event. The first one
     * whose condition holds counts.
     *
     * @param condition when the reason applies
     * @param reason the reason
     * @return this builder
     */
    public Event attention(Condition condition, Reason reason) {
      definition.answers(new Conditional<>(condition, attention(reason, Optional.empty())));
      return this;
    }

    /**
     * Calls staff, without details or remedies.
     *
     * @param condition when the reason applies
     * @param reason the reason
     * @return this builder
     */
    public Event attention(Condition condition, ReasonCode reason) {
      return attention(condition, Reason.of(reason));
    }

    /**
     * Calls staff, and changes the payment all the same; the inputs that the event stores are
     * stored as well.
     *
     * @param condition when the reason applies
     * @param reason the reason
     * @param payment the new payment state
     * @return this builder
     */
    public Event attention(Condition condition, Reason reason, Payment payment) {
      definition.answers(new Conditional<>(condition, attention(reason, Optional.of(payment))));
      return this;
    }

    @Override
    public ActionDefinition build() {
      return definition.build();
    }
  }
}
