package dev.orderstatus.core.reseller;

import static dev.orderstatus.core.reseller.Desk.*;
import static dev.orderstatus.core.reseller.Reseller.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.statement.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the customers read about their orders. */
class ResellerMessageStatementTests {

  private static final Instant DUE = PLACED.plus(Duration.ofMinutes(15));
  private static final OrderSnapshot SOFTWARE_ORDER = software(IN_PROCESS, Payment.PAID);
  private static final OrderSnapshot HELD = hardware(ON_HOLD, Payment.PAID);
  private static final String NOTE = "New stock comes on Monday";

  @ParameterizedTest
  @CsvSource({
    "pending, Pending",
    "pending-payment, Pending payment",
    "waiting-for-payment, Waiting for payment",
    "in-process, In process",
    "pending-with-supplier, Pending with supplier",
    "in-progress-with-supplier, In progress with supplier",
    "on-hold, On hold",
    "shipped, Shipped",
    "canceled, Canceled"
  })
  @Statement({"A1", "A34"})
  void theStatusesAreCalledAsTheShopCallsThem(String status, String label) {
    assertThat(message(orderIn(OrderStatus.of(status), Payment.DUE)).label()).isEqualTo(label);
  }

  @Test
  @Statement({"A2", "A3", "A4"})
  void softwareInProcessSaysHowLongItTakesAndWhatChanges() {
    StatusMessage message = message(SOFTWARE_ORDER, DUE.minusMillis(1));
    assertThat(message.body()).contains("at most 15 minutes", "list of orders", "“Shipped”");
    assertThat(message.nextSteps().get(0).text()).contains("confirmation", "mailbox");
  }

  @Test
  @Statement({"A2", "A5", "A6"})
  void softwareThatIsLateSendsToTheMailboxThenToSpamThenToUs() {
    StatusMessage message = message(SOFTWARE_ORDER, DUE);
    assertThat(message.headline()).isEqualTo("Your software should have arrived by now.");
    assertThat(message.nextSteps())
        .extracting(NextStep::text)
        .containsExactly(
            "Look for our confirmation in your mailbox.",
            "Not there? Check the spam folder.",
            "Nothing at all? Contact us, and mention your order number RS-000017-Z.");
  }

  @Test
  @Statement({"A5", "A6"})
  void softwareThatIsShippedButNotSeenSendsToSpamThenToUs() {
    List<String> steps = message(software(SHIPPED, Payment.PAID)).nextSteps().stream()
        .map(NextStep::text)
        .toList();
    assertThat(steps).hasSize(2);
    assertThat(steps.get(0)).contains("spam");
    assertThat(steps.get(1)).contains("Contact us");
    assertThat(text(hardware(SHIPPED, Payment.PAID))).doesNotContain("spam");
  }

  @Test
  @Statement("A7")
  void aPendingOrderMayNotHaveBeenPaidSoContactUs() {
    assertThat(text(software(PENDING, Payment.DUE)))
        .contains("may not have gone through properly", "not have been made at all", "contact us");
  }

  @Test
  @Statement({"A8", "A15", "A17"})
  void whoHasPaidAndStillWaitsIsAskedForAScreenshotOfTheBankStatement() {
    for (OrderStatus status : List.of(PENDING, WAITING_FOR_PAYMENT)) {
      for (Payment payment : List.of(Payment.DUE, Payment.INTERRUPTED, Payment.UNLINKED)) {
        assertThat(text(software(status, payment)))
            .contains("screenshot of your bank statement", "manually");
      }
      assertThat(text(software(status, Payment.PAID))).doesNotContain("screenshot");
    }
  }

  @Test
  @Statement({"A8", "A17"})
  void whoHasSentTheBankStatementIsNotAskedForItAgain() {
    for (OrderStatus status : UNPAID) {
      assertThat(text(software(status, Payment.UNLINKED).with(PAYMENT_PROOF, true)))
          .contains("received your bank statement", "We check the statement, and then", "manually")
          .contains(", contact us")
          .doesNotContain("screenshot", "end us");
    }
  }

  @Test
  @Statement({"A9", "A10", "A11", "A12", "A13", "A14"})
  void anInterruptedPaymentIsExplainedAndTheWayOutIsShown() {
    StatusMessage message = message(software(PENDING_PAYMENT, Payment.INTERRUPTED));
    assertThat(message.headline()).isEqualTo("Your payment was interrupted.");
    assertThat(message.body())
        .contains("did not go through properly", "cannot be completed afterwards", "stays in");
    assertThat(message.nextSteps().get(0).text()).startsWith("Ask one of our employees to cancel");
    assertThat(message.nextSteps().get(1).text()).contains("Once the order is canceled, order");
  }

  @Test
  @Statement({"A11", "A12", "A14"})
  void whoWantsToCompleteAnInterruptedPaymentHearsTheSame() {
    assertThat(told(software(PENDING_PAYMENT, Payment.INTERRUPTED), PAY))
        .containsExactly(
            "Your payment was interrupted, and it cannot be completed afterwards.",
            "Ask one of our employees to cancel the order, and mention your order number: RS-000017-Z.",
            "Once an order is canceled, you can order the product again in our store.");
  }

  @Test
  @Statement("A16")
  void aPaymentThatIsNotLinkedIsSaidToKeepTheOrderFromDelivery() {
    for (OrderStatus status : UNPAID) {
      assertThat(text(software(status, Payment.UNLINKED)))
          .contains("has not been linked to your order", "cannot be delivered");
    }
    for (OrderStatus status : AT_THE_SUPPLIER) {
      assertThat(text(hardware(status, Payment.UNLINKED)))
          .contains("has not been linked to your order", "cannot be delivered");
    }
  }

  @Test
  @Statement({"A13", "A21"})
  void whoWantsToRemoveAnOrderHearsThatItStays() {
    assertThat(told(software(CANCELED, Payment.DUE), DELETE))
        .containsExactly("An order cannot be removed from your list of orders, not by us either. "
            + "A canceled order stays there as “Canceled”.");
  }

  @Test
  @Statement({"A18", "A19", "A20", "A21", "A22"})
  void aCanceledOrderSaysWhyAndHowToGoOn() {
    StatusMessage message = message(software(CANCELED, Payment.INTERRUPTED));
    assertThat(message.body())
        .contains(
            "payment was not completed correctly", "can no longer be completed", "stays in your");
    assertThat(message.nextSteps().get(0).text()).contains("Order it again in our store");
    assertThat(message.nextSteps().get(1).text()).contains("was it successful? Contact us");
  }

  @Test
  @Statement("A22")
  void whoHasPaidForACanceledOrderIsFirstAskedToContactTheShop() {
    for (Payment held : List.of(Payment.PAID, Payment.UNLINKED)) {
      assertThat(message(software(CANCELED, held)).nextSteps().get(0).text())
          .startsWith("Contact us");
    }
  }

  @Test
  @Statement({"A24", "A26", "A27"})
  void hardwareIsKnownAndNotYetShippedAndTakesTheDeliveryTimeOfTheProduct() {
    OrderSnapshot order = hardware(PENDING_WITH_SUPPLIER, Payment.PAID);
    assertThat(text(order))
        .contains("We know about your order", "the supplier has not shipped it yet")
        .contains("delivery time on the product page", "usually takes 3 working days")
        .contains("“My orders”");
    assertThat(text(order.with(DELIVERY_TIME, 1L))).contains("usually takes 1 working day,");
  }

  @Test
  @Statement("A23")
  void hardwareThatWasTakenUpSaysSo() {
    assertThat(text(hardware(IN_PROGRESS_WITH_SUPPLIER, Payment.PAID)))
        .contains("The supplier is working on your order", "usually takes 3 working days");
  }

  @Test
  @Statement({"A28", "A29", "A31"})
  void onHoldForALongDeliveryTimeSaysTwoWeeksAndShowsNoLine() {
    String text = text(HELD.with(HOLD_REASON, LONG_DELIVERY_TIME).with(DELAY_NOTE, NOTE));
    assertThat(text)
        .contains("supplier knows about your order", "long delivery time", "2 weeks")
        .doesNotContain(NOTE, "delayed", "e-mail");
  }

  @Test
  @Statement({"A28", "A29", "A30"})
  void onHoldForADelayShowsTheLineWithTheOrderCodeAndNoTime() {
    String text = text(HELD.with(HOLD_REASON, DELAY).with(DELAY_NOTE, NOTE));
    assertThat(text)
        .contains("supplier knows about your order", "delivery is delayed", "e-mail")
        .contains("Order RS-000017-Z: “" + NOTE + "”")
        .doesNotContain("week", "long delivery time");
  }

  @Test
  @Statement("A30")
  void theLineIsShownWhateverElseThereIsToSay() {
    for (Payment payment : Payment.values()) {
      OrderSnapshot order = hardware(ON_HOLD, payment).with(HOLD_REASON, DELAY);
      assertThat(text(order.with(DELAY_NOTE, NOTE))).contains(NOTE);
      assertThat(text(order)).doesNotContain("Order RS-");
    }
  }

  @Test
  @Statement("A32")
  void whereNothingElseCanBeSaidTheAdviceIsToContactTheShop() {
    OrderSnapshot order = software(OrderStatus.of("lost"), Payment.DUE);
    assertThat(text(order)).contains("Contact us");
    Request request = Request.of(VIEW, Actor.CUSTOMER, NOW);
    assertThat(RESELLER
            .messages()
            .explain(Effect.forCustomer("dance"), order, request, Audience.CUSTOMER, Locale.ENGLISH)
            .value())
        .contains("Contact us");
  }
}
