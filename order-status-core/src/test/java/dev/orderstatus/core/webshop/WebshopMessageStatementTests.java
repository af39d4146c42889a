package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.decision.Audience.STAFF;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the customer, and the people of the shop, are told. */
class WebshopMessageStatementTests {

  private static final String PAYMENT_OK = "Your payment is OK";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static StatusMessage toCustomer(OrderSnapshot order) {
    return SHOP.messages().describe(order, NOW, ENGLISH);
  }

  private static String allOf(StatusMessage message) {
    return String.join(
        " ",
        message.headline(),
        message.body(),
        String.join(" ", message.nextSteps().stream().map(NextStep::text).toList()));
  }

  private static Text whyNotPaid(OrderSnapshot order, Audience audience, Locale locale) {
    Decision decision = ask(order, PAY, CUSTOMER);
    return SHOP.messages()
        .explain(
            refused(decision).reasons().get(0), order, request(PAY, CUSTOMER), audience, locale);
  }

  @ParameterizedTest
  @CsvSource({
    "received, Order received",
    "waiting-for-payment, Waiting for payment",
    "processing, Processing order",
    "shipped, Order shipped",
    "canceled, Canceled"
  })
  @Statement("C28")
  void theStatusesAreCalledAsInTheManual(String status, String label) {
    assertThat(SHOP.messages().label(OrderStatus.of(status), ENGLISH).value()).isEqualTo(label);
    assertThat(toCustomer(anOrderIn(OrderStatus.of(status), Payment.DUE)).label())
        .isEqualTo(label);
  }

  @Test
  @Statement({"C4", "C16", "X3"})
  void whoCanStillPayIsToldSo() {
    for (OrderStatus status : BEFORE_PAYMENT) {
      assertThat(allOf(toCustomer(anOrderIn(status, Payment.DUE)))).contains("Pay for your order");
      assertThat(allOf(toCustomer(anOrderIn(status, Payment.INTERRUPTED))))
          .contains("interrupted")
          .contains("you can still pay");
    }
  }

  @Test
  @Statement("C17")
  void whoHasPaidAndAsksToPayIsToldThatThePaymentIsFine() {
    for (OrderStatus status : List.of(PROCESSING, SHIPPED)) {
      OrderSnapshot paid = anOrderIn(status, Payment.PAID);
      assertThat(whyNotPaid(paid, Audience.CUSTOMER, ENGLISH).value()).contains(PAYMENT_OK);
      assertThat(whyNotPaid(paid, Audience.CUSTOMER, DUTCH).value())
          .contains("Je betaling is in orde");
      assertThat(toCustomer(paid).body()).contains(PAYMENT_OK);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DUE", "INTERRUPTED", "REFUNDED"})
  @Statement("C17")
  void whoHasNotPaidIsNeverToldThatThePaymentIsFine(Payment payment) {
    for (OrderStatus status : ALL) {
      OrderSnapshot order = anOrderIn(status, payment);
      assertThat(allOf(toCustomer(order))).doesNotContain(PAYMENT_OK);
      if (ask(order, PAY, CUSTOMER).isAccepted()) {
        continue;
      }
      assertThat(whyNotPaid(order, Audience.CUSTOMER, ENGLISH).value()).doesNotContain(PAYMENT_OK);
      assertThat(whyNotPaid(order, Audience.CUSTOMER, DUTCH).value()).doesNotContain("in orde");
    }
  }

  @Test
  @Statement("C18")
  void theMerchantIsToldToWaitForThePayment() {
    assertThat(
            allOf(SHOP.messages().describe(anOrderIn(RECEIVED, Payment.DUE), NOW, STAFF, ENGLISH)))
        .contains("Wait for the payment before you process the order");
  }

  @Test
  @Statement({"C19", "X13"})
  void theReferenceIsTheMerchantsUntilTheOrderIsShipped() {
    for (OrderStatus status : ALL) {
      OrderSnapshot order = anOrderIn(status, Payment.PAID).with(REFERENCE, "3SABC");
      assertThat(allOf(SHOP.messages().describe(order, NOW, STAFF, ENGLISH))).contains("3SABC");
      assertThat(allOf(toCustomer(order)).contains("3SABC")).isEqualTo(status.equals(SHIPPED));
    }
    assertThat(allOf(toCustomer(anOrderIn(SHIPPED, Payment.PAID)))).doesNotContain("reference");
  }

  @Test
  @Statement({"C12", "X5"})
  void aTestOrderIsCalledOne() {
    OrderSnapshot order = anOrderIn(RECEIVED, Payment.DUE);
    assertThat(allOf(toCustomer(order.withTest(true)))).contains("test order");
    assertThat(allOf(toCustomer(order))).doesNotContain("test order");
  }

  @Test
  @Statement({"C20", "C21", "C27", "X13"})
  void aGuestIsToldThatTheShopCannotShowTheOrderAndMayNotEmail() {
    for (OrderStatus status : ALL) {
      assertThat(allOf(toCustomer(aGuestOrderIn(status, Payment.PAID))))
          .contains("cannot look this order up in our shop", "may not e-mail you");
      assertThat(allOf(toCustomer(anOrderIn(status, Payment.PAID))))
          .contains("after you log in to your account")
          .doesNotContain("cannot look this order up");
    }
  }

  @Test
  @Statement({"C28", "X12"})
  void noTimeIsPromised() {
    for (OrderStatus status : ALL) {
      assertThat(toCustomer(anOrderIn(status, Payment.PAID)).promise()).isEmpty();
    }
  }
}
