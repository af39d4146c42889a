package dev.orderstatus.api.parts;

import java.util.Objects;

/**
 * The sums of one payment. Amounts are whole minor units of its currency. {@link Standing#of}
 * reports anything impossible, such as more refunded than captured. Immutable and thread-safe.
 *
 * @param code the code of the payment within its order
 * @param currency the ISO 4217 code of its currency, which must be the order's
 * @param authorized the amount that is reserved and still open: not captured, voided or expired
 * @param agreed the amount that is to be paid later and still open: on invoice, cash on delivery
 * @param captured the amount captured from the customer, without amounts taken back by a lost
 *     dispute
 * @param refunded the amount refunded, without failed refunds
 * @param disputed true if a dispute about the payment is open
 * @param linked true if the payment belongs to the order beyond doubt
 * @param attempt the result of the last attempt
 */
public record PaymentSums(
    String code,
    String currency,
    long authorized,
    long agreed,
    long captured,
    long refunded,
    boolean disputed,
    boolean linked,
    PaymentAttempt attempt) {

  /** Checks that nothing is missing. */
  public PaymentSums {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(attempt, "attempt");
  }

  /**
   * A payment that is linked to the order, with all sums zero.
   *
   * @param code the code of the payment within its order
   * @param currency the ISO 4217 code of its currency
   * @return the payment
   */
  public static PaymentSums of(String code, String currency) {
    return new PaymentSums(code, currency, 0, 0, 0, 0, false, true, PaymentAttempt.NONE);
  }

  /**
   * This payment with another amount authorized.
   *
   * @param amount the amount that is reserved and still open: not captured, voided or expired
   * @return a copy
   */
  public PaymentSums withAuthorized(long amount) {
    return new PaymentSums(
        code, currency, amount, agreed, captured, refunded, disputed, linked, attempt);
  }

  /**
   * This payment with another amount agreed.
   *
   * @param amount the amount that is to be paid later and still open: on invoice, cash on delivery
   * @return a copy
   */
  public PaymentSums withAgreed(long amount) {
    return new PaymentSums(
        code, currency, authorized, amount, captured, refunded, disputed, linked, attempt);
  }

  /**
   * This payment with another amount captured.
   *
   * @param amount the amount captured from the customer, without amounts taken back by a lost
   *     dispute
   * @return a copy
   */
  public PaymentSums withCaptured(long amount) {
    return new PaymentSums(
        code, currency, authorized, agreed, amount, refunded, disputed, linked, attempt);
  }

  /**
   * This payment with another amount refunded.
   *
   * @param amount the amount refunded, without failed refunds
   * @return a copy
   */
  public PaymentSums withRefunded(long amount) {
    return new PaymentSums(
        code, currency, authorized, agreed, captured, amount, disputed, linked, attempt);
  }

  /**
   * This payment with or without a dispute.
   *
   * @param open true if a dispute about the payment is open
   * @return a copy
   */
  public PaymentSums withDisputed(boolean open) {
    return new PaymentSums(
        code, currency, authorized, agreed, captured, refunded, open, linked, attempt);
  }

  /**
   * This payment linked to the order, or not.
   *
   * @param isLinked true if the payment belongs to the order beyond doubt
   * @return a copy
   */
  public PaymentSums withLinked(boolean isLinked) {
    return new PaymentSums(
        code, currency, authorized, agreed, captured, refunded, disputed, isLinked, attempt);
  }

  /**
   * This payment with another attempt.
   *
   * @param last the result of the last attempt
   * @return a copy
   */
  public PaymentSums withAttempt(PaymentAttempt last) {
    Objects.requireNonNull(last, "last");
    return new PaymentSums(
        code, currency, authorized, agreed, captured, refunded, disputed, linked, last);
  }
}
