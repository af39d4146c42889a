package dev.orderstatus.core.webshop;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.payment.Payments;

/**
 * The codes of the webshop: its type, statuses, actions, attributes, reasons, warnings and effects.
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

  /** The order is on its way; a correctable ending, successful. */
  public static final OrderStatus SHIPPED = OrderStatus.of("shipped");

  /** The order was canceled; terminal. */
  public static final OrderStatus CANCELED = OrderStatus.of("canceled");

  /** Command: place the order (C1-C10). */
  public static final Action PLACE = Action.of("place");

  /** Command: pay the order (C16). */
  public static final Action PAY = Payments.PAY;

  /** Event: money arrived. */
  public static final Action PAYMENT_RECEIVED = Payments.PAYMENT_RECEIVED;

  /** Event: the payment was interrupted (C4). */
  public static final Action PAYMENT_INTERRUPTED = Payments.PAYMENT_INTERRUPTED;

  /** Command: wait for the money. */
  public static final Action AWAIT_PAYMENT = Payments.AWAIT_PAYMENT;

  /** Command: go on with an order that is settled (C18). */
  public static final Action PROCESS = Action.of("process");

  /** Command: ask for no money; the official way around C18. */
  public static final Action WAIVE_PAYMENT = Action.of("waive-payment");

  /** Command: agree to be paid later. */
  public static final Action DEFER_PAYMENT = Payments.DEFER_PAYMENT;

  /** Command: link the unlinked money to this order. */
  public static final Action LINK_PAYMENT = Payments.LINK_PAYMENT;

  /** Command: withdraw the money, which is gone again or was for another order. */
  public static final Action WITHDRAW_PAYMENT = Payments.WITHDRAW_PAYMENT;

  /** Command: the parcel has left (C15). */
  public static final Action SHIP = Action.of("ship");

  /** Command: cancel the order. */
  public static final Action CANCEL = Action.of("cancel");

  /** Command: wait for the money again; a correction. */
  public static final Action REOPEN = Action.of("reopen");

  /** Command: undo the shipping, because the parcel has not left; a correction. */
  public static final Action UNSHIP = Action.of("unship");

  /** Command: change the reference of an order that has left. */
  public static final Action CHANGE_REFERENCE = Action.of("change-reference");

  /** Event: money was refunded. */
  public static final Action PAYMENT_REFUNDED = Payments.PAYMENT_REFUNDED;

  /** Command: look at the order (C21). */
  public static final Action VIEW = Action.of("view");

  /** Command: print the packing slip (C23). */
  public static final Action PACKING_SLIP = Action.of("packing-slip");

  /** Command: remove the order (C24). */
  public static final Action DELETE = Action.of("delete");

  /** The payment provider's number of the payment. */
  public static final Attribute<String> PAYMENT_REFERENCE = Payments.PAYMENT_REFERENCE;

  /**
   * Internal reference or tracking code (C19); shown to staff, and to the customer from shipped on.
   */
  public static final Attribute<String> REFERENCE = Attribute.text("reference");

  /** The shop requires an account, or the order has no account that could view it (C26, C27). */
  public static final ReasonCode ACCOUNT_REQUIRED = ReasonCode.of("account-required");

  /** A real order that is not historical cannot be removed (C25). */
  public static final ReasonCode NOT_DELETABLE = ReasonCode.of("not-deletable");

  /** A new reference is required. */
  public static final ReasonCode REFERENCE_REQUIRED = ReasonCode.of("reference-required");

  /** There is nothing left to pay (C17). */
  public static final ReasonCode PAYMENT_ALREADY_SETTLED = Payments.PAYMENT_ALREADY_SETTLED;

  /** The order is free, or its payment was waived. */
  public static final ReasonCode NO_PAYMENT_NEEDED = Payments.NO_PAYMENT_NEEDED;

  /** There is money, and it is not linked to the order (A16). */
  public static final ReasonCode PAYMENT_NOT_LINKED = Payments.PAYMENT_NOT_LINKED;

  /** The payment was refunded. */
  public static final ReasonCode PAYMENT_WAS_REFUNDED = Payments.PAYMENT_WAS_REFUNDED;

  /** The amount is already reserved. */
  public static final ReasonCode PAYMENT_IS_AUTHORIZED = Payments.PAYMENT_IS_AUTHORIZED;

  /** Payment is agreed for later. */
  public static final ReasonCode PAYMENT_AGREED_LATER = Payments.PAYMENT_AGREED_LATER;

  /** The customer's bank wants the money back. */
  public static final ReasonCode PAYMENT_DISPUTED = Payments.PAYMENT_DISPUTED;

  /** A part is already paid, so the payment cannot be deferred. */
  public static final ReasonCode PAYMENT_PARTLY_MADE = Payments.PAYMENT_PARTLY_MADE;

  /** The order can no longer be paid in the shop, although money is missing. */
  public static final ReasonCode PAYMENT_CLOSED = Payments.PAYMENT_CLOSED;

  /** No money is expected. */
  public static final ReasonCode PAYMENT_NOT_DUE = Payments.PAYMENT_NOT_DUE;

  /** Money is still expected (C18). */
  public static final ReasonCode PAYMENT_STILL_EXPECTED = Payments.PAYMENT_STILL_EXPECTED;

  /** There is no unlinked money to link. */
  public static final ReasonCode PAYMENT_NOT_UNLINKED = Payments.PAYMENT_NOT_UNLINKED;

  /** There is no money to withdraw. */
  public static final ReasonCode NO_PAYMENT_HELD = Payments.NO_PAYMENT_HELD;

  /** A second payment arrived. */
  public static final ReasonCode PAID_TWICE = Payments.PAID_TWICE;

  /** The report about the payment contradicts the order. */
  public static final ReasonCode PAYMENT_CONFLICT = Payments.PAYMENT_CONFLICT;

  /** Money was reported for a canceled order (A22). */
  public static final ReasonCode PAYMENT_AFTER_CANCELLATION = Payments.PAYMENT_AFTER_CANCELLATION;

  /** Money arrived that the order did not expect. */
  public static final ReasonCode UNEXPECTED_PAYMENT = Payments.UNEXPECTED_PAYMENT;

  /** The action requires a reason. */
  public static final ReasonCode REASON_REQUIRED = Payments.REASON_REQUIRED;

  /** The customer's money has to be refunded. */
  public static final WarningCode REFUND_DUE = Payments.REFUND_DUE;

  /** The reserved amount has to be released. */
  public static final WarningCode AUTHORIZATION_OPEN = Payments.AUTHORIZATION_OPEN;

  /** A dispute about the money is open. */
  public static final WarningCode MONEY_DISPUTED = Payments.MONEY_DISPUTED;

  /** The order goes on although it is not paid. */
  public static final WarningCode NOT_PAID = Payments.NOT_PAID;

  /** Money arrived for an order that needed none. */
  public static final WarningCode MONEY_UNEXPECTED = Payments.MONEY_UNEXPECTED;

  /** Show the customer that the order was placed (C1). */
  public static final EffectCode SHOW_CONFIRMATION = EffectCode.of("show-confirmation");

  /** Take the customer to the payment page (C2). */
  public static final EffectCode REDIRECT_TO_PAYMENT = EffectCode.of("redirect-to-payment");

  /** E-mail the customer that the order was placed (C3). */
  public static final EffectCode EMAIL_ORDER_CONFIRMATION =
      EffectCode.of("email-order-confirmation");

  /** E-mail the merchant (C5). */
  public static final EffectCode EMAIL_MERCHANT = EffectCode.of("email-merchant");

  /** E-mail the administrators (C6). */
  public static final EffectCode EMAIL_ADMINISTRATORS = EffectCode.of("email-administrators");

  /** Push a message to the merchant (C7). */
  public static final EffectCode PUSH_NOTIFICATION = EffectCode.of("push-notification");

  /** Push the order to another system (C10). */
  public static final EffectCode API_PUSH = EffectCode.of("api-push");

  /** Open the payment page (C16). */
  public static final EffectCode OPEN_PAYMENT_PAGE = EffectCode.of("open-payment-page");

  /** E-mail the customer that the money arrived. */
  public static final EffectCode EMAIL_PAYMENT_RECEIVED = EffectCode.of("email-payment-received");

  /** E-mail the customer a payment link (C4). */
  public static final EffectCode EMAIL_PAYMENT_LINK = EffectCode.of("email-payment-link");

  /** E-mail the customer that the status changed (C20). */
  public static final EffectCode EMAIL_STATUS_UPDATE = EffectCode.of("email-status-update");

  /** Send the customer the invoice (C22). */
  public static final EffectCode SEND_INVOICE = EffectCode.of("send-invoice");

  /** E-mail the customer that the money was refunded. */
  public static final EffectCode EMAIL_REFUND = Payments.EMAIL_REFUND;

  /** Write the step into the shop's log (C9). */
  public static final EffectCode WRITE_LOG = Payments.WRITE_LOG;

  /** Print the packing slip (C23). */
  public static final EffectCode PRINT_PACKING_SLIP = EffectCode.of("print-packing-slip");

  /** Remove the order (C24). */
  public static final EffectCode REMOVE_ORDER = EffectCode.of("remove-order");

  /** Separate, because the definition needs the words first. */
  private static final class Made {
    static final StatusSet SET = WebshopDefinition.define();
  }

  private Webshop() {}

  /**
   * The webshop as a status set.
   *
   * @return the set, with id {@code webshop}
   */
  public static StatusSet set() {
    return Made.SET;
  }
}
