package dev.orderstatus.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LogRecordTests {
  private final LogRecord record = new LogRecord();

  private boolean split(String line) {
    String within = "x,\n" + line + (line.length() % 2 == 0 ? "\n" : "\r") + "\"y,";
    int end = record.split(7, within.toCharArray(), 3, within.length(), ',');
    assertThat(end).isIn(-1, 3 + line.length());
    return end >= 0;
  }

  @Property
  void aLineIsSplitAtItsDelimitersAndItsFieldsAreStripped(@ForAll("lines") String line) {
    assertThat(split(line)).isTrue();

    assertThat(record.fields())
        .isEqualTo(Arrays.stream(line.split(",", -1)).map(String::strip).toList());
    assertThat(record.line()).isEqualTo(7);
    assertThat(record.problem()).isNull();
    assertThat(record.size())
        .isBetween(
            record.fields().stream().mapToInt(field -> field.length() + 1).sum(),
            2 * line.length() + 1);
    for (int column = 0; column < record.width(); column++) {
      String field = record.field(column);
      assertThat(record.has(column, field)).isTrue();
      assertThat(record.has(column, field + "x")).isFalse();
      assertThat(record.has(column, field.isEmpty() ? "y" : "y" + field.substring(1)))
          .isEqualTo(field.startsWith("y"));
      assertThat(record.hash(column))
          .isEqualTo(LogRecord.of(1, List.of("x", field), null).hash(1));
      assertThat(record.hasControl(column))
          .isEqualTo(field.chars().anyMatch(Character::isISOControl));
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "a", "y", ",", " ", "\t", "\u00A0", "\u2003", "\u0085", "\u0001", "\u007F", "é", "😀",
            "~")
        .list()
        .ofMaxSize(60)
        .map(characters -> String.join("", characters));
  }

  @Test
  void aLineWithAQuoteIsNotSplit() {
    assertThat(split("a,\"b\"")).isFalse();
  }

  @Test
  void aCopyStaysWhenTheRecordIsUsedForAnotherLine() {
    split("a, b ,,");
    LogRecord copy = record.copy();
    split("c");

    assertThat(copy.fields()).containsExactly("a", "b", "", "");
    assertThat(record.fields()).containsExactly("c");
    assertThat(record.field(1)).isEmpty();
    assertThat(record.field(-1)).isEmpty();
  }

  @Test
  void aSpoiledRecordIsWholeAgainWithTheNextLine() {
    split("a");
    assertThat(record.spoiled("too long").problem()).isEqualTo("too long");
    split("b");
    assertThat(record.problem()).isNull();
  }

  @Test
  void equalFieldsAreOneText() {
    Repeated repeated = new Repeated();
    Stream.of("paid", "shipped", "paid", "").forEach(word -> {
      split(word);
      assertThat(repeated.of(record, 0)).isEqualTo(word);
    });
    split("paid");
    String first = repeated.of(record, 0);
    split("paid");
    assertThat(repeated.of(record, 0)).isSameAs(first);
  }
}
