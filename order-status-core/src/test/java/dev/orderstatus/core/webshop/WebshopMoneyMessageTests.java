package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the customer and the staff read about money, for each of its eleven words. */
class WebshopMoneyMessageTests {

  private static final Set<Payment> WITH_MONEY = EnumSet.of(
      Payment.PARTLY_PAID,
      Payment.AUTHORIZED,
      Payment.UNLINKED,
      Payment.PAID,
      Payment.PARTLY_REFUNDED,
      Payment.DISPUTED);

  static List<Locale> languages() {
    return SHOP.definition().texts().locales();
  }

  private static StatusMessage read(
      OrderStatus status, Payment payment, Audience audience, Locale locale) {
    return SHOP.messages().describe(anOrderIn(status, payment), NOW, audience, locale);
  }

  private static long messages(OrderStatus status, Audience audience, Locale locale) {
    return Arrays.stream(Payment.values())
        .map(payment -> read(status, payment, audience, locale))
        .map(message -> message.headline() + message.body() + message.nextSteps())
        .distinct()
        .count();
  }

  private static String explain(
      Notice notice, OrderSnapshot order, Request request, Audience audience, Locale locale) {
    return SHOP.messages().explain(notice, order, request, audience, locale).value();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyWordForMoneyHasAMessageOfItsOwn(Locale locale) {
    for (Audience audience : List.of(Audience.CUSTOMER, Audience.STAFF)) {
      for (OrderStatus status : BEFORE_PAYMENT) {
        assertThat(messages(status, audience, locale)).isEqualTo(11);
      }
      for (OrderStatus status : List.of(PROCESSING, SHIPPED)) {
        assertThat(messages(status, audience, locale))
            .as("due and interrupted are both unpaid")
            .isEqualTo(10);
      }
      assertThat(messages(CANCELED, audience, locale))
          .as("nothing held, something held, reserved, refunded, disputed")
          .isEqualTo(5);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nobodyIsSentToOrderAgainWhileThereIsMoney(Locale locale) {
    String orderAgain = read(CANCELED, Payment.DUE, Audience.CUSTOMER, locale)
        .nextSteps()
        .get(0)
        .text();
    for (Payment payment : Payment.values()) {
      assertThat(read(CANCELED, payment, Audience.CUSTOMER, locale).nextSteps().stream()
              .map(NextStep::text))
          .as("%s", payment)
          .filteredOn(orderAgain::equals)
          .hasSize(WITH_MONEY.contains(payment) ? 0 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nobodyIsAskedToPayWhoCannot(Locale locale) {
    for (OrderStatus status : BEFORE_PAYMENT) {
      List<String> steps = Arrays.stream(Payment.values())
          .filter(payment -> ask(anOrderIn(status, payment), PAY, CUSTOMER).isAccepted())
          .map(payment -> read(status, payment, Audience.CUSTOMER, locale)
              .nextSteps()
              .get(0)
              .text())
          .toList();
      assertThat(steps).hasSize(3);
      for (Payment payment : Payment.values()) {
        assertThat(read(status, payment, Audience.CUSTOMER, locale).nextSteps())
            .extracting(NextStep::text)
            .filteredOn(steps::contains)
            .as("%s", payment)
            .hasSize(payment.isOpen() ? 1 : 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PAID", "PARTLY_REFUNDED"})
  void theStaffReadWhichPaymentToGiveBack(Payment payment) {
    OrderSnapshot order = anOrderIn(PROCESSING, payment).with(PAYMENT_REFERENCE, "tr_1");
    Request request = request(PAYMENT_RECEIVED, PAYMENT_PROVIDER).with(PAYMENT_REFERENCE, "tr_2");
    Notice reason = attention(SHOP.decide(order, request)).reason();

    assertThat(explain(reason, order, request, Audience.STAFF, ENGLISH))
        .isEqualTo(
            "This order had been paid for already, with payment tr_1, and a second payment "
                + "came in: tr_2. Give the second one back, unless it is known to be given back already.");
    assertThat(explain(reason, order, request, Audience.CUSTOMER, ENGLISH))
        .contains("EX-000017-K")
        .doesNotContain("tr_");
  }

  @Test
  void aRefundedOrderThatHasArrivedIsNotOfferedAgain() {
    for (OrderStatus status : List.of(RECEIVED, PROCESSING, SHIPPED)) {
      OrderSnapshot order = anOrderIn(status, Payment.REFUNDED);
      Notice reason = refused(ask(order, PAY, CUSTOMER)).reasons().get(0);
      assertThat(explain(reason, order, request(PAY, CUSTOMER), Audience.CUSTOMER, ENGLISH))
          .contains("refunded", "EX-000017-K")
          .doesNotContain("still want");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anInputThatIsNotTakenIsNamedToTheStaffOnly(Locale locale) {
    OrderSnapshot order = anOrderIn(RECEIVED, Payment.PAID);
    Request request = request(PROCESS, STAFF).with(REFERENCE, "3SABC");
    Decision decision = SHOP.decide(order, request);
    Notice reason = refused(decision).reasons().get(0);

    assertThat(reasons(decision)).containsExactly("input-not-taken");
    String name = SHOP.definition().texts().find(locale, "attribute.reference").orElseThrow();
    assertThat(explain(reason, order, request, Audience.STAFF, locale)).contains(name);
    assertThat(explain(reason, order, request, Audience.CUSTOMER, locale))
        .doesNotContain(name, "reference");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aGuestWhoHasAPageIsNotToldThatThereIsNone(Locale locale) {
    Messages withPage = OrderStatuses.builtIn()
        .lifecycle("webshop", Settings.standard().withGuestPage(true))
        .messages();
    OrderSnapshot guest = aGuestOrderIn(SHIPPED, Payment.PAID);

    assertThat(withPage.describe(guest, NOW, locale).body())
        .isEqualTo(withPage.describe(guest.withAccount(true), NOW, locale).body())
        .isNotEqualTo(SHOP.messages().describe(guest, NOW, locale).body());
  }
}
