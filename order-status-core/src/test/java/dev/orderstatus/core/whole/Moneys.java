package dev.orderstatus.core.whole;

import static dev.orderstatus.api.parts.EntrySort.*;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.Map;

/** Orders of 50.00 euros with nothing to hand over, whose money gives each payment. */
final class Moneys {

  static final Instant PAID_AT = Instant.parse("2026-11-20T09:00:00Z");
  static final Instant REFUNDED_AT = PAID_AT.plusSeconds(60);
  static final Instant LATER = Instant.parse("2027-11-21T09:00:00Z");

  static final Map<String, Payment> PAYMENTS = Map.ofEntries(
      Map.entry("NR", Payment.NOT_REQUIRED),
      Map.entry("D", Payment.DUE),
      Map.entry("I", Payment.INTERRUPTED),
      Map.entry("PP", Payment.PARTLY_PAID),
      Map.entry("AU", Payment.AUTHORIZED),
      Map.entry("DF", Payment.DEFERRED),
      Map.entry("UN", Payment.UNLINKED),
      Map.entry("PA", Payment.PAID),
      Map.entry("PR", Payment.PARTLY_REFUNDED),
      Map.entry("RF", Payment.REFUNDED),
      Map.entry("DI", Payment.DISPUTED));

  private static final Entry LINK = Entry.of(LINKED, "tr_1", PAID_AT);
  private static final Entry ALL = Entry.of(CAPTURED, "tr_1", 5000, PAID_AT);

  private Moneys() {}

  static String name(Payment payment) {
    return PAYMENTS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(payment))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  static Whole whole(Payment payment, OrderStatus status) {
    Whole bare = Whole.of(
        OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), Webshop.GOODS, Payment.DUE)
            .withStatus(status)
            .withStatusSince(PAID_AT),
        Money.of("EUR", 5000),
        Line.of("fee", 1).withoutShipping());
    return switch (name(payment)) {
      case "NR" -> bare.with(bare.money().withGranted(5000).withWaived(5000));
      case "D" -> bare;
      case "I" -> paid(bare, Entry.of(ATTEMPT_FAILED, "tr_1", PAID_AT));
      case "PP" -> paid(bare, Entry.of(CAPTURED, "tr_1", 2000, PAID_AT), LINK);
      case "AU" -> paid(bare, Entry.of(AUTHORIZED, "tr_1", 5000, PAID_AT));
      case "DF" -> paid(bare, Entry.of(AGREED, "tr_1", 5000, PAID_AT));
      case "UN" -> paid(bare, ALL);
      case "PA" -> paid(bare, ALL, LINK);
      case "PR" -> paid(bare, ALL, LINK, Entry.of(REFUNDED, "re_1", 2000, REFUNDED_AT));
      case "RF" -> paid(bare, ALL, LINK, Entry.of(REFUNDED, "re_1", 5000, REFUNDED_AT));
      default -> paid(bare, ALL, LINK, Entry.of(DISPUTE_OPENED, "di_1", REFUNDED_AT));
    };
  }

  static Whole paid(Whole whole, Entry... entries) {
    return whole.with(Part.of("payment", "tr_1").entries(entries).build());
  }
}
