package dev.orderstatus.api.parts;

import dev.orderstatus.api.order.Payment;

/** The payment state of the whole order, derived from its money: the first state that applies. */
final class OrderPayment {

  private OrderPayment() {}

  static Payment of(MoneyTally money) {
    if (money.isDisputed()) {
      return Payment.DISPUTED;
    }
    if (money.isUnlinked()) {
      return Payment.UNLINKED;
    }
    if (money.toPay() > 0 && money.toSecure() == 0) {
      return money.authorized() >= money.toPay() ? Payment.AUTHORIZED : Payment.DEFERRED;
    }
    return switch (money.word()) {
      case REFUNDED -> isReserved(money) ? Payment.AUTHORIZED : Payment.REFUNDED;
      case NOTHING_DUE -> isReserved(money) ? Payment.AUTHORIZED : Payment.NOT_REQUIRED;
      case PARTLY_REFUNDED -> money.toPay() > 0 ? Payment.PARTLY_PAID : Payment.PARTLY_REFUNDED;
      case UNPAID, PARTLY_AUTHORIZED -> money.isInterrupted() ? Payment.INTERRUPTED : Payment.DUE;
      case AUTHORIZED -> Payment.AUTHORIZED;
      case PARTLY_PAID -> Payment.PARTLY_PAID;
      case PAID, OVERPAID -> Payment.PAID;
    };
  }

  private static boolean isReserved(MoneyTally money) {
    return money.authorized() > 0 && money.authorized() >= money.due();
  }
}
