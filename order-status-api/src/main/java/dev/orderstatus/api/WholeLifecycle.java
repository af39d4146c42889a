package dev.orderstatus.api;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A compiled status set for orders of parts: decides what may be done with the order and with each
 * part, and what follows. Obtained from {@link OrderLifecycle#wholes()}. Immutable and thread-safe;
 * the result depends on the arguments alone.
 *
 * <p>Every method throws an {@link dev.orderstatus.api.parts.InvalidPartsException} with all
 * problems if the lines, the money or the parts are impossible.
 */
public interface WholeLifecycle {

  /**
   * Decides one request about an order of parts, and what follows from it.
   *
   * <pre>{@code
   * Course course = shop.decide(whole, CourseRequest.of(SHIP, STAFF, now).about("parcel", "p1"));
   * store(course.after(), course.effects());
   * }</pre>
   *
   * @param whole the order as it is now
   * @param request the command or event
   * @return the course; nothing happens until the shop stores its result
   */
  Course decide(Whole whole, CourseRequest request);

  /**
   * The words and numbers that follow from the lines, the parts and the money.
   *
   * @param whole the order
   * @return the standing
   */
  Standing standing(Whole whole);

  /**
   * The actions that one actor may take now.
   *
   * @param whole the order
   * @param actor the actor
   * @param at the instant
   * @return the options about the order and about each part
   */
  WholeOptions options(Whole whole, Actor actor, Instant at);

  /**
   * The order or one part as its status set sees it: an order with the facts of the whole among its
   * attributes, see {@link dev.orderstatus.api.definition.WholeFacts}. The payment of the order,
   * and the status of a part with entries, are those that follow.
   *
   * @param whole the order
   * @param about the part; empty for the order itself
   * @return the snapshot, in the status (new) for a part that does not exist
   */
  OrderSnapshot view(Whole whole, Optional<PartId> about);

  /**
   * The order or the part that a request is about, as its status set sees it: like
   * {@link #view(Whole, Optional)}, with the facts of the request as well, such as its units.
   *
   * @param whole the order
   * @param request the request
   * @return the snapshot; a part that does not exist is in the status (new), or in the status in
   *     which the request would bring it into being
   */
  OrderSnapshot view(Whole whole, CourseRequest request);

  /**
   * The texts about orders with their parts.
   *
   * @return the messages and timelines of wholes
   */
  WholeMessages messages();

  /**
   * The e-mail, push notification or text on a page that an effect of a course asks for: about the
   * order as it is after the course, with where its parts are.
   *
   * @param course the course
   * @param effect one of its {@link Course#effects effects}
   * @param locale the language of the effect's reader
   * @return the texts to send; empty if the effect informs nobody, so there are no texts for it
   */
  Optional<Notification> notification(Course course, Effect effect, Locale locale);

  /**
   * The texts of the order's set, or of the set of a kind.
   *
   * @param about the part; empty for the order itself
   * @return the texts; those of the order if the set has no such kind
   */
  Messages messages(Optional<PartId> about);

  /**
   * Explains the decision of a course.
   *
   * @param course the course
   * @param audience the reader
   * @param locale the language
   * @return the reasons, remedies, warnings and effects of the decision in words
   */
  default Explanation explain(Course course, Audience audience, Locale locale) {
    Objects.requireNonNull(course, "course");
    return Explanation.of(
        course.decision(),
        view(course.before(), course.request().about()),
        course.request().request(),
        messages(course.request().about()),
        audience,
        locale);
  }
}
