package dev.orderstatus.api;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;

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
   * Decides one request about one order.
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
