package dev.orderstatus.testkit.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecurringTextsTests {

  private final RecurringTexts texts = new RecurringTexts();

  private String get(String text) {
    char[] buffer = ("<" + text + ">").toCharArray();
    return texts.get(buffer, 1, text.length());
  }

  @Test
  void aShortTextThatRecursIsTheSameString() {
    String first = get("processing");
    assertThat(get("processing")).isEqualTo("processing").isSameAs(first);
  }

  @Test
  void everyTextIsWhatStandsInTheBuffer() {
    Random random = new Random(17);
    List<String> parts = List.of("", "a", "b", "shipped", "received", "é", "注", "\ud83d\udce6");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      assertThat(get(text.toString())).isEqualTo(text.toString());
    }
  }

  @Test
  void aLongTextIsNotKept() {
    String text = "x".repeat(33);
    assertThat(get(text)).isEqualTo(text).isNotSameAs(get(text));
  }
}
