package dev.orderstatus.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.testkit.log.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayBadInputTests {

  private static final String HEADER = "order_code,at,status\n";
  private static final String GOOD = "A,2026-01-01T00:00:00Z,received\n";

  @TempDir
  Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B,2026-01-01T00:00:00Z",
        "B,2026-01-01T00:00:00Z,received,more",
        "B,yesterday,received",
        "B,2026-02-30T00:00:00Z,received",
        "B,2026-01-01T00:00:00,received",
        "B,2026-01-01T25:00:00Z,received",
        "B,2026-01-01T24:00:00Z,received",
        "B,2026-12-31T23:59:60Z,received",
        "B,+10000-01-01T00:00:00Z,received",
        "B,9999-12-31T23:00:00-02:00,received",
        "B,0000-01-01T00:00:00+00:01,received",
        ",2026-01-01T00:00:00Z,received",
        "B,,received",
        "B,2026-01-01T00:00:00Z,",
        "B\u0001,2026-01-01T00:00:00Z,received",
        "\"B\"x,2026-01-01T00:00:00Z,received",
        "\"B,2026-01-01T00:00:00Z,received",
        "order_code,at,status",
        " "
      })
  void aBadRowIsCountedAndNamedAndTheRestGoesOn(String row) {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String log = (HEADER + GOOD + row + "\n" + GOOD).replace("\n", end);
      Call call = Call.of(Call.file(directory, "log.csv", log));

      assertThat(call.exit()).isEqualTo(1);
      assertThat(call.rows()).containsExactly(3L, 1L);
      assertThat(call.report().get("decisions").get("unchanged").asInt()).isEqualTo(1);
      assertThat(call.err().lines()).hasSize(1).allMatch(line -> line.startsWith("line 3: "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "1",
        "{",
        "{\"order_code\":\"B\",\"at\":\"2026-01-01T00:00:00Z\",\"status\":\"received\"} {}",
        "{\"order_code\":\"B\",\"order_code\":\"C\",\"at\":\"2026-01-01T00:00:00Z\",\"status\":\"received\"}",
        "{\"order_code\":\"B\",\"at\":\"2026-01-01T00:00:00Z\",\"status\":null}",
        "{\"order_code\":[\"B\"],\"at\":\"2026-01-01T00:00:00Z\",\"status\":\"received\"}",
        "{\"x\":[[[[[[[[[[[[[[1]]]]]]]]]]]]]]}"
      })
  void aBadJsonLineIsCountedAndNamedAndTheRestGoesOn(String row) {
    String good =
        "{\"order_code\":\"A\",\"at\":\"2026-01-01T00:00:00Z\",\"status\":\"received\"}\n";
    Call call = Call.of(Call.file(directory, "log.jsonl", good + row + "\n" + good));

    assertThat(call.rows()).containsExactly(3L, 1L);
    assertThat(call.err().lines()).hasSize(1).allMatch(line -> line.startsWith("line 2: "));
  }

  @Test
  void aRowThatIsNotUtf8IsUnreadableInEveryLineEnd() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      byte[] log = (HEADER + GOOD + "\"B\n#\",2026-01-01T00:00:00Z,received\n" + "x\n" + GOOD)
          .replace("\n", end)
          .getBytes(UTF_8);
      log[new String(log, UTF_8).indexOf('#')] = (byte) 0xff;
      Call call = Call.of(Call.file(directory, "log.csv", log));

      assertThat(call.rows()).containsExactly(4L, 2L);
      assertThat(call.err().lines())
          .containsExactly(
              "line 3: the row has bytes that are not UTF-8; save the file in UTF-8, or give --encoding NAME",
              "line 5: the row has 1 fields, and the header 3; write the missing ones, or quote a field that has a comma");
    }
  }

  @Test
  void everyCharacterOfUtf8MayStandInAnOrderCode() {
    String codes = "é,日本,\uD83D\uDFFF,\uFFFD,\uFFFF";
    String rows = Arrays.stream(codes.split(",", -1))
        .map(code -> code + ",2026-01-01T00:00:00Z,received\n")
        .collect(Collectors.joining());

    assertThat(Call.of(Call.file(directory, "log.csv", HEADER + rows)).rows())
        .containsExactly(5L, 0L);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2, 3, 1_000_000})
  void aRowMayHaveSoManyCharactersAndNoMore(int more) {
    String start = "B,2026-01-01T00:00:00Z,received,";
    String notes = ("x".repeat(16_000) + ",").repeat(4);
    int left = Limits.RECORD + more - start.length() - notes.length();
    String row = start + notes + "x".repeat(left);
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String log = (HEADER.strip() + ",a,b,c,d,e\n" + row
              + "\nA,2026-01-01T00:00:00Z,received,,,,,\n")
          .replace("\n", end);
      Call call = Call.of(Call.file(directory, "log.csv", log));

      assertThat(call.rows()).containsExactly(2L, more > 0 ? 1L : 0L);
      assertThat(call.err().lines().filter(line -> line.startsWith("line 2: the row has more")))
          .hasSize(more > 0 ? 1 : 0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aFieldMayHaveSoManyCharactersAndNoMore(int more) {
    String log = HEADER.strip() + ",note\nB,2026-01-01T00:00:00Z,received,"
        + "x".repeat(Limits.FIELD + more) + "\n";

    assertThat(Call.of(Call.file(directory, "log.csv", log)).rows())
        .containsExactly(1L, (long) more);
  }

  @Test
  void aQuoteThatIsNeverClosedTakesOnlyItsLineWithIt() {
    String rows = GOOD.repeat(5_000);
    Call call = Call.of(Call.file(directory, "log.csv", HEADER + "\"" + rows + "\"" + rows));

    assertThat(call.rows()).containsExactly(10_000L, 2L);
    assertThat(call.err().lines())
        .allMatch(line -> line.contains("a quote opens that is not closed"))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("line 2", "line 5002");
  }

  @Test
  void onlyTheFirstTwentyBadRowsAreNamed() {
    String rows = IntStream.range(0, 50).mapToObj(i -> "x\n").collect(Collectors.joining());
    Call call = Call.of(Call.file(directory, "log.csv", HEADER + rows));

    assertThat(call.err().lines())
        .hasSize(21)
        .startsWith(
            "line 2: the row has 1 fields, and the header 3; write the missing ones, or quote a field that has a comma")
        .endsWith("and 30 more unreadable rows; --violations FILE lists all");
    assertThat(call.rows()).containsExactly(50L, 50L);
  }

  @Test
  void whatCannotBeReadAtAllIsRefusedInOneLine() {
    assertThat(Call.of(directory).refusal()).contains("it is a directory");
    assertThat(Call.of(directory.resolve("no\nfile")).refusal()).contains("no such file");
    refused("", "it is empty; expected a header with order_code");
    refused("\n\n", "it is empty");
    refused("a,b\n1,2\n", "it lacks order_code, at, status; it has the columns a, b");
    refused("order_code,at,status,at\n", "two columns for at");
    refused("order_code,at,status\0,\"\n", "line 1: a quote opens");
    refused("x".repeat(70_000), "line 1: the row has more than 65536 characters");
    refused("{\"a\": 1}\n", "it lacks order_code, at, status; it has the columns a");
    refused("[{\"a\": 1}]\n", "it is a JSON array; write one object a line");
    refused("{]\n", "line 1: not JSON");
    refused("{\n", "line 1: not JSON");
  }

  @Test
  void aMapThatLeadsNowhereIsRefusedInOneLine() {
    refusedMap("foo.x=y", "has the key foo.x");
    refusedMap("column", "key column");
    refusedMap("column.x=y", "a log has no column y");
    refusedMap("status.x=lost", "has no status lost; it has received");
    refusedMap("status.x=new", "has no status new");
    refusedMap("action.x=fly", "has no action fly");
    refusedMap("actor.x=nobody", "has no actor nobody");
    refusedMap("type.x=car", "has no type car");
    refusedMap("payment.x=soon", "has no payment soon");
    refusedMap("status.x=shipped\nstatus.x=received", "twice");
    refusedMap("status.x=\\uZZZZ", "not a properties file");
  }

  @Test
  void aMapOrAViolationsFileThatCannotBeOpenedIsRefusedInOneLine() {
    Path log = Call.file(directory, "log.csv", HEADER);

    assertThat(Call.mapped(log, directory.resolve("none")).refusal()).contains("cannot read");
    assertThat(Call.mapped(log, directory).refusal()).contains("cannot read");
    assertThat(violations(log, directory.resolve("no/where.csv")).refusal())
        .contains("cannot be written");
    assertThat(violations(log, directory).refusal()).contains("cannot be written");
    assertThat(violations(log, log).refusal()).contains("would overwrite the log itself");
  }

  @Test
  void theViolationsDoNotOverwriteTheMap() throws IOException {
    Path log = Call.file(directory, "log.csv", HEADER + GOOD);
    Path map = Call.file(directory, "map.properties", "status.sent=shipped\n");
    Path other = directory.resolve("./map.properties");

    assertThat(Call.of(log, "--map", map.toString(), "--violations", other.toString())
            .refusal())
        .contains("would overwrite the map itself; name another file");
    assertThat(map).hasContent("status.sent=shipped");
  }

  private static Call violations(Path log, Path target) {
    return Call.of(log, "--violations", target.toString());
  }

  private void refused(String log, String why) {
    assertThat(Call.of(Call.file(directory, "log.csv", log)).refusal()).contains(why);
  }

  @Test
  void aRefusalSpeaksOfNothingThatTheToolIsMadeOf() throws IOException {
    Path log = Call.file(directory, "log.csv", HEADER);
    Path loop = Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
    List<Call> calls = List.of(
        Call.of(Call.file(directory, "cut.gz", new byte[] {0x1f, (byte) 0x8b})),
        Call.of(Call.file(directory, "odd.gz", new byte[] {0x1f, (byte) 0x8b, 9, 9, 9})),
        Call.mapped(log, directory.resolve("none")),
        Call.mapped(log, directory),
        Call.mapped(log, loop),
        violations(log, directory.resolve("no/where.csv")),
        violations(log, directory),
        violations(log, loop));

    assertThat(calls)
        .extracting(Call::refusal)
        .allMatch(line -> line.startsWith("order-status: cannot re"))
        .noneMatch(
            line -> line.contains("Exception") || line.contains("null") || line.contains("java."));
  }

  @Test
  void whatIsNotJsonIsReportedInOurOwnWords() {
    String good =
        "{\"order_code\":\"A\",\"at\":\"2026-01-01T00:00:00Z\",\"status\":\"received\"}\n";
    String bad = """
        {"x":[[[[[[[[[1]]]]]]]]]}
        {"x":NaN}
        {"x":'y'}
        {"x":1,"x":2}
        {"x":
        """;
    Call call = Call.of(Call.file(directory, "log.jsonl", good + bad));

    assertThat(call.err().lines())
        .containsExactly(
            "line 2: the row is beyond a limit: at most 8 levels of nesting, 16384 characters in a text or a name, 100 in a number; shorten it",
            "line 3: not JSON, at character 9: expected members such as \"name\": value, a value being text in double quotes, a number, true, false, null, {...} or [...]",
            "line 4: not JSON, at character 6: expected members such as \"name\": value, a value being text in double quotes, a number, true, false, null, {...} or [...]",
            "line 5: not JSON: a member is given twice, at character 11; leave one of them out",
            "line 6: not JSON: it ends too early; close what was opened");
  }

  private void refusedMap(String map, String why) {
    Path log = Call.file(directory, "log.csv", HEADER);
    assertThat(Call.mapped(log, Call.file(directory, "map", map)).refusal()).contains(why);
  }
}
