package dev.orderstatus.core.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Requests for products, and what is decided and said about them, in the words of the tests. */
final class Requests {

  static final OrderLifecycle PROCUREMENT = OrderStatuses.builtIn().lifecycle("procurement");

  static final List<OrderStatus> AT_THE_DISTRIBUTOR =
      List.of(Procurement.APPROVED, Procurement.PROCESSING, Procurement.PREPARING);
  static final List<OrderStatus> ON_ITS_WAY =
      List.of(Procurement.IN_DELIVERY, Procurement.DELIVERED, Procurement.RETURNED_TO_DISTRIBUTOR);
  static final List<OrderStatus> ALL = List.of(
      Procurement.PENDING,
      Procurement.WITHDRAWN,
      Procurement.DECLINED,
      Procurement.APPROVED,
      Procurement.PROCESSING,
      Procurement.PREPARING,
      Procurement.IN_DELIVERY,
      Procurement.DELIVERED,
      Procurement.RETURNED_TO_DISTRIBUTOR,
      Procurement.CANCELED);

  static final Instant YESTERDAY = Instant.parse("2026-11-20T08:00:00Z");
  static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  static final URI LINK = URI.create("https://carrier.example/t/42");
  static final String CONTACT = "help@distributor.example";

  private Requests() {}

  static OrderSnapshot aRequestToMake() {
    return OrderSnapshot.toPlace(
        OrderCode.of("EX", 17), Procurement.PRODUCT_REQUEST, Payment.NOT_REQUIRED);
  }

  static OrderSnapshot aRequestIn(OrderStatus status) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Procurement.PRODUCT_REQUEST)
        .status(status)
        .statusSince(YESTERDAY)
        .placedAt(YESTERDAY)
        .payment(Payment.NOT_REQUIRED)
        .build();
  }

  static Request request(Action action, Actor actor) {
    return Request.of(action, actor, NOW);
  }

  static Decision ask(Order order, Action action, Actor actor) {
    return PROCUREMENT.decide(order, action, actor, NOW);
  }

  static Decision ask(OrderStatus status, Action action, Actor actor) {
    return ask(aRequestIn(status), action, actor);
  }

  static Accepted accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted) decision;
  }

  static Refused refused(Decision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return (Refused) decision;
  }

  static String unchanged(Decision decision) {
    assertThat(decision).isInstanceOf(Unchanged.class);
    return ((Unchanged) decision).reason().code().value();
  }

  static List<String> reasons(Decision decision) {
    return refused(decision).reasons().stream()
        .map(reason -> reason.code().value())
        .toList();
  }

  static List<String> remedies(Decision decision) {
    return refused(decision).remedies().stream()
        .map(remedy -> remedy.code().value())
        .toList();
  }

  static List<String> effects(Decision decision) {
    return accepted(decision).effects().stream()
        .map(effect -> effect.code().value())
        .toList();
  }

  /** The remedies of a refusal, as the requester reads them in English. */
  static List<String> advice(Order order, Request request) {
    return refused(PROCUREMENT.decide(order, request)).remedies().stream()
        .map(remedy -> PROCUREMENT
            .messages()
            .explain(remedy, order, request, Audience.CUSTOMER, Locale.ENGLISH)
            .value())
        .toList();
  }

  /** The whole message, as a reader sees it. */
  static String read(Order order, Audience audience, Locale locale) {
    StatusMessage message = PROCUREMENT.messages().describe(order, NOW, audience, locale);
    return String.join(
        "\n",
        message.label(),
        message.headline(),
        message.body(),
        String.join("\n", message.nextSteps().stream().map(NextStep::text).toList()));
  }

  /** The whole message, as the requester reads it in English. */
  static String read(Order order) {
    return read(order, Audience.CUSTOMER, Locale.ENGLISH);
  }
}
