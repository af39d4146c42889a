package dev.orderstatus.api.parts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the units of a parcel or a return count as, which its status says. */
public enum CountsAs {
  /** Nothing: the part was canceled or refused. */
  NOTHING,
  /** Nothing yet, but not to be packed again. */
  PACKED,
  /** Out, on the way. */
  OUT,
  /** Out, and waiting to be picked up. */
  READY,
  /** Out, and arrived. */
  ARRIVED,
  /** Lost: to be sent again, canceled or refunded. */
  LOST,
  /** Come back undelivered: to be sent again, canceled or refunded. */
  CAME_BACK,
  /** Announced to come back from the customer. */
  ANNOUNCED,
  /** Come back from the customer. */
  RETURNED,
  /** Nothing, as the status is not known; the standing lists it. */
  UNKNOWN;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word a shop stores.
   *
   * @return the code, for example {@code came-back}
   */
  @JsonValue
  public String code() {
    return code;
  }

  /** Where the sum of such units stands in a tally, which nobody stores. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  boolean isNothing() {
    return this == NOTHING || this == UNKNOWN;
  }

  /** Whether the units are in a parcel that was neither canceled nor lost, nor came back. */
  boolean isInLiveParcel() {
    return this == PACKED || isOut();
  }

  /** Whether the units have left, and were neither lost nor came back undelivered. */
  boolean isOut() {
    return this == OUT || this == READY || this == ARRIVED;
  }

  /** Whether the units are in a return that was neither refused nor canceled. */
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
