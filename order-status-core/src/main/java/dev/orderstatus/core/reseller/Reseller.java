package dev.orderstatus.core.reseller;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.payment.Payments;

/**
 * The words of the reseller: its types, statuses, actions, attributes and reasons.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reseller {

  /** Software, which comes by e-mail. */
  public static final OrderType SOFTWARE = OrderType.of("software");

  /** Hardware, which a supplier ships. */
  public static final OrderType HARDWARE = OrderType.of("hardware");

  /** Placed; no payment is known (A7, A8, A15). */
  public static final OrderStatus PENDING = OrderStatus.of("pending");

  /** The payment was interrupted and cannot be completed (A9-A11). */
  public static final OrderStatus PENDING_PAYMENT = OrderStatus.of("pending-payment");

  /** The shop waits for the money (A15). */
  public static final OrderStatus WAITING_FOR_PAYMENT = OrderStatus.of("waiting-for-payment");

  /** Software: being prepared (A1, A3). */
  public static final OrderStatus IN_PROCESS = OrderStatus.of("in-process");

  /** Hardware: known to the supplier, not yet shipped (A25, A26). */
  public static final OrderStatus PENDING_WITH_SUPPLIER = OrderStatus.of("pending-with-supplier");

  /** Hardware: taken up by the supplier (A23). */
  public static final OrderStatus IN_PROGRESS_WITH_SUPPLIER =
      OrderStatus.of("in-progress-with-supplier");

  /** Hardware: a long delivery time, or a delay (A28, A29). */
  public static final OrderStatus ON_HOLD = OrderStatus.of("on-hold");

  /** On its way, or delivered by e-mail; final, successful (A3). */
  public static final OrderStatus SHIPPED = OrderStatus.of("shipped");

  /** Called off; terminal (A18-A22). */
  public static final OrderStatus CANCELED = OrderStatus.of("canceled");

  /** Command: place the order (A4). */
  public static final Action PLACE = Action.of("place");

  /** Command without a transition: paying afterwards is never possible (A11). */
  public static final Action PAY = Payments.PAY;

  /** Event: the payment was broken off (A9). */
  public static final Action PAYMENT_INTERRUPTED = Payments.PAYMENT_INTERRUPTED;

  /** Command: wait for the money. */
  public static final Action AWAIT_PAYMENT = Payments.AWAIT_PAYMENT;

  /** Event: money arrived. */
  public static final Action PAYMENT_RECEIVED = Payments.PAYMENT_RECEIVED;

  /** Command: go on with an order that is settled. */
  public static final Action ACCEPT = Action.of("accept");

  /** Event: the payment was not completed correctly (A18). */
  public static final Action PAYMENT_FAILED = Action.of("payment-failed");

  /** Command: hand in a bank statement (A8, A17). */
  public static final Action SUBMIT_PAYMENT_PROOF = Action.of("submit-payment-proof");

  /** Command: go on by hand, on the strength of the bank statement (A8, A17). */
  public static final Action PLACE_MANUALLY = Action.of("place-manually");

  /** Command: the order has left, or the software was sent (A3). */
  public static final Action SHIP = Action.of("ship");

  /** Event: the supplier has taken the order up. */
  public static final Action SUPPLIER_STARTED = Action.of("supplier-started");

  /** Command: put the order on hold (A29). */
  public static final Action HOLD = Action.of("hold");

  /** Command: the order goes on. */
  public static final Action RESUME = Action.of("resume");

  /** Command: call the order off; staff only (A12). */
  public static final Action CANCEL = Action.of("cancel");

  /** Event: money was paid back. */
  public static final Action PAYMENT_REFUNDED = Payments.PAYMENT_REFUNDED;

  /** Command: order the same again (A14, A20). */
  public static final Action REORDER = Action.of("reorder");

  /** Command: look at the order (A24). */
  public static final Action VIEW = Action.of("view");

  /** Command without a transition: an order stays in the overview (A13, A21). */
  public static final Action DELETE = Action.of("delete");

  /** The payment provider's own number of the payment. */
  public static final Attribute<String> PAYMENT_REFERENCE = Payments.PAYMENT_REFERENCE;

  /** Whether a bank statement was received. */
  public static final Attribute<Boolean> PAYMENT_PROOF = Attribute.yesNo("payment-proof");

  /** Working days, from the product page; three where it is not given (A27). */
  public static final Attribute<Long> DELIVERY_TIME = Attribute.wholeNumber("delivery-time");

  /** {@link #HOLD_REASON} of a product that takes long for everybody (A29). */
  public static final String LONG_DELIVERY_TIME = "long-delivery-time";

  /** {@link #HOLD_REASON} of an order that is delayed (A29, A30). */
  public static final String DELAY = "delay";

  /** Why the order is on hold. */
  public static final Attribute<String> HOLD_REASON =
      Attribute.choice("hold-reason", LONG_DELIVERY_TIME, DELAY);

  /** The line of text shown with a delayed order (A30). */
  public static final Attribute<String> DELAY_NOTE = Attribute.text("delay-note");

  /** An interrupted payment cannot be completed (A11). */
  public static final ReasonCode PAYMENT_CANNOT_BE_COMPLETED =
      ReasonCode.of("payment-cannot-be-completed");

  /** The payment did not go through, or is not linked to the order (A7, A16). */
  public static final ReasonCode PAYMENT_NOT_COMPLETED = ReasonCode.of("payment-not-completed");

  /** The payment is not linked to the order, which cannot be delivered before it is (A16). */
  public static final ReasonCode PAYMENT_NOT_LINKED = ReasonCode.of("payment-not-linked");

  /** A bank statement is needed first (A8, A17). */
  public static final ReasonCode PAYMENT_PROOF_REQUIRED = ReasonCode.of("payment-proof-required");

  /** Why the order is put on hold has to be said. */
  public static final ReasonCode HOLD_REASON_REQUIRED = ReasonCode.of("hold-reason-required");

  /** A delay needs a line of text for the customer (A30). */
  public static final ReasonCode DELAY_NOTE_REQUIRED = ReasonCode.of("delay-note-required");

  /** The people of the shop cancel, on request (A12). */
  public static final ReasonCode ONLY_STAFF_MAY_CANCEL = ReasonCode.of("only-staff-may-cancel");

  /** No order is removed from the overview (A13, A21). */
  public static final ReasonCode ORDER_STAYS_IN_OVERVIEW = ReasonCode.of("order-stays-in-overview");

  private static final StatusSet SET = ResellerDefinition.define();

  private Reseller() {}

  /**
   * The reseller as a status set.
   *
   * @return the set, with id {@code reseller}
   */
  public static StatusSet set() {
    return SET;
  }
}
