package dev.orderstatus.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.core.OrderStatuses;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happened to shops, put to the library and to the specification's tables alike. */
class RealCasesTests {

  private static final String NUMBER = "payment-reference";
  private static final Instant SINCE = Instants.STATUS_SINCE;

  @Test
  void theRefundOfASecondPaymentLeavesTheOrderPaidByTheFirst() {
    Answer answer = answer(
        webshop("processing", "paid").withAttribute(NUMBER, "first").withInput(NUMBER, "second"),
        "payment-refunded",
        "payment-provider");
    assertThat(answer.decision()).isEqualTo("unchanged");
    assertThat(answer.code()).isEqualTo("other-payment");
    assertThat(answer.after().payment()).isEqualTo("paid");
  }

  @Test
  void aPaymentReportedAgainAfterItsRefundPaysNothing() {
    Answer answer = answer(
        webshop("received", "refunded").withAttribute(NUMBER, "first").withInput(NUMBER, "first"),
        "payment-received",
        "payment-provider");
    assertThat(answer.code()).isEqualTo("already-past");
    assertThat(answer.after().payment()).isEqualTo("refunded");
  }

  @Test
  void aPaymentReportedAgainAfterTheOrderWasReopenedPaysNothing() {
    Answer answer = answer(
        webshop("waiting-for-payment", "due")
            .withAttribute(NUMBER, "first")
            .withInput(NUMBER, "first"),
        "payment-received",
        "payment-provider");
    assertThat(answer.code()).isEqualTo("already-past");
    assertThat(answer.after().payment()).isEqualTo("due");
  }

  @Test
  void moneyForACanceledOrderIsKeptWithItsNumber() {
    Answer answer = answer(
        webshop("canceled", "due").withInput(NUMBER, "late"),
        "payment-received",
        "payment-provider");
    assertThat(answer.decision()).isEqualTo("attention");
    assertThat(answer.code()).isEqualTo("payment-after-cancellation");
    assertThat(answer.after().payment()).isEqualTo("unlinked");
    assertThat(answer.after().attributes()).isEqualTo(Map.of(NUMBER, "late"));
  }

  @Test
  void moneyForACanceledOrderCanBeGivenBack() {
    Answer answer = answer(
        webshop("canceled", "unlinked").withAttribute(NUMBER, "late").withInput(NUMBER, "late"),
        "payment-refunded",
        "payment-provider");
    assertThat(answer.decision()).isEqualTo("accepted");
    assertThat(answer.to()).isEqualTo("canceled");
    assertThat(answer.effects()).containsExactly("email-refund@customer");
    assertThat(answer.after().payment()).isEqualTo("refunded");
  }

  @Test
  void anAttemptBrokenOffWhileTheOrderWaitsIsToldToTheCustomer() {
    Answer answer =
        answer(webshop("waiting-for-payment", "due"), "payment-interrupted", "payment-provider");
    assertThat(answer.decision()).isEqualTo("accepted");
    assertThat(answer.to()).isEqualTo("waiting-for-payment");
    assertThat(answer.effects()).containsExactly("email-payment-link@customer");
    assertThat(answer.after().payment()).isEqualTo("interrupted");
  }

  @Test
  void aFailedFirstAttemptDoesNotTakeTheSecondAway() {
    Answer answer = answer(
        webshop("processing", "paid").withAttribute(NUMBER, "second").withInput(NUMBER, "first"),
        "payment-interrupted",
        "payment-provider");
    assertThat(answer.code()).isEqualTo("other-payment");
  }

  @Test
  void takingAShipmentBackTakesItsReferenceBack() {
    Answer answer = answer(
        webshop("shipped", "paid").withAttribute("reference", "wrong").withReason("Mixed up."),
        "unship",
        "staff");
    assertThat(answer.to()).isEqualTo("processing");
    assertThat(answer.after().attributes()).isEmpty();
  }

  @Test
  void nobodyWritesFactsByViewing() {
    Answer answer =
        answer(webshop("processing", "paid").withInput("reference", "forged"), "view", "customer");
    assertThat(answer.reasons()).containsExactly("input-not-taken{value=[reference]}");
    assertThat(answer.after().attributes()).isEmpty();
  }

  @Test
  void aTrackingLinkIsNotTheCustomersToGive() {
    Answer answer = answer(
        order("procurement", "product-request", "approved", "not-required")
            .withInput("tracking-link", Values.fitting("tracking-link")),
        "track",
        "customer");
    assertThat(answer.reasons())
        .containsExactly("input-not-taken{value=[tracking-link]}", "no-shipment-updates-yet");
  }

  @Test
  void staffCannotMakeUpAProofOfPayment() {
    Answer answer = answer(
        order("reseller", "software", "pending", "due").withInput("payment-proof", true),
        "place-manually",
        "staff");
    assertThat(answer.reasons())
        .containsExactly("input-not-taken{value=[payment-proof]}", "payment-proof-required");
  }

  @Test
  void aRejectionFromBeforeTheRetryDoesNotFailTheRetry() {
    Answer answer = answer(
        order("marketplace", "subscription", "provisioning-started", "not-required")
            .withInput("failure-reason", "No address.")
            .withAt(SINCE.minusSeconds(7200)),
        "provisioning-rejected",
        "supplier");
    assertThat(answer.decision()).isEqualTo("attention");
    assertThat(answer.code()).isEqualTo("dated-before-current-status{statusSince=%s}", SINCE);
  }

  @Test
  void aParcelComesBackThoughNobodyToldThatItLeft() {
    Answer answer = answer(
        order("procurement", "product-request", "preparing", "not-required"),
        "not-picked-up",
        "carrier");
    assertThat(answer.to()).isEqualTo("returned-to-distributor");
  }

  @Test
  void whoHasPaidIsNotSentToOrderAgain() {
    Answer answer =
        answer(order("reseller", "software", "pending-payment", "unlinked"), "pay", "customer");
    assertThat(answer.reasons()).containsExactly("payment-not-linked");
    assertThat(answer.remedies()).doesNotContain("reorder");
  }

  @Test
  void clocksHalfASecondApartRefuseNothing() {
    Answer answer =
        answer(webshop("processing", "paid").withAt(SINCE.minusMillis(500)), "cancel", "staff");
    assertThat(answer.decision()).isEqualTo("accepted");
    assertThat(answer.after().statusSince()).isEqualTo(SINCE);
  }

  @Test
  void aShopMayCallAStatusNew() {
    Answer answer = answer(webshop("new", "due"), "pay", "customer");
    assertThat(answer.reasons()).containsExactly("unknown-status{value=new}");
  }

  private static Question webshop(String status, String payment) {
    return order("webshop", "goods", status, payment);
  }

  private static Question order(String set, String type, String status, String payment) {
    return new Question(
        set,
        new Facts(type, status, payment, false, true, Map.of(), SINCE, Instants.PLACED_AT),
        Ask.of("", "", Instants.AT),
        false,
        false);
  }

  /** The library's answer, which is the specification's. */
  private static Answer answer(Question question, String action, String actor) {
    Question asked = question.withAction(action).withActor(actor);
    OrderLifecycle lifecycle = OrderStatuses.compile(
            OrderStatuses.builtIn().set(asked.set()), Settings.standard())
        .get();
    Asked asking = Asked.of(asked);
    Answer expected = Oracle.answer(asked);
    Answer actual = asking.answer(asked, lifecycle);
    assertThat(actual).isEqualTo(expected);
    return actual;
  }
}
