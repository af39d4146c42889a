package dev.orderstatus.api.decision;

import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

/**
 * The answer to one request about one order: accepted, unchanged, refused or attention.
 *
 * <p>Immutable and thread-safe; equal decisions say the same. A decision holds no order: it is
 * applied to the order, and its parameters are read for the order, that were decided.
 */
public sealed interface Decision permits Accepted, Attention, Refused, Unchanged {

  /**
   * The order as it is after this decision: a copy in which only status, status-since, placed-at,
   * payment and attributes may differ; store these five. Accepted: in the target status, changed as
   * the transition says. Attention: changed only where its table changes payment. Unchanged and
   * refused: the same order.
   *
   * @param order the order that was decided
   * @param request the request that was decided
   * @return the new order, or the given one where nothing changes
   */
  Order applyTo(Order order, Request request);

  /**
   * The order as it is after this decision, where nothing was given with the action but its
   * instant.
   *
   * @param order the order that was decided
   * @param at the instant that was decided
   * @return the new order, or the given one where nothing changes
   */
  Order applyTo(Order order, Instant at);

  /**
   * Goes on with whichever it is.
   *
   * @param accepted what to do with an accepted decision
   * @param unchanged what to do when nothing changed
   * @param refused what to do with a refusal
   * @param attention what to do when somebody must look at it
   * @param <T> the type of the result
   * @return the result
   */
  default <T> T fold(
      Function<? super Accepted, ? extends T> accepted,
      Function<? super Unchanged, ? extends T> unchanged,
      Function<? super Refused, ? extends T> refused,
      Function<? super Attention, ? extends T> attention) {
    Objects.requireNonNull(accepted, "accepted");
    Objects.requireNonNull(unchanged, "unchanged");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(attention, "attention");
    if (this instanceof Accepted it) {
      return accepted.apply(it);
    }
    if (this instanceof Unchanged it) {
      return unchanged.apply(it);
    }
    return this instanceof Refused it ? refused.apply(it) : attention.apply((Attention) this);
  }

  /**
   * Whether a transition was taken.
   *
   * @return true for an accepted decision
   */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /**
   * This decision as the answer to a question that may be refused.
   *
   * @return the refusal on the left, any other decision on the right
   */
  default Either<Refused, Decision> toEither() {
    return this instanceof Refused refused ? Either.left(refused) : Either.right(this);
  }

  /**
   * This decision, for callers to whom a refusal is a bug.
   *
   * @param order the order that was decided
   * @param request the request that was decided
   * @return this decision, when it is not a refusal
   * @throws RefusedException when it is; it carries the refusal, and its message names order,
   *     action, actor, status and reasons
   */
  default Decision orElseThrow(Order order, Request request) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    if (this instanceof Refused refused) {
      throw new RefusedException(refused, order, request);
    }
    return this;
  }
}
