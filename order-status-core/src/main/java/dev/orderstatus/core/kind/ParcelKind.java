package dev.orderstatus.core.kind;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Kind;
import java.net.URI;
import java.time.LocalDate;

/** Parcels as parts of an order: they share by units of lines. */
public final class ParcelKind {

  /** The code of the kind. */
  public static final String CODE = "parcel";

  /** The only type of a parcel. */
  public static final OrderType TYPE = OrderType.of("parcel");

  /** Packed, and not handed to the carrier yet. */
  public static final OrderStatus PACKED = OrderStatus.of("packed");

  /** On its way. */
  public static final OrderStatus SHIPPED = OrderStatus.of("shipped");

  /** On its way, later than expected. */
  public static final OrderStatus DELAYED = OrderStatus.of("delayed");

  /** Waiting to be picked up by the customer. */
  public static final OrderStatus READY_FOR_PICKUP = OrderStatus.of("ready-for-pickup");

  /** Delivered. */
  public static final OrderStatus DELIVERED = OrderStatus.of("delivered");

  /** Picked up by the customer. */
  public static final OrderStatus PICKED_UP = OrderStatus.of("picked-up");

  /** Lost: its units are to be sent again, canceled or refunded. */
  public static final OrderStatus LOST = OrderStatus.of("lost");

  /** Came back undelivered: its units are to be sent again, canceled or refunded. */
  public static final OrderStatus RETURNED_TO_SENDER = OrderStatus.of("returned-to-sender");

  /** Never sent: its units are to be packed again. */
  public static final OrderStatus CANCELED = OrderStatus.of("canceled");

  /** Packs units. */
  public static final Action PACK = Action.of("pack");

  /** Packs other units. */
  public static final Action REPACK = Action.of("repack");

  /** Unpacks the parcel. */
  public static final Action DISCARD = Action.of("discard");

  /** Hands the parcel to the carrier. */
  public static final Action SHIP = Action.of("ship");

  /** Corrects a parcel that was never handed over. */
  public static final Action UNSHIP = Action.of("unship");

  /** The carrier has the parcel. */
  public static final Action PARCEL_SHIPPED = Action.of("parcel-shipped");

  /** The parcel is late. */
  public static final Action PARCEL_DELAYED = Action.of("delayed");

  /** The parcel waits to be picked up. */
  public static final Action PARCEL_READY = Action.of("ready-for-pickup");

  /** The parcel was delivered. */
  public static final Action PARCEL_DELIVERED = Action.of("delivered");

  /** The parcel was picked up. */
  public static final Action PARCEL_PICKED_UP = Action.of("picked-up");

  /** Nobody picked the parcel up, and it came back. */
  public static final Action NOT_PICKED_UP = Action.of("not-picked-up");

  /** The parcel could not be delivered, and came back. */
  public static final Action UNDELIVERABLE = Action.of("undeliverable");

  /** The parcel is lost. */
  public static final Action PARCEL_LOST = Action.of("lost");

  /** The customer did not get a parcel that was reported as delivered. */
  public static final Action NOT_RECEIVED = Action.of("not-received");

  /** The code by which the carrier tracks the parcel. */
  public static final Attribute<String> TRACKING_CODE = Attribute.text("tracking-code");

  /** The page on which the carrier shows the parcel. */
  public static final Attribute<URI> TRACKING_LINK = Attribute.link("tracking-link");

  /** The day on which the parcel is expected. */
  public static final Attribute<LocalDate> EXPECTED = Attribute.date("expected");

  /** More units than are to pack. */
  public static final ReasonCode MORE_THAN_TO_PACK = ReasonCode.of("more-than-to-pack");

  /** Units of the parcel are in a return. */
  public static final ReasonCode UNITS_IN_RETURN = ReasonCode.of("units-in-return");

  /** The order is not ready for parcels. */
  public static final ReasonCode ORDER_NOT_READY = ReasonCode.of("order-not-ready");

  /** The parcel was canceled before it was reported. */
  public static final ReasonCode SHIPPED_AFTER_CANCELLATION =
      ReasonCode.of("shipped-after-cancellation");

  /** Informs the customer about the parcel, if staff choose it. */
  public static final EffectCode EMAIL_STATUS_UPDATE = EffectCode.of("email-status-update");

  /** Asks staff to send the items again, cancel or refund them: the parcel did not arrive. */
  public static final EffectCode DECIDE_ON_ITEMS = EffectCode.of("decide-on-items");

  private ParcelKind() {}

  /**
   * The kind, for orders whose parcels are packed and sent in these statuses.
   *
   * @param ready the statuses of the order in which a parcel may be packed and sent; in any other
   *     that is refused with {@code order-not-ready}; none means all
   * @return the kind, shares by units
   */
  public static Kind kind(OrderStatus... ready) {
    return Kind.byUnits(CODE, ParcelDefinition.set(ready)).build();
  }
}
