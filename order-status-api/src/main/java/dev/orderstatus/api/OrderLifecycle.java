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
 * <p>Immutable and thread-safe: one lifecycle serves all orders of a shop. It is a function of its
 * arguments: no clock, no randomness, no input or output. Deciding takes constant time.
 *
 * <p>Others may wrap a lifecycle, to record what it decides, say; an implementation that decides
 * for itself is not meant. Methods may be added, as defaults that call the others.
 */
public interface OrderLifecycle {

  /**
   * The set that was compiled.
   *
   * @return the definition
   */
  StatusSet definition();

  /**
   * What the shop fixed.
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
   * @param order the order, as it is now; {@link dev.orderstatus.api.code.OrderStatus#NEW} to place
   *     it
   * @param request what is asked or reported
   * @return the decision with the order before and after it, and its texts; nothing is done until
   *     the shop stores what it says
   */
  default Answer ask(Order order, Request request) {
    return Answer.of(this, order, request);
  }

  /**
   * Tries one request on many orders.
   *
   * @param orders the orders, as they are now
   * @param request what is asked or reported of each
   * @return an answer for each order; nothing is done until the shop stores what they say
   */
  default Answers askAll(Collection<? extends Order> orders, Request request) {
    Objects.requireNonNull(orders, "orders");
    return new Answers(orders.stream().map(order -> ask(order, request)).toList());
  }

  /**
   * Decides one request about one order, for callers that need the decision alone. Allocates
   * nothing once a case like it was met, unless a date is compared or an input is left out.
   *
   * @param order the order, as it is now; {@link dev.orderstatus.api.code.OrderStatus#NEW} to place
   *     it
   * @param request what is asked or reported
   * @return the decision; a "no" is a value, with all its reasons
   */
  Decision decide(Order order, Request request);

  /**
   * Decides a request with nothing given beside it.
   *
   * @param order the order, as it is now
   * @param action what is asked or reported
   * @param actor who asks or reports
   * @param at when
   * @return the decision
   */
  Decision decide(Order order, Action action, Actor actor, Instant at);

  /**
   * What an actor can do with an order now, and why not the rest; apart from that, what the actor
   * could report now. It always agrees with {@link #decide}.
   *
   * @param order the order, as it is now
   * @param actor who asks
   * @param at when
   * @return every command of the set, each once, and the events that would be accepted, in the
   *     order of the definition
   */
  Options options(Order order, Actor actor, Instant at);

  /**
   * What a page shows an actor: the options that are meant for this actor, in words.
   *
   * <pre>{@code
   * for (Button button : webshop.buttons(order, Actor.CUSTOMER, now, dutch)) {
   *   page.button(button.label(), button.enabled(), button.reasons());
   * }
   * }</pre>
   *
   * @param order the order, as it is now
   * @param actor who looks
   * @param at when
   * @param locale the language that the actor reads
   * @return the commands that would be accepted, then the events that could be reported, then the
   *     refused commands that are ever this actor's, or have a reason meant for this actor; without
   *     those that could only place an order that is placed already
   */
  default List<Button> buttons(Order order, Actor actor, Instant at, Locale locale) {
    return Button.of(this, order, actor, at, locale);
  }

  /**
   * Whether an actor can do or report something now, be it with something given beside it.
   *
   * @param order the order, as it is now
   * @param action a command or an event
   * @param actor who asks or reports
   * @param at when
   * @return true when {@link #options} lists it as allowed, or among the events
   */
  boolean can(Order order, Action action, Actor actor, Instant at);

  /**
   * What is promised to the customer of an order, for example to find all orders that are overdue:
   * {@code webshop.promise(order, now).filter(PromisedTime::overdue).isPresent()}.
   *
   * @param order the order, as it is now
   * @param at when somebody asks
   * @return the promise of its status, as {@link Messages#describe} says it to staff; empty where
   *     there is none or the status is unknown
   */
  Optional<PromisedTime> promise(Order order, Instant at);

  /**
   * What of an order this set cannot read: a status, type or attribute that it does not declare, a
   * value that is not of its attribute's kind. Such a fact is kept as it is; rules and texts take
   * it as unknown or missing.
   *
   * @param order the order, as it is now
   * @return a sentence for each, in the order status, type, attributes; empty where all is well
   */
  List<String> problems(Order order);

  /**
   * The texts of this lifecycle.
   *
   * @return the messages
   */
  Messages messages();
}
