package dev.orderstatus.api.parts;

import static dev.orderstatus.api.parts.EntrySort.AGREED;
import static dev.orderstatus.api.parts.EntrySort.ATTEMPT_FAILED;
import static dev.orderstatus.api.parts.EntrySort.AUTHORIZED;
import static dev.orderstatus.api.parts.EntrySort.CAPTURED;
import static dev.orderstatus.api.parts.EntrySort.CLOSED;
import static dev.orderstatus.api.parts.EntrySort.DISPUTE_LOST;
import static dev.orderstatus.api.parts.EntrySort.DISPUTE_OPENED;
import static dev.orderstatus.api.parts.EntrySort.DISPUTE_WON;
import static dev.orderstatus.api.parts.EntrySort.EXPIRED;
import static dev.orderstatus.api.parts.EntrySort.LINKED;
import static dev.orderstatus.api.parts.EntrySort.REFUNDED;
import static dev.orderstatus.api.parts.EntrySort.REFUND_FAILED;
import static dev.orderstatus.api.parts.EntrySort.VOIDED;
import static dev.orderstatus.api.parts.SmallLedgers.ONE;
import static dev.orderstatus.api.parts.SmallLedgers.THREE;
import static dev.orderstatus.api.parts.SmallLedgers.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences about entries, one by one. */
class LedgerTests {

  private static final Instant FOUR = THREE.plusSeconds(1);

  private static final Entry AUTHORIZED_TEN = Entry.of(AUTHORIZED, "p1", 10, ONE);
  private static final Entry CAPTURED_TEN = Entry.of(CAPTURED, "p1", 10, TWO);
  private static final Entry REFUNDED_TEN = Entry.of(REFUNDED, "r1", 10, THREE);

  private static Ledger ledger(Entry... entries) {
    return Ledger.of("p1", List.of(entries));
  }

  private static PaymentSums sums(Entry... entries) {
    return ledger(entries).sums("EUR");
  }

  private static String status(Entry... entries) {
    return ledger(entries).status().value();
  }

  private static Posting posting(Entry entry, Entry... before) {
    return ledger(before).posting(entry, List.of());
  }

  @Test
  void aPaymentOfWhichNothingIsKnownIsUnderWay() {
    assertThat(sums().attempt()).isEqualTo(PaymentAttempt.UNDER_WAY);
    assertThat(status()).isEqualTo("started");
    PaymentSums linked = sums(Entry.of(LINKED, "p1", ONE));
    assertThat(linked.attempt()).isEqualTo(PaymentAttempt.UNDER_WAY);
    assertThat(linked.linked()).isTrue();
    assertThat(sums(CAPTURED_TEN).linked()).isFalse();
    assertThat(sums(REFUNDED_TEN).attempt()).isEqualTo(PaymentAttempt.NONE);
  }

  @Test
  void theStatusIsTheFirstThatHolds() {
    Entry failed = Entry.of(ATTEMPT_FAILED, "p1", ONE);
    Entry closed = Entry.of(CLOSED, "p1", 0, ONE);
    Entry agreed = Entry.of(AGREED, "p1", 10, ONE);
    Entry opened = Entry.of(DISPUTE_OPENED, "d1", THREE);
    assertThat(status(failed)).isEqualTo("failed");
    assertThat(status(failed, closed)).isEqualTo("closed");
    assertThat(status(failed, closed, agreed)).isEqualTo("agreed");
    assertThat(status(failed, closed, agreed, AUTHORIZED_TEN)).isEqualTo("authorized");
    assertThat(status(failed, closed, agreed, AUTHORIZED_TEN, CAPTURED_TEN)).isEqualTo("captured");
    assertThat(status(CAPTURED_TEN, REFUNDED_TEN)).isEqualTo("refunded");
    assertThat(status(CAPTURED_TEN, REFUNDED_TEN, opened)).isEqualTo("disputed");
    assertThat(sums(failed).attempt()).isEqualTo(PaymentAttempt.FAILED);
    assertThat(sums(failed, AUTHORIZED_TEN).attempt()).isEqualTo(PaymentAttempt.NONE);
  }

  @Test
  void whatEndsAPaymentClosesIt() {
    assertThat(status(Entry.of(VOIDED, "p1", ONE))).isEqualTo("closed");
    assertThat(status(Entry.of(EXPIRED, "p1", ONE))).isEqualTo("closed");
    assertThat(status(Entry.of(CLOSED, "p1", ONE))).isEqualTo("closed");
    assertThat(status(CAPTURED_TEN, Entry.of(DISPUTE_LOST, "d1", 10, THREE))).isEqualTo("closed");
    assertThat(ledger(CAPTURED_TEN, Entry.of(VOIDED, "p1", THREE)).isEnded()).isFalse();
    assertThat(ledger().isEnded()).isFalse();
  }

  @Test
  void aCaptureUsesUpWhatIsAuthorizedAndThenWhatIsAgreed() {
    PaymentSums sums =
        sums(AUTHORIZED_TEN, Entry.of(AGREED, "p1", 5, ONE), Entry.of(CAPTURED, "p1", 12, TWO));
    assertThat(sums.authorized()).isZero();
    assertThat(sums.agreed()).isEqualTo(3);
    assertThat(sums.captured()).isEqualTo(12);
  }

  @Test
  void anAuthorizationAfterItsCaptureOrItsVoidIsOpenByWhatIsLeft() {
    Entry late = Entry.of(AUTHORIZED, "p1", 10, THREE);
    assertThat(sums(CAPTURED_TEN, late).authorized()).isZero();
    assertThat(sums(Entry.of(CAPTURED, "p1", 4, TWO), late).authorized()).isEqualTo(6);
    assertThat(sums(Entry.of(VOIDED, "p1", 10, TWO), late).authorized()).isZero();
    assertThat(sums(Entry.of(VOIDED, "p1", FOUR), late).authorized()).isZero();
  }

  @Test
  void aVoidWithoutAnAmountEndsWhatWasAuthorizedUpToItsInstant() {
    Entry again = Entry.of(AUTHORIZED, "p2", 5, THREE);
    for (EntrySort sort : List.of(VOIDED, EXPIRED)) {
      assertThat(sums(AUTHORIZED_TEN, Entry.of(sort, "v1", TWO), again).authorized())
          .isEqualTo(5);
      assertThat(sums(AUTHORIZED_TEN, Entry.of(sort, "v1", THREE), again).authorized())
          .isZero();
      assertThat(sums(AUTHORIZED_TEN, Entry.of(sort, "v1", 4, TWO), again).authorized())
          .isEqualTo(11);
    }
  }

  @Test
  void aCaptureAfterAVoidCountsAndUsesUpALaterAuthorization() {
    Entry voided = Entry.of(VOIDED, "v1", TWO);
    Entry again = Entry.of(AUTHORIZED, "p2", 8, THREE);
    PaymentSums sums = sums(AUTHORIZED_TEN, voided, again, Entry.of(CAPTURED, "c1", 8, FOUR));
    assertThat(sums.authorized()).isZero();
    assertThat(sums.captured()).isEqualTo(8);
    assertThat(posting(Entry.of(CAPTURED, "c1", 8, FOUR), AUTHORIZED_TEN, voided))
        .isEqualTo(Posting.CONFLICT);
    assertThat(sums(AUTHORIZED_TEN, voided, Entry.of(CAPTURED, "c1", 8, FOUR)).captured())
        .isEqualTo(8);
  }

  @Test
  void aClosingEndsWhatWasAgreedUpToItsInstant() {
    Entry agreed = Entry.of(AGREED, "p1", 10, ONE);
    Entry again = Entry.of(AGREED, "p2", 5, THREE);
    assertThat(sums(agreed, Entry.of(CLOSED, "k1", TWO), again).agreed()).isEqualTo(5);
    assertThat(sums(agreed, Entry.of(CLOSED, "k1", 4, TWO), again).agreed()).isEqualTo(11);
    assertThat(sums(AUTHORIZED_TEN, Entry.of(CLOSED, "k1", TWO)).authorized()).isEqualTo(10);
  }

  @Test
  void aClosingOfAWhollyRefundedPaymentTakesItOutOfTheSums() {
    Entry closed = Entry.of(CLOSED, "k1", THREE);
    PaymentSums sums = sums(CAPTURED_TEN, REFUNDED_TEN, closed);
    assertThat(sums.captured()).isZero();
    assertThat(sums.refunded()).isZero();
    assertThat(status(CAPTURED_TEN, REFUNDED_TEN, closed)).isEqualTo("closed");
    PaymentSums again = sums(CAPTURED_TEN, REFUNDED_TEN, closed, Entry.of(CAPTURED, "p2", 4, FOUR));
    assertThat(again.captured()).isEqualTo(4);
    assertThat(again.refunded()).isZero();
  }

  @Test
  void aClosingTakesNothingOutWhereMoneyIsHeldOrTheRefundFailed() {
    Entry closed = Entry.of(CLOSED, "k1", THREE);
    Entry part = Entry.of(REFUNDED, "r1", 4, THREE);
    assertThat(sums(CAPTURED_TEN, part, closed).captured()).isEqualTo(10);
    assertThat(sums(CAPTURED_TEN, closed, Entry.of(REFUNDED, "r1", 10, FOUR)).refunded())
        .isEqualTo(10);
    Entry failed = Entry.of(REFUND_FAILED, "r1", FOUR);
    assertThat(sums(CAPTURED_TEN, REFUNDED_TEN, closed, failed).captured()).isEqualTo(10);
  }

  @Test
  void aRefundBeforeItsCaptureWaits() {
    assertThat(posting(REFUNDED_TEN)).isEqualTo(Posting.CONFLICT);
    assertThat(ledger(REFUNDED_TEN).waiting()).containsExactly(REFUNDED_TEN);
    assertThat(sums(REFUNDED_TEN).refunded()).isZero();
    assertThat(sums(REFUNDED_TEN, CAPTURED_TEN).refunded()).isEqualTo(10);
    assertThat(ledger(REFUNDED_TEN, CAPTURED_TEN).waiting()).isEmpty();
  }

  @Test
  void aRefundBeyondTheCaptureWaitsForTheRest() {
    Entry more = Entry.of(REFUNDED, "r2", 5, FOUR);
    Entry part = Entry.of(CAPTURED, "p1", 12, TWO);
    assertThat(posting(more, part, REFUNDED_TEN)).isEqualTo(Posting.CONFLICT);
    assertThat(sums(part, REFUNDED_TEN, more).refunded()).isEqualTo(12);
    assertThat(ledger(part, REFUNDED_TEN, more).waiting()).containsExactly(more);
    Entry rest = Entry.of(CAPTURED, "c2", 8, FOUR);
    assertThat(posting(rest, part, REFUNDED_TEN, more)).isEqualTo(Posting.NEW);
    assertThat(sums(part, REFUNDED_TEN, more, rest).refunded()).isEqualTo(15);
    assertThat(ledger(part, REFUNDED_TEN, more, rest).waiting()).isEmpty();
  }

  @Test
  void aFailedRefundLeavesTheSumWhicheverIsReportedFirst() {
    Entry failed = Entry.of(REFUND_FAILED, "r1", TWO);
    assertThat(posting(failed, CAPTURED_TEN)).isEqualTo(Posting.CONFLICT);
    assertThat(ledger(CAPTURED_TEN, failed).waiting()).containsExactly(failed);
    assertThat(posting(REFUNDED_TEN, CAPTURED_TEN, failed)).isEqualTo(Posting.NEW);
    assertThat(posting(failed, CAPTURED_TEN, REFUNDED_TEN)).isEqualTo(Posting.NEW);
    Ledger ledger = ledger(CAPTURED_TEN, failed, REFUNDED_TEN);
    assertThat(ledger.sums("EUR").refunded()).isZero();
    assertThat(ledger.waiting()).isEmpty();
    assertThat(ledger(failed, REFUNDED_TEN).waiting()).isEmpty();
  }

  @Test
  void aFailedRefundMakesRoomForOneThatWaits() {
    Entry again = Entry.of(REFUNDED, "r2", 10, FOUR);
    Entry failed = Entry.of(REFUND_FAILED, "r1", THREE);
    assertThat(ledger(CAPTURED_TEN, REFUNDED_TEN, again).waiting()).containsExactly(again);
    assertThat(ledger(CAPTURED_TEN, REFUNDED_TEN, again, failed).waiting()).isEmpty();
  }

  @Test
  void aDisputeOrItsLossBeforeTheCaptureWaits() {
    Entry opened = Entry.of(DISPUTE_OPENED, "d1", 10, ONE);
    Entry lost = Entry.of(DISPUTE_LOST, "d1", 4, THREE);
    assertThat(posting(opened)).isEqualTo(Posting.CONFLICT);
    assertThat(posting(lost)).isEqualTo(Posting.CONFLICT);
    assertThat(sums(opened).disputed()).isFalse();
    assertThat(ledger(opened, lost).waiting()).containsExactly(opened, lost);
    assertThat(sums(opened, CAPTURED_TEN).disputed()).isTrue();
    assertThat(sums(lost, CAPTURED_TEN).captured()).isEqualTo(6);
    assertThat(ledger(opened, lost, CAPTURED_TEN).waiting()).isEmpty();
  }

  @Test
  void aDisputeEndsWonOrLostAndALossNeedsNoOpening() {
    Entry opened = Entry.of(DISPUTE_OPENED, "d1", THREE);
    Entry won = Entry.of(DISPUTE_WON, "d1", ONE);
    Entry lost = Entry.of(DISPUTE_LOST, "d1", 4, ONE);
    Entry other = Entry.of(DISPUTE_LOST, "d2", 4, FOUR);
    assertThat(sums(CAPTURED_TEN, opened, won).disputed()).isFalse();
    assertThat(sums(CAPTURED_TEN, opened, won).captured()).isEqualTo(10);
    assertThat(sums(CAPTURED_TEN, opened, lost).disputed()).isFalse();
    assertThat(sums(CAPTURED_TEN, opened, other).disputed()).isTrue();
    assertThat(ledger(CAPTURED_TEN, opened, other).openDisputes()).containsExactly("d1");
    assertThat(posting(other, CAPTURED_TEN)).isEqualTo(Posting.NEW);
    assertThat(sums(CAPTURED_TEN, other).captured()).isEqualTo(6);
    assertThat(sums(CAPTURED_TEN, other).refunded()).isZero();
  }

  @Test
  void aWonDisputeBeforeItsOpeningWaits() {
    Entry opened = Entry.of(DISPUTE_OPENED, "d1", ONE);
    Entry won = Entry.of(DISPUTE_WON, "d1", TWO);
    assertThat(posting(won, CAPTURED_TEN)).isEqualTo(Posting.CONFLICT);
    assertThat(ledger(CAPTURED_TEN, won).waiting()).containsExactly(won);
    assertThat(posting(opened, CAPTURED_TEN, won)).isEqualTo(Posting.NEW);
    assertThat(ledger(CAPTURED_TEN, won, opened).waiting()).isEmpty();
    assertThat(sums(CAPTURED_TEN, won, opened).disputed()).isFalse();
  }

  @Test
  void ofADisputeBothWonAndLostTheLaterCounts() {
    Entry lost = Entry.of(DISPUTE_LOST, "d1", 4, TWO);
    assertThat(sums(CAPTURED_TEN, lost, Entry.of(DISPUTE_WON, "d1", THREE)).captured())
        .isEqualTo(10);
    assertThat(sums(CAPTURED_TEN, lost, Entry.of(DISPUTE_WON, "d1", TWO)).captured())
        .isEqualTo(6);
    assertThat(sums(CAPTURED_TEN, lost, Entry.of(DISPUTE_WON, "d1", ONE)).captured())
        .isEqualTo(6);
  }

  @Test
  void disputesTakeUpToWhatRefundsLeave() {
    Entry lost = Entry.of(DISPUTE_LOST, "d1", 8, THREE);
    Entry refunded = Entry.of(REFUNDED, "r1", 4, FOUR);
    PaymentSums sums = sums(CAPTURED_TEN, lost, refunded);
    assertThat(sums.captured()).isEqualTo(4);
    assertThat(sums.refunded()).isEqualTo(4);
    assertThat(ledger(CAPTURED_TEN, lost, refunded).waiting()).containsExactly(lost);
    assertThat(posting(refunded, CAPTURED_TEN, lost)).isEqualTo(Posting.CONFLICT);
    assertThat(posting(lost, CAPTURED_TEN, refunded)).isEqualTo(Posting.CONFLICT);
    assertThat(status(CAPTURED_TEN, lost, refunded)).isEqualTo("refunded");
  }

  @Test
  void aVoidOrAFailedAttemptAfterTheMoneyCameIsAConflictAndAnExpiryIsPast() {
    Entry voided = Entry.of(VOIDED, "p1", THREE);
    Entry expired = Entry.of(EXPIRED, "p1", THREE);
    Entry failed = Entry.of(ATTEMPT_FAILED, "p1", THREE);
    assertThat(posting(voided, AUTHORIZED_TEN, CAPTURED_TEN)).isEqualTo(Posting.CONFLICT);
    assertThat(posting(expired, AUTHORIZED_TEN, CAPTURED_TEN)).isEqualTo(Posting.PAST);
    assertThat(posting(failed, CAPTURED_TEN)).isEqualTo(Posting.CONFLICT);
    assertThat(posting(failed, AUTHORIZED_TEN)).isEqualTo(Posting.CONFLICT);
    Entry part = Entry.of(CAPTURED, "p1", 4, TWO);
    assertThat(posting(voided, AUTHORIZED_TEN, part)).isEqualTo(Posting.NEW);
    assertThat(posting(expired, AUTHORIZED_TEN, part)).isEqualTo(Posting.NEW);
    assertThat(posting(voided)).isEqualTo(Posting.NEW);
    assertThat(posting(expired)).isEqualTo(Posting.NEW);
    assertThat(posting(failed)).isEqualTo(Posting.NEW);
  }

  @Test
  void aCaptureBeyondWhatWasAuthorizedIsKeptAndIsAConflict() {
    Entry twelve = Entry.of(CAPTURED, "p1", 12, TWO);
    assertThat(posting(twelve, AUTHORIZED_TEN)).isEqualTo(Posting.CONFLICT);
    assertThat(posting(CAPTURED_TEN, AUTHORIZED_TEN)).isEqualTo(Posting.NEW);
    assertThat(posting(twelve)).isEqualTo(Posting.NEW);
    assertThat(posting(twelve, Entry.of(AGREED, "p1", 10, ONE))).isEqualTo(Posting.NEW);
    assertThat(sums(AUTHORIZED_TEN, twelve).captured()).isEqualTo(12);
  }

  @Test
  void aNumberIsUniqueAmongEntriesOfItsSortInTheWholeOrder() {
    Ledger other = ledger();
    Entry again = Entry.of(CAPTURED, "p1", 10, FOUR);
    assertThat(other.posting(again, List.of(CAPTURED_TEN))).isEqualTo(Posting.REFLECTED);
    assertThat(other.posting(Entry.of(CAPTURED, "p1", 9, FOUR), List.of(CAPTURED_TEN)))
        .isEqualTo(Posting.OTHER_AMOUNT);
    assertThat(other.posting(again, List.of(AUTHORIZED_TEN))).isEqualTo(Posting.NEW);
  }

  @Test
  void aReportWithoutAnAmountIsNoOtherAmountUnlessItWouldEndAllThatIsOpen() {
    assertThat(posting(Entry.of(CAPTURED, "p1", FOUR), CAPTURED_TEN)).isEqualTo(Posting.REFLECTED);
    assertThat(posting(Entry.of(VOIDED, "v1", TWO), Entry.of(VOIDED, "v1", 4, TWO)))
        .isEqualTo(Posting.OTHER_AMOUNT);
  }

  @Test
  void theEarliestOfRepeatedEntriesCounts() {
    Entry later = Entry.of(VOIDED, "v1", THREE);
    Entry earlier = Entry.of(VOIDED, "v1", ONE);
    Entry between = Entry.of(AUTHORIZED, "p1", 10, TWO);
    assertThat(ledger(later, between, earlier).entries()).containsExactly(earlier, between);
  }
}
