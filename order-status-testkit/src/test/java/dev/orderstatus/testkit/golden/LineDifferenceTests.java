package dev.orderstatus.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDifferenceTests {

  @Test
  void equalTextsDoNotDiffer() {
    assertThat(LineDifference.of("a\nb\n", "a\nb")).isEmpty();
  }

  @Test
  void aLineMoreIsTheOnlyOneShown() {
    assertThat(LineDifference.of("a\nb\nc", "a\nx\nb\nc")).containsExactly("+ x");
  }

  @Test
  void aLineLessIsTheOnlyOneShown() {
    assertThat(LineDifference.of("a\nb\nc", "a\nb")).containsExactly("- c");
  }

  @Test
  void aChangedLineIsShownAsItWasAndAsItIs() {
    assertThat(LineDifference.of("a\nb\nc", "a\nx\nc")).containsExactly("- b", "+ x");
  }

  @Test
  void aDifferenceStandsUnderItsHeadingOnce() {
    assertThat(LineDifference.of("# one\na\n# two\nb\nc\nd", "# one\na\n# two\nx\nc\ny"))
        .containsExactly("  # two", "- b", "+ x", "- d", "+ y");
  }

  @Test
  void theWidthOfAColumnIsNoDifference() {
    assertThat(LineDifference.of("| a   | b |\n| --- | - |", "| a      | b |\n| ------ | - |"))
        .isEmpty();
  }
}
