package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.parts.EntrySort;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An action of the order whose "payment becomes ..." is entries in an order of parts. */
enum MoneyAction {
  RECEIVED("payment-received"),
  INTERRUPTED("payment-interrupted", "payment-failed"),
  REFUNDED("payment-refunded"),
  WAIVE("waive-payment"),
  DEFER("defer-payment"),
  LINK("link-payment"),
  WITHDRAW("withdraw-payment"),
  REOPEN("reopen");

  private static final Map<String, MoneyAction> BY_CODE = new HashMap<>();

  static {
    for (MoneyAction money : values()) {
      for (String code : money.codes) {
        BY_CODE.put(code, money);
      }
    }
  }

  private final String[] codes;

  MoneyAction(String... codes) {
    this.codes = codes;
  }

  static @Nullable MoneyAction of(Action action) {
    return BY_CODE.get(action.value());
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
