package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.orderstatus.api.code.Attribute;
import java.util.Locale;

/**
 * The numbers of a {@link Standing}: first those of units, over all lines that have to be
 * delivered, then those of money, in minor units.
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
  /** Units in lost parcels, whether or not they were resent. */
  LOST,
  /** Units in parcels that came back undelivered, whether or not they were resent. */
  CAME_BACK,
  /** The total of the order minus the granted amount; nothing for a canceled order. */
  DUE,
  /** The amount captured from the customer. */
  CAPTURED,
  /** The amount refunded to the customer. */
  REFUNDED,
  /** The kept amount: captured minus refunded. */
  NET,
  /** The amount reserved and not yet captured. */
  AUTHORIZED,
  /** The amount agreed to be paid later. */
  AGREED,
  /**
   * The amount due and not captured; a refunded amount counts again only as far as it was granted.
   */
  TO_PAY,
  /** The amount to pay that is neither authorized nor agreed. */
  TO_SECURE,
  /** The amount kept beyond the amount due. */
  TO_GIVE_BACK;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  // An attribute is immutable.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Attribute<Long> fact = Attribute.wholeNumber("whole:" + code);

  /**
   * The stable word for this number.
   *
   * @return the code, for example {@code to-pay}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * This number as a fact that conditions read.
   *
   * @return an attribute that no order stores: an order of parts has it while it is decided
   */
  public Attribute<Long> fact() {
    return fact;
  }

  /**
   * True if this number is an amount.
   *
   * @return false for a number of units
   */
  public boolean isOfMoney() {
    return compareTo(DUE) >= 0;
  }

  /** The index of the number in a standing, which is never stored. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  @Override
  public String toString() {
    return code;
  }
}
