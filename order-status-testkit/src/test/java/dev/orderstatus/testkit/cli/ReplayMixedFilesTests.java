package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were put together from others: what does not fit is told, and the rest is read. */
class ReplayMixedFilesTests {
  private static final String HEADER = "order_code,at,status\n";

  @TempDir
  Path directory;

  private Path log(String text) {
    return Call.file(directory, "log.csv", text);
  }

  @Test
  void anEncodingThatChangesHalfWayIsReportedWithItsLines() {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    String rows = IntStream.range(0, 2000)
        .mapToObj(i -> "é" + i + ",2026-01-01,received\n")
        .collect(Collectors.joining());
    log.writeBytes((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    log.writeBytes(
        "ü1,2026-01-01,received\nA,2026-01-01,received\n".getBytes(StandardCharsets.ISO_8859_1));
    Call call = Call.of(Call.file(directory, "log.csv", log.toByteArray()));

    assertThat(call.rows()).containsExactly(2002L, 1L);
    assertThat(call.err())
        .contains("line 2002: the row has bytes that are not UTF-8", "--encoding");
    assertThat(call.report().get("withoutOrder").asInt()).isEqualTo(1);
  }

  @Test
  void aHeaderInTheMiddleIsNoOrder() {
    Call call = Call.of(
        log(HEADER + "1,2026-01-01,received\n order_code,\"at\",status \n2,2026-01-01,received\n"));

    assertThat(call.rows()).containsExactly(3L, 1L);
    assertThat(call.report().get("orders").asInt()).isEqualTo(2);
    assertThat(call.report().get("withoutOrder").asInt()).isEqualTo(1);
    assertThat(call.err()).contains("line 3: the row is the header once more; take it out");
  }

  @Test
  void aColumnMayBeANumberInOneRowAndAWordInTheNext() {
    Call call =
        Call.of(log(HEADER + "1,2026-01-01,received\nA1,2026-01-01,4\n1,noon,processing\n"));

    assertThat(call.rows()).containsExactly(3L, 1L);
    assertThat(call.report().get("unknownStatuses").toString()).isEqualTo("{\"4\":1}");
    assertThat(call.err()).contains("line 4: not a time as the others: \"noon\"; expected local");
  }

  @Test
  void aLaterTimeThatShowsDayAndMonthSwappedEndsTheRun() {
    String first = IntStream.range(0, 10_001)
        .mapToObj(i -> i + ",3/25/2026,received\n")
        .collect(Collectors.joining());

    assertThat(Call.of(log(HEADER + first + "x,25/3/2026,received\n")).refusal())
        .contains("line 10003", "--times");
    assertThat(Call.of(log(HEADER + "1,3/5/2026,received\n")).refusal()).contains("--times");
    assertThat(Call.of(log(HEADER + "1,3/5/2026,received\n"), "--times", "d/M/yyyy")
            .report()
            .get("read")
            .get("times")
            .asString())
        .isEqualTo("the pattern d/M/yyyy");
  }

  @Test
  void aPatternThatIsNoneIsRefused() {
    assertThat(
            Call.of(log(HEADER + "1,2026-01-01,received\n"), "--times", "foo").refusal())
        .contains("not a pattern of times: \"foo\"");
  }

  @Test
  void everyOrderOfASnapshotInAnImpossibleStateIsInTheFileOfViolations() throws Exception {
    Path target = directory.resolve("violations.csv");
    Call.of(
        log("order_code,status,payment\n1,shipped,interrupted\n2,received,due\n3,lost,\n4,,\n"),
        "--snapshot",
        "--violations",
        target.toString());

    assertThat(Files.readAllLines(target))
        .hasSize(4)
        .anyMatch(line -> line.startsWith("2,1,,shipped,shipped,impossible-state,"))
        .anyMatch(line -> line.startsWith("4,3,,(new),lost,impossible-state,"))
        .anyMatch(line -> line.startsWith("5,4,,,,unreadable,"));
  }
}
