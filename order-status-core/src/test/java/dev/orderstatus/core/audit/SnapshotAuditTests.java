package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.word.SeenStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotAuditTests {

  private static final Attribute<String> REFERENCE = Attribute.text("reference");

  private static OrderLifecycle set(String id) {
    return OrderStatuses.builtIn().lifecycle(id);
  }

  private static SeenStatus seen(String status) {
    return SeenStatus.of(OrderStatus.of(status));
  }

  private static Facts facts(String type, @Nullable Payment payment, Attributes attributes) {
    return new Facts(
        type.isEmpty() ? Optional.empty() : Optional.of(OrderType.of(type)),
        Optional.ofNullable(payment),
        Optional.empty(),
        Optional.empty(),
        attributes);
  }

  @Test
  void aStateThatNoHistoryLeadsToIsReportedWithTheNearestOne() {
    SnapshotAudit audit = SnapshotAudit.of(set("webshop"), List.of());
    audit.accept("A", seen("shipped"), facts("", Payment.INTERRUPTED, Attributes.none()));
    audit.accept("B", seen("shipped"), facts("", Payment.INTERRUPTED, Attributes.none()));
    audit.accept("C", seen("shipped"), facts("", Payment.REFUNDED, Attributes.none()));
    SnapshotReport report = audit.report();

    assertThat(report.possible()).isEqualTo(1);
    assertThat(report.impossible()).isEqualTo(2);
    assertThat(report.states()).hasSize(1);
    SnapshotReport.Impossible state = report.states().get(0);
    assertThat(state.orders()).isEqualTo(2);
    assertThat(state.example()).isEqualTo("A");
    assertThat(state.nearest().orElseThrow().asMap())
        .isEqualTo(Map.of("status", "shipped", "payment", "authorized"));
  }

  @Test
  void anOrderIsPlacedWithoutWhatAnActionStores() {
    SnapshotAudit audit = SnapshotAudit.of(set("webshop"), List.of("reference"));
    audit.accept("A", seen("received"), facts("", null, Attributes.of(REFERENCE, "3S")));
    audit.accept("B", seen("shipped"), facts("", null, Attributes.of(REFERENCE, "3S")));
    audit.accept("C", seen("shipped"), Facts.NONE);

    assertThat(audit.report().impossible()).isEqualTo(1);
    assertThat(audit.report().states().get(0).nearest().orElseThrow().asMap())
        .isEqualTo(Map.of("status", "received"));
  }

  @Test
  void aFactThatIsNotKnownMayHaveAnyValue() {
    SnapshotAudit audit = SnapshotAudit.of(set("webshop"), List.of());
    for (String status :
        List.of("received", "waiting-for-payment", "processing", "shipped", "canceled")) {
      audit.accept(status, seen(status), Facts.NONE);
    }

    assertThat(audit.report().possible()).isEqualTo(5);
  }

  @Test
  void whatNoActionOfTheSetLeadsToIsFoundOutByTheShop() {
    SnapshotAudit audit = SnapshotAudit.of(set("webshop"), List.of());
    for (Payment found : List.of(Payment.PARTLY_REFUNDED, Payment.DISPUTED)) {
      for (String status : List.of("received", "processing", "shipped", "canceled")) {
        audit.accept(status + found, seen(status), facts("", found, Attributes.none()));
      }
    }
    audit.accept("A", seen("received"), facts("", Payment.PARTLY_PAID, Attributes.none()));
    audit.accept("B", seen("shipped"), facts("", Payment.INTERRUPTED, Attributes.none()));

    assertThat(audit.report().possible()).isEqualTo(9);
    assertThat(audit.report().states())
        .extracting(SnapshotReport.Impossible::example)
        .containsExactly("B");
  }

  @Test
  void theTypeCountsAndAnUnknownStatusCannotBe() {
    SnapshotAudit audit = SnapshotAudit.of(set("reseller"), List.of());
    audit.accept("A", seen("in-process"), facts("hardware", null, Attributes.none()));
    audit.accept("B", seen("in-process"), facts("software", null, Attributes.none()));
    audit.accept("C", seen("lost"), Facts.NONE);
    audit.unreadable();

    assertThat(audit.report().rows()).isEqualTo(4);
    assertThat(audit.report().unreadable()).isEqualTo(1);
    assertThat(audit.report().orders()).isEqualTo(3);
    assertThat(audit.report().states())
        .extracting(SnapshotReport.Impossible::example)
        .containsExactlyInAnyOrder("A", "C");
    assertThat(audit.report().states().get(0).nearest().orElseThrow().status())
        .isNotEqualTo("in-process");
  }

  @Test
  void anOrderThatIsTwiceInTheSnapshotIsOneOrder() {
    SnapshotAudit audit = SnapshotAudit.of(set("webshop"), List.of());
    audit.accept("A", seen("shipped"), facts("", Payment.INTERRUPTED, Attributes.none()));
    audit.accept("A", seen("shipped"), facts("", Payment.INTERRUPTED, Attributes.none()));
    audit.accept("A", seen("received"), Facts.NONE);

    assertThat(audit.report().rows()).isEqualTo(3);
    assertThat(audit.report().orders()).isEqualTo(1);
    assertThat(audit.report().impossible()).isEqualTo(1);
  }
}
