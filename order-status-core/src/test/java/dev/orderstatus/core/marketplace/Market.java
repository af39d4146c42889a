package dev.orderstatus.core.marketplace;

import static dev.orderstatus.core.marketplace.Marketplace.COMPLETED;
import static dev.orderstatus.core.marketplace.Marketplace.COMPLETED_WITH_ERRORS;
import static dev.orderstatus.core.marketplace.Marketplace.DELETED;
import static dev.orderstatus.core.marketplace.Marketplace.DRAFT;
import static dev.orderstatus.core.marketplace.Marketplace.OFFER;
import static dev.orderstatus.core.marketplace.Marketplace.PROVISIONING_FAILED;
import static dev.orderstatus.core.marketplace.Marketplace.PROVISIONING_FINISHED;
import static dev.orderstatus.core.marketplace.Marketplace.PROVISIONING_STARTED;
import static dev.orderstatus.core.marketplace.Marketplace.QUOTE;
import static dev.orderstatus.core.marketplace.Marketplace.SCHEDULED;
import static dev.orderstatus.core.marketplace.Marketplace.START;
import static dev.orderstatus.core.marketplace.Marketplace.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A cloud marketplace, its orders, and what it says about them, in the words of the tests. */
final class Market {

  static final OrderLifecycle MARKET = OrderStatuses.builtIn().lifecycle("marketplace");

  static final List<OrderStatus> RECENT = List.of(
      DRAFT, START, SCHEDULED, PROVISIONING_STARTED, PROVISIONING_FINISHED, PROVISIONING_FAILED);
  static final List<OrderStatus> HISTORICAL = List.of(COMPLETED, COMPLETED_WITH_ERRORS, DELETED);

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final Instant YESTERDAY = Instant.parse("2026-11-20T08:00:00Z");
  static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private Market() {}

  static OrderSnapshot anOrderToPlace(OrderType type) {
    return OrderSnapshot.toPlace(OrderCode.of("EX", 17), type, Payment.DUE);
  }

  /**
   * An order of the type that fits the status: a draft is a quote, what is scheduled a
   * subscription.
   */
  static OrderSnapshot anOrderIn(OrderStatus status) {
    OrderType type = status.equals(DRAFT) ? QUOTE : status.equals(SCHEDULED) ? SUBSCRIPTION : OFFER;
    return anOrderIn(status, type);
  }

  static OrderSnapshot anOrderIn(OrderStatus status, OrderType type) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(type)
        .status(status)
        .statusSince(YESTERDAY)
        .placedAt(YESTERDAY)
        .payment(Payment.DUE)
        .build();
  }

  static OrderSnapshot aSubscriptionFor(LocalDate date) {
    return anOrderIn(SCHEDULED).with(Marketplace.SCHEDULED_FOR, date);
  }

  static OrderSnapshot ofMicrosoft(OrderSnapshot order) {
    return order.with(Marketplace.VENDOR, Marketplace.MICROSOFT);
  }

  static Request request(Action action, Actor actor) {
    return Request.of(action, actor, NOW);
  }

  static Decision ask(OrderSnapshot order, Action action, Actor actor) {
    return MARKET.decide(order, request(action, actor));
  }

  /** The order after the request, which is accepted. */
  static OrderSnapshot after(OrderSnapshot order, Request request) {
    Answer answer = MARKET.ask(order, request);
    accepted(answer.decision());
    return answer.after();
  }

  static OrderSnapshot after(OrderSnapshot order, Action action, Actor actor) {
    return after(order, request(action, actor));
  }

  static Accepted accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted) decision;
  }

  static List<String> reasons(Decision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision)
        .reasons().stream().map(reason -> reason.code().value()).toList();
  }

  static Reason attention(Decision decision) {
    assertThat(decision).isInstanceOf(Attention.class);
    return ((Attention) decision).reason();
  }

  static List<String> effects(Decision decision) {
    return accepted(decision).effects().stream()
        .map(effect -> effect.code().value())
        .toList();
  }

  static StatusDefinition definition(OrderStatus status) {
    return MARKET.definition().statuses().stream()
        .filter(definition -> definition.status().equals(status))
        .findFirst()
        .orElseThrow();
  }

  static StatusMessage read(OrderSnapshot order) {
    return MARKET.messages().describe(order, NOW, Locale.ENGLISH);
  }

  static StatusMessage read(OrderSnapshot order, Audience audience) {
    return MARKET.messages().describe(order, NOW, audience, Locale.ENGLISH);
  }
}
