package dev.orderstatus.example;

import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.List;

/** The words for money and their classes, as a table. */
final class PaymentWords {

  private PaymentWords() {}

  static String table() {
    StringBuilder table = new StringBuilder("| word | meaning | classes |\n| --- | --- | --- |\n");
    for (Payment payment : Payment.values()) {
      table.append("| `%s` | %s | %s |\n"
          .formatted(payment, meaning(payment), String.join(", ", classes(payment))));
    }
    return table.toString();
  }

  private static List<String> classes(Payment payment) {
    List<String> classes = new ArrayList<>();
    if (payment.isOpen()) {
      classes.add("open");
    }
    if (payment.isSettled()) {
      classes.add("settled");
    }
    if (payment.isSecured()) {
      classes.add("secured");
    }
    if (payment.isHeld()) {
      classes.add("held");
    }
    return classes.isEmpty() ? List.of("none: staff must look") : classes;
  }

  private static String meaning(Payment payment) {
    return switch (payment) {
      case NOT_REQUIRED -> "there is nothing to pay";
      case DUE -> "payment is expected";
      case INTERRUPTED -> "the customer began to pay, and it was broken off";
      case PARTLY_PAID -> "a part is paid, the rest is expected";
      case AUTHORIZED -> "the amount is reserved, and not yet taken";
      case DEFERRED -> "it was agreed to pay later";
      case UNLINKED -> "there is money, not linked to the order";
      case PAID -> "paid";
      case PARTLY_REFUNDED -> "paid, and a part paid back; the rest is settled";
      case REFUNDED -> "paid, and paid back";
      case DISPUTED -> "paid, and the customer's bank wants it back";
    };
  }
}
