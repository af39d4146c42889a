package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.payment.Payments;
import dev.orderstatus.core.reseller.Reseller;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Staff who follow what an attention about money advises can record it: no advice is a dead end.
 */
class MoneyAdviceTests {

  private static final List<Action> REPORTS = List.of(
      Payments.PAYMENT_RECEIVED,
      Payments.PAYMENT_REFUNDED,
      Payments.PAYMENT_INTERRUPTED,
      Payments.PAYMENT_FAILED);
  private static final Set<ReasonCode> GIVE_BACK = Set.of(
      Payments.PAYMENT_AFTER_CANCELLATION, Payments.UNEXPECTED_PAYMENT, Payments.PAYMENT_DISPUTED);
  private static final String NEW_NUMBER = "tr_9";

  private record Met(OrderLifecycle lifecycle, Order order, Request report, Attention attention) {

    Order after() {
      return lifecycle.ask(order, report).after();
    }

    boolean isAccepted(Action action, @Nullable Object number) {
      return isAcceptedOf(after(), action, number);
    }

    boolean isAcceptedOf(Order of, Action action, @Nullable Object number) {
      return lifecycle.decide(of, about(action, Actor.STAFF, number)).isAccepted();
    }

    Order afterAReportWith(String number) {
      Request again = about(Payments.PAYMENT_RECEIVED, Actor.STAFF, number);
      return lifecycle.ask(after(), again).after();
    }

    @Nullable Object reported() {
      return report.inputs().find(Payments.PAYMENT_REFERENCE);
    }
  }

  private static Request about(Action action, Actor actor, @Nullable Object number) {
    Request request =
        Request.of(action, actor, Questions.AT).withJustification("as the provider shows");
    return number == null
        ? request
        : request.withInputs(Attributes.none().withRaw(Payments.PAYMENT_REFERENCE.value(), number));
  }

  /**
   * Every attention about money: any order, with and without a number, any report of any number.
   */
  private static Stream<Met> attentions() {
    return BuiltIn.LIFECYCLES.stream()
        .flatMap(lifecycle -> new Questions(lifecycle.definition())
            .orders()
            .filter(order -> !order.test() && order.account())
            .filter(order -> knows(lifecycle, order))
            .flatMap(order -> Stream.of(order, order.with(Payments.PAYMENT_REFERENCE, "tr_1")))
            .flatMap(order -> attentions(lifecycle, order)));
  }

  private static boolean knows(OrderLifecycle lifecycle, OrderSnapshot order) {
    return BuiltIn.knows(lifecycle, order.status())
        && lifecycle.definition().types().contains(order.type());
  }

  private static Stream<Met> attentions(OrderLifecycle lifecycle, Order order) {
    return lifecycle.definition().transitions().stream()
        .filter(row -> REPORTS.contains(row.action()))
        .flatMap(row -> row.actors().stream()
            .flatMap(actor ->
                Stream.of(null, "tr_1", "tr_2").map(number -> about(row.action(), actor, number))))
        .distinct()
        .filter(report -> lifecycle.decide(order, report) instanceof Attention)
        .map(report ->
            new Met(lifecycle, order, report, (Attention) lifecycle.decide(order, report)));
  }

  @Test
  void everyAdviceAboutMoneyCanBeFollowedByAnAcceptedStep() {
    Set<ReasonCode> met = new HashSet<>();
    attentions().forEach(each -> {
      met.add(each.attention().reason().code());
      assertThat(canBeFollowed(each)).as("%s", each).isTrue();
    });
    assertThat(met)
        .containsExactlyInAnyOrder(
            Payments.PAID_TWICE,
            Payments.PAYMENT_AFTER_CANCELLATION,
            Payments.UNEXPECTED_PAYMENT,
            Payments.PAYMENT_DISPUTED,
            Payments.PAYMENT_WAS_REFUNDED,
            Payments.PAYMENT_NOT_LINKED,
            Payments.PAYMENT_CONFLICT);
  }

  private static boolean canBeFollowed(Met met) {
    ReasonCode reason = met.attention().reason().code();
    if (reason.equals(Payments.PAID_TWICE)) {
      // The second is given back without a trace; the first can be, instead.
      Object counted = met.after().attributes().find(Payments.PAYMENT_REFERENCE);
      return met.isAccepted(Payments.PAYMENT_REFUNDED, counted);
    }
    if (GIVE_BACK.contains(reason)) {
      return isRefundRecorded(met);
    }
    if (reason.equals(Payments.PAYMENT_WAS_REFUNDED)) {
      return met.isAcceptedOf(
          met.afterAReportWith(NEW_NUMBER), Payments.PAYMENT_REFUNDED, NEW_NUMBER);
    }
    if (reason.equals(Payments.PAYMENT_NOT_LINKED)) {
      // "Place the order manually with a bank statement, or cancel it and pay the money back."
      Order proven = OrderSnapshot.copyOf(met.after()).with(Reseller.PAYMENT_PROOF, true);
      return met.isAcceptedOf(proven, Reseller.PLACE_MANUALLY, null)
          || (met.isAccepted(Reseller.CANCEL, null) && isRefundRecorded(met));
    }
    // What was reported and what the order shows differ: either can be put right. Where a set takes
    // no reports of payments, its orders have none to put right.
    return met.lifecycle().definition().actions().stream()
            .noneMatch(known -> known.action().equals(Payments.PAYMENT_RECEIVED))
        || met.isAccepted(Payments.WITHDRAW_PAYMENT, null)
        || met.isAccepted(Payments.PAYMENT_REFUNDED, null)
        || met.isAcceptedOf(
            met.afterAReportWith(NEW_NUMBER), Payments.PAYMENT_REFUNDED, NEW_NUMBER);
  }

  /**
   * With the number that was reported, or without one where the order holds another payment too.
   */
  private static boolean isRefundRecorded(Met met) {
    return met.isAccepted(Payments.PAYMENT_REFUNDED, met.reported())
        || met.isAccepted(Payments.PAYMENT_REFUNDED, null);
  }
}
