package dev.orderstatus.core.procurement;

import static dev.orderstatus.api.code.Actor.APPROVER;
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
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can still change or cancel, and what the others can do instead. */
class ProcurementChangingStatementTests {

  private static final List<Action> CHANGES = List.of(MODIFY, CANCEL);
  private static final String WHERE =
      "You can find contact details in your profile, under “Support”.";

  @Statement({"D1", "D2"})
  @Test
  void aPendingRequestCanBeChangedAndIsWithdrawnRatherThanCanceled() {
    assertThat(accepted(ask(PENDING, MODIFY, CUSTOMER)).moves()).isFalse();
    assertThat(remedies(ask(PENDING, CANCEL, CUSTOMER))).containsExactly("withdraw");
  }

  @Statement({"D4", "D15"})
  @Test
  void whatTheDistributorHandlesCannotBeChangedHere() {
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      for (Action change : CHANGES) {
        Decision decision = ask(status, change, CUSTOMER);
        assertThat(reasons(decision)).containsExactly("handled-by-distributor");
        for (Actor other : List.of(STAFF, APPROVER)) {
          refused(ask(status, change, other));
        }
      }
    }
  }

  @Statement({"D5", "D6", "D16"})
  @Test
  void theRequesterIsToldToContactTheDistributorAndWhere() {
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      for (Action change : CHANGES) {
        OrderSnapshot order = aRequestIn(status).with(SUPPORT_CONTACT, CONTACT);
        assertThat(remedies(ask(order, change, CUSTOMER))).containsExactly("contact-distributor");
        assertThat(advice(order, request(change, CUSTOMER)))
            .containsExactly("Contact the distributor directly: " + CONTACT + ". " + WHERE);
        assertThat(advice(aRequestIn(status), request(change, CUSTOMER)))
            .containsExactly("Contact the distributor directly. " + WHERE);
      }
    }
  }

  @Statement({"D16", "D25"})
  @Test
  void theDistributorDecidesWhetherAnOrderIsCanceled() {
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      Accepted canceled = accepted(ask(status, CANCEL, SUPPLIER));
      assertThat(canceled.to()).isEqualTo(CANCELED);
      assertThat(effects(canceled)).containsExactly("email-status-update");
    }
  }

  @Statement("D17")
  @Test
  void onceDeliveryHasStartedNothingCanBeChanged() {
    for (OrderStatus status : ON_ITS_WAY) {
      for (Action change : CHANGES) {
        Decision decision = ask(status, change, CUSTOMER);
        assertThat(reasons(decision)).containsExactly("delivery-has-started");
        assertThat(remedies(decision)).containsExactly("contact-distributor");
      }
    }
  }

  @Statement("D17")
  @Test
  void onceDeliveryHasStartedNotEvenTheDistributorCancels() {
    for (OrderStatus status : ON_ITS_WAY) {
      assertThat(reasons(ask(status, CANCEL, SUPPLIER))).containsExactly("delivery-has-started");
    }
  }

  @Statement({"D18", "D23"})
  @Test
  void theDistributorHasNoWayToReportAChangeOfWhatIsInTheOrder() {
    for (OrderStatus status : ALL) {
      refused(ask(status, MODIFY, SUPPLIER));
    }
  }

  @Statement({"D21", "D25"})
  @ParameterizedTest
  @ValueSource(strings = {FINANCED, LEASED})
  void aFinancedOrLeasedDeviceIsBetterCanceledThanChanged(String acquisition) {
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      OrderSnapshot order = aRequestIn(status).with(ACQUISITION, acquisition);
      assertThat(remedies(ask(order, MODIFY, CUSTOMER)))
          .containsExactly("contact-distributor", "cancel-rather-than-modify");
      assertThat(remedies(ask(order, CANCEL, CUSTOMER))).containsExactly("contact-distributor");
    }
  }

  @Statement("D21")
  @Test
  void forABoughtDeviceThatIsNoRemedyOfItsOwn() {
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      OrderSnapshot order = aRequestIn(status).with(ACQUISITION, PURCHASED);
      assertThat(remedies(ask(order, MODIFY, CUSTOMER))).containsExactly("contact-distributor");
    }
  }
}
