package dev.orderstatus.core.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Phase and word follow from status and payment: every status with every payment, in every set. */
class PhaseTests {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  /** The payments with which a status that awaits one still does. */
  private static final Set<Payment> AWAITED =
      EnumSet.of(Payment.DUE, Payment.INTERRUPTED, Payment.PARTLY_PAID, Payment.UNLINKED);

  private static void each(StatusSet set, BiConsumer<StatusDefinition, Payment> check) {
    for (StatusDefinition status : set.statuses()) {
      for (Payment payment : Payment.values()) {
        check.accept(status, payment);
      }
    }
  }

  private static OrderSnapshot order(StatusSet set, OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(set.types().get(0))
        .status(status)
        .statusSince(NOON)
        .placedAt(NOON)
        .payment(payment)
        .build();
  }

  @Test
  void anOrderAwaitsPaymentOnlyWhileMoneyIsOpenOrUnlinked() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      each(set, (status, payment) -> {
        boolean awaits = status.phase() == Phase.AWAITING_PAYMENT;
        Phase expected = awaits && !AWAITED.contains(payment) ? Phase.IN_PROGRESS : status.phase();
        assertThat(status.phase(payment)).as("%s %s", status.status(), payment).isEqualTo(expected);
      });
    }
  }

  @Test
  void theMessageHasThePhaseOfStatusAndPayment() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      each(
          set,
          (status, payment) -> assertThat(OrderStatuses.builtIn()
                  .lifecycle(set.id())
                  .messages()
                  .describe(
                      order(set, status.status(), payment), NOON, Audience.STAFF, Locale.ENGLISH)
                  .phase())
              .contains(status.phase(payment)));
    }
  }

  @Test
  void paymentIsDueAtSchemaOrgExactlyWhereTheOrderAwaitsIt() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      each(
          set,
          (status, payment) -> assertThat(SchemaOrgStatus.of(status, payment)
                  .equals(Optional.of(SchemaOrgStatus.PAYMENT_DUE)))
              .isEqualTo(status.phase(payment) == Phase.AWAITING_PAYMENT));
    }
  }

  @Test
  void theReportListsEveryWordThatSeveralStatusesHave() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      LossReport report = LossReport.of(set);
      each(set, (status, payment) -> {
        Optional<SchemaOrgStatus> word = SchemaOrgStatus.of(status, payment);
        assertThat(report.withoutCounterpart().contains(status.status())).isEqualTo(word.isEmpty());
        word.ifPresent(known -> each(set, (other, otherPayment) -> {
          if (word.equals(SchemaOrgStatus.of(other, otherPayment)) && !other.equals(status)) {
            assertThat(report.collapsed().getOrDefault(known, List.of()))
                .contains(status.status(), other.status());
          }
        }));
      });
    }
  }
}
