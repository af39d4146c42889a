package dev.orderstatus.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AcrossSetsStatementTests {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  @Statement("X2")
  void processingSaysThatMoneyIsSettledOnlyInTheWebshop() {
    Refused paying = (Refused) OrderStatuses.builtIn()
        .lifecycle("webshop")
        .decide(paid(Webshop.GOODS, Webshop.PROCESSING), Webshop.PAY, Actor.CUSTOMER, NOON);
    assertThat(paying.reasons().get(0).code()).isEqualTo(ReasonCode.of("payment-already-settled"));

    Order requested = paid(Procurement.PRODUCT_REQUEST, Procurement.PROCESSING);
    Refused asking = (Refused) OrderStatuses.builtIn()
        .lifecycle("procurement")
        .decide(requested, Action.of("pay"), Actor.CUSTOMER, NOON);
    assertThat(asking.reasons().get(0).code()).isEqualTo(ReasonCode.UNKNOWN_ACTION);
    assertThat(OrderStatuses.builtIn()
            .lifecycle("procurement")
            .messages()
            .describe(requested, NOON, Locale.ENGLISH)
            .body())
        .doesNotContainIgnoringCase("payment");
  }

  private static Order paid(OrderType type, OrderStatus status) {
    return OrderSnapshot.of(
        OrderCode.of("EX-000017-K"),
        type,
        status,
        NOON,
        NOON,
        Payment.PAID,
        false,
        true,
        Attributes.none());
  }

  @Test
  @Statement("X12")
  void timesAreGuaranteedOrTypicalAndOfSeveralKinds() {
    Map<String, List<String>> promises = new TreeMap<>();
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      promises.put(
          set.id(),
          set.statuses().stream()
              .flatMap(row -> row.promises().stream()
                  .map(Conditional::value)
                  .map(promise -> row.status() + " " + promise.kind().code() + " " + kind(promise)))
              .toList());
    }
    assertThat(promises)
        .isEqualTo(Map.of(
            "webshop", List.of(),
            "webshop-parts", List.of(),
            "procurement", List.of(),
            "marketplace", List.of("scheduled guaranteed OnDate"),
            "reseller",
                List.of(
                    "in-process guaranteed Minutes",
                    "pending-with-supplier typical WorkDaysOf",
                    "in-progress-with-supplier typical WorkDaysOf",
                    "on-hold typical Weeks")));
  }

  private static String kind(Promise promise) {
    return promise.span().getClass().getSimpleName();
  }
}
