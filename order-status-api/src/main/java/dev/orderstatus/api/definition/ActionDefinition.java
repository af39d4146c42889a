package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An action that a set declares, and what is answered where no transition can follow it. Immutable
 * and thread-safe.
 *
 * @param action the action
 * @param kind whether it is a wish or has happened
 * @param answers what is answered where no transition fits; the first whose condition holds counts
 * @param reflected events only: when the order already has what the event brings about; empty for
 *     the default, which is that the order is in a target status of the event that is not its
 *     source
 * @param past events only: the statuses in which the order has moved on past it
 */
public record ActionDefinition(
    Action action,
    Kind kind,
    List<When<Answer>> answers,
    Optional<Condition> reflected,
    List<OrderStatus> past) {

  /** Whether an action is a wish or has happened. */
  public enum Kind {
    /** A wish, which can be refused. */
    COMMAND,
    /** It has already happened; from an actor who may report it, it is never refused. */
    EVENT
  }

  /** Checks that nothing is missing, and copies the lists. */
  public ActionDefinition {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(kind, "kind");
    answers = List.copyOf(answers);
    Objects.requireNonNull(reflected, "reflected");
    past = List.copyOf(past);
  }

  /**
   * Starts a command.
   *
   * @param action the action
   * @return a builder of the command
   */
  public static Command command(Action action) {
    return new Command(action);
  }

  /**
   * Starts an event.
   *
   * @param action the action
   * @return a builder of the event
   */
  public static Event event(Action action) {
    return new Event(action);
  }

  /** Declares a command. Not thread-safe. */
  public static final class Command {
    private final Action action;
    private final List<When<Answer>> answers = new ArrayList<>();

    Command(Action action) {
      this.action = Objects.requireNonNull(action, "action");
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
      answers.add(new When<>(condition, new Answer(reason, Optional.empty())));
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

    ActionDefinition build() {
      return new ActionDefinition(action, Kind.COMMAND, answers, Optional.empty(), List.of());
    }
  }

  /** Declares an event. Not thread-safe. */
  public static final class Event {
    private final Action action;
    private final List<When<Answer>> answers = new ArrayList<>();
    private Optional<Condition> reflected = Optional.empty();
    private List<OrderStatus> past = List.of();

    Event(Action action) {
      this.action = Objects.requireNonNull(action, "action");
    }

    /**
     * When the order already has what the event brings about, in place of the default.
     *
     * @param condition when it has
     * @return this builder
     */
    public Event reflectedWhen(Condition condition) {
      reflected = Optional.of(condition);
      return this;
    }

    /**
     * The statuses in which the order has moved on past this event.
     *
     * @param statuses the statuses
     * @return this builder
     */
    public Event pastIn(OrderStatus... statuses) {
      past = List.of(statuses);
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
      answers.add(new When<>(condition, new Answer(reason, Optional.empty())));
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
     * Why somebody has to look, with a payment that changes all the same; the inputs are stored
     * with it.
     *
     * @param condition when it is told
     * @param reason what is told
     * @param payment what the payment becomes
     * @return this builder
     */
    public Event attention(Condition condition, Reason reason, Payment payment) {
      answers.add(new When<>(condition, new Answer(reason, Optional.of(payment))));
      return this;
    }

    ActionDefinition build() {
      return new ActionDefinition(action, Kind.EVENT, answers, reflected, past);
    }
  }
}
