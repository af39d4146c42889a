package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntrySortTests {

  private static final String ALL =
      "agreed, authorized, voided, expired, captured, refunded, refund-failed, dispute-opened,"
          + " dispute-won, dispute-lost, attempt-failed, linked, closed";

  @ParameterizedTest
  @EnumSource
  void aCodeIsReadBack(EntrySort sort) {
    assertThat(EntrySort.parse(sort.code()).get()).isSameAs(sort);
    assertThat(sort).hasToString(sort.code());
  }

  @Test
  void anotherWordIsRefusedWithThoseThereAre() {
    assertThat(EntrySort.parse("PAID").getLeft())
        .isEqualTo("not a sort of entry: \"PAID\"; expected one of " + ALL);
    assertThat(EntrySort.parse("x".repeat(41)).getLeft())
        .isEqualTo("not a sort of entry: \"" + "x".repeat(40) + "...\"; expected one of " + ALL);
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> EntrySort.parse(null)).withMessage("text");
  }

  @Test
  void theAnswersOfALedgerAreLowerCaseCodes() {
    assertThat(Arrays.stream(Posting.values()).map(Posting::toString))
        .containsExactly("new", "reflected", "past", "other-amount", "conflict");
  }
}
