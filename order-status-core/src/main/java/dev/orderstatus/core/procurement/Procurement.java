package dev.orderstatus.core.procurement;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.StatusSet;
import java.net.URI;
import java.time.LocalDate;

/**
 * The codes of procurement: its type, statuses, actions, attributes and reasons.
 *
 * <p>Immutable and thread-safe.
 */
public final class Procurement {

  /** The one order type. */
  public static final OrderType PRODUCT_REQUEST = OrderType.of("product-request");

  /** Not approved yet (D1). */
  public static final OrderStatus PENDING = OrderStatus.of("pending");

  /** Taken back by the requester; terminal (D2). */
  public static final OrderStatus WITHDRAWN = OrderStatus.of("withdrawn");

  /** Turned down by the approver; terminal. */
  public static final OrderStatus DECLINED = OrderStatus.of("declined");

  /** Approved and sent to the distributor (D3). */
  public static final OrderStatus APPROVED = OrderStatus.of("approved");

  /** The distributor handles it (D9). */
  public static final OrderStatus PROCESSING = OrderStatus.of("processing");

  /** The distributor packs it (D15). */
  public static final OrderStatus PREPARING = OrderStatus.of("preparing");

  /** Delivery has started (D17). */
  public static final OrderStatus IN_DELIVERY = OrderStatus.of("in-delivery");

  /** Delivered; a correctable ending, successful. */
  public static final OrderStatus DELIVERED = OrderStatus.of("delivered");

  /** Not picked up in time; a correctable ending, not successful (D14). */
  public static final OrderStatus RETURNED_TO_DISTRIBUTOR =
      OrderStatus.of("returned-to-distributor");

  /** Canceled by the distributor; terminal (D16). */
  public static final OrderStatus CANCELED = OrderStatus.of("canceled");

  /** Command: ask for a product. */
  public static final Action REQUEST = Action.of("request");

  /** Command: take the request back (D2). */
  public static final Action WITHDRAW = Action.of("withdraw");

  /** Command: approve (D3). */
  public static final Action APPROVE = Action.of("approve");

  /** Command: turn down. */
  public static final Action DECLINE = Action.of("decline");

  /** Command: change the request. */
  public static final Action MODIFY = Action.of("modify");

  /** Event: the distributor handles it (D9). */
  public static final Action PROCESSING_STARTED = Action.of("processing-started");

  /** Event: the distributor packs it (D15). */
  public static final Action PREPARATION_STARTED = Action.of("preparation-started");

  /** Event: the parcel is on its way (D17). */
  public static final Action DELIVERY_STARTED = Action.of("delivery-started");

  /** Event: the parcel was handed over. */
  public static final Action DELIVERED_PARCEL = Action.of("delivered");

  /** Event: nobody picked the parcel up (D14). */
  public static final Action NOT_PICKED_UP = Action.of("not-picked-up");

  /** Event: news of the shipment (D8, D12). */
  public static final Action SHIPMENT_UPDATED = Action.of("shipment-updated");

  /** Command: cancel; the distributor only (D16). */
  public static final Action CANCEL = Action.of("cancel");

  /** Command: follow the parcel (D11). */
  public static final Action TRACK = Action.of("track");

  /** Command: look at the order (D7). */
  public static final Action VIEW = Action.of("view");

  /** {@link #ACQUISITION} of a device that is paid for at once. */
  public static final String PURCHASED = "purchased";

  /** {@link #ACQUISITION} of a device that is paid for over time. */
  public static final String FINANCED = "financed";

  /** {@link #ACQUISITION} of a device that is returned at the end (D22). */
  public static final String LEASED = "leased";

  /** How the device is paid for (D21). */
  public static final Attribute<String> ACQUISITION =
      Attribute.choice("acquisition", PURCHASED, FINANCED, LEASED);

  /** The link to follow the parcel (D11). */
  public static final Attribute<URI> TRACKING_LINK = Attribute.link("tracking-link");

  /** The expected shipping date (D12). */
  public static final Attribute<LocalDate> ESTIMATED_SHIPPING =
      Attribute.date("estimated-shipping");

  /** The requester's contact (D5, D6). */
  public static final Attribute<String> SUPPORT_CONTACT = Attribute.text("support-contact");

  /** The action requires a reason. */
  public static final ReasonCode REASON_REQUIRED = ReasonCode.of("reason-required");

  /** There is no tracking link: no news of the shipment yet (D11). */
  public static final ReasonCode NO_SHIPMENT_UPDATES_YET = ReasonCode.of("no-shipment-updates-yet");

  /** The request was approved and can no longer be withdrawn (D4). */
  public static final ReasonCode NO_LONGER_PENDING = ReasonCode.of("no-longer-pending");

  /** The distributor handles the order now (D4, D15). */
  public static final ReasonCode HANDLED_BY_DISTRIBUTOR = ReasonCode.of("handled-by-distributor");

  /** Delivery has started: no more changes (D17). */
  public static final ReasonCode DELIVERY_HAS_STARTED = ReasonCode.of("delivery-has-started");

  /** The approver's reason, shown to the requester. */
  public static final Attribute<String> DECLINE_REASON = Attribute.text("decline-reason");

  /** E-mail the approver. */
  public static final EffectCode EMAIL_APPROVER = EffectCode.of("email-approver");

  /** Send the order to the distributor (D3). */
  public static final EffectCode SEND_TO_DISTRIBUTOR = EffectCode.of("send-to-distributor");

  /** E-mail the requester that the status changed. */
  public static final EffectCode EMAIL_STATUS_UPDATE = EffectCode.of("email-status-update");

  /** Open the carrier's page (D11). */
  public static final EffectCode OPEN_TRACKING_PAGE = EffectCode.of("open-tracking-page");

  /** Separate, because the definition needs the words first. */
  private static final class Made {
    static final StatusSet SET = ProcurementDefinition.define();
  }

  private Procurement() {}

  /**
   * Procurement as a status set.
   *
   * @return the set, with id {@code procurement}
   */
  public static StatusSet set() {
    return Made.SET;
  }
}
