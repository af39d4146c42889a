package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.PaymentWord;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import java.util.List;
import java.util.Map;

/** Describes the state of an order's money. */
final class MoneySentences {

  private final Standing standing;
  private final Phrases phrases;

  MoneySentences(Standing standing, Phrases phrases) {
    this.standing = standing;
    this.phrases = phrases;
  }

  void addTo(List<String> sentences) {
    if (standing.payment() == PaymentWord.NOTHING_DUE) {
      sentences.add(say("nothing-to-pay"));
    }
    addPaid(sentences);
    addAmount(sentences, "reserved", number(StandingNumber.AUTHORIZED));
    addAmount(sentences, "agreed", toBePaidLater());
    addAmount(sentences, "to-pay", number(StandingNumber.TO_SECURE));
    if (standing.orderPayment() == Payment.INTERRUPTED) {
      sentences.add(say("attempt-failed"));
    }
    addAmount(sentences, "to-give-back", number(StandingNumber.TO_GIVE_BACK));
    if (standing.isDisputed()) {
      sentences.add(say("disputed"));
    }
  }

  private void addPaid(List<String> sentences) {
    long captured = number(StandingNumber.CAPTURED);
    long refunded = number(StandingNumber.REFUNDED);
    if (captured > 0) {
      boolean both = refunded > 0 && !GoodsSentences.tellsOfRefund(standing);
      sentences.add(phrases.say(
          both ? "standing.paid-and-refunded" : "standing.paid",
          Map.of("paid", phrases.amount(captured), "refunded", phrases.amount(refunded))));
    }
  }

  /** The amount to pay and agreed, without the amount reserved for it. */
  private long toBePaidLater() {
    return Math.max(number(StandingNumber.TO_PAY) - number(StandingNumber.AUTHORIZED), 0)
        - number(StandingNumber.TO_SECURE);
  }

  private void addAmount(List<String> sentences, String key, long amount) {
    if (amount > 0) {
      sentences.add(phrases.say("standing." + key, Map.of("amount", phrases.amount(amount))));
    }
  }

  private String say(String key) {
    return phrases.say("standing." + key, Map.of());
  }

  private long number(StandingNumber number) {
    return standing.number(number);
  }
}
