package dev.orderstatus.api.message;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Renders the texts of one lifecycle. A language that is missing falls back to its parent
 * ({@code nl-BE} to {@code nl}) and then to English, and the answer says which language it is in.
 * Thread-safe.
 *
 * <p>Others may wrap messages, to change a text on its way out, say. Methods may be added, as
 * defaults that call the others.
 */
public interface Messages {

  /**
   * What the order's status means for its customer. Where the status is unknown, or not for the
   * customer to see, the message is neutral.
   *
   * @param order the order
   * @param at the instant at which the customer looks
   * @param locale the language the customer reads
   * @return the message
   */
  StatusMessage describe(Order order, Instant at, Locale locale);

  /**
   * What the order's status means for a reader.
   *
   * @param order the order
   * @param at the instant at which the reader looks
   * @param audience who reads
   * @param locale the language the reader reads
   * @return the message
   */
  StatusMessage describe(Order order, Instant at, Audience audience, Locale locale);

  /**
   * The course of an order for its customer: what was done, where it is, what certainly comes.
   *
   * <p>What comes follows from the status and the type alone, with or without a history. On its
   * normal course an order has the rest of the course to come, up to where it may end well
   * elsewhere. Beside it, only those steps come that every way to a good end still passes, and not
   * every way there has passed before. Nothing comes after an end, and where the set does not know
   * the status or the type.
   *
   * @param order the order
   * @param history what the shop kept of the statuses the order reached, in any order; may be
   *     empty. Changes at one instant are put in an order that the set allows, where there is one
   * @param at the instant at which the customer looks
   * @param locale the language the customer reads
   * @return the steps; without those that the customer must not see, and without statuses that the
   *     set does not know
   */
  Timeline timeline(Order order, List<Reached> history, Instant at, Locale locale);

  /**
   * The text of a reason, remedy, warning or effect, for the order and the request that were
   * decided.
   *
   * @param notice the reason, remedy, warning or effect
   * @param order the order, as it was when it was decided
   * @param request the request
   * @param audience who reads
   * @param locale the language the reader reads
   * @return the text; a neutral one where the notice has none
   */
  Text explain(Notice notice, Order order, Request request, Audience audience, Locale locale);

  /**
   * What to write on the button of an action.
   *
   * @param action the action
   * @param locale the language the reader reads
   * @return the label; a neutral one where the action is unknown
   */
  Text label(Action action, Locale locale);

  /**
   * A status in a word or two.
   *
   * @param status the status
   * @param locale the language the reader reads
   * @return the label; a neutral one where the status is unknown
   */
  Text label(OrderStatus status, Locale locale);
}
