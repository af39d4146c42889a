package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way in which the units or the amount of a part count, as defined by its status. */
public enum CountsAs {
  /** Do not count: the part was canceled or refused. */
  NOTHING,
  /** Do not count yet, but must not be packed again. */
  PACKED,
  /** Out, on the way. */
  OUT,
  /** Out, and waiting to be picked up. */
  READY,
  /** Out, and arrived. */
  ARRIVED,
  /** Lost: to be resent, canceled or refunded. */
  LOST,
  /** Returned to the sender undelivered: to be resent, canceled or refunded. */
  CAME_BACK,
  /** Announced as a return by the customer. */
  ANNOUNCED,
  /** Returned by the customer. */
  RETURNED,
  /** Do not count, because the status is unknown; the standing lists the part. */
  UNKNOWN,
  /** An amount that is agreed to be paid later. */
  AGREED,
  /** An amount that is reserved and not taken yet. */
  AUTHORIZED,
  /** An amount that was taken from the customer. */
  CAPTURED,
  /** An amount that was taken and given back. */
  REFUNDED;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The stable word for this constant.
   *
   * @return the code, for example {@code came-back}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /** The index of the sum of such units in a tally, which is never stored. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  boolean isNothing() {
    return this == NOTHING || this == UNKNOWN;
  }

  /** True if the units are in a parcel that was neither canceled nor lost, nor came back. */
  boolean isInLiveParcel() {
    return this == PACKED || isOut();
  }

  /** True if the units have left, and were neither lost nor came back undelivered. */
  boolean isOut() {
    return this == OUT || this == READY || this == ARRIVED;
  }

  /** True if the units are in a return that was neither refused nor canceled. */
  boolean isInLiveReturn() {
    return this == ANNOUNCED || this == RETURNED;
  }

  static CountsAs ofParcel(String status) {
    return switch (status) {
      case "packed" -> PACKED;
      case "shipped", "delayed" -> OUT;
      case "ready-for-pickup" -> READY;
      case "delivered", "picked-up" -> ARRIVED;
      case "lost" -> LOST;
      case "returned-to-sender" -> CAME_BACK;
      case "canceled" -> NOTHING;
      default -> UNKNOWN;
    };
  }

  static CountsAs ofReturn(String status) {
    return switch (status) {
      case "announced" -> ANNOUNCED;
      case "received" -> RETURNED;
      case "refused", "canceled" -> NOTHING;
      default -> UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return code;
  }
}
