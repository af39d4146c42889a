package dev.orderstatus.core.reseller;

import static dev.orderstatus.core.reseller.Desk.*;
import static dev.orderstatus.core.reseller.Reseller.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whether what the messages of the reseller advise can be done. */
class ResellerAdviceTests {

  private static final Set<Payment> NOT_TO_ORDER_AGAIN = EnumSet.of(
      Payment.PARTLY_PAID,
      Payment.AUTHORIZED,
      Payment.UNLINKED,
      Payment.PAID,
      Payment.PARTLY_REFUNDED,
      Payment.DISPUTED);

  /** What stands in a message for the staff, and what they ask for who do it. */
  private static final Map<String, Request> STAFF_ADVICE = Map.of(
      "Accept the order", Request.of(ACCEPT, Actor.STAFF, NOW),
      "ancel the order", Request.of(CANCEL, Actor.STAFF, NOW),
      "cancel it", Request.of(CANCEL, Actor.STAFF, NOW),
      "emove ", Request.of(WITHDRAW_PAYMENT, Actor.STAFF, NOW).withJustification("chargeback"),
      "this order, link it", Request.of(LINK_PAYMENT, Actor.STAFF, NOW),
      "ecord the payment as received",
          Request.of(PAYMENT_RECEIVED, Actor.STAFF, NOW).with(PAYMENT_REFERENCE, "P-2"),
      "record the refund", Request.of(PAYMENT_REFUNDED, Actor.STAFF, NOW),
      "ark the order as shipped", Request.of(SHIP, Actor.STAFF, NOW),
      "esume the order", Request.of(RESUME, Actor.STAFF, NOW),
      "rite a new note", Request.of(UPDATE_DELAY, Actor.STAFF, NOW).with(DELAY_NOTE, "On Friday"));

  private static void forAllOrders(Consumer<OrderSnapshot> reader) {
    for (OrderStatus status : ALL) {
      for (Payment payment : Payment.values()) {
        OrderSnapshot order = orderIn(status, payment).with(PAYMENT_REFERENCE, "P-1");
        reader.accept(order);
        reader.accept(order.with(HOLD_REASON, LONG_DELIVERY_TIME));
        reader.accept(order.with(HOLD_REASON, DELAY));
        if (payment != Payment.REFUNDED && payment != Payment.DISPUTED) {
          reader.accept(order.with(PAYMENT_PROOF, true));
        }
      }
    }
  }

  private static String forStaff(OrderSnapshot order) {
    return text(RESELLER.messages().describe(order, NOW, Audience.STAFF, Locale.ENGLISH));
  }

  private static void assertAccepted(OrderSnapshot order, Request request) {
    assertThat(RESELLER.decide(order, request))
        .as("%s in %s, payment %s", request.action(), order.status(), order.payment())
        .isInstanceOf(Accepted.class);
  }

  @Test
  void theStaffAreOnlyAdvisedToDoWhatTheyMayDo() {
    Set<String> met = new HashSet<>();
    forAllOrders(order -> STAFF_ADVICE.forEach((words, request) -> {
      if (forStaff(order).contains(words)) {
        met.add(words);
        assertAccepted(order, request);
      }
    }));
    assertThat(met).isEqualTo(STAFF_ADVICE.keySet());
  }

  @Test
  void withTheBankStatementTheyAskForTheStaffMayPlaceTheOrderManually() {
    forAllOrders(order -> {
      if (forStaff(order).contains("place the order manually")) {
        assertAccepted(
            order.with(PAYMENT_PROOF, true), Request.of(PLACE_MANUALLY, Actor.STAFF, NOW));
      }
    });
  }

  @Test
  void nobodyIsAskedForABankStatementThatIsThenRefused() {
    forAllOrders(order -> {
      if (text(order).contains("screenshot") || forStaff(order).contains("screenshot")) {
        for (Actor actor : List.of(Actor.CUSTOMER, Actor.STAFF)) {
          assertAccepted(order, Request.of(SUBMIT_PAYMENT_PROOF, actor, NOW));
        }
      }
    });
  }

  @Test
  void nobodyWhoseMoneyIsThereIsOfferedToOrderAgain() {
    forAllOrders(order -> {
      if (NOT_TO_ORDER_AGAIN.contains(order.payment())) {
        assertThat(text(order) + told(order, PAY))
            .doesNotContainPattern("[Oo]rder( it| the product)? again|new order");
      }
    });
  }

  @Test
  void whoWasRefundedIsNotAskedWhetherToGetWhatIsThere() {
    assertThat(told(software(SHIPPED, Payment.REFUNDED), PAY))
        .singleElement()
        .asString()
        .contains("refunded", "Contact us")
        .doesNotContain("still want");
  }
}
