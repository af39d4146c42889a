package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.core.kind.PaymentKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision.Kind;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The money actions of an order, and reports about its payments. */
class WholeMoneyTests {

  private static final Instant EARLY = Instant.parse("2026-11-21T06:00:00Z");

  private final Shop shop = Shop.received(Line.of("A", 2));

  private CourseRequest ofOrder(Action action, Actor actor, String number) {
    return shop.request(action, actor)
        .with(Webshop.PAYMENT_REFERENCE, number)
        .withJustification("because");
  }

  private Course tell(Action report, String payment, String number, long amount) {
    return shop.take(shop.request(report, PAYMENT_PROVIDER)
        .about("payment", payment)
        .with(CourseRequest.NUMBER, number)
        .with(CourseRequest.AMOUNT, amount));
  }

  private static String code(Course course) {
    return course.decision().reasons().stream()
        .map(reason -> reason.code().value())
        .findFirst()
        .orElse(course.decision().kind().code());
  }

  private Payment payment() {
    return shop.standing().orderPayment();
  }

  private long number(StandingNumber number) {
    return shop.standing().number(number);
  }

  private void in(OrderStatus status) {
    shop.become(shop.whole().with(shop.whole().order().withStatus(status)));
  }

  @Test
  void moneyOfANamedPaymentIsKeptWhateverTheAnswer() {
    shop.take(START_PAYMENT, CUSTOMER, "payment", "tr_2", 2000);
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 5000);
    Course second = shop.take(ofOrder(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER, "tr_2"));
    assertThat(code(second)).isEqualTo("paid-twice");
    assertThat(number(StandingNumber.CAPTURED)).isEqualTo(7000);
  }

  @Test
  void anAmountNeedsANumber() {
    Course course = shop.take(
        shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER).with(CourseRequest.AMOUNT, 2000L));
    assertThat(code(course)).isEqualTo("payment-not-named");
    assertThat(course.after()).isEqualTo(course.before());
  }

  @Test
  void anOrderCapturesWhatIsAuthorizedBeforeAnythingNew() {
    tell(PAYMENT_AUTHORIZED, "tr_1", "tr_1", 3000);
    Course course = shop.take(shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER));
    assertThat(course.decision().isAccepted()).isTrue();
    assertThat(shop.standing().payment().code()).isEqualTo("paid");
    assertThat(shop.status("payment", "tr_1")).isEqualTo("captured");
    assertThat(shop.status("payment", "unnamed-1")).isEqualTo("captured");
    assertThat(number(StandingNumber.AUTHORIZED)).isZero();
  }

  @Test
  void onlyAFirstCaptureLinksItsPayment() {
    in(Webshop.CANCELED);
    tell(PAYMENT_CAPTURED, "tr_1", "c_1", 1000);
    in(Webshop.PROCESSING);
    tell(PAYMENT_CAPTURED, "tr_1", "c_2", 1000);
    assertThat(payment()).isEqualTo(Payment.UNLINKED);
  }

  @Test
  void aRefundOfMoreThanAPaymentHoldsWaits() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 5000);
    Course course = shop.take(ofOrder(Webshop.PAYMENT_REFUNDED, PAYMENT_PROVIDER, "tr_1")
        .with(CourseRequest.AMOUNT, 6000L));
    assertThat(code(course)).isEqualTo("payment-conflict");
    assertThat(number(StandingNumber.REFUNDED)).isEqualTo(5000);
  }

  @Test
  void aRefundBeforeItsCaptureWaitsForIt() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 2000);
    Course early = shop.take(ofOrder(Webshop.PAYMENT_REFUNDED, PAYMENT_PROVIDER, "tr_2")
        .with(CourseRequest.AMOUNT, 3000L));
    assertThat(code(early)).isEqualTo("payment-conflict");
    tell(PAYMENT_CAPTURED, "tr_2", "tr_2", 3000);
    assertThat(number(StandingNumber.REFUNDED)).isEqualTo(3000);
  }

  @Test
  void aRefundOfAPaymentThatWasGivenBackIsKnown() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 2000);
    tell(PAYMENT_CAPTURED, "tr_2", "tr_2", 3000);
    tell(PAYMENT_REFUNDED, "tr_2", "re_1", 3000);
    Course again = shop.take(ofOrder(Webshop.PAYMENT_REFUNDED, PAYMENT_PROVIDER, "tr_2"));
    assertThat(code(again)).isEqualTo("already-reflected");
    assertThat(again.effects()).isEmpty();
  }

  @Test
  void aCaptureWhoseMoneyHasLeftIsPast() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 2000);
    tell(PAYMENT_CAPTURED, "tr_2", "tr_2", 3000);
    tell(PAYMENT_REFUNDED, "tr_2", "re_1", 1000);
    assertThat(code(shop.ask(ofOrder(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER, "tr_1"))))
        .isEqualTo("already-reflected");
    assertThat(code(shop.ask(ofOrder(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER, "tr_2"))))
        .isEqualTo("already-past");
  }

  @Test
  void aFailedAttemptWithAnAmountIsKnownTheSecondTime() {
    shop.take(ofOrder(Webshop.PAYMENT_INTERRUPTED, PAYMENT_PROVIDER, "tr_1"));
    Course again = shop.take(ofOrder(Webshop.PAYMENT_INTERRUPTED, PAYMENT_PROVIDER, "tr_1")
        .with(CourseRequest.AMOUNT, 5000L));
    assertThat(again.decision().kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(shop.status()).isEqualTo("waiting-for-payment");
  }

  @Test
  void anInterruptionWithoutANumberIsAboutEveryStartedPayment() {
    shop.take(START_PAYMENT, CUSTOMER, "payment", "tr_1");
    shop.take(START_PAYMENT, CUSTOMER, "payment", "tr_2");
    shop.take(shop.request(Webshop.PAYMENT_INTERRUPTED, SYSTEM));
    assertThat(shop.status("payment", "tr_1")).isEqualTo("failed");
    assertThat(shop.status("payment", "tr_2")).isEqualTo("failed");
    assertThat(payment()).isEqualTo(Payment.INTERRUPTED);
  }

  @Test
  void staffLinkAndWithdrawANamedPaymentThatHasMoney() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 5000);
    tell(PAYMENT_CAPTURED, "tr_2", "tr_2", 1000);
    assertThat(code(shop.ask(ofOrder(Webshop.WITHDRAW_PAYMENT, STAFF, "tr_9"))))
        .isEqualTo("unknown-part");
    assertThat(code(shop.ask(ofOrder(Webshop.LINK_PAYMENT, STAFF, "tr_9"))))
        .isEqualTo("payment-not-unlinked");
    assertThat(code(shop.take(ofOrder(Webshop.WITHDRAW_PAYMENT, STAFF, "tr_2"))))
        .isEqualTo("accepted");
    assertThat(number(StandingNumber.NET)).isEqualTo(5000);
    assertThat(code(shop.take(ofOrder(Webshop.WITHDRAW_PAYMENT, STAFF, "tr_2"))))
        .isEqualTo("no-payment-held");
  }

  @Test
  void staffLinkOnlyAPaymentThatIsNotLinked() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 1000);
    in(Webshop.CANCELED);
    tell(PAYMENT_CAPTURED, "tr_2", "tr_2", 1000);
    in(Webshop.RECEIVED);
    assertThat(payment()).isEqualTo(Payment.UNLINKED);
    assertThat(code(shop.ask(ofOrder(Webshop.LINK_PAYMENT, STAFF, "tr_9"))))
        .isEqualTo("unknown-part");
    assertThat(code(shop.take(ofOrder(Webshop.LINK_PAYMENT, STAFF, "tr_1"))))
        .isEqualTo("payment-not-unlinked");
    assertThat(code(shop.take(ofOrder(Webshop.LINK_PAYMENT, STAFF, "tr_2")))).isEqualTo("accepted");
    assertThat(payment()).isEqualTo(Payment.PARTLY_PAID);
  }

  @Test
  void aWithdrawalEndsEveryDisputeOfItsPayment() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 5000);
    tell(PAYMENT_REFUNDED, "tr_1", "re_1", 1000);
    for (String dispute : List.of("di_1", "di_2")) {
      shop.take(shop.request(DISPUTE_OPENED, PAYMENT_PROVIDER)
          .about("payment", "tr_1")
          .with(CourseRequest.NUMBER, dispute));
    }
    shop.take(shop.request(Webshop.WITHDRAW_PAYMENT, STAFF).withJustification("because"));
    assertThat(payment()).isEqualTo(Payment.REFUNDED);
  }

  @Test
  void aWithdrawalLosesNothingWhenTheNumberOfItsDisputeIsTaken() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 2000);
    tell(PAYMENT_CAPTURED, "tr_2", "tr_2", 3000);
    tell(DISPUTE_LOST, "tr_1", "di_1", 2000);
    shop.take(shop.request(DISPUTE_OPENED, PAYMENT_PROVIDER)
        .about("payment", "tr_2")
        .with(CourseRequest.NUMBER, "di_1"));
    shop.take(shop.request(Webshop.WITHDRAW_PAYMENT, STAFF).withJustification("because"));
    assertThat(number(StandingNumber.NET)).isZero();
    assertThat(shop.part("payment", "tr_2").orElseThrow().entries())
        .extracting(Entry::sort, Entry::number)
        .contains(tuple(EntrySort.DISPUTE_LOST, "di_1-2"));
  }

  @Test
  void aReportOfNoMoneyStoresNothing() {
    Whole before = shop.whole();
    shop.take(
        ofOrder(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER, "tr_9").with(CourseRequest.AMOUNT, 0L));
    assertThat(shop.whole()).isEqualTo(before);
  }

  @Test
  void aFailedAttemptBesideAPartPaymentIsThatOfTheStartedPaymentOnly() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 2000);
    shop.take(START_PAYMENT, CUSTOMER, "payment", "tr_2", 3000);
    Whole started = shop.whole();
    for (CourseRequest report : List.of(
        ofOrder(Webshop.PAYMENT_INTERRUPTED, PAYMENT_PROVIDER, "tr_2"),
        shop.request(Webshop.PAYMENT_INTERRUPTED, PAYMENT_PROVIDER))) {
      shop.become(started);
      assertThat(shop.take(report).decision().isAccepted()).isTrue();
      assertThat(sorts("tr_1")).doesNotContain(EntrySort.ATTEMPT_FAILED);
      assertThat(sorts("tr_2")).containsExactly(EntrySort.ATTEMPT_FAILED);
    }
  }

  @Test
  void aSecondCaptureDoesNotLinkItsPaymentAgain() {
    tell(PAYMENT_AUTHORIZED, "tr_1", "tr_1", 5000);
    tell(PAYMENT_CAPTURED, "tr_1", "c_1", 2000);
    shop.take(shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER));
    assertThat(number(StandingNumber.CAPTURED)).isEqualTo(5000);
    assertThat(sorts("tr_1"))
        .containsExactly(
            EntrySort.AUTHORIZED, EntrySort.CAPTURED, EntrySort.LINKED, EntrySort.CAPTURED);
  }

  @Test
  void aLinkIsOfPaymentsThatHoldMoney() {
    shop.become(shop.whole()
        .with(Part.of("payment", "tr_1")
            .entries(Entry.of(EntrySort.CAPTURED, "tr_1", 5000, EARLY))
            .build())
        .with(Part.of("payment", "tr_2").amount(5000).build()));
    assertThat(payment()).isEqualTo(Payment.UNLINKED);
    shop.take(shop.request(Webshop.LINK_PAYMENT, STAFF));
    assertThat(sorts("tr_1")).containsExactly(EntrySort.CAPTURED, EntrySort.LINKED);
    assertThat(sorts("tr_2")).isEmpty();
  }

  @Test
  void whatIsAgreedAgainAndAgainHasANumberOfItsOwnEachTime() {
    for (int i = 0; i < 3; i++) {
      shop.take(ofOrder(Webshop.DEFER_PAYMENT, STAFF, "tr_1"));
      reopen();
    }
    assertThat(shop.part("payment", "tr_1").orElseThrow().entries())
        .filteredOn(entry -> entry.sort() == EntrySort.AGREED)
        .extracting(Entry::number)
        .containsExactly("tr_1", "tr_1-2", "tr_1-3");
  }

  private List<EntrySort> sorts(String payment) {
    return shop.part("payment", payment).orElseThrow().entries().stream()
        .map(Entry::sort)
        .toList();
  }

  @Test
  void reopeningClosesARefundThatIsDatedLater() {
    Instant later = Instant.parse("2027-11-21T06:00:00Z");
    shop.become(shop.whole()
        .with(shop.whole().order().withStatus(Webshop.PROCESSING))
        .with(Part.of("payment", "tr_1")
            .entries(
                Entry.of(EntrySort.CAPTURED, "tr_1", 5000, EARLY),
                Entry.of(EntrySort.LINKED, "tr_1", EARLY),
                Entry.of(EntrySort.REFUNDED, "re_1", 5000, later))
            .build()));
    shop.take(shop.request(Webshop.REOPEN, STAFF).withJustification("because"));
    assertThat(shop.status()).isEqualTo("waiting-for-payment");
    assertThat(payment()).isEqualTo(Payment.DUE);
    assertThat(number(StandingNumber.TO_PAY)).isEqualTo(5000);
  }

  @Test
  void reopeningAsksForNothingThatWasGranted() {
    shop.take(shop.request(WholeFacts.GRANT, STAFF).with(CourseRequest.AMOUNT, 1000L));
    shop.take(shop.request(Webshop.DEFER_PAYMENT, STAFF).withJustification("because"));
    assertThat(shop.status()).isEqualTo("processing");
    shop.take(shop.request(Webshop.REOPEN, STAFF).withJustification("because"));
    assertThat(payment()).isEqualTo(Payment.DUE);
    assertThat(number(StandingNumber.TO_PAY)).isEqualTo(4000);
  }

  @Test
  void reopeningAsksForWhatWasWaivedAndForNothingThatWasGrantedOtherwise() {
    grant(1000);
    shop.take(shop.request(Webshop.WAIVE_PAYMENT, STAFF).withJustification("because"));
    assertThat(shop.whole().money().granted()).isEqualTo(5000);
    assertThat(shop.whole().money().waived()).isEqualTo(4000);
    grant(500);
    reopen();
    assertThat(shop.whole().money()).isEqualTo(Money.of("EUR", 5000).withGranted(1500));
    assertThat(number(StandingNumber.TO_PAY)).isEqualTo(3500);
  }

  @Test
  void whatWasWaivedTwiceIsDueAgain() {
    shop.become(shop.whole().with(new Money("EUR", 7000, 5000, 4000)));
    shop.take(shop.request(Webshop.WAIVE_PAYMENT, STAFF).withJustification("because"));
    assertThat(shop.whole().money()).isEqualTo(new Money("EUR", 7000, 7000, 6000));
    reopen();
    assertThat(shop.whole().money()).isEqualTo(Money.of("EUR", 7000).withGranted(1000));
  }

  @Test
  void whatWasWaivedIsDueAgainAlsoAfterTheRestWasRefunded() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 2000);
    shop.take(shop.request(Webshop.WAIVE_PAYMENT, STAFF).withJustification("because"));
    tell(PAYMENT_REFUNDED, "tr_1", "re_1", 2000);
    reopen();
    assertThat(shop.status()).isEqualTo("waiting-for-payment");
    assertThat(number(StandingNumber.TO_PAY)).isEqualTo(5000);
  }

  @Test
  void anOrderWhosePaymentIsDueAlreadyIsReopenedToo() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 5000);
    shop.take(shop.request(Webshop.WITHDRAW_PAYMENT, STAFF).withJustification("because"));
    assertThat(shop.status()).isEqualTo("processing");
    assertThat(payment()).isEqualTo(Payment.DUE);
    reopen();
    assertThat(shop.status()).isEqualTo("waiting-for-payment");
    assertThat(payment()).isEqualTo(Payment.DUE);
  }

  private void grant(long amount) {
    shop.take(shop.request(WholeFacts.GRANT, STAFF).with(CourseRequest.AMOUNT, amount));
  }

  private void reopen() {
    Course course = shop.take(shop.request(Webshop.REOPEN, STAFF).withJustification("because"));
    assertThat(course.decision().isAccepted()).as(course.toString()).isTrue();
  }

  @Test
  void reopeningAnOrderWithNothingToPayIsRefused() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 5000);
    shop.take(shop.request(WholeFacts.GRANT, STAFF).with(CourseRequest.AMOUNT, 5000L));
    tell(PAYMENT_REFUNDED, "tr_1", "re_1", 5000);
    Course reopen = shop.take(shop.request(Webshop.REOPEN, STAFF).withJustification("because"));
    assertThat(code(reopen)).isEqualTo("no-payment-needed");
    assertThat(shop.status()).isEqualTo("processing");
  }

  @Test
  void waivingTheRestAfterAPartRefundLeavesTheOrderPartlyRefunded() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 3000);
    tell(PAYMENT_REFUNDED, "tr_1", "re_1", 1000);
    assertThat(payment()).isEqualTo(Payment.PARTLY_PAID);
    shop.take(shop.request(Webshop.WAIVE_PAYMENT, STAFF).withJustification("because"));
    assertThat(payment()).isEqualTo(Payment.PARTLY_REFUNDED);
    assertThat(number(StandingNumber.TO_PAY)).isZero();
    assertThat(shop.status()).isEqualTo("processing");
  }

  @Test
  void anExpiryThatComesTooLateEndsAnAuthorizationThatIsReportedLaterStill() {
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 3000);
    CourseRequest expired = shop.request(PAYMENT_EXPIRED, SYSTEM).about("payment", "tr_1");
    assertThat(code(shop.take(expired))).isEqualTo("already-past");
    shop.take(CourseRequest.of(PAYMENT_AUTHORIZED, PAYMENT_PROVIDER, EARLY)
        .about("payment", "tr_1")
        .with(CourseRequest.AMOUNT, 5000L));
    assertThat(number(StandingNumber.AUTHORIZED)).isZero();
    assertThat(code(shop.take(expired))).isEqualTo("already-reflected");
  }

  @Test
  void onlyThoseWhoKnowReportAboutAPayment() {
    tell(PAYMENT_AUTHORIZED, "tr_1", "tr_1", 5000);
    Course course = shop.take(PAYMENT_CAPTURED, CUSTOMER, "payment", "tr_1", 5000);
    assertThat(course.after()).isEqualTo(course.before());
  }

  @Test
  void aPaymentIsInItsStatusSinceTheEntryThatBroughtItThere() {
    tell(PAYMENT_CAPTURED, "tr_1", "c_1", 2000);
    Instant since = shop.part("payment", "tr_1").orElseThrow().statusSince();
    tell(PAYMENT_CAPTURED, "tr_1", "c_2", 1000);
    assertThat(shop.part("payment", "tr_1").orElseThrow().statusSince()).isEqualTo(since);
    CourseRequest refund = shop.request(Webshop.PAYMENT_REFUNDED, PAYMENT_PROVIDER);
    shop.take(refund);
    assertThat(shop.part("payment", "tr_1").orElseThrow().statusSince())
        .isEqualTo(refund.request().at());
  }

  @Test
  void oneNumberOnTwoPaymentsIsImpossible() {
    Whole whole = shop.whole()
        .with(Part.of("payment", "tr_1")
            .entries(Entry.of(EntrySort.CAPTURED, "c_1", 2000, EARLY))
            .build())
        .with(Part.of("payment", "tr_2")
            .entries(Entry.of(EntrySort.CAPTURED, "c_1", 3000, EARLY))
            .build());
    assertThatExceptionOfType(InvalidPartsException.class)
        .isThrownBy(() -> Shop.WEBSHOP.standing(whole))
        .satisfies(thrown -> assertThat(thrown.problems())
            .containsExactly(
                "payment tr_1 and payment tr_2: both have captured with number \"c_1\","
                    + " but a number is unique among them"));
    Whole many = shop.whole().toBuilder()
        .parts(IntStream.range(0, 20)
            .mapToObj(i -> Part.of("payment", "tr_" + i)
                .entries(Entry.of(EntrySort.VOIDED, "v_" + i % 19, EARLY))
                .build())
            .toList())
        .build();
    assertThatExceptionOfType(InvalidPartsException.class)
        .isThrownBy(() -> Shop.WEBSHOP.standing(many))
        .withMessageContaining("payment tr_0 and payment tr_19: both have voided");
  }

  @Test
  void twoSortsShareANumberAndSoDoTwoEntriesThatAreTheSame() {
    tell(PAYMENT_AUTHORIZED, "tr_1", "tr_1", 5000);
    tell(PAYMENT_CAPTURED, "tr_1", "tr_1", 5000);
    Part payment = shop.part("payment", "tr_1").orElseThrow();
    shop.become(
        shop.whole().with(payment.toBuilder().entries(payment.entries().get(0)).build()));
    assertThat(number(StandingNumber.CAPTURED)).isEqualTo(5000);
  }

  @Test
  void aLinkTakesANumberThatNoOtherLinkHas() {
    in(Webshop.CANCELED);
    tell(PAYMENT_CAPTURED, "tr_1", "c_1", 1000);
    in(Webshop.RECEIVED);
    shop.take(LINK_PAYMENT, STAFF, "payment", "tr_1");
    tell(PAYMENT_CAPTURED, "tr_2", "tr_1", 1000);
    assertThat(shop.part("payment", "tr_2").orElseThrow().entries())
        .extracting(Entry::sort, Entry::number)
        .containsExactly(tuple(EntrySort.CAPTURED, "tr_1"), tuple(EntrySort.LINKED, "tr_1-2"));
    assertThat(payment()).isEqualTo(Payment.PARTLY_PAID);
  }
}
