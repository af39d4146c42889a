package dev.orderstatus.api.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request or a report: an action, its actor, its instant and its inputs.
 *
 * <p>Use {@link #of} to make one. Immutable and thread-safe.
 */
public sealed interface Request permits RequestFacts {

  /**
   * The command or event.
   *
   * @return the action
   */
  Action action();

  /**
   * The one who asks or reports.
   *
   * @return the actor
   */
  Actor actor();

  /**
   * The instant of the command, or the instant at which the event happened.
   *
   * @return the instant
   */
  Instant at();

  /**
   * The justification of the action in the actor's own words; blank text counts as not given.
   *
   * @return the justification
   */
  Optional<String> justification();

  /**
   * The attributes given with the action; blank text counts as not given. An action takes only the
   * inputs that its row names: a command with another input is refused, an event leaves it out.
   *
   * @return the attributes
   */
  Attributes inputs();

  /**
   * True if the customer is to be informed by e-mail (C20).
   *
   * @return true if the customer is to be informed
   */
  boolean notifyCustomer();

  /**
   * The status that the caller saw when it decided to ask. A command is refused as stale if the
   * order has moved on since.
   *
   * @return the status; empty if the caller does not care
   */
  Optional<OrderStatus> expectedStatus();

  /**
   * Makes a request without inputs that does not inform the customer.
   *
   * @param action the command or event
   * @param actor the one who asks or reports
   * @param at the instant of the request
   * @return the request
   */
  static Request of(Action action, Actor actor, Instant at) {
    return new RequestFacts(
        action, actor, at, Optional.empty(), Attributes.none(), false, Optional.empty());
  }

  /**
   * This request with another actor.
   *
   * @param actor the one who asks or reports
   * @return a copy
   */
  Request withActor(Actor actor);

  /**
   * This request with a justification.
   *
   * @param justification the actor's own words
   * @return a copy
   */
  Request withJustification(String justification);

  /**
   * This request with other inputs in place of all existing ones.
   *
   * @param inputs the attributes given with the action
   * @return a copy
   */
  Request withInputs(Attributes inputs);

  /**
   * This request with or without an e-mail to the customer.
   *
   * @param notifyCustomer true if the customer is to be informed
   * @return a copy
   */
  Request withNotifyCustomer(boolean notifyCustomer);

  /**
   * This request with the status that the caller saw.
   *
   * @param status the status
   * @return a copy
   */
  Request withExpectedStatus(OrderStatus status);

  /**
   * This request with one more input.
   *
   * @param attribute the attribute given with the action
   * @param value its value. Null, such as a number missing from a payment provider's message,
   *     counts as blank text: not given or, if the row says so, removing the order's value
   * @param <T> the type of the value
   * @return a copy
   * @throws IllegalArgumentException if the value does not fit the attribute
   */
  default <T> Request with(Attribute<T> attribute, @Nullable T value) {
    return withInputs(
        value == null ? inputs().withRaw(attribute.value(), "") : inputs().with(attribute, value));
  }

  /**
   * This request with an e-mail to the customer.
   *
   * @return a copy
   */
  default Request notifyingCustomer() {
    return withNotifyCustomer(true);
  }

  /**
   * A request from its JSON form.
   *
   * @param members the members of the JSON object
   * @return the request
   * @throws IllegalArgumentException if a member is missing, unknown or malformed; the message
   *     names it
   */
  @JsonCreator
  static Request ofJson(Map<String, @Nullable Object> members) {
    return OrderJson.request(members);
  }
}
