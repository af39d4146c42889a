package dev.orderstatus.api;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A compiled status set: decides what may be done with an order.
 *
 * <p>Immutable and thread-safe: one lifecycle serves all orders of a shop. The result depends on
 * the arguments alone: no clock, no randomness, no input or output. Deciding takes constant time.
 *
 * <p>Others may wrap a lifecycle, for example to record its decisions, but should not implement the
 * decisions themselves. Future versions may add default methods that call the existing ones.
 */
public interface OrderLifecycle {

  /**
   * The set that was compiled.
   *
   * @return the definition
   */
  StatusSet definition();

  /**
   * The settings of the shop.
   *
   * @return the settings
   */
  Settings settings();

  /**
   * Answers one request about one order.
   *
   * <pre>{@code
   * Answer answer = webshop.ask(order, Request.of(Webshop.CANCEL, Actor.CUSTOMER, now));
   * order.become(answer.after().state());
   * }</pre>
   *
   * @param order the order as it is now; {@link dev.orderstatus.api.code.OrderStatus#NEW} to place
   *     it
   * @param request the command or event
   * @return the decision, with the order before and after it, and its texts; nothing happens until
   *     the shop stores the result
   */
  default Answer ask(Order order, Request request) {
    return Answer.of(this, order, request);
  }

  /**
   * Tries one request on many orders.
   *
   * @param orders the orders as they are now
   * @param request the command or event, for each order
   * @return an answer for each order; nothing happens until the shop stores the results
   */
  default Answers askAll(Collection<? extends Order> orders, Request request) {
    Objects.requireNonNull(orders, "orders");
    return new Answers(orders.stream().map(order -> ask(order, request)).toList());
  }

  /**
   * Decides one request about one order, for callers that need the decision alone. Allocates
   * nothing after the first decision of a similar case, unless the rules compare a date or the
   * event leaves out an input.
   *
   * @param order the order as it is now; {@link dev.orderstatus.api.code.OrderStatus#NEW} to place
   *     it
   * @param request the command or event
   * @return the decision; a "no" is a value, with all its reasons
   */
  Decision decide(Order order, Request request);

  /**
   * Decides a request without inputs.
   *
   * @param order the order as it is now
   * @param action the command or event
   * @param actor the one who asks or reports
   * @param at the instant of the request
   * @return the decision
   */
  Decision decide(Order order, Action action, Actor actor, Instant at);

  /**
   * The commands that an actor can give now, the refusals of all others, and the events that the
   * actor could report now. The result always agrees with {@link #decide}.
   *
   * @param order the order as it is now
   * @param actor the one who asks
   * @param at the instant of the question
   * @return every command of the set once, and the events that would be accepted, in the order of
   *     the definition
   */
  Options options(Order order, Actor actor, Instant at);

  /**
   * The buttons of an actor's page: the options that are meant for this actor, in words.
   *
   * <pre>{@code
   * for (Button button : webshop.buttons(order, Actor.CUSTOMER, now, dutch)) {
   *   page.button(button.label(), button.enabled(), button.reasons());
   * }
   * }</pre>
   *
   * @param order the order as it is now
   * @param actor the one who looks
   * @param at the instant of the question
   * @param locale the actor's language
   * @return the commands that would be accepted, then the events that the actor could report, then
   *     the refused commands that are ever open to this actor or have a reason meant for this
   *     actor; a placed order has none of the buttons that place it
   */
  default List<Button> buttons(Order order, Actor actor, Instant at, Locale locale) {
    return Button.of(this, order, actor, at, locale);
  }

  /**
   * True if an actor can do or report something now, perhaps with further inputs.
   *
   * @param order the order as it is now
   * @param action a command or an event
   * @param actor the one who asks or reports
   * @param at the instant of the question
   * @return true if {@link #options} lists the action as allowed, or among the events
   */
  boolean can(Order order, Action action, Actor actor, Instant at);

  /**
   * The time promised to the customer. This finds all overdue orders, for example:
   * {@code webshop.promise(order, now).filter(PromisedTime::overdue).isPresent()}.
   *
   * @param order the order as it is now
   * @param at the instant of the question
   * @return the promise of the order's status, as {@link Messages#describe} shows it to staff;
   *     empty if the status has none or is unknown
   */
  Optional<PromisedTime> promise(Order order, Instant at);

  /**
   * The facts of an order that this set cannot read: a status, type or attribute that the set does
   * not declare, or a value of the wrong kind. The order keeps such a fact; rules and texts treat
   * it as unknown or missing.
   *
   * @param order the order as it is now
   * @return one sentence for each problem, in the order status, type, attributes; empty if there is
   *     none
   */
  List<String> problems(Order order);

  /**
   * The texts of this lifecycle.
   *
   * @return the messages
   */
  Messages messages();

  /**
   * Decides about orders with several payments, parcels and other parts.
   *
   * @return the lifecycle for orders of parts
   * @throws UnsupportedOperationException if the set declares no kinds of parts
   */
  default WholeLifecycle wholes() {
    throw new UnsupportedOperationException(
        "the set %s declares no kinds of parts; declare them with kinds(...)"
            .formatted(definition().id()));
  }
}
