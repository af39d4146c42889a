package dev.orderstatus.example;

import dev.orderstatus.api.parts.PaymentWord;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import java.util.List;
import java.util.Map;

/**
 * What another system says of the money of an order.
 *
 * @param name the system
 * @param refunds what it measures refunds against
 * @param words its word for each of ours
 */
record PeerMoney(String name, Refunds refunds, Map<PaymentWord, String> words) {

  /** What a system measures refunds against. */
  enum Refunds {
    /** It has no word for a refund: what is kept counts. */
    NOTHING("nothing"),
    /** Refunded is what gave back all that was captured. */
    CAPTURED("captured"),
    /** Refunded is what gave back as much as the order costs. */
    TOTAL("total");

    private final String word;

    Refunds(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** Stands where a system has no word, or none that is published. */
  static final String NO_WORD = "-";

  static final List<PeerMoney> ALL = List.of(
      of("Saleor", Refunds.NOTHING, "NONE NONE PARTIAL FULL OVERCHARGED - - FULL"),
      of(
          "Medusa",
          Refunds.CAPTURED,
          "not_paid authorized partially_captured captured captured partially_refunded refunded"
              + " -"),
      of(
          "Sylius",
          Refunds.TOTAL,
          "awaiting_payment authorized partially_paid paid paid partially_refunded refunded paid"),
      of(
          "Solidus",
          Refunds.NOTHING,
          "balance_due balance_due balance_due paid credit_owed - - paid"),
      of(
          "Spree 6",
          Refunds.CAPTURED,
          "none authorized partially_paid paid overcharged partially_refunded refunded -"),
      of(
          "Shopify",
          Refunds.CAPTURED,
          "PENDING AUTHORIZED PARTIALLY_PAID PAID PAID PARTIALLY_REFUNDED REFUNDED -"));

  private static PeerMoney of(String name, Refunds refunds, String words) {
    String[] each = words.split(" ", -1);
    return new PeerMoney(
        name,
        refunds,
        Map.of(
            PaymentWord.UNPAID, each[0],
            PaymentWord.AUTHORIZED, each[1],
            PaymentWord.PARTLY_PAID, each[2],
            PaymentWord.PAID, each[3],
            PaymentWord.OVERPAID, each[4],
            PaymentWord.PARTLY_REFUNDED, each[5],
            PaymentWord.REFUNDED, each[6],
            PaymentWord.NOTHING_DUE, each[7]));
  }

  /** The word for an order that costs this much. */
  String word(Standing standing, long total) {
    long refunded = standing.number(StandingNumber.REFUNDED);
    if (refunded > 0 && refunds != Refunds.NOTHING) {
      long all = refunds == Refunds.TOTAL ? total : standing.number(StandingNumber.CAPTURED);
      return words.get(refunded >= all ? PaymentWord.REFUNDED : PaymentWord.PARTLY_REFUNDED);
    }
    return words.get(kept(standing));
  }

  /** The word that follows where refunds are not told of, but lower what is kept. */
  private static PaymentWord kept(Standing standing) {
    long net = standing.number(StandingNumber.NET);
    long due = standing.number(StandingNumber.DUE);
    if (net == 0) {
      boolean reserved = standing.number(StandingNumber.AUTHORIZED) > 0;
      return due == 0
          ? PaymentWord.NOTHING_DUE
          : reserved ? PaymentWord.AUTHORIZED : PaymentWord.UNPAID;
    }
    return net > due
        ? PaymentWord.OVERPAID
        : net == due ? PaymentWord.PAID : PaymentWord.PARTLY_PAID;
  }
}
