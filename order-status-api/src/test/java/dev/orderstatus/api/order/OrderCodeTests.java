package dev.orderstatus.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Printable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCodeTests {

  private static final String EXPECTED =
      "; expected a shop prefix of 2 to 8 letters A-Z, a serial of 6 to 12 digits and a check character, such as EX-000017-K";

  @Test
  void theCodeOfTheDocumentsIsValid() {
    assertThat(OrderCode.of("EX", 17)).hasToString("EX-000017-K");
    assertThat(OrderCode.parse("EX-000017-K").get().isChecked()).isTrue();
  }

  @Test
  void serialsKeepSixDigitsAtLeast() {
    assertThat(OrderCode.of("EX", 0).value()).startsWith("EX-000000-");
    assertThat(OrderCode.of("EX", 999_999_999_999L).value()).startsWith("EX-999999999999-");
  }

  @Test
  void aMistypedCodeIsToldFromAMalformedOne() {
    assertThat(OrderCode.parse("EX-000018-K").getLeft())
        .isEqualTo(
            "not an order code: \"EX-000018-K\" is mistyped; its check character does not fit the rest");
    assertThat(OrderCode.parse("EX-17-K").getLeft())
        .isEqualTo("not an order code: \"EX-17-K\"" + EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "EX-000017-",
        "EX-000017",
        "E-000017-K",
        "ABCDEFGHI-000017-K",
        "ex-000017-K",
        "EX-000017-k",
        "EX-00017-K",
        "EX-0000000000017-K",
        " EX-000017-K",
        "EX-000017-K\n",
        "EX-000017-KK",
        "EX-٠٠٠٠١٧-K"
      })
  void anythingElseIsNoCodeOfOurs(String text) {
    assertThat(OrderCode.parse(text).isLeft()).isTrue();
  }

  @Test
  void aLongOrOddTextIsShownShortAndPrintable() {
    assertThat(OrderCode.parse("x".repeat(500)).getLeft())
        .isEqualTo("not an order code: \"" + "x".repeat(40) + "...\"" + EXPECTED);
    assertThat(OrderCode.parse("a\nb").getLeft())
        .isEqualTo("not an order code: \"a\\u000ab\"" + EXPECTED);
  }

  @Test
  void aCodeOfAnotherSystemIsKeptAndMarkedUnchecked() {
    OrderCode foreign = OrderCode.of("2026/00017 (web)");

    assertThat(foreign.isChecked()).isFalse();
    assertThat(foreign.value()).isEqualTo("2026/00017 (web)");
    assertThat(OrderCode.of("EX-000018-K").isChecked()).isFalse();
    assertThat(OrderCode.of("x".repeat(128)).value()).hasSize(128);
  }

  @Test
  void noCodeIsMadeOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderCode.of(" "))
        .withMessage("not an order code: the text is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderCode.of("x".repeat(129)))
        .withMessage("not an order code: \"" + "x".repeat(40)
            + "...\" has 129 characters; at most 128 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderCode.of("a\tb"))
        .withMessage(
            "not an order code: \"a\\u0009b\" has a character that nobody sees, at position 2; leave it out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u200bb", "a\u202eb", "a\u00adb", "a\u009bb", "a\u2028b", "a\ud83d", "a\u3164b"})
  void aCodeHasNoCharacterThatNobodySees(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderCode.of(text))
        .withMessage("not an order code: \"" + Printable.of(text)
            + "\" has a character that nobody sees, at position 2; leave it out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u00a0", "\u200b", "\u3164\u00a0", "\u2800"})
  void aCodeShowsSomething(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderCode.of(text))
        .withMessage("not an order code: the text is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "E", "ABCDEFGHI", "ex", "E1", "É", "EX-"})
  void aPrefixIsTwoToEightCapitals(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderCode.of(prefix, 1))
        .withMessage("not a shop prefix: \"" + prefix + "\"; expected 2 to 8 letters A-Z");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, 1_000_000_000_000L, Long.MAX_VALUE})
  void aSerialHasTwelveDigitsAtMost(long serial) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderCode.of("EX", serial))
        .withMessage("not a serial: " + serial + "; expected 0 to 999999999999");
  }

  @Test
  void codesAreEqualAndOrderedByTheirText() {
    OrderCode made = OrderCode.of("EX", 17);
    OrderCode read = OrderCode.of("EX-000017-K");

    assertThat(made).isEqualTo(read).hasSameHashCodeAs(read).isNotEqualTo(OrderCode.of("EX", 18));
    assertThat(List.of(OrderCode.of("b"), OrderCode.of("a")).stream().sorted())
        .containsExactly(OrderCode.of("a"), OrderCode.of("b"));
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> OrderCode.of(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> OrderCode.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> OrderCode.of(null, 1)).withMessage("prefix");
  }
}
