package dev.orderstatus.api.parts;

import java.util.Objects;

/**
 * What one payment comes to. Amounts are whole minor units of its currency. What is impossible,
 * such as more refunded than captured, is reported by {@link Standing#of}. Immutable and
 * thread-safe.
 *
 * @param code what identifies the payment within its order
 * @param currency the ISO 4217 code of its currency, which must be that of the order
 * @param authorized what is reserved and still open of it: neither captured nor voided nor expired
 * @param agreed what is to be paid later and still open of it: on invoice, cash on delivery
 * @param captured what was taken from the customer, without what a lost dispute took back
 * @param refunded what was given back, without refunds that failed
 * @param disputed whether a dispute about it is open
 * @param linked whether it belongs to the order beyond doubt
 * @param attempt what is known of the last attempt
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
   * A payment that is linked to the order, and of which nothing has happened yet.
   *
   * @param code what identifies the payment within its order
   * @param currency the ISO 4217 code of its currency
   * @return the payment
   */
  public static PaymentSums of(String code, String currency) {
    return new PaymentSums(code, currency, 0, 0, 0, 0, false, true, PaymentAttempt.NONE);
  }

  /**
   * This payment with another amount authorized.
   *
   * @param amount what is reserved and still open of it: neither captured nor voided nor expired
   * @return a copy
   */
  public PaymentSums withAuthorized(long amount) {
    return new PaymentSums(
        code, currency, amount, agreed, captured, refunded, disputed, linked, attempt);
  }

  /**
   * This payment with another amount agreed.
   *
   * @param amount what is to be paid later and still open of it: on invoice, cash on delivery
   * @return a copy
   */
  public PaymentSums withAgreed(long amount) {
    return new PaymentSums(
        code, currency, authorized, amount, captured, refunded, disputed, linked, attempt);
  }

  /**
   * This payment with another amount captured.
   *
   * @param amount what was taken from the customer, without what a lost dispute took back
   * @return a copy
   */
  public PaymentSums withCaptured(long amount) {
    return new PaymentSums(
        code, currency, authorized, agreed, amount, refunded, disputed, linked, attempt);
  }

  /**
   * This payment with another amount refunded.
   *
   * @param amount what was given back, without refunds that failed
   * @return a copy
   */
  public PaymentSums withRefunded(long amount) {
    return new PaymentSums(
        code, currency, authorized, agreed, captured, amount, disputed, linked, attempt);
  }

  /**
   * This payment with a dispute or without.
   *
   * @param open whether a dispute about it is open
   * @return a copy
   */
  public PaymentSums withDisputed(boolean open) {
    return new PaymentSums(
        code, currency, authorized, agreed, captured, refunded, open, linked, attempt);
  }

  /**
   * This payment linked to the order, or not.
   *
   * @param isLinked whether it belongs to the order beyond doubt
   * @return a copy
   */
  public PaymentSums withLinked(boolean isLinked) {
    return new PaymentSums(
        code, currency, authorized, agreed, captured, refunded, disputed, isLinked, attempt);
  }

  /**
   * This payment with another attempt.
   *
   * @param last what is known of the last attempt
   * @return a copy
   */
  public PaymentSums withAttempt(PaymentAttempt last) {
    return new PaymentSums(
        code, currency, authorized, agreed, captured, refunded, disputed, linked, last);
  }
}
