package dev.orderstatus.core.marketplace;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.core.marketplace.Market.*;
import static dev.orderstatus.core.marketplace.Marketplace.*;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the customer reads, and what the people of the marketplace read instead. */
class MarketplaceMessageStatementTests {

  private static final List<OrderStatus> FAILED =
      List.of(PROVISIONING_FAILED, COMPLETED_WITH_ERRORS);

  @Statement("B4")
  @Test
  void aPurchasedOrderWaitsForTheVendorToConfirmIt() {
    StatusMessage message = read(anOrderIn(PROVISIONING_STARTED));
    assertThat(message.headline()).isEqualTo("Your order has been sent to the vendor.");
    assertThat(message.body()).isEqualTo("The next step is that the vendor confirms the order.");
  }

  @Statement("B5")
  @Test
  void aStartedOrderSaysThatNothingIsPurchasedYet() {
    StatusMessage message = read(anOrderIn(START));
    assertThat(message.body()).contains("nothing has been purchased so far");
    assertThat(message.nextSteps()).first().hasToString("Purchase it when you are ready.");
    assertThat(read(anOrderIn(START, SUBSCRIPTION)).nextSteps())
        .first()
        .hasToString("Purchase it when you are ready, or choose a later date for it.");
  }

  @Statement({"B6", "B8"})
  @Test
  void aDraftForMicrosoftIsPurchasedByTheSeller() {
    assertThat(read(anOrderIn(DRAFT), Audience.STAFF).nextSteps())
        .first()
        .asString()
        .startsWith("Send it to the customer");
    assertThat(read(ofMicrosoft(anOrderIn(DRAFT)), Audience.STAFF).nextSteps())
        .first()
        .asString()
        .startsWith("Purchase it for the customer");
  }

  @Statement("B9")
  @Test
  void aScheduledOrderNamesItsDate() {
    assertThat(read(aSubscriptionFor(TODAY.plusDays(10))).headline())
        .isEqualTo("Your order is scheduled for December 1.");
    assertThat(read(anOrderIn(SCHEDULED)).nextSteps()).first().hasToString("Choose a date for it.");
  }

  @Statement("B9")
  @Test
  void aDateThatHasPassedIsNotPassedOver() {
    assertThat(read(aSubscriptionFor(TODAY)).headline()).startsWith("Your order is scheduled for");
    StatusMessage message = read(aSubscriptionFor(TODAY.minusDays(1)));
    assertThat(message.headline()).startsWith("The chosen date has passed");
    assertThat(message.body()).contains("scheduled for November 20");
    assertThat(message.nextSteps()).first().asString().startsWith("Contact us");
  }

  @Statement("B11")
  @Test
  void anApprovedOrderSaysWhoApprovedIt() {
    assertThat(read(anOrderIn(PROVISIONING_FINISHED)).headline())
        .isEqualTo("The vendor has approved your order.");
  }

  @Statement({"B13", "B16", "B18", "X10"})
  @Test
  void aFailureIsToldInTheVendorsWordsWhereThereAreAny() {
    for (OrderStatus status : FAILED) {
      for (Audience audience : Audience.values()) {
        OrderSnapshot order = anOrderIn(status).with(FAILURE_REASON, "Field 7 is empty");
        assertThat(read(order, audience).body())
            .endsWith("The vendor’s message: “Field 7 is empty”.")
            .doesNotContain("e-mail address");
      }
    }
  }

  @Statement({"B12", "B13", "B16", "B18", "X10"})
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b"})
  void aFailureIsReportedWhereItsReasonIsNotKnown(String reason) {
    for (OrderStatus status : FAILED) {
      StatusMessage message = read(anOrderIn(status).with(FAILURE_REASON, reason));
      assertThat(message.body()).isNotBlank().doesNotContain("“", "[", "{");
      assertThat(read(anOrderIn(status)).body()).contains("not told why", "e-mail address");
    }
  }

  @Statement("B18")
  @Test
  void completedWithErrorsHasALabelOfItsOwn() {
    assertThat(read(anOrderIn(PROVISIONING_FAILED)).label()).isEqualTo("Provisioning Failed");
    assertThat(read(anOrderIn(COMPLETED_WITH_ERRORS)).label()).isEqualTo("Completed with Errors");
  }

  @Statement("B14")
  @Test
  void aFailedOrderSaysHowToMendIt() {
    assertThat(read(anOrderIn(PROVISIONING_FAILED)).nextSteps())
        .extracting(NextStep::text)
        .anyMatch(step -> step.contains("change what is wrong"))
        .anyMatch(step -> step.contains("EX-000017-K, so that we can try again"));
  }

  @Statement({"B3", "B16"})
  @Test
  void anErrorAtTheEndOffersNoChange() {
    StatusMessage message = read(anOrderIn(COMPLETED_WITH_ERRORS));
    assertThat(message.body()).contains("can no longer be changed");
    assertThat(message.nextSteps()).singleElement().asString().startsWith("Contact us");
  }

  @Statement("B15")
  @Test
  void aCompletedOrderHasBeenPurchased() {
    assertThat(read(anOrderIn(COMPLETED)).body())
        .contains("The purchase is done", "past orders", "can no longer be changed");
  }

  @Statement("B19")
  @Test
  void aDeletedOrderIsSaidToStayListed() {
    assertThat(read(anOrderIn(DELETED)).body())
        .contains("no longer in your cart", "among your past orders", "cannot be changed");
    assertThat(read(anOrderIn(DELETED, QUOTE)).headline())
        .isEqualTo("There is no quote here any longer.");
  }

  @Statement("B19")
  @ParameterizedTest
  @EnumSource(names = {"PARTLY_PAID", "UNLINKED", "PAID", "PARTLY_REFUNDED"})
  void moneyForADeletedOrderIsNotForgottenBeforeItIsRefunded(Payment payment) {
    OrderSnapshot order = anOrderIn(DELETED).withPayment(payment);
    assertThat(read(order).nextSteps()).first().asString().startsWith("Contact us about a refund");
    assertThat(read(order, Audience.STAFF).nextSteps())
        .extracting(NextStep::text)
        .containsExactly("Pay the money back, and record the refund.");

    OrderSnapshot refunded = after(order, PAYMENT_REFUNDED, STAFF);
    assertThat(read(refunded).body()).endsWith("Your payment for this order has been refunded.");
    assertThat(read(refunded).nextSteps())
        .extracting(NextStep::text)
        .noneMatch(step -> step.contains("refund"));
    assertThat(read(refunded, Audience.STAFF).nextSteps()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whoHasPaidReadsSoWhereTheOrderDoesNotGoOn(Payment payment) {
    for (OrderStatus status :
        List.of(START, SCHEDULED, PROVISIONING_FAILED, COMPLETED_WITH_ERRORS)) {
      assertThat(read(anOrderIn(status).withPayment(payment))
              .body()
              .contains("We have already received a payment"))
          .isEqualTo(payment.isHeld());
    }
  }

  @Statement("B14")
  @Test
  void aFailureThatIsOlderThanThePresentAttemptIsNotTakenForThisOne() {
    OrderSnapshot order = anOrderIn(PROVISIONING_STARTED);
    Request request = Request.of(PROVISIONING_REJECTED, SUPPLIER, YESTERDAY.minusSeconds(60));
    Notice reason = attention(MARKET.decide(order, request));
    for (Audience audience : List.of(Audience.CUSTOMER, Audience.STAFF)) {
      assertThat(MARKET
              .messages()
              .explain(reason, order, request, audience, ENGLISH)
              .value())
          .contains("about an earlier attempt");
    }
  }

  @Statement({"B3", "B14"})
  @Test
  void aRefusalSaysWhatToDoInstead() {
    assertThat(explained(anOrderIn(PROVISIONING_FAILED), request(RETRY, CUSTOMER)))
        .contains("Contact us, and mention your order number EX-000017-K");
    assertThat(explained(anOrderIn(PROVISIONING_FAILED), request(DELETE, CUSTOMER)))
        .contains("Contact us if you no longer want it");
    assertThat(explained(anOrderIn(DRAFT), request(DELETE, CUSTOMER)))
        .isEqualTo("There is nothing to show yet.");
    assertThat(explained(anOrderIn(COMPLETED), request(MODIFY, CUSTOMER)))
        .isEqualTo("This is a past order, so it can no longer be changed.");
  }

  @Statement("B6")
  @Test
  void whatCannotBeStartedCanBePurchasedRightAway() {
    assertThat(explained(ofMicrosoft(anOrderToPlace(OFFER)), request(START_ORDER, CUSTOMER)))
        .endsWith("purchase it right away.");
  }

  @Statement("B9")
  @Test
  void aDateThatIsTooEarlyIsNamed() {
    Request request = request(SCHEDULE, CUSTOMER).with(SCHEDULED_FOR, TODAY);
    assertThat(explained(anOrderIn(START, SUBSCRIPTION), request))
        .isEqualTo("The chosen date has to be later than today: November 21 is too early.");
  }

  private static String explained(OrderSnapshot order, Request request) {
    Notice reason = ((Refused) MARKET.decide(order, request)).reasons().get(0);
    return MARKET
        .messages()
        .explain(reason, order, request, Audience.CUSTOMER, ENGLISH)
        .value();
  }
}
