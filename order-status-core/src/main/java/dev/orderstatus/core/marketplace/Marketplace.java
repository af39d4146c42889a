package dev.orderstatus.core.marketplace;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.payment.Payments;
import java.time.LocalDate;

/**
 * The codes of the marketplace: its types, statuses, actions, attributes and reasons.
 *
 * <p>Immutable and thread-safe.
 */
public final class Marketplace {

  /** An offer that is bought once. */
  public static final OrderType OFFER = OrderType.of("offer");

  /** A subscription, which can be scheduled (B9). */
  public static final OrderType SUBSCRIPTION = OrderType.of("subscription");

  /** A quote, which a seller makes (B7). */
  public static final OrderType QUOTE = OrderType.of("quote");

  /** A quote that is not yet sent; hidden from the customer (B8). */
  public static final OrderStatus DRAFT = OrderStatus.of("draft");

  /** Started, not yet purchased (B5). */
  public static final OrderStatus START = OrderStatus.of("start");

  /** Due on a chosen date (B9). */
  public static final OrderStatus SCHEDULED = OrderStatus.of("scheduled");

  /** Sent to the vendor, who has not confirmed yet (B4). */
  public static final OrderStatus PROVISIONING_STARTED = OrderStatus.of("provisioning-started");

  /** The vendor has approved (B11). */
  public static final OrderStatus PROVISIONING_FINISHED = OrderStatus.of("provisioning-finished");

  /** The vendor could not provision; can be repaired (B12, B14). */
  public static final OrderStatus PROVISIONING_FAILED = OrderStatus.of("provisioning-failed");

  /** Completed and purchased; terminal, successful (B15). */
  public static final OrderStatus COMPLETED = OrderStatus.of("completed");

  /** The vendor returned an error; terminal, not successful (B16). */
  public static final OrderStatus COMPLETED_WITH_ERRORS = OrderStatus.of("completed-with-errors");

  /** Deleted from the cart, but still listed; terminal, not successful (B19). */
  public static final OrderStatus DELETED = OrderStatus.of("deleted");

  /** Command: make a quote. */
  public static final Action QUOTE_OFFER = Action.of("quote");

  /** Command: start an order. */
  public static final Action START_ORDER = Action.of("start");

  /** Command: schedule for a date (B9). */
  public static final Action SCHEDULE = Action.of("schedule");

  /** Command: buy (B4). */
  public static final Action PURCHASE = Action.of("purchase");

  /** Command: send the quote to the customer. */
  public static final Action SEND_QUOTE = Action.of("send-quote");

  /** Event: the chosen date has come. */
  public static final Action DATE_REACHED = Action.of("date-reached");

  /** Event: the vendor has approved (B11). */
  public static final Action VENDOR_APPROVED = Action.of("vendor-approved");

  /** Event: the vendor could not provision (B12). */
  public static final Action PROVISIONING_REJECTED = Action.of("provisioning-rejected");

  /** Command: try again, after correcting the error (B14). */
  public static final Action RETRY = Action.of("retry");

  /** Command: complete (B15). */
  public static final Action COMPLETE = Action.of("complete");

  /** Event: the vendor returned an error (B16). */
  public static final Action VENDOR_ERROR = Action.of("vendor-error");

  /** Command: delete from the cart (B19). */
  public static final Action DELETE = Action.of("delete");

  /** Command: change the order (B2). */
  public static final Action MODIFY = Action.of("modify");

  /** Command: look at the order. */
  public static final Action VIEW = Action.of("view");

  /** The vendor of the product; {@link #MICROSOFT} is special, no value means any other (B6). */
  public static final Attribute<String> VENDOR = Attribute.text("vendor");

  /** The {@link #VENDOR} for whose offers some statuses do not exist (B6). */
  public static final String MICROSOFT = "microsoft";

  /** The chosen date (B9). */
  public static final Attribute<LocalDate> SCHEDULED_FOR = Attribute.date("scheduled-for");

  /** The reason of the failure, in the vendor's words; not always known (B13). */
  public static final Attribute<String> FAILURE_REASON = Attribute.text("failure-reason");

  /** The action is not available for this vendor's offers (B6). */
  public static final ReasonCode NOT_AVAILABLE_FOR_VENDOR =
      ReasonCode.of("not-available-for-vendor");

  /** A date is required. */
  public static final ReasonCode DATE_REQUIRED = ReasonCode.of("date-required");

  /** The date must be later than today. */
  public static final ReasonCode DATE_NOT_IN_THE_FUTURE = ReasonCode.of("date-not-in-the-future");

  /** The chosen date has not come. */
  public static final ReasonCode TOO_EARLY = ReasonCode.of("too-early");

  /** The order is processed and cannot be modified (B3). */
  public static final ReasonCode ORDER_IS_HISTORICAL = ReasonCode.of("order-is-historical");

  /** A draft is hidden from the customer (B8). */
  public static final ReasonCode NOT_VISIBLE_TO_CUSTOMER = ReasonCode.of("not-visible-to-customer");

  /** Event: money was refunded. */
  public static final Action PAYMENT_REFUNDED = Payments.PAYMENT_REFUNDED;

  /** The payment provider's number of the payment. */
  public static final Attribute<String> PAYMENT_REFERENCE = Payments.PAYMENT_REFERENCE;

  /** The report about the payment contradicts the order. */
  public static final ReasonCode PAYMENT_CONFLICT = Payments.PAYMENT_CONFLICT;

  /** The customer's money has to be refunded. */
  public static final WarningCode REFUND_DUE = Payments.REFUND_DUE;

  /** The reserved amount has to be released. */
  public static final WarningCode AUTHORIZATION_OPEN = Payments.AUTHORIZATION_OPEN;

  /** A dispute about the money is open. */
  public static final WarningCode MONEY_DISPUTED = Payments.MONEY_DISPUTED;

  /** Send the order to the vendor (B4). */
  public static final EffectCode SEND_TO_VENDOR = EffectCode.of("send-to-vendor");

  /** Send the customer the quote. */
  public static final EffectCode EMAIL_QUOTE = EffectCode.of("email-quote");

  /** E-mail the customer that the money was refunded. */
  public static final EffectCode EMAIL_REFUND = Payments.EMAIL_REFUND;

  /** Separate, because the definition needs the words first. */
  private static final class Made {
    static final StatusSet SET = MarketplaceDefinition.define();
  }

  private Marketplace() {}

  /**
   * The marketplace as a status set.
   *
   * @return the set, with id {@code marketplace}
   */
  public static StatusSet set() {
    return Made.SET;
  }
}
