package dev.orderstatus.api.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.orderstatus.api.code.Attribute.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTests {

  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<Boolean> PROOF = Attribute.yesNo("proof");
  private static final Attribute<Long> DAYS = Attribute.wholeNumber("days");
  private static final Attribute<LocalDate> DUE = Attribute.date("due");
  private static final Attribute<URI> LINK = Attribute.link("link");
  private static final Attribute<String> CAUSE = Attribute.choice("cause", "delay", "strike");

  static Stream<Arguments> fitting() {
    return Stream.of(
        arguments(NOTE, " any text ", " any text "),
        arguments(NOTE, "", ""),
        arguments(PROOF, "true", true),
        arguments(PROOF, " false ", false),
        arguments(PROOF, true, true),
        arguments(DAYS, "0", 0L),
        arguments(DAYS, "1000000000", 1_000_000_000L),
        arguments(DAYS, "9223372036854775807", Long.MAX_VALUE),
        arguments(DAYS, Long.MAX_VALUE, Long.MAX_VALUE),
        arguments(DAYS, 5, 5L),
        arguments(DAYS, (short) 5, 5L),
        arguments(DAYS, (byte) 5, 5L),
        arguments(DAYS, 5L, 5L),
        arguments(DUE, "2026-11-21", LocalDate.of(2026, 11, 21)),
        arguments(DUE, LocalDate.EPOCH, LocalDate.EPOCH),
        arguments(LINK, "https://example.com/a?b=c", URI.create("https://example.com/a?b=c")),
        arguments(LINK, "HTTP://example.com", URI.create("HTTP://example.com")),
        arguments(CAUSE, "delay", "delay"),
        arguments(CAUSE, " ", " "));
  }

  @ParameterizedTest
  @MethodSource("fitting")
  <T> void aValueThatFitsIsRead(Attribute<T> attribute, Object value, T read) {
    assertThat(attribute.read(value).get()).isEqualTo(read);
    assertThat(attribute.checked(read)).isEqualTo(read);
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments(PROOF, "yes", "true or false"),
        arguments(PROOF, "TRUE", "true or false"),
        arguments(PROOF, 1, "true or false"),
        arguments(DAYS, "-1", "a whole number from 0 to 9223372036854775807"),
        arguments(DAYS, "1.5", "a whole number from 0 to 9223372036854775807"),
        arguments(DAYS, "9223372036854775808", "a whole number from 0 to 9223372036854775807"),
        arguments(DAYS, "10000000000000000000", "a whole number from 0 to 9223372036854775807"),
        arguments(DAYS, Long.MIN_VALUE, "a whole number from 0 to 9223372036854775807"),
        arguments(DAYS, 2.0, "a whole number from 0 to 9223372036854775807"),
        arguments(DAYS, "", "a whole number from 0 to 9223372036854775807"),
        arguments(DUE, "21.11.2026", "a date such as 2026-11-21"),
        arguments(DUE, "2026-02-30", "a date such as 2026-11-21"),
        arguments(LINK, "ftp://example.com", "an http or https address"),
        arguments(LINK, "/orders/1", "an http or https address"),
        arguments(LINK, "https:", "an http or https address"),
        arguments(LINK, "https://exa mple.com", "an http or https address"),
        arguments(CAUSE, "snow", "one of delay, strike"),
        arguments(NOTE, 1, "text"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void aValueThatDoesNotFitIsReportedWithWhatIsExpected(
      Attribute<?> attribute, Object value, String expected) {
    String type = value instanceof String ? "" : " (" + value.getClass().getSimpleName() + ")";
    String problem = "attribute %s: \"%s\"%s does not fit; expected %s"
        .formatted(attribute.value(), value, type, expected);

    assertThat(attribute.read(value).getLeft()).isEqualTo(problem);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attribute.checked(value))
        .withMessage(problem);
  }

  @Test
  void aLongValueIsShownShort() {
    assertThat(DAYS.read("9".repeat(41)).getLeft()).contains("\"" + "9".repeat(40) + "...\"");
  }

  @Test
  void onlyBlankTextIsBlank() {
    assertThat(Attribute.isBlank(" \t")).isTrue();
    assertThat(Attribute.isBlank("x")).isFalse();
    assertThat(Attribute.isBlank(0L)).isFalse();
  }

  @Test
  void anAttributeSaysWhatItsValuesAre() {
    assertThat(CAUSE.kind()).isEqualTo(Kind.CHOICE);
    assertThat(CAUSE.choices()).containsExactly("delay", "strike");
    assertThat(NOTE.kind()).isEqualTo(Kind.TEXT);
    assertThat(NOTE.choices()).isEmpty();
  }

  @Test
  void aChoiceNeedsAWord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribute.choice("cause"))
        .withMessage("attribute cause: a choice needs at least one word");
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> NOTE.read(null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> NOTE.checked(null)).withMessage("value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "delay ", "\u00a0", "\u200b", "de\nlay", "de\u202elay", "de\u200blay"})
  void aWordToChooseIsOneThatCanBeSeen(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribute.choice("cause", "strike", word))
        .withMessage("attribute cause: \"" + Printable.of(word) + "\" cannot be a choice; "
            + "expected visible characters, without a blank at either end");
  }

  @Test
  void aWordToChooseIsThereOnceAndNotLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribute.choice("cause", "strike", "delay", "strike"))
        .withMessage("attribute cause: the word \"strike\" appears twice; remove one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribute.choice("cause", "x".repeat(65)))
        .withMessage("attribute cause: the word \"" + "x".repeat(20)
            + "...\" has 65 characters; at most 64 are allowed");
    assertThat(Attribute.choice("cause", "Long delivery time", "x".repeat(64)).choices())
        .hasSize(2);
  }
}
