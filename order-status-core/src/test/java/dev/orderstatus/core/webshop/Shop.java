package dev.orderstatus.core.webshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.List;

/** A web shop, its orders, and what its decisions say, in the words of the tests. */
final class Shop {

  static final OrderLifecycle SHOP = OrderStatuses.builtIn().lifecycle("webshop");
  static final OrderLifecycle SHOP_FOR_ACCOUNTS =
      OrderStatuses.builtIn().lifecycle("webshop", Settings.standard().withAccountRequired(true));

  static final List<OrderStatus> ALL = List.of(
      Webshop.RECEIVED,
      Webshop.WAITING_FOR_PAYMENT,
      Webshop.PROCESSING,
      Webshop.SHIPPED,
      Webshop.CANCELED);
  static final List<OrderStatus> BEFORE_PAYMENT =
      List.of(Webshop.RECEIVED, Webshop.WAITING_FOR_PAYMENT);

  static final Instant YESTERDAY = Instant.parse("2026-11-20T08:00:00Z");
  static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private Shop() {}

  static OrderSnapshot anOrderToPlace(Payment payment) {
    return OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, payment);
  }

  static OrderSnapshot anOrderIn(OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Webshop.GOODS)
        .status(status)
        .statusSince(YESTERDAY)
        .placedAt(YESTERDAY)
        .payment(payment)
        .build();
  }

  static OrderSnapshot aGuestOrderIn(OrderStatus status, Payment payment) {
    return anOrderIn(status, payment).withAccount(false);
  }

  static Request request(Action action, Actor actor) {
    return Request.of(action, actor, NOW);
  }

  static Decision ask(OrderSnapshot order, Action action, Actor actor) {
    return SHOP.decide(order, action, actor, NOW);
  }

  static OrderSnapshot after(OrderSnapshot order, Action action, Actor actor) {
    return SHOP.ask(order, request(action, actor)).after();
  }

  static Accepted accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted) decision;
  }

  static Attention attention(Decision decision) {
    assertThat(decision).isInstanceOf(Attention.class);
    return (Attention) decision;
  }

  static Refused refused(Decision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return (Refused) decision;
  }

  static List<String> reasons(Decision decision) {
    return refused(decision).reasons().stream()
        .map(reason -> reason.code().value())
        .toList();
  }

  static List<String> remedies(Refused refused) {
    return refused.remedies().stream().map(remedy -> remedy.code().value()).toList();
  }

  /** What the shop is to do, what it may leave out marked with a question mark. */
  static List<String> effects(Decision decision) {
    return accepted(decision).effects().stream()
        .map(effect -> effect.code() + (effect.optional() ? "?" : ""))
        .toList();
  }

  static Effect effect(Decision decision, String code) {
    return accepted(decision).effects().stream()
        .filter(effect -> effect.code().value().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no effect " + code + " in " + decision));
  }

  /** What to know of an order that ends while there is money. */
  static List<String> warningsOfMoney(Payment payment) {
    return switch (payment) {
      case PARTLY_PAID, UNLINKED, PAID, PARTLY_REFUNDED -> List.of("refund-due");
      case AUTHORIZED -> List.of("authorization-open");
      case DISPUTED -> List.of("payment-disputed");
      default -> List.of();
    };
  }

  static List<String> warnings(Decision decision) {
    return accepted(decision).warnings().stream()
        .map(warning -> warning.code().value())
        .toList();
  }
}
