package dev.orderstatus.api.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTests {

  @Test
  void noControlAndNothingThatTurnsTextIsEverPrinted() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(c -> {
      String printed = Printable.of("a" + Character.toString(c) + "b");
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
          assertThat(printed).matches("a(\\\\u[0-9a-f]{4}){1,2}b");
        default -> assertThat(printed).isIn("a" + Character.toString(c) + "b", escaped(c));
      }
    });
  }

  private static String escaped(int c) {
    StringBuilder escaped = new StringBuilder("a");
    for (char unit : Character.toChars(c)) {
      escaped.append("\\u%04x".formatted((int) unit));
    }
    return escaped.append('b').toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "état", "\u00ab\u202fOui\u00a0!\u00bb", "😀 漢字", "a\\b"})
  void whatCanBeSeenStaysAsItIs(String text) {
    assertThat(Printable.of(text)).isSameAs(text);
  }

  @Test
  void whatTheTypeOfACharacterDoesNotShowIsHiddenAsWell() {
    assertThat(Printable.of("a\u3164\u115f\uffa0\ufe0f\u034f"))
        .isEqualTo("a\\u3164\\u115f\\uffa0\\ufe0f\\u034f");
    assertThat(Printable.of("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    assertThat(Printable.of("\ud83d")).isEqualTo("\\ud83d");
  }

  @Test
  void aLineHasNoEndsAndNoGapsWithinIt() {
    assertThat(Printable.line(" one\r\n\ttwo\u0085\u2028three\u001b[31m "))
        .isEqualTo("one two three\\u001b[31m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u00a0", "\u202f\u2007", "\u200b", "\u3164", "\u2800", "\n\u00ad"})
  void blankIsWhatShowsNothing(String text) {
    assertThat(Printable.isBlank(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"x", "-", "\u00a0x", "état", "漢"})
  void whatShowsSomethingIsNotBlank(String text) {
    assertThat(Printable.isBlank(text)).isFalse();
  }
}
