package dev.orderstatus.api.parts;

import static dev.orderstatus.api.parts.Problems.shown;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;

/** Adds up the money of an order, and finds impossible amounts. */
final class MoneyTally {

  private static final Comparator<PaymentSums> BY_CODE =
      (one, other) -> one.code().compareTo(other.code());

  private final Problems problems;
  private final Money money;
  private final long due;

  private long authorized;
  private long agreed;
  private long captured;
  private long refunded;
  private long heldByLinked;
  private boolean heldByUnlinked;
  private boolean disputed;
  private boolean failed;
  private boolean underWay;

  private MoneyTally(OrderParts parts, Problems problems) {
    this.problems = problems;
    money = parts.money();
    due = parts.canceled() ? 0 : Math.max(money.total() - money.granted(), 0);
  }

  static MoneyTally of(OrderParts parts, Problems problems) {
    MoneyTally tally = new MoneyTally(parts, problems);
    tally.checkMoney();
    PaymentSums[] payments = parts.payments().toArray(new PaymentSums[0]);
    Arrays.sort(payments, BY_CODE);
    for (int i = 0; i < payments.length; i++) {
      if (i > 0) {
        problems.checkNotTwice("payment", payments[i].code(), payments[i - 1].code());
      }
      if (!tally.canBe(payments[i])) {
        tally.addProblems(payments[i]);
      }
      tally.add(payments[i]);
    }
    return tally;
  }

  private void checkMoney() {
    try {
      Currency.getInstance(money.currency());
    } catch (IllegalArgumentException unknown) {
      problems.add("money: \"%s\" is not a currency, expected an ISO 4217 code, such as EUR"
          .formatted(shown(money.currency())));
    }
    problems.checkNotNegative(money.total(), "money", "total");
    problems.checkNotNegative(money.granted(), "money", "granted");
    problems.checkNotNegative(money.waived(), "money", "waived");
    if (money.waived() > Math.max(money.granted(), 0)) {
      problems.add("money: %d waived, but %d granted, of which the waived amount is a part"
          .formatted(money.waived(), money.granted()));
    }
  }

  private boolean canBe(PaymentSums payment) {
    return payment.authorized() >= 0
        && payment.agreed() >= 0
        && payment.refunded() >= 0
        && payment.captured() >= payment.refunded()
        && payment.currency().equals(money.currency());
  }

  private void addProblems(PaymentSums payment) {
    String part = "payment " + shown(payment.code());
    problems.checkNotNegative(payment.authorized(), part, "authorized");
    problems.checkNotNegative(payment.agreed(), part, "agreed");
    problems.checkNotNegative(payment.captured(), part, "captured");
    problems.checkNotNegative(payment.refunded(), part, "refunded");
    if (payment.refunded() > Math.max(payment.captured(), 0)) {
      problems.add("%s: %d refunded, but %d captured"
          .formatted(part, payment.refunded(), payment.captured()));
    }
    if (!payment.currency().equals(money.currency())) {
      problems.add("%s: is in %s, but the order in %s, and two currencies cannot be added"
          .formatted(part, shown(payment.currency()), shown(money.currency())));
    }
  }

  private void add(PaymentSums payment) {
    authorized = sum(authorized, payment.authorized(), payment, "authorized");
    agreed = sum(agreed, payment.agreed(), payment, "agreed");
    captured = sum(captured, payment.captured(), payment, "captured");
    refunded += payment.refunded();
    disputed |= payment.disputed();
    failed |= payment.attempt() == PaymentAttempt.FAILED;
    underWay |= payment.attempt() == PaymentAttempt.UNDER_WAY;
    long held = payment.captured() - payment.refunded();
    if (payment.linked()) {
      heldByLinked += held;
    } else {
      heldByUnlinked |= held > 0;
    }
  }

  private long sum(long before, long more, PaymentSums payment, String what) {
    return problems.sum(before, more, "payment", payment.code(), what);
  }

  long due() {
    return due;
  }

  long authorized() {
    return authorized;
  }

  long agreed() {
    return agreed;
  }

  long captured() {
    return captured;
  }

  long refunded() {
    return refunded;
  }

  long net() {
    return captured - refunded;
  }

  long toPay() {
    return Math.max(due - captured + Math.min(refunded, money.granted()), 0);
  }

  long toSecure() {
    // In two steps, because the sum of the two may overflow.
    return Math.max(Math.max(toPay() - authorized, 0) - agreed, 0);
  }

  long toGiveBack() {
    return Math.max(net() - due, 0);
  }

  PaymentWord word() {
    return PaymentWord.of(captured, refunded, authorized, money.total(), due);
  }

  boolean isDisputed() {
    return disputed;
  }

  /** True if the last attempt to pay failed, and none is under way. */
  boolean isInterrupted() {
    return failed && !underWay;
  }

  /** True if a payment that staff have not linked holds money, and the linked ones do not. */
  boolean isUnlinked() {
    return heldByUnlinked && (heldByLinked == 0 || heldByLinked < due);
  }
}
