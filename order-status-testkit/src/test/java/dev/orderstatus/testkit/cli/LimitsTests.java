package dev.orderstatus.testkit.cli;

import static dev.orderstatus.testkit.cli.Questions.ask;
import static dev.orderstatus.testkit.cli.Questions.order;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTests {

  private static final int LINE = 1 << 20;
  private static final int TEXT = 1 << 16;
  private static final String GOOD = ask(order("received", "due"), "pay", "customer");

  private static Ran decide(String input) {
    return Ran.withInput(input, "decide", "--set", "webshop");
  }

  private static String withReason(int length) {
    return ask(
        order("received", "due"), "pay", "customer", ",\"reason\":\"" + "é".repeat(length) + "\"");
  }

  private static String withAttributes(String attributes) {
    return ask(order("received", "due", ",\"attributes\":" + attributes), "pay", "customer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void everyLineEndIsUnderstood(String end) {
    Ran ran = decide(GOOD + end + GOOD + end + end + GOOD);
    assertThat(ran.lines()).hasSize(4);
    assertThat(ran.line(2).get("line").asInt()).isEqualTo(3);
    assertThat(ran.line(3).get("decision").asString()).isEqualTo("accepted");
    assertThat(ran.out()).doesNotContain("\r");
  }

  @Test
  void aByteOrderMarkIsLeftOut() {
    assertThat(decide("\uFEFF" + GOOD)).isEqualTo(decide(GOOD));
    assertThat(decide("\uFEFF")).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void aLineThatIsNotUtf8IsAnError() {
    byte[] latin = (withReason(3) + "\n" + GOOD).getBytes(ISO_8859_1);
    Ran ran = Ran.withInput(latin, "decide", "--set", "webshop");
    assertThat(ran.line(0).get("error").asString()).contains("not UTF-8");
    assertThat(ran.line(1).get("decision").asString()).isEqualTo("accepted");
    assertThat(ran.status()).isEqualTo(1);
  }

  @Test
  void aLineMayBeAsLongAsTheLimit() {
    String atLimit = GOOD + " ".repeat(LINE - GOOD.length());
    Ran ran = decide(atLimit + "\n" + atLimit + " \n" + GOOD);
    assertThat(ran.line(0).get("decision").asString()).isEqualTo("accepted");
    assertThat(ran.lines().get(1))
        .isEqualTo("{\"line\":2,\"error\":\"line is longer than 1048576 characters\"}");
    assertThat(ran.line(2).get("decision").asString()).isEqualTo("accepted");
  }

  @Test
  void aTextMayBeAsLongAsTheLimit() {
    Ran ran = decide(withReason(TEXT) + "\n" + withReason(TEXT + 1));
    assertThat(ran.line(0).get("decision").asString()).isEqualTo("accepted");
    assertThat(ran.line(1).get("error").asString())
        .isEqualTo("a text value has 65537 characters; at most 65536 are allowed");
  }

  @Test
  void aTextInAKeptValueHasTheSameLimit() {
    Ran ran = decide(withAttributes("{\"x\":[\"" + "a".repeat(TEXT + 1) + "\"]}"));
    assertThat(ran.line(0).get("error").asString()).contains("65537 characters");
  }

  @Test
  void deepNestingIsAnError() {
    Ran ran = decide(withAttributes("{\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
    assertThat(ran.line(0).get("error").asString())
        .startsWith("the line is beyond a limit: at most 64 levels");
  }

  @Test
  void anOrderMayHaveAsManyAttributesAsTheLimit() {
    assertThat(decide(withAttributes(attributes(1000))).line(0).has("decision")).isTrue();
    assertThat(decide(withAttributes(attributes(1001))).line(0).get("error").asString())
        .isEqualTo("1001 attributes are given; at most 1000 are allowed");
  }

  @Test
  void aLineOfAnyLengthTakesBoundedMemory() {
    byte[] block = "x".repeat(1 << 20).getBytes(UTF_8);
    List<InputStream> blocks = IntStream.range(0, 1000)
        .mapToObj(i -> (InputStream) new ByteArrayInputStream(block))
        .toList();
    InputStream all = new SequenceInputStream(
        new SequenceInputStream(Collections.enumeration(blocks)),
        new ByteArrayInputStream(("\n" + GOOD).getBytes(UTF_8)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, UTF_8);
    assertThat(Main.run(all, stream, stream, "decide", "--set", "webshop")).isEqualTo(1);
    assertThat(out.toString(UTF_8).lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("longer than 1048576 characters");
  }

  private static String attributes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"a" + i + "\":" + i)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
