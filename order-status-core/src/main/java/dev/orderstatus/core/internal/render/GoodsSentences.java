package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.parts.FulfillmentWord;
import dev.orderstatus.api.parts.PaymentWord;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Describes the state of an order's units. */
final class GoodsSentences {

  /** A number of units, and the key of the text about them. */
  private record Clause(String key, long units) {}

  private final Standing standing;
  private final Phrases phrases;
  private final long all;

  GoodsSentences(Standing standing, Phrases phrases) {
    this.standing = standing;
    this.phrases = phrases;
    all = number(StandingNumber.UNITS_ACTIVE) + number(StandingNumber.UNITS_CANCELED);
  }

  void addTo(List<String> sentences) {
    if (standing.isOrderCanceled()) {
      sentences.add(say("order-canceled"));
    } else if (standing.fulfillment() == FulfillmentWord.CANCELED) {
      sentences.add(say("everything-canceled"));
    }
    if (standing.fulfillment() == FulfillmentWord.NOTHING_TO_SHIP) {
      sentences.add(say(all == 0 ? "nothing-to-send" : "nothing-left-to-send"));
    } else if (number(StandingNumber.UNITS_ACTIVE) > 0) {
      addWhereTheyAre(sentences);
    }
    addMishap(sentences, "lost", number(StandingNumber.LOST));
    addMishap(sentences, "came-back", number(StandingNumber.CAME_BACK));
    addReturned(sentences);
    if (!standing.unknown().isEmpty()) {
      sentences.add(say("unknown"));
    }
  }

  private void addWhereTheyAre(List<String> sentences) {
    List<Clause> clauses = clauses();
    if (clauses.isEmpty()) {
      return;
    }
    Clause first = clauses.get(0);
    if (first.units() == all) {
      sentences.add(say(first.key() + (all == 1 ? ".only" : ".all")));
      return;
    }
    String text = counted(first, ".first");
    for (int i = 1; i < clauses.size(); i++) {
      // The clause about the refund already has two parts.
      boolean last = i == clauses.size() - 1 && !tellsOfRefund(standing);
      text = phrases.say(
          "standing.list." + (last ? "last" : "next"),
          Map.of("before", text, "after", counted(clauses.get(i), ".next")));
    }
    sentences.add(phrases.say("standing.sentence", Map.of("text", text)));
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    long ready = number(StandingNumber.READY);
    add(clauses, "arrived", number(StandingNumber.UNITS_ARRIVED));
    add(clauses, "ready", ready);
    add(clauses, "under-way", number(StandingNumber.UNDER_WAY) - ready);
    add(clauses, "packed", number(StandingNumber.OPEN) - number(StandingNumber.TO_PACK));
    if (standing.unknown().isEmpty()) {
      add(clauses, "waiting", number(StandingNumber.TO_PACK));
    }
    add(
        clauses,
        tellsOfRefund(standing) ? "canceled-and-refunded" : "canceled",
        number(StandingNumber.UNITS_CANCELED));
    return clauses;
  }

  private static void add(List<Clause> clauses, String key, long units) {
    if (units > 0) {
      clauses.add(new Clause(key, units));
    }
  }

  /** True if the clause about canceled units names the refund. */
  static boolean tellsOfRefund(Standing standing) {
    return standing.number(StandingNumber.UNITS_CANCELED) > 0
        && standing.number(StandingNumber.UNITS_ACTIVE) > 0
        && standing.number(StandingNumber.REFUNDED) > 0
        && standing.payment() != PaymentWord.REFUNDED
        && standing.number(StandingNumber.UNITS_RETURNED) == 0
        && standing.number(StandingNumber.LOST) == 0
        && standing.number(StandingNumber.CAME_BACK) == 0
        && standing.unknown().isEmpty();
  }

  private void addMishap(List<String> sentences, String key, long units) {
    if (units > 0) {
      boolean over = number(StandingNumber.OPEN) == 0;
      sentences.add(counted(new Clause(key, units), over ? "-earlier" : ""));
    }
  }

  private void addReturned(List<String> sentences) {
    long returned = number(StandingNumber.UNITS_RETURNED);
    if (returned > 0) {
      sentences.add(
          returned < all
              ? counted(new Clause("returned", returned), "")
              : say(all == 1 ? "returned.only" : "returned.all"));
    }
  }

  private String counted(Clause clause, String place) {
    return phrases.count(
        "standing." + clause.key() + place,
        clause.units(),
        Map.of(
            "number", phrases.number(clause.units()),
            "all", phrases.number(all),
            "refunded", phrases.amount(number(StandingNumber.REFUNDED))));
  }

  private String say(String key) {
    return phrases.say("standing." + key, Map.of());
  }

  private long number(StandingNumber number) {
    return standing.number(number);
  }
}
