package dev.orderstatus.core.webshop;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.payment.Payments;

/**
 * The words of the webshop: its type, statuses, actions, attributes and reasons.
 *
 * <p>Immutable and thread-safe.
 */
public final class Webshop {

  /** The one order type. */
  public static final OrderType GOODS = OrderType.of("goods");

  /** The order was placed. */
  public static final OrderStatus RECEIVED = OrderStatus.of("received");

  /** The shop waits for the money. */
  public static final OrderStatus WAITING_FOR_PAYMENT = OrderStatus.of("waiting-for-payment");

  /** The order is being put together. */
  public static final OrderStatus PROCESSING = OrderStatus.of("processing");

  /** The order is on its way; final, successful. */
  public static final OrderStatus SHIPPED = OrderStatus.of("shipped");

  /** The order was called off; terminal. */
  public static final OrderStatus CANCELED = OrderStatus.of("canceled");

  /** Command: place the order (C1-C10). */
  public static final Action PLACE = Action.of("place");

  /** Command: pay the order (C16). */
  public static final Action PAY = Payments.PAY;

  /** Event: money arrived. */
  public static final Action PAYMENT_RECEIVED = Payments.PAYMENT_RECEIVED;

  /** Event: the payment was broken off (C4). */
  public static final Action PAYMENT_INTERRUPTED = Payments.PAYMENT_INTERRUPTED;

  /** Command: wait for the money. */
  public static final Action AWAIT_PAYMENT = Payments.AWAIT_PAYMENT;

  /** Command: go on with an order that is settled (C18). */
  public static final Action PROCESS = Action.of("process");

  /** Command: ask for no money; the declared way round C18. */
  public static final Action WAIVE_PAYMENT = Action.of("waive-payment");

  /** Command: the parcel has left (C15). */
  public static final Action SHIP = Action.of("ship");

  /** Command: call the order off. */
  public static final Action CANCEL = Action.of("cancel");

  /** Command: wait for the money after all; a correction. */
  public static final Action REOPEN = Action.of("reopen");

  /** Command: the parcel has not left after all; a correction. */
  public static final Action UNSHIP = Action.of("unship");

  /** Event: money was paid back. */
  public static final Action PAYMENT_REFUNDED = Payments.PAYMENT_REFUNDED;

  /** Command: look at the order (C21). */
  public static final Action VIEW = Action.of("view");

  /** Command: print the packing slip (C23). */
  public static final Action PACKING_SLIP = Action.of("packing-slip");

  /** Command: remove the order (C24). */
  public static final Action DELETE = Action.of("delete");

  /** The payment provider's own number of the payment. */
  public static final Attribute<String> PAYMENT_REFERENCE = Payments.PAYMENT_REFERENCE;

  /**
   * Internal reference or tracking code (C19); shown to staff, and to the customer from shipped on.
   */
  public static final Attribute<String> REFERENCE = Attribute.text("reference");

  /** The shop requires an account, or the order has none to look at it with (C26, C27). */
  public static final ReasonCode ACCOUNT_REQUIRED = ReasonCode.of("account-required");

  /** The order is free. */
  public static final ReasonCode NO_PAYMENT_NEEDED = ReasonCode.of("no-payment-needed");

  /** A reason has to be given with the action. */
  public static final ReasonCode REASON_REQUIRED = ReasonCode.of("reason-required");

  /** A real order that is not historical cannot be removed (C25). */
  public static final ReasonCode NOT_DELETABLE = ReasonCode.of("not-deletable");

  private static final StatusSet SET = WebshopDefinition.define();

  private Webshop() {}

  /**
   * The webshop as a status set.
   *
   * @return the set, with id {@code webshop}
   */
  public static StatusSet set() {
    return SET;
  }
}
