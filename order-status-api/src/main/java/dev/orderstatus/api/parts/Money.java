package dev.orderstatus.api.parts;

import java.util.Objects;

/**
 * What an order costs. Amounts are whole minor units, such as cents. What is impossible, such as an
 * amount below zero, is reported by {@link Standing#of}. Immutable and thread-safe.
 *
 * @param currency the ISO 4217 code of the currency, such as {@code EUR}
 * @param total what the order costs, canceled units included
 * @param granted what the shop promised to give back or take off
 */
public record Money(String currency, long total, long granted) {

  /** Checks that the currency is there. */
  public Money {
    Objects.requireNonNull(currency, "currency");
  }

  /**
   * Money of which nothing is granted.
   *
   * @param currency the ISO 4217 code of the currency
   * @param total what the order costs, in minor units
   * @return the money
   */
  public static Money of(String currency, long total) {
    return new Money(currency, total, 0);
  }

  /**
   * This money with another amount granted.
   *
   * @param amount what the shop promised to give back or take off, all in all, in minor units
   * @return a copy
   */
  public Money withGranted(long amount) {
    return new Money(currency, total, amount);
  }
}
