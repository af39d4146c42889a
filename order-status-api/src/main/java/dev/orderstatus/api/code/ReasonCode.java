package dev.orderstatus.api.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.vavr.control.Either;

/**
 * The reason why an action was refused, changed nothing, or needs attention. The constants are the
 * reasons that the engine itself gives for every status set; a set declares its own reasons as
 * well.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReasonCode extends Code {

  /** The order is in a status that the set does not know. */
  public static final ReasonCode UNKNOWN_STATUS = of("unknown-status");

  /** The order is of a type that the set does not know. */
  public static final ReasonCode UNKNOWN_TYPE = of("unknown-type");

  /** The set does not know the action. */
  public static final ReasonCode UNKNOWN_ACTION = of("unknown-action");

  /** The set does not know the actor. */
  public static final ReasonCode UNKNOWN_ACTOR = of("unknown-actor");

  /** The action has an input that the set does not declare. */
  public static final ReasonCode UNKNOWN_ATTRIBUTE = of("unknown-attribute");

  /** The action has an input whose value is not of the attribute's kind. */
  public static final ReasonCode INVALID_INPUT = of("invalid-input");

  /** The action has an input that it does not take. */
  public static final ReasonCode INPUT_NOT_TAKEN = of("input-not-taken");

  /** The order is no longer in the status that the caller saw. */
  public static final ReasonCode STALE_STATUS = of("stale-status");

  /** The order is in a terminal status. */
  public static final ReasonCode ORDER_IS_CLOSED = of("order-is-closed");

  /** The action is not possible in the order's status. */
  public static final ReasonCode NOT_POSSIBLE_IN_STATUS = of("not-possible-in-status");

  /** The action is possible in this status, but only for orders of another type. */
  public static final ReasonCode WRONG_ORDER_TYPE = of("wrong-order-type");

  /** Only another actor may do it. */
  public static final ReasonCode NOT_PERMITTED_FOR_ACTOR = of("not-permitted-for-actor");

  /** The action is dated before the order reached its status. */
  public static final ReasonCode DATED_BEFORE_CURRENT_STATUS = of("dated-before-current-status");

  /** The order already has the result of the event. */
  public static final ReasonCode ALREADY_REFLECTED = of("already-reflected");

  /** The order has moved on past the event. */
  public static final ReasonCode ALREADY_PAST = of("already-past");

  /** The event is about a different payment from the one that the order counts. */
  public static final ReasonCode OTHER_PAYMENT = of("other-payment");

  /** The set has no row for this event on this order. */
  public static final ReasonCode UNEXPECTED_EVENT = of("unexpected-event");

  /** Of an order of parts: the order should follow, and cannot leave its status. */
  public static final ReasonCode ORDER_CANNOT_FOLLOW = of("order-cannot-follow");

  /** Of an order of parts: the request is about a part that is not there. */
  public static final ReasonCode UNKNOWN_PART = of("unknown-part");

  /** Of an order of parts: the same number was reported before with another amount. */
  public static final ReasonCode OTHER_AMOUNT = of("other-amount");

  /** Of an order of parts: the report does not say which payment it is about, or how much. */
  public static final ReasonCode PAYMENT_NOT_NAMED = of("payment-not-named");

  private ReasonCode(String value) {
    super("a reason", value);
  }

  /**
   * Makes a reason from its code.
   *
   * @param value the code
   * @return the code as a value
   * @throws IllegalArgumentException if the text is not a code; the message names the text, the
   *     position of the error and the expected form
   */
  @JsonCreator
  public static ReasonCode of(String value) {
    return new ReasonCode(value);
  }

  /**
   * Reads a reason from text that may be wrong.
   *
   * @param text the text to read
   * @return the code, or the error in the text
   */
  public static Either<String, ReasonCode> parse(String text) {
    return parse("a reason", text, ReasonCode::new);
  }
}
