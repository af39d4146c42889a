package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.parts.EntrySort;
import org.jspecify.annotations.Nullable;

/** An action of the order whose "payment becomes ..." is entries in an order of parts. */
enum MoneyAction {
  RECEIVED,
  INTERRUPTED,
  REFUNDED,
  WAIVE,
  DEFER,
  LINK,
  WITHDRAW,
  REOPEN;

  static @Nullable MoneyAction of(Action action) {
    return switch (action.value()) {
      case "payment-received" -> RECEIVED;
      case "payment-interrupted", "payment-failed" -> INTERRUPTED;
      case "payment-refunded" -> REFUNDED;
      case "waive-payment" -> WAIVE;
      case "defer-payment" -> DEFER;
      case "link-payment" -> LINK;
      case "withdraw-payment" -> WITHDRAW;
      case "reopen" -> REOPEN;
      default -> null;
    };
  }

  /** The sort of entry that the report stands for; null for a command of staff. */
  @Nullable EntrySort reports() {
    return switch (this) {
      case RECEIVED -> EntrySort.CAPTURED;
      case INTERRUPTED -> EntrySort.ATTEMPT_FAILED;
      case REFUNDED -> EntrySort.REFUNDED;
      default -> null;
    };
  }

  /** True for a command that may be about one payment. */
  boolean namesPayment() {
    return needsPayment() || this == DEFER;
  }

  /** True if a payment that is named has to be there. */
  boolean needsPayment() {
    return this == LINK || this == WITHDRAW;
  }
}
