package dev.orderstatus.core.procurement;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.core.procurement.Procurement.*;
import static dev.orderstatus.core.procurement.Requests.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the distributor and the carrier report, and what the requester can follow. */
class ProcurementDeliveringStatementTests {

  private static final List<OrderStatus> UNDER_WAY =
      Stream.concat(AT_THE_DISTRIBUTOR.stream(), Stream.of(IN_DELIVERY)).toList();

  @Statement({"D8", "D12", "D23"})
  @Test
  void shipmentUpdatesAreTakenOverAsTheyComeIn() {
    LocalDate later = LocalDate.of(2026, 12, 8);
    for (OrderStatus status : UNDER_WAY) {
      for (Actor reporter : List.of(SUPPLIER, CARRIER)) {
        OrderSnapshot order = aRequestIn(status).with(ESTIMATED_SHIPPING, later.minusDays(7));
        Request update = request(SHIPMENT_UPDATED, reporter)
            .with(ESTIMATED_SHIPPING, later)
            .with(TRACKING_LINK, LINK);
        Order after = PROCUREMENT.ask(order, update).after();

        assertThat(after.status()).isEqualTo(status);
        assertThat(after.attributes().get(ESTIMATED_SHIPPING)).contains(later);
        assertThat(after.attributes().get(TRACKING_LINK)).contains(LINK);
        assertThat(unchanged(PROCUREMENT.decide(after, update))).isEqualTo("already-reflected");
      }
    }
  }

  @Statement("D9")
  @Test
  void processingIsWhatTheDistributorDoes() {
    assertThat(accepted(ask(APPROVED, PROCESSING_STARTED, SUPPLIER)).to()).isEqualTo(PROCESSING);
    assertThat(reasons(ask(APPROVED, PROCESSING_STARTED, CUSTOMER)))
        .containsExactly("not-permitted-for-actor");
    assertThat(reasons(ask(APPROVED, PROCESSING_STARTED, STAFF)))
        .containsExactly("not-permitted-for-actor");
  }

  @Statement("D24")
  @Test
  void processingComesBeforePreparingAndEitherMayBeLeftOut() {
    assertThat(accepted(ask(PROCESSING, PREPARATION_STARTED, SUPPLIER)).to()).isEqualTo(PREPARING);
    assertThat(accepted(ask(APPROVED, PREPARATION_STARTED, SUPPLIER)).to()).isEqualTo(PREPARING);
    assertThat(unchanged(ask(PREPARING, PROCESSING_STARTED, SUPPLIER))).isEqualTo("already-past");
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      assertThat(accepted(ask(status, DELIVERY_STARTED, SUPPLIER)).to()).isEqualTo(IN_DELIVERY);
    }
  }

  @Statement("D10")
  @Test
  void noTimeIsPromisedInAnyStatus() {
    assertThat(set().statuses())
        .allSatisfy(status -> assertThat(status.promises()).isEmpty());
    assertThat(PROCUREMENT
            .messages()
            .describe(aRequestIn(PROCESSING), NOW, Locale.ENGLISH)
            .promise())
        .isEmpty();
  }

  @Statement("D11")
  @Test
  void withATrackingLinkTheOrderCanBeTracked() {
    for (OrderStatus status : UNDER_WAY) {
      for (Actor actor : List.of(CUSTOMER, STAFF)) {
        Decision decision = ask(aRequestIn(status).with(TRACKING_LINK, LINK), TRACK, actor);
        assertThat(accepted(decision).moves()).isFalse();
        assertThat(effects(decision)).containsExactly("open-tracking-page");
      }
    }
  }

  @Statement("D11")
  @Test
  void withoutATrackingLinkThereIsNothingToTrackYet() {
    for (OrderStatus status : UNDER_WAY) {
      assertThat(reasons(ask(status, TRACK, CUSTOMER))).containsExactly("no-shipment-updates-yet");
    }
  }

  @Statement("D13")
  @Test
  void ofADeliveryTheCarrierSendsTheNotificationsNotWe() {
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      assertThat(effects(ask(status, DELIVERY_STARTED, CARRIER))).isEmpty();
    }
    for (OrderStatus status : UNDER_WAY) {
      Accepted delivered = accepted(ask(status, DELIVERED_PARCEL, CARRIER));
      assertThat(delivered.to()).isEqualTo(DELIVERED);
      assertThat(delivered.effects()).isEmpty();
    }
  }

  @Statement("D14")
  @Test
  void aParcelThatIsNotPickedUpGoesBackToTheDistributor() {
    Accepted returned = accepted(ask(IN_DELIVERY, NOT_PICKED_UP, CARRIER));
    assertThat(returned.to()).isEqualTo(RETURNED_TO_DISTRIBUTOR);
    StatusDefinition definition = set().statuses().stream()
        .filter(status -> status.status().equals(RETURNED_TO_DISTRIBUTOR))
        .findFirst()
        .orElseThrow();
    assertThat(definition.successful()).isFalse();
  }

  @Statement("D26")
  @Test
  void eventsAreReportedByTheDistributorOrTheCarrierOnly() {
    List<Action> events = List.of(
        PROCESSING_STARTED,
        PREPARATION_STARTED,
        DELIVERY_STARTED,
        DELIVERED_PARCEL,
        NOT_PICKED_UP,
        SHIPMENT_UPDATED);
    for (Action event : events) {
      for (Actor other : List.of(CUSTOMER, STAFF, Actor.APPROVER, Actor.SYSTEM)) {
        assertThat(reasons(ask(IN_DELIVERY, event, other)))
            .containsExactly("not-permitted-for-actor");
      }
    }
  }
}
