package dev.orderstatus.core.reseller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A reseller, its orders, and what its decisions and messages say, in the words of the tests. */
final class Desk {

  static final OrderLifecycle RESELLER = OrderStatuses.builtIn().lifecycle("reseller");

  static final List<OrderStatus> UNPAID =
      List.of(Reseller.PENDING, Reseller.PENDING_PAYMENT, Reseller.WAITING_FOR_PAYMENT);
  static final List<OrderStatus> AT_THE_SUPPLIER =
      List.of(Reseller.PENDING_WITH_SUPPLIER, Reseller.IN_PROGRESS_WITH_SUPPLIER, Reseller.ON_HOLD);
  static final List<OrderStatus> ALL =
      RESELLER.definition().statuses().stream().map(status -> status.status()).toList();

  /** A Friday. */
  static final Instant PLACED = Instant.parse("2026-11-20T08:00:00Z");

  static final Instant NOW = Instant.parse("2026-11-20T08:10:00Z");

  private Desk() {}

  static OrderSnapshot software(OrderStatus status, Payment payment) {
    return order(Reseller.SOFTWARE, status, payment);
  }

  static OrderSnapshot hardware(OrderStatus status, Payment payment) {
    return order(Reseller.HARDWARE, status, payment);
  }

  static OrderSnapshot order(OrderType type, OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("RS", 17))
        .type(type)
        .status(status)
        .statusSince(PLACED)
        .placedAt(PLACED)
        .payment(payment)
        .build();
  }

  /** An order of the type that the status is for. */
  static OrderSnapshot orderIn(OrderStatus status, Payment payment) {
    return AT_THE_SUPPLIER.contains(status) ? hardware(status, payment) : software(status, payment);
  }

  static Decision ask(OrderSnapshot order, Action action, Actor actor) {
    return RESELLER.decide(order, action, actor, NOW);
  }

  static OrderSnapshot after(OrderSnapshot order, Action action, Actor actor) {
    accepted(ask(order, action, actor));
    return afterAny(order, action, actor);
  }

  /** The order after the request, whatever is decided. */
  static OrderSnapshot afterAny(OrderSnapshot order, Action action, Actor actor) {
    return RESELLER.ask(order, Request.of(action, actor, NOW)).after();
  }

  static Accepted accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted) decision;
  }

  static Attention attention(Decision decision) {
    assertThat(decision).isInstanceOf(Attention.class);
    return (Attention) decision;
  }

  static List<String> reasons(Decision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision)
        .reasons().stream().map(reason -> reason.code().value()).toList();
  }

  static List<String> remedies(Decision decision) {
    return (decision instanceof Attention it ? it.remedies() : ((Refused) decision).remedies())
        .stream().map(remedy -> remedy.code().value()).toList();
  }

  static List<String> effects(Decision decision) {
    return accepted(decision).effects().stream()
        .map(effect -> effect.code().value())
        .toList();
  }

  static StatusMessage message(OrderSnapshot order) {
    return message(order, NOW);
  }

  static StatusMessage message(OrderSnapshot order, Instant at) {
    return RESELLER.messages().describe(order, at, Locale.ENGLISH);
  }

  /** What the message says and advises, as one text. */
  static String text(StatusMessage message) {
    return message.headline() + "\n" + message.body() + "\n"
        + String.join("\n", message.nextSteps().stream().map(NextStep::text).toList());
  }

  static String text(OrderSnapshot order) {
    return text(message(order));
  }

  /** What the customer reads who asked for something in vain: reasons, then remedies. */
  static List<String> told(OrderSnapshot order, Action action) {
    Decision decision = ask(order, action, Actor.CUSTOMER);
    Request request = Request.of(action, Actor.CUSTOMER, NOW);
    assertThat(decision).isInstanceOf(Refused.class);
    Refused refused = (Refused) decision;
    return Stream.concat(refused.reasons().stream(), refused.remedies().stream())
        .map(notice -> RESELLER
            .messages()
            .explain(notice, order, request, Audience.CUSTOMER, Locale.ENGLISH)
            .value())
        .toList();
  }
}
