package dev.orderstatus.example;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an order of one payment cannot know, each with its shortest sequence, as it is decided. */
@SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that cannot be changed
enum PaymentLimits {
  SECOND_WITHOUT_NUMBER(
      "Without numbers, a second payment looks like a repeat of the first.",
      "Give the number with every report.",
      money(null),
      money(null)),
  SECOND_IS_ONLY_REPORTED(
      "A second payment is reported and not counted, also when the first is given back later.",
      "When the first is refunded or withdrawn, report the second again.",
      money("tr_1"),
      money("tr_2"),
      refund("tr_1")),
  OLD_MONEY_AFTER_REOPENING(
      "After a refund and a reopening, a late repeat without a number looks like new money.",
      "Give the number with every report; where money was taken for new, withdraw it.",
      money("tr_1"),
      refund("tr_1"),
      step(Webshop.REOPEN),
      money(null)),
  MONEY_BEFORE_THE_LAST(
      "A repeat of a payment before the last one counted looks like new money.",
      "Compare the number with the shop's own list of payments before you give money back.",
      money("tr_1"),
      refund("tr_1"),
      step(Webshop.REOPEN),
      money("tr_2"),
      money("tr_1")),
  WITHDRAWN_AND_AGREED_FOR_LATER(
      "Once an order is agreed to be paid later, a repeat of a withdrawn payment looks like the"
          + " payment.",
      "Withdraw it again, with a reason.",
      money("tr_1"),
      step(Webshop.WITHDRAW_PAYMENT),
      step(Webshop.REOPEN),
      step(Webshop.DEFER_PAYMENT),
      money("tr_1")),
  OLD_ATTEMPT(
      "After a reopening, a late report of an old attempt looks like a new one that came to"
          + " nothing.",
      "Nothing: the order waits as before, and the customer is sent the link to pay once more.",
      interrupted("tr_1"),
      money("tr_2"),
      refund("tr_2"),
      step(Webshop.REOPEN),
      interrupted("tr_1")),
  MISTAKEN_WITHDRAWAL(
      "A withdrawal that was a mistake is not undone by a repeat with the same number.",
      "Report the money without a number, then link it.",
      money("tr_1"),
      step(Webshop.WITHDRAW_PAYMENT),
      money("tr_1"),
      money(null),
      step(Webshop.LINK_PAYMENT));

  private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

  private record Step(Action action, Actor actor, @Nullable String number) {

    Request at(Instant at) {
      Request request = Request.of(action, actor, at).withJustification("as agreed");
      return number == null ? request : request.with(Webshop.PAYMENT_REFERENCE, number);
    }

    @Override
    public String toString() {
      return "`" + action + "`" + (number == null ? "" : " " + number);
    }
  }

  private final String limit;
  private final String remedy;
  private final List<Step> steps;

  PaymentLimits(String limit, String remedy, Step... steps) {
    this.limit = limit;
    this.remedy = remedy;
    this.steps = List.of(steps);
  }

  private static Step money(@Nullable String number) {
    return new Step(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, number);
  }

  private static Step refund(String number) {
    return new Step(Webshop.PAYMENT_REFUNDED, Actor.PAYMENT_PROVIDER, number);
  }

  private static Step interrupted(String number) {
    return new Step(Webshop.PAYMENT_INTERRUPTED, Actor.PAYMENT_PROVIDER, number);
  }

  private static Step step(Action action) {
    return new Step(action, Actor.STAFF, null);
  }

  /** What each step is decided as, after the order was placed. */
  List<String> outcomes() {
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    Request place = Request.of(Webshop.PLACE, Actor.CUSTOMER, START);
    Order order = OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE);
    order = webshop.ask(order, place).after();
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Request request = steps.get(i).at(START.plusSeconds(60L * (i + 1)));
      Answer answer = webshop.ask(order, request);
      order = answer.after();
      outcomes.add(told(answer.decision()) + ", payment " + order.payment());
    }
    return outcomes;
  }

  private static String told(Decision decision) {
    return decision.fold(
        (Accepted accepted) -> "accepted, " + accepted.to(),
        (Unchanged unchanged) -> "unchanged " + unchanged.reason().code(),
        (Refused refused) -> "refused " + refused.reasons().get(0).code(),
        (Attention attention) -> "attention " + attention.reason().code());
  }

  private String row() {
    List<String> outcomes = outcomes();
    return "| %s | %s | %s | %s |"
        .formatted(
            limit,
            steps.stream().map(Step::toString).collect(Collectors.joining("; ")),
            outcomes.get(outcomes.size() - 1),
            remedy);
  }

  static String table() {
    StringBuilder table = new StringBuilder("""
        | what it cannot know | after `place`, with payment due | the last is | what to do |
        | --- | --- | --- | --- |
        """);
    for (PaymentLimits limit : values()) {
      table.append(limit.row()).append('\n');
    }
    return table.toString();
  }
}
