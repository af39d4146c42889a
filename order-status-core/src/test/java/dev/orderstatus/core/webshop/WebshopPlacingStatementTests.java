package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On placing an order. */
class WebshopPlacingStatementTests {

  private final Decision placed = ask(anOrderToPlace(Payment.DUE), PLACE, CUSTOMER);

  @Test
  @Statement("C1")
  void theCustomerSeesAConfirmation() {
    assertThat(effects(placed)).contains("show-confirmation");
    assertThat(effect(placed, "show-confirmation").audience()).isEqualTo(Audience.CUSTOMER);
  }

  @Test
  @Statement("C2")
  void theCustomerIsOptionallyRedirectedToPay() {
    assertThat(effects(placed)).contains("redirect-to-payment?");
    assertThat(effects(ask(anOrderToPlace(Payment.INTERRUPTED), PLACE, CUSTOMER)))
        .contains("redirect-to-payment?");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAID", "NOT_REQUIRED"})
  @Statement("C2")
  void nobodyIsRedirectedToPayWhatIsNotOpen(Payment payment) {
    assertThat(effects(ask(anOrderToPlace(payment), PLACE, CUSTOMER)))
        .doesNotContain("redirect-to-payment?");
  }

  @ParameterizedTest
  @EnumSource
  @Statement("C3")
  void theCustomerGetsAConfirmationByEMailOnce(Payment payment) {
    Decision decision = ask(anOrderToPlace(payment), PLACE, CUSTOMER);
    assertThat(effects(decision)).containsOnlyOnce("email-order-confirmation");
    assertThat(effect(decision, "email-order-confirmation").audience())
        .isEqualTo(Audience.CUSTOMER);
  }

  @ParameterizedTest
  @EnumSource
  @Statement("C4")
  void theConfirmationHoldsALinkToPayWhereThePaymentIsOpen(Payment payment) {
    boolean open = payment.isOpen();
    Decision decision = ask(anOrderToPlace(payment), PLACE, CUSTOMER);
    assertThat(effect(decision, "email-order-confirmation").parameters())
        .containsExactly(Parameter.of("paymentLink", open));
  }

  @Test
  @Statement("C5")
  void theMerchantGetsAnEMail() {
    assertThat(effects(placed)).contains("email-merchant");
    assertThat(effect(placed, "email-merchant").audience()).isEqualTo(Audience.STAFF);
  }

  @Test
  @Statement("C6")
  void additionalAdministratorsCanGetOneToo() {
    assertThat(effects(placed)).contains("email-administrators?");
    assertThat(effect(placed, "email-administrators").audience()).isEqualTo(Audience.STAFF);
  }

  @Test
  @Statement("C7")
  void aTelephoneIsNotifiedIfConfigured() {
    assertThat(effects(placed)).contains("push-notification?");
    assertThat(effect(placed, "push-notification").audience()).isEqualTo(Audience.STAFF);
  }

  @Test
  @Statement("C8")
  void theOrderIsReceivedAndThereForTheMerchantToSee() {
    OrderSnapshot order = anOrderToPlace(Payment.DUE).withAccount(false);
    Order after = after(order, PLACE, CUSTOMER);
    assertThat(after.status()).isEqualTo(RECEIVED);
    assertThat(after.placedAt()).isEqualTo(NOW);
    assertThat(after.statusSince()).isEqualTo(NOW);
    assertThat(SHOP.can(after, VIEW, STAFF, NOW)).isTrue();
  }

  @Test
  @Statement("C9")
  void theOrderIsAddedToTheLog() {
    assertThat(effects(placed)).contains("write-log");
    assertThat(effect(placed, "write-log").audience()).isEqualTo(Audience.STAFF);
  }

  @Test
  @Statement("C10")
  void theOrderIsPushedToATillIfConfigured() {
    assertThat(effects(placed)).contains("api-push?");
    assertThat(effect(placed, "api-push").audience()).isEqualTo(Audience.STAFF);
  }

  @Test
  @Statement({"C1", "C2", "C3", "C5", "C6", "C7", "C9", "C10"})
  void whatFollowsComesInTheOrderOfTheManual() {
    assertThat(effects(placed))
        .containsExactly(
            "show-confirmation",
            "redirect-to-payment?",
            "email-order-confirmation",
            "email-merchant",
            "email-administrators?",
            "push-notification?",
            "write-log",
            "api-push?");
  }

  @Test
  @Statement("C12")
  void theMerchantCanPlaceATestOrder() {
    OrderSnapshot test = anOrderToPlace(Payment.DUE).withTest(true);
    Order after = after(test, PLACE, STAFF);
    assertThat(after.status()).isEqualTo(RECEIVED);
    assertThat(after.test()).isTrue();
  }

  @Test
  @Statement("C12")
  void nobodyElseCanPlaceATestOrder() {
    OrderSnapshot test = anOrderToPlace(Payment.DUE).withTest(true);
    assertThat(reasons(ask(test, PLACE, CUSTOMER))).containsExactly("not-permitted-for-actor");
    assertThat(refused(ask(test, PLACE, CUSTOMER))
            .reasons()
            .get(0)
            .values(test, request(PLACE, CUSTOMER)))
        .containsEntry("actors", List.of(STAFF));
  }

  @Test
  @Statement("C12")
  void customersAndTheMerchantPlaceRealOrders() {
    OrderSnapshot order = anOrderToPlace(Payment.DUE);
    assertThat(ask(order, PLACE, CUSTOMER).isAccepted()).isTrue();
    assertThat(ask(order, PLACE, STAFF).isAccepted()).isTrue();
    assertThat(reasons(ask(order, PLACE, SYSTEM))).containsExactly("not-permitted-for-actor");
  }

  @Test
  @Statement("C13")
  void theSameNumberInAnotherShopIsAnotherCode() {
    assertThat(OrderCode.of("EX", 17)).isNotEqualTo(OrderCode.of("NL", 17));
    assertThat(OrderCode.of("EX", 17)).isNotEqualTo(OrderCode.of("EX", 18));
  }

  @Test
  @Statement("C13")
  void aMadeUpCodeIsFoundOut() {
    assertThat(OrderCode.parse("EX-000017-K").isRight()).isTrue();
    assertThat(OrderCode.parse("EX-000018-K").isLeft()).isTrue();
    assertThat(OrderCode.parse("EX-000071-K").isLeft()).isTrue();
    assertThat(OrderCode.parse("NL-000017-K").isLeft()).isTrue();
  }

  @Test
  @Statement("C26")
  void theShopMayRequireAnAccountToPlaceAnOrder() {
    OrderSnapshot guest = anOrderToPlace(Payment.DUE).withAccount(false);
    Decision decision = SHOP_FOR_ACCOUNTS.decide(guest, PLACE, CUSTOMER, NOW);
    assertThat(reasons(decision)).containsExactly("account-required");
    assertThat(remedies(refused(decision))).containsExactly("log-in");
    assertThat(reasons(SHOP_FOR_ACCOUNTS.decide(guest, PLACE, STAFF, NOW)))
        .containsExactly("account-required");
  }

  @Test
  @Statement("C26")
  void whoHasAnAccountOrNeedsNoneCanPlaceAnOrder() {
    OrderSnapshot order = anOrderToPlace(Payment.DUE);
    assertThat(SHOP_FOR_ACCOUNTS.decide(order, PLACE, CUSTOMER, NOW).isAccepted())
        .isTrue();
    assertThat(ask(order.withAccount(false), PLACE, CUSTOMER).isAccepted()).isTrue();
  }

  @Test
  @Statement({"C12", "C26"})
  void aGuestWithATestOrderHearsBothReasons() {
    OrderSnapshot order = anOrderToPlace(Payment.DUE).withAccount(false).withTest(true);
    assertThat(reasons(SHOP_FOR_ACCOUNTS.decide(order, PLACE, CUSTOMER, NOW)))
        .containsExactly("not-permitted-for-actor", "account-required");
  }
}
