package dev.orderstatus.core.procurement;

import static dev.orderstatus.core.procurement.Procurement.*;
import static dev.orderstatus.core.procurement.Requests.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.core.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the messages of procurement have to say, held against what they say in English. */
class ProcurementMessageStatementTests {

  private static final List<OrderStatus> UNDER_WAY =
      Stream.concat(AT_THE_DISTRIBUTOR.stream(), Stream.of(IN_DELIVERY)).toList();

  @Statement({"D1", "D2"})
  @Test
  void aPendingRequestIsNotApprovedYetAndCanBeWithdrawn() {
    assertThat(read(aRequestIn(PENDING))).contains("has not been approved yet", "withdraw it");
  }

  @Statement({"D3", "D4"})
  @Test
  void anApprovedRequestIsAnOngoingOrderThatTheDistributorHandles() {
    assertThat(read(aRequestIn(APPROVED)))
        .contains("sent to the distributor", "an ongoing order", "no longer be changed");
  }

  @Statement({"D5", "D6"})
  @Test
  void questionsGoToTheDistributorDirectlyAndTheContactIsNamedWhereItIsKnown() {
    List<OrderStatus> handedOver = Stream.of(AT_THE_DISTRIBUTOR, ON_ITS_WAY, List.of(CANCELED))
        .flatMap(List::stream)
        .toList();
    for (OrderStatus status : handedOver) {
      OrderSnapshot order = aRequestIn(status);
      assertThat(read(order)).contains("the distributor directly").doesNotContain("ontact:");
      assertThat(read(order.with(SUPPORT_CONTACT, CONTACT))).contains(": " + CONTACT + ".");
    }
  }

  @Statement({"D9", "D10"})
  @Test
  void processingReassuresAndNamesNoTime() {
    assertThat(read(aRequestIn(PROCESSING)))
        .contains("The distributor is processing your order.", "can take a while")
        .contains("small batches", "as efficiently as it can", "You do not need to do anything.")
        .doesNotContainPattern("\\d|(?i)minute|hour|day|week");
  }

  @Statement("D11")
  @Test
  void theTrackingLinkIsShownWhereThereIsOneAndMissedWhereThereIsNone() {
    for (OrderStatus status : UNDER_WAY) {
      assertThat(read(aRequestIn(status).with(TRACKING_LINK, LINK)))
          .contains("Track your order: " + LINK)
          .contains("updates from the distributor and the carrier")
          .doesNotContain("no tracking link");
      assertThat(read(aRequestIn(status)))
          .contains("There is no tracking link yet.")
          .doesNotContain("Track your order");
    }
  }

  @Statement("D12")
  @Test
  void theEstimatedShippingDateIsShownUntilDeliveryStarts() {
    LocalDate date = LocalDate.of(2026, 12, 8);
    for (OrderStatus status : ALL) {
      assertThat(read(aRequestIn(status).with(ESTIMATED_SHIPPING, date)))
          .satisfies(text -> assertThat(text.contains("Estimated shipping date: December 8."))
              .isEqualTo(AT_THE_DISTRIBUTOR.contains(status)));
    }
  }

  @Statement({"D13", "D14"})
  @Test
  void inDeliveryTheCarrierTellsAndTheParcelIsToBePickedUpInTime() {
    assertThat(read(aRequestIn(IN_DELIVERY)))
        .contains("directly from the carrier, not from us", "Keep an eye on")
        .contains("in time: otherwise it may go back to the distributor");
  }

  @Statement("D14")
  @Test
  void aReturnedParcelWasNotPickedUpInTime() {
    assertThat(read(aRequestIn(RETURNED_TO_DISTRIBUTOR)))
        .contains("returned to the distributor", "not picked up in time");
  }

  @Statement({"D15", "D16", "D17"})
  @Test
  void preparingAllowsNoChangeHereAndNoneAtAllOnceDeliveryHasStarted() {
    assertThat(read(aRequestIn(PREPARING)))
        .contains("can no longer be changed or canceled here")
        .contains("Once delivery has started, it cannot be changed or canceled at all.")
        .contains("at the last minute? Ask the distributor directly whether it is still possible.");
  }

  @Statement("D18")
  @Test
  void changesByTheDistributorAreSaidNotToShow() {
    for (OrderStatus status : ALL) {
      for (Audience audience : Audience.values()) {
        assertThat(read(aRequestIn(status), audience, Locale.ENGLISH)
                .contains("Changes by the distributor to what is in the order do not show here."))
            .isEqualTo(UNDER_WAY.contains(status));
      }
    }
  }

  @Statement({"D19", "D20"})
  @Test
  void whatWasAddedElsewhereIsNotInTheProfileAndHasToBeRegistered() {
    assertThat(read(aRequestIn(DELIVERED)))
        .contains("you did not request here do not appear in your profile by themselves")
        .contains("the distributor or a partner add hardware", "Register it here yourself");
  }

  @Statement({"D21", "D22"})
  @Test
  void cancelingIsSaidToBeBetterThanChangingAndWhy() {
    for (OrderStatus status : ALL) {
      OrderSnapshot order = aRequestIn(status);
      boolean advised = AT_THE_DISTRIBUTOR.contains(status);
      assertThat(read(order).contains("often better than having it changed")).isEqualTo(advised);
      for (String how : List.of(FINANCED, LEASED)) {
        String text = read(order.with(ACQUISITION, how));
        assertThat(text.contains("Your device is " + how)).isEqualTo(advised);
        assertThat(text.contains("the right device is linked to you")).isEqualTo(advised);
        assertThat(text).doesNotContain("often better");
      }
      assertThat(read(order.with(ACQUISITION, LEASED)).contains("at the end of the lease"))
          .isEqualTo(advised);
      assertThat(read(order.with(ACQUISITION, FINANCED))).doesNotContain("lease");
    }
  }

  @Statement("D26")
  @Test
  void theApproverIsSpokenToAsApprover() {
    assertThat(read(aRequestIn(PENDING), Audience.APPROVER, Locale.ENGLISH)).isEqualTo("""
        Pending
        This request is waiting for your approval.
        Once you approve it, the order goes to the distributor, and then it can no longer be withdrawn or changed here.
        Approve the request, or decline it and say why.""");
    for (OrderStatus status : ALL) {
      assertThat(read(aRequestIn(status), Audience.APPROVER, Locale.ENGLISH))
          .doesNotContainPattern("(?i)your (request|order|parcel|device)");
    }
  }
}
