package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CleanTextTests {

  @Test
  void whatTurnsOrHidesTextIsTakenAway() {
    assertThat(CleanText.of("\u202Egnp.exe\u202C \u200Bab\u0007c\u2066\uFEFF"))
        .isEqualTo("gnp.exe ab c");
  }

  @Test
  void linesBecomeOneLine() {
    assertThat(CleanText.of("  a\r\n\tb\u2028c\u00A0\u00A0d ")).isEqualTo("a b c d");
  }

  @Test
  void halvesOfCharactersAreTakenAway() {
    assertThat(CleanText.of("a\uD83Db")).isEqualTo("ab");
  }

  @Test
  void twoHundredCharactersFit() {
    assertThat(CleanText.of("x".repeat(200))).isEqualTo("x".repeat(200));
    assertThat(CleanText.of("x".repeat(200) + "  \n")).isEqualTo("x".repeat(200));
  }

  @Test
  void moreIsCut() {
    assertThat(CleanText.of("x".repeat(201))).isEqualTo("x".repeat(199) + "…");
    assertThat(CleanText.of("x".repeat(198) + "\uD83D\uDE00\uD83D\uDE00"))
        .isEqualTo("x".repeat(198) + "…");
  }

  @Test
  void joinersStayWhereTheScriptNeedsThem() {
    String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";

    assertThat(CleanText.of(persian)).isEqualTo(persian);
    assertThat(CleanText.of(family)).isEqualTo(family);
    assertThat(CleanText.of("pay\u200Dpal")).isEqualTo("paypal");
    assertThat(CleanText.of(" \u200C")).isEmpty();
  }

  @Property
  void cleanTextIsShortVisibleAndStaysAsItIs(@ForAll("anything") String text) {
    String clean = CleanText.of(text);

    assertThat(clean.length()).isLessThanOrEqualTo(200);
    assertThat(clean).isEqualTo(clean.strip()).doesNotContain("  ");
    assertThat(clean.codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    assertThat(CleanText.of(clean)).isEqualTo(clean);
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings()
        .withChars("ab \u202E\u2069\u200B\t\n\u0000\u00AD\uD83D\uDE00\u2028")
        .all()
        .ofMaxLength(300);
  }
}
