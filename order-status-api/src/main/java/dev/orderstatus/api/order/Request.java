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
 * What is asked or reported: an action, by whom, when, and what was given with it.
 *
 * <p>Made by {@link #of}; immutable and thread-safe.
 */
public sealed interface Request permits RequestFacts {

  /**
   * What is asked or reported.
   *
   * @return the action
   */
  Action action();

  /**
   * Who asks or reports.
   *
   * @return the actor
   */
  Actor actor();

  /**
   * When it is asked, or when what is reported happened.
   *
   * @return the instant
   */
  Instant at();

  /**
   * Why, in the actor's own words; blank text counts as not given.
   *
   * @return the reason
   */
  Optional<String> reason();

  /**
   * Attributes given with the action; blank text counts as not given. An action takes those that
   * its row names: a command with another one is refused, an event leaves it out.
   *
   * @return the attributes
   */
  Attributes inputs();

  /**
   * Whether the customer is to be told by e-mail (C20).
   *
   * @return true when the customer is to be told
   */
  boolean notifyCustomer();

  /**
   * The status the caller saw when it decided to ask. A command is refused as stale where the order
   * has moved on since.
   *
   * @return the status, if the caller cares
   */
  Optional<OrderStatus> expectedStatus();

  /**
   * A request with nothing given beside it, that does not notify the customer.
   *
   * @param action what is asked or reported
   * @param actor who asks or reports
   * @param at when
   * @return the request
   */
  static Request of(Action action, Actor actor, Instant at) {
    return new RequestFacts(
        action, actor, at, Optional.empty(), Attributes.none(), false, Optional.empty());
  }

  /**
   * This request, asked or reported by somebody else.
   *
   * @param actor who asks or reports
   * @return a copy
   */
  Request withActor(Actor actor);

  /**
   * This request with a reason.
   *
   * @param reason the actor's own words
   * @return a copy
   */
  Request withReason(String reason);

  /**
   * This request with other inputs in place of those it has.
   *
   * @param inputs the attributes given with the action
   * @return a copy
   */
  Request withInputs(Attributes inputs);

  /**
   * This request, notifying the customer or not.
   *
   * @param notifyCustomer whether the customer is to be told
   * @return a copy
   */
  Request withNotifyCustomer(boolean notifyCustomer);

  /**
   * This request, for an order that the caller saw in a status.
   *
   * @param status the status that the caller saw
   * @return a copy
   */
  Request withExpectedStatus(OrderStatus status);

  /**
   * This request with one input more.
   *
   * @param attribute the attribute given with the action
   * @param value its value; null, such as a number that a payment provider left out, counts as a
   *     blank text: as if it were not there, or, where a row says so, taking away what the order
   *     has
   * @param <T> the type of the value
   * @return a copy
   * @throws IllegalArgumentException when the value does not fit the attribute
   */
  default <T> Request with(Attribute<T> attribute, @Nullable T value) {
    return withInputs(
        value == null ? inputs().withRaw(attribute.value(), "") : inputs().with(attribute, value));
  }

  /**
   * This request, telling the customer by e-mail.
   *
   * @return a copy
   */
  default Request notifyingCustomer() {
    return withNotifyCustomer(true);
  }

  @JsonCreator
  private static Request ofJson(Map<String, @Nullable Object> members) {
    return OrderJson.request(members);
  }
}
