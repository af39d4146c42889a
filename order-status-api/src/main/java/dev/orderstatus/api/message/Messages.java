package dev.orderstatus.api.message;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Renders the texts of one lifecycle. A missing language falls back to its parent ({@code nl-BE} to
 * {@code nl}) and then to English, and the result names its language. Thread-safe.
 *
 * <p>Others may wrap messages, for example to change a text. Future versions may add default
 * methods that call the existing ones.
 */
public interface Messages {

  /**
   * The meaning of the order's status for its customer. If the status is unknown or hidden from the
   * customer, the message is neutral.
   *
   * @param order the order
   * @param at the instant at which the customer looks
   * @param locale the customer's language
   * @return the message
   */
  StatusMessage describe(Order order, Instant at, Locale locale);

  /**
   * The meaning of the order's status for a reader.
   *
   * @param order the order
   * @param at the instant at which the reader looks
   * @param audience the reader
   * @param locale the reader's language
   * @return the message
   */
  StatusMessage describe(Order order, Instant at, Audience audience, Locale locale);

  /**
   * The same message as HTML: a section with headings, a list of next steps, and links. It is safe
   * to put into a page: everything that came from outside is escaped, text of unknown language is
   * marked, and links open web pages or e-mail only.
   *
   * @param order the order
   * @param at the instant at which the reader looks
   * @param audience the reader
   * @param locale the reader's language
   * @return the HTML, with its language
   */
  Text html(Order order, Instant at, Audience audience, Locale locale);

  /**
   * The same message for a text message or a notification: the order's code and one sentence, or
   * the label of the status if the sentence does not fit. At most 160 characters of the alphabet of
   * text messages; 70 if a sign needs another alphabet.
   *
   * @param order the order
   * @param at the instant at which the reader looks
   * @param audience the reader
   * @param locale the reader's language
   * @return the text, with its language
   */
  Text brief(Order order, Instant at, Audience audience, Locale locale);

  /**
   * The e-mail, push notification or text on a page that an effect asks for.
   *
   * @param effect an effect of a decision
   * @param order the order after the decision
   * @param request the request of the decision
   * @param locale the language of the effect's reader
   * @return the texts to send; empty if the effect informs nobody, so the set has no texts for it
   */
  Optional<Notification> notification(Effect effect, Order order, Request request, Locale locale);

  /**
   * The same messages for a reader in a time zone: times of day are those of the zone. Without a
   * zone, they are those of the shop, and name its zone. Days always begin and end in the shop's
   * zone.
   *
   * @param zone the reader's time zone
   * @return the messages
   */
  Messages inZone(ZoneId zone);

  /**
   * The course of an order for its customer: the steps done, the current one, and those that are
   * certain to come.
   *
   * <p>Future steps depend on the status and the type alone, with or without a history. An order on
   * its normal course has the rest of that course to come, up to the first step after which it may
   * end well elsewhere. An order beside its normal course has only those steps to come that lie on
   * every way to a good end, but not on every way to its current status. Nothing comes after an
   * end, or if the set does not know the status or the type.
   *
   * @param order the order
   * @param history the statuses that the order reached, as far as the shop kept them, in any order;
   *     may be empty. Changes at the same instant are sorted into an order that the set allows, if
   *     there is one
   * @param at the instant at which the customer looks
   * @param locale the customer's language
   * @return the steps, without hidden statuses and statuses that the set does not know
   */
  Timeline timeline(Order order, List<Reached> history, Instant at, Locale locale);

  /**
   * The text of a reason, remedy, warning or effect, for the order and the request of the decision.
   *
   * @param notice the reason, remedy, warning or effect
   * @param order the order before the decision
   * @param request the request
   * @param audience the reader
   * @param locale the reader's language
   * @return the text; a neutral one if the notice has none
   */
  Text explain(Notice notice, Order order, Request request, Audience audience, Locale locale);

  /**
   * The label for the button of an action.
   *
   * @param action the action
   * @param locale the reader's language
   * @return the label; a neutral one if the action is unknown
   */
  Text label(Action action, Locale locale);

  /**
   * A status in a word or two.
   *
   * @param status the status
   * @param locale the reader's language
   * @return the label; a neutral one if the status is unknown
   */
  Text label(OrderStatus status, Locale locale);
}
