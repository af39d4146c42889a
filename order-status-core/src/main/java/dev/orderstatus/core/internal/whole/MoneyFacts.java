package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.Ledger;
import dev.orderstatus.api.parts.PaymentAttempt;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.whole.Part;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sums of a part with entries, and the status that follows from them. */
final class MoneyFacts {

  private final List<Entry> entries;
  private final Ledger ledger;
  private final PaymentSums sums;
  private final OrderStatus status;

  private MoneyFacts(Part part, String name, String currency, CompiledKind kind) {
    entries = part.entries();
    ledger = Ledger.of(name, part.entries());
    sums = ledger.sums(currency);
    status = kind.statusOf(part, new Own(part, kind));
  }

  /** The name is the one of the part among all that share by amount. */
  static MoneyFacts of(Part part, String name, String currency, CompiledKind kind) {
    return new MoneyFacts(part, name, currency, kind);
  }

  /** True if these facts follow from the very entries of a part, which never change. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Part part) {
    return part.entries() == entries;
  }

  Ledger ledger() {
    return ledger;
  }

  PaymentSums sums() {
    return sums;
  }

  OrderStatus status() {
    return status;
  }

  /** The instant of the last entry, which is the one that changes the status. */
  Instant lastAt() {
    return entries.get(entries.size() - 1).at();
  }

  boolean isUnderWay() {
    return sums.attempt() == PaymentAttempt.UNDER_WAY;
  }

  long held() {
    return sums.captured() - sums.refunded();
  }

  /** The amount of a report that gives none: what is expected of this payment. */
  long expected(Part part) {
    if (sums.authorized() > 0) {
      return sums.authorized();
    }
    if (sums.agreed() > 0) {
      return sums.agreed();
    }
    return sums.captured() > 0 ? 0 : part.amount();
  }

  /** The part with its sums, for the rule of its status. */
  private final class Own implements Seen {
    private final Part part;
    private final CompiledKind kind;

    private Own(Part part, CompiledKind kind) {
      this.part = part;
      this.kind = kind;
    }

    @Override
    public Object fact(String code) {
      return value(code);
    }

    @Override
    public OrderSnapshot bare() {
      return WholeState.order(part, kind, Payment.NOT_REQUIRED);
    }

    @Override
    public OrderSnapshot order() {
      Map<String, Object> facts = new HashMap<>();
      for (String fact : kind.factsOfRule()) {
        facts.put(fact, value(fact));
      }
      return bare().withAttributes(part.attributes().withRaw(facts));
    }
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
