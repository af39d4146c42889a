package dev.orderstatus.api.definition;

import static dev.orderstatus.api.definition.Fallback.Outcome.ATTENTION;
import static dev.orderstatus.api.definition.Fallback.Outcome.REFUSED;
import static dev.orderstatus.api.definition.Fallback.Outcome.UNCHANGED;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.order.Payment;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action that a set declares, and what is answered in place of a transition. Immutable and
 * thread-safe.
 *
 * <p>An event is decided in this order: the {@code first} answer whose condition holds; where none
 * of them is about what the order reflects, {@code already-reflected} in a target status of the
 * event that is not its source and in which it has no row; the transition; {@code already-past} in
 * the statuses listed; the answer whose condition holds; {@code unexpected-event}.
 */
@Value.Immutable
@DefinitionStyle
public sealed interface ActionDefinition permits ImmutableActionDefinition {

  /** Whether an action is a wish or has happened. */
  enum Kind {
    /** A wish, which can be refused. */
    COMMAND,
    /** It has already happened; from an actor who may report it, it is never refused. */
    EVENT
  }

  /**
   * The action that is declared.
   *
   * @return the action
   */
  Action action();

  /**
   * Whether it is a wish or has happened.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Events only: what is answered before a transition is looked for, in every status.
   *
   * @return the answers, each under its condition; the first whose condition holds counts
   */
  List<Conditional<Fallback>> first();

  /**
   * What is answered where no transition fits.
   *
   * @return the answers, each under its condition; the first whose condition holds counts
   */
  List<Conditional<Fallback>> answers();

  /**
   * Events only: the statuses in which the order has moved on past it.
   *
   * @return the statuses; they count where the event has no transition
   */
  List<OrderStatus> past();

  /**
   * Whether the set says itself when an order reflects the event, in place of the default.
   *
   * @return true when one of the first answers is {@code already-reflected}
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
   * This action, to be changed.
   *
   * @return a builder with all that is said of the action
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an action fact by fact. Not thread-safe. */
  final class Builder extends ImmutableActionDefinition.Builder {
    Builder() {}
  }

  /** A command or an event as it is written down. */
  sealed interface Draft permits Command, Event {

    /**
     * The action as written.
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
     * A more telling reason, where no transition fits or where this actor may not. It never applies
     * to an order about to be placed. The first one whose condition holds counts.
     *
     * @param condition when it is told
     * @param reason what is told
     * @return this builder
     */
    public Command refuse(Condition condition, Reason reason) {
      definition.answers(
          new Conditional<>(condition, new Fallback(reason, Optional.empty(), REFUSED)));
      return this;
    }

    /**
     * A more telling reason without details or remedies.
     *
     * @param condition when it is told
     * @param reason what is told
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
     * Conditional the order already has what the event brings about, in place of the default. Asked
     * in every status, before a transition is looked for, as the other conditions that come first:
     * in the order in which they are written.
     *
     * @param condition when it has
     * @return this builder
     */
    public Event reflectedWhen(Condition condition) {
      return unchanged(condition, ReasonCode.ALREADY_REFLECTED);
    }

    /**
     * Conditional the order has moved on past what the event reports. Asked as
     * {@link #reflectedWhen}.
     *
     * @param condition when it has
     * @return this builder
     */
    public Event pastWhen(Condition condition) {
      return unchanged(condition, ReasonCode.ALREADY_PAST);
    }

    /**
     * Conditional the event is about another payment than the one that the order counts. Asked as
     * {@link #reflectedWhen}.
     *
     * @param condition when it is
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
     * Why somebody has to look although a transition may fit. Asked as {@link #reflectedWhen}.
     *
     * @param condition when somebody has to
     * @param reason why
     * @return this builder
     */
    public Event attentionFirst(Condition condition, ReasonCode reason) {
      return attentionFirst(condition, Reason.of(reason));
    }

    /**
     * Why somebody has to look although a transition may fit, with details or remedies. Asked as
     * {@link #reflectedWhen}.
     *
     * @param condition when somebody has to
     * @param reason why
     * @return this builder
     */
    public Event attentionFirst(Condition condition, Reason reason) {
      definition.first(new Conditional<>(condition, attention(reason, Optional.empty())));
      return this;
    }

    /**
     * Why somebody has to look although a transition may fit, with a payment that changes all the
     * same; the inputs that the event stores are stored with it. Asked as {@link #reflectedWhen}.
     *
     * @param condition when somebody has to
     * @param reason why
     * @param payment what the payment becomes
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
     * The statuses in which the order has moved on past this event, where it has no transition.
     *
     * @param statuses the statuses
     * @return this builder
     */
    public Event pastIn(OrderStatus... statuses) {
      definition.past(Listed.of("statuses", statuses));
      return this;
    }

    /**
     * Why somebody has to look, where no transition fits and the order does not reflect the event.
     * The first one whose condition holds counts.
     *
     * @param condition when it is told
     * @param reason what is told
     * @return this builder
     */
    public Event attention(Condition condition, Reason reason) {
      definition.answers(new Conditional<>(condition, attention(reason, Optional.empty())));
      return this;
    }

    /**
     * Why somebody has to look, without details or remedies.
     *
     * @param condition when it is told
     * @param reason what is told
     * @return this builder
     */
    public Event attention(Condition condition, ReasonCode reason) {
      return attention(condition, Reason.of(reason));
    }

    /**
     * Why somebody has to look, with a payment that changes all the same; the inputs that the event
     * stores are stored with it.
     *
     * @param condition when it is told
     * @param reason what is told
     * @param payment what the payment becomes
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
