package dev.orderstatus.core.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossReportTests {

  @ParameterizedTest
  @CsvSource({
    "webshop, waiting-for-payment, https://schema.org/OrderProcessing",
    "webshop, canceled, https://schema.org/OrderCancelled",
    "reseller, in-process, https://schema.org/OrderProcessing",
    "marketplace, provisioning-failed, https://schema.org/OrderProblem",
    "marketplace, completed, https://schema.org/OrderDelivered",
    "marketplace, completed-with-errors, https://schema.org/OrderProblem",
    "procurement, in-delivery, https://schema.org/OrderInTransit",
    "procurement, delivered, https://schema.org/OrderDelivered",
    "procurement, returned-to-distributor, https://schema.org/OrderReturned"
  })
  void aPaidOrderIsToldInTheWordThatFits(String set, String status, String url) {
    assertThat(SchemaOrgStatus.of(row(OrderStatuses.builtIn().set(set), status), Payment.PAID)
            .orElseThrow()
            .url())
        .isEqualTo(url);
  }

  private static StatusDefinition row(StatusSet set, String status) {
    return set.statuses().stream()
        .filter(row -> row.status().value().equals(status))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatCollapsesAndWhatHasNoCounterpartIsSaid() {
    LossReport webshop = LossReport.of(Webshop.set());
    assertThat(webshop.collapsed())
        .isEqualTo(Map.of(
            SchemaOrgStatus.PAYMENT_DUE,
            List.of(Webshop.RECEIVED, Webshop.WAITING_FOR_PAYMENT),
            SchemaOrgStatus.PROCESSING,
            List.of(Webshop.RECEIVED, Webshop.WAITING_FOR_PAYMENT, Webshop.PROCESSING)));
    assertThat(webshop.withoutCounterpart()).isEmpty();
    assertThat(LossReport.of(Reseller.set()).withoutCounterpart())
        .containsExactly(Reseller.ON_HOLD);
    assertThat(LossReport.of(Marketplace.set()).withoutCounterpart())
        .containsExactly(
            Marketplace.DRAFT, Marketplace.START, Marketplace.SCHEDULED, Marketplace.DELETED);
    assertThat(LossReport.of(Procurement.set()).withoutCounterpart())
        .containsExactly(Procurement.PENDING);
  }

  @Test
  void everyStatusIsEitherAloneOrCollapsedOrWithoutCounterpart() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      LossReport report = LossReport.of(set);
      Set<SchemaOrgStatus> alone = new HashSet<>();
      for (StatusDefinition row : set.statuses()) {
        OrderStatus status = row.status();
        boolean lost = report.withoutCounterpart().contains(status)
            || report.collapsed().values().stream().anyMatch(statuses -> statuses.contains(status));
        assertThat(lost || alone.add(SchemaOrgStatus.of(row, Payment.DUE).orElseThrow()))
            .isTrue();
      }
    }
  }
}
