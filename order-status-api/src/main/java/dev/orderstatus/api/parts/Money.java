package dev.orderstatus.api.parts;

import java.util.Objects;

/**
 * The price of an order. Amounts are whole minor units, such as cents. {@link Standing#of} reports
 * anything impossible, such as an amount below zero. Immutable and thread-safe.
 *
 * @param currency the ISO 4217 code of the currency, such as {@code EUR}
 * @param total the total of the order, including canceled units
 * @param granted the amount that the shop promised to refund or deduct
 * @param waived the part of the granted amount that is due again if the order is reopened
 */
public record Money(String currency, long total, long granted, long waived) {

  /** Checks that the currency is there. */
  public Money {
    Objects.requireNonNull(currency, "currency");
  }

  /**
   * Money without a granted amount.
   *
   * @param currency the ISO 4217 code of the currency
   * @param total the total of the order, in minor units
   * @return the money
   */
  public static Money of(String currency, long total) {
    return new Money(currency, total, 0, 0);
  }

  /**
   * This money with another granted amount.
   *
   * @param amount the total that the shop promised to refund or deduct, in minor units
   * @return a copy
   */
  public Money withGranted(long amount) {
    return new Money(currency, total, amount, waived);
  }

  /**
   * This money with another waived amount.
   *
   * @param amount the part of the granted amount that was waived, in minor units
   * @return a copy
   */
  public Money withWaived(long amount) {
    return new Money(currency, total, granted, amount);
  }
}
