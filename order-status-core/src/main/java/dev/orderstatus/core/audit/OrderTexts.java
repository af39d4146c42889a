package dev.orderstatus.core.audit;

import dev.orderstatus.api.order.OrderCode;
import java.util.Objects;

/** The check of an order code. It runs for every row and must not allocate. */
final class OrderTexts {
  private static final char DELETE = 0x7F;

  private OrderTexts() {}

  static void check(String order) {
    Objects.requireNonNull(order, "order");
    if (!isPlain(order)) {
      checkAll(order);
    }
  }

  private static boolean isPlain(String order) {
    for (int i = 0; i < order.length(); i++) {
      if (order.charAt(i) <= ' ' || order.charAt(i) >= DELETE) {
        return false;
      }
    }
    return !order.isEmpty() && order.length() <= OrderCode.MAX_LENGTH;
  }

  private static void checkAll(String order) {
    boolean blank = true;
    boolean control = false;
    for (int i = 0; i < order.length(); i++) {
      char c = order.charAt(i);
      blank &= Character.isWhitespace(c);
      control |= Character.isISOControl(c);
    }
    if (blank || control || order.length() > OrderCode.MAX_LENGTH) {
      // This call throws the exception with the right message.
      OrderCode ignored = OrderCode.of(order);
      throw new IllegalArgumentException("not an order code: " + ignored);
    }
  }
}
