package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The numbers of a {@link Standing}: first those of units, over all lines that have to be handed
 * over, then those of money, in minor units.
 */
public enum StandingNumber {
  /** Units that were not canceled. */
  UNITS_ACTIVE,
  /** Units that were canceled. */
  UNITS_CANCELED,
  /** Units that are out or have arrived. */
  UNITS_OUT,
  /** Units that have arrived. */
  UNITS_ARRIVED,
  /** Units that the customer returned. */
  UNITS_RETURNED,
  /** Active units that are not out. */
  OPEN,
  /** Units in packed parcels. */
  PACKED,
  /** Open units that are not packed. */
  TO_PACK,
  /** Units that are out and have not arrived. */
  UNDER_WAY,
  /** Units under way that wait to be picked up. */
  READY,
  /** Units in lost parcels, be they sent again or not. */
  LOST,
  /** Units in parcels that came back undelivered, be they sent again or not. */
  CAME_BACK,
  /** What the order costs, without what is granted; nothing for a canceled order. */
  DUE,
  /** What was captured from the customer. */
  CAPTURED,
  /** What was refunded to the customer. */
  REFUNDED,
  /** What is kept: captured, and not refunded. */
  NET,
  /** What is reserved and not taken yet. */
  AUTHORIZED,
  /** What is agreed to be paid later. */
  AGREED,
  /** What is due and not captured; what was refunded counts again only as far as it was granted. */
  TO_PAY,
  /** What is to pay, and neither authorized nor agreed. */
  TO_SECURE,
  /** What is kept beyond what is due. */
  TO_GIVE_BACK;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word a shop stores.
   *
   * @return the code, for example {@code to-pay}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /** Where the number stands among those of one standing, which nobody stores. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  @Override
  public String toString() {
    return code;
  }
}
