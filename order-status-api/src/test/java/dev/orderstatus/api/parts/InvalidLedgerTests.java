package dev.orderstatus.api.parts;

import static dev.orderstatus.api.parts.SmallLedgers.ONE;
import static dev.orderstatus.api.parts.SmallLedgers.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvalidLedgerTests {

  private static final long MOST = Long.MAX_VALUE;

  private static List<String> problems(Entry... entries) {
    return catchThrowableOfType(
            InvalidPartsException.class, () -> Ledger.of("p1", List.of(entries)))
        .problems();
  }

  @Test
  void allImpossibleAmountsAreReportedWithPaymentAndNumber() {
    assertThat(problems(
            Entry.of(EntrySort.REFUNDED, "r1", -1, TWO),
            Entry.of(EntrySort.CAPTURED, "c1", ONE),
            Entry.of(EntrySort.VOIDED, "v1", 5, ONE),
            Entry.of(EntrySort.VOIDED, "v1", TWO)))
        .containsExactly(
            "payment p1, captured c1: has no amount",
            "payment p1, refunded r1: amount is -1, expected 0 or more",
            "payment p1, voided v1: is given with 5 and with no amount");
  }

  @ParameterizedTest
  @EnumSource(names = {"AGREED", "AUTHORIZED", "CAPTURED", "REFUNDED", "DISPUTE_LOST"})
  void whatCannotBeWithoutAnAmountIsReported(EntrySort sort) {
    assertThat(problems(Entry.of(sort, "n1", ONE)))
        .containsExactly("payment p1, " + sort + " n1: has no amount");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "AGREED",
        "AUTHORIZED",
        "VOIDED",
        "EXPIRED",
        "CAPTURED",
        "REFUNDED",
        "DISPUTE_LOST",
        "CLOSED"
      })
  void sumsBeyondSixtyFourBitsAreReportedWithPaymentAndNumbers(EntrySort sort) {
    assertThat(problems(Entry.of(sort, "n1", MOST, ONE), Entry.of(sort, "n2", 1, TWO)))
        .containsExactly("payment p1, " + sort + " n2: its 1 " + sort
            + " and the 9223372036854775807 of others do not fit 64 bits together");
  }

  @Test
  void theGreatestAmountsOfEverySortFitTogether() {
    Ledger ledger = Ledger.of(
        "p1",
        List.of(
            Entry.of(EntrySort.VOIDED, "n", MOST, ONE),
            Entry.of(EntrySort.CLOSED, "n", MOST, ONE),
            Entry.of(EntrySort.AUTHORIZED, "n", MOST, TWO),
            Entry.of(EntrySort.AGREED, "n", MOST, TWO),
            Entry.of(EntrySort.CAPTURED, "n", MOST, TWO),
            Entry.of(EntrySort.REFUNDED, "n", MOST, ONE),
            Entry.of(EntrySort.DISPUTE_LOST, "n", MOST, ONE)));
    PaymentSums sums = ledger.sums("EUR");
    assertThat(sums.authorized()).isZero();
    assertThat(sums.refunded()).isEqualTo(MOST);
    assertThat(sums.captured()).isEqualTo(MOST);
    assertThat(ledger.waiting()).extracting(Entry::sort).containsExactly(EntrySort.DISPUTE_LOST);
  }

  @Test
  void aFailedRefundIsNotAddedUp() {
    Ledger ledger = Ledger.of(
        "p1",
        List.of(
            Entry.of(EntrySort.REFUNDED, "r1", MOST, ONE),
            Entry.of(EntrySort.REFUND_FAILED, "r1", ONE),
            Entry.of(EntrySort.REFUNDED, "r2", 1, TWO),
            Entry.of(EntrySort.CAPTURED, "c1", 1, ONE)));
    assertThat(ledger.sums("EUR").refunded()).isEqualTo(1);
  }

  @Test
  void aMissingFactIsRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of(null, "n", 1, ONE))
        .withMessage("sort");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of(EntrySort.LINKED, null, ONE))
        .withMessage("number");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of(EntrySort.LINKED, "n", null))
        .withMessage("at");
    assertThatNullPointerException()
        .isThrownBy(() -> Ledger.of(null, List.of()))
        .withMessage("payment");
    assertThatNullPointerException()
        .isThrownBy(() -> Ledger.of("p1", List.of()).with(null))
        .withMessage("entry");
  }
}
