package dev.orderstatus.api.message;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Renders the texts about orders with parts: those of the order, and where its units, its money and
 * its parcels are. Languages fall back as those of {@link Messages}. Thread-safe.
 *
 * <p>Others may wrap them, as they may wrap {@link Messages}. Future versions may add default
 * methods that call the existing ones.
 *
 * <p>Every method throws an {@link dev.orderstatus.api.parts.InvalidPartsException} with all
 * problems if the lines, the money or the parts are impossible.
 *
 * <pre>{@code
 * StatusMessage message = shop.messages().describe(whole, now, Audience.CUSTOMER, Locale.GERMAN);
 * message.details(); // "2 of 3 items are on their way and 1 is waiting to be sent. ..."
 * }</pre>
 */
public interface WholeMessages {

  /**
   * The meaning of the order's status for a reader. Its {@link StatusMessage#details} have a line
   * about the units and the money, and one for each parcel; a neutral message has none.
   *
   * @param whole the order
   * @param at the instant at which the reader looks
   * @param audience the reader
   * @param locale the reader's language
   * @return the message
   */
  StatusMessage describe(Whole whole, Instant at, Audience audience, Locale locale);

  /**
   * The same message as HTML, see {@link Messages#html}.
   *
   * @param whole the order
   * @param at the instant at which the reader looks
   * @param audience the reader
   * @param locale the reader's language
   * @return the HTML, with its language
   */
  Text html(Whole whole, Instant at, Audience audience, Locale locale);

  /**
   * The same message for a text message, without its details, see {@link Messages#brief}.
   *
   * @param whole the order
   * @param at the instant at which the reader looks
   * @param audience the reader
   * @param locale the reader's language
   * @return the text, with its language
   */
  Text brief(Whole whole, Instant at, Audience audience, Locale locale);

  /**
   * The course of an order for its customer, see {@link Messages#timeline}, and a line for each of
   * its parts: by kind as the set declares them, the oldest first. A canceled parcel has no line,
   * nor has a part in a hidden status or of an unknown kind.
   *
   * @param whole the order
   * @param history the statuses that the order reached, as far as the shop kept them, in any order;
   *     may be empty
   * @param at the instant at which the customer looks
   * @param locale the customer's language
   * @return the steps of the order and the lines of its parts
   */
  Timeline timeline(Whole whole, List<Reached> history, Instant at, Locale locale);

  /**
   * The same messages for a reader in a time zone, see {@link Messages#inZone}.
   *
   * @param zone the reader's time zone
   * @return the messages
   */
  WholeMessages inZone(ZoneId zone);
}
