package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.PaymentAttempt;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.whole.Part;

/** The sums of a part with entries. */
record MoneyFacts(Ledger ledger, PaymentSums sums) {

  static MoneyFacts of(Part part, String currency) {
    Ledger ledger = Ledger.of(part.id().code(), part.entries());
    return new MoneyFacts(ledger, ledger.sums(currency));
  }

  long held() {
    return sums.captured() - sums.refunded();
  }

  /** The amount of a report that gives none: what is expected of this payment. */
  long expected(Part part) {
    if (sums.authorized() > 0) {
      return sums.authorized();
    }
    return sums.agreed() > 0 ? sums.agreed() : part.amount();
  }

  /** The part with its sums, for the rule of its status. */
  OrderSnapshot view(Part part, CompiledKind kind) {
    Attributes facts = part.attributes();
    for (String fact : kind.judge().facts()) {
      facts = facts.withRaw(fact, value(fact));
    }
    return WholeState.order(part, kind).withAttributes(facts);
  }

  long value(String fact) {
    return switch (fact) {
      case "whole:own-authorized" -> sums.authorized();
      case "whole:own-agreed" -> sums.agreed();
      case "whole:own-captured" -> sums.captured();
      case "whole:own-refunded" -> sums.refunded();
      case "whole:own-held" -> held();
      case "whole:own-disputed" -> number(sums.disputed());
      case "whole:own-linked" -> number(sums.linked());
      case "whole:own-ended" -> number(ledger.isEnded());
      case "whole:own-failed" -> number(sums.attempt() == PaymentAttempt.FAILED);
      default -> 0;
    };
  }

  private static long number(boolean holds) {
    return holds ? 1 : 0;
  }
}
