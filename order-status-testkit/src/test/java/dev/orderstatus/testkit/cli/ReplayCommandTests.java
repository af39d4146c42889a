package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.testkit.cli.tour.Tour;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReplayCommandTests {

  @TempDir
  private Path directory;

  private Path log(String content) throws IOException {
    return Files.writeString(directory.resolve("log.csv"), content);
  }

  @ParameterizedTest
  @CsvSource({"0, webshop", "1, reseller", "2, marketplace", "3, procurement"})
  void theTourAndTheReplayOfItsSampleAgree(int number, String set) throws URISyntaxException {
    Path sample =
        Path.of(Objects.requireNonNull(Tour.class.getResource(set + ".csv")).toURI());
    Ran replay = Ran.tool("replay", "--set", set, "--format", "json", sample.toString());
    assertThat(replay.status()).isEqualTo(1);
    assertThat(replay.json().get("unreadable").asInt()).isZero();
    JsonNode tour =
        Ran.tool("tour", "--all", "--format", "json").json().get("sets").get(number);
    assertThat(tour.get("id").asString()).isEqualTo(set);
    assertThat(replay.json().get("decisions")).isEqualTo(tour.get("decisions"));
  }

  @Test
  void aCleanLogIsWell() throws IOException {
    Path log = log("order_code,at,status\nA1,2026-11-21T09:00:00Z,received\n");
    Ran ran = Ran.tool("replay", "--set", "webshop", log.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("received");
  }

  @Test
  void aStatusLogIsAuditedAgainstASetWhoseOrdersHaveParts() throws IOException {
    Path statuses = log("order_code,at,status\nA1,2026-11-21T09:00:00Z,received\n");
    assertThat(Ran.tool("replay", "--set", "webshop-parts", statuses.toString()).status())
        .isZero();
  }

  @Test
  void theLimitsAreReportedByTheHelp() {
    assertThat(Ran.tool("replay", "--help").out())
        .contains("65536 characters in a row", "16384 in a field", "2147483648 rows")
        .contains("8 levels of nesting", "67108864 bytes, and 500 more", "1048576 bytes")
        .contains("with --sort, all rows are held in memory");
  }

  @Test
  void whatCannotBeReplayedIsReportedLikeEverythingElse() throws IOException {
    Ran ran = Ran.tool("replay", "--set", "webshop", log("").toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("order-status: cannot replay ").hasLineCount(1);
  }

  @Test
  void optionsReachTheAudit() throws IOException {
    Path log = log("""
        id,at,status
        A1,2026-11-21T10:00:00Z,sent
        A1,2026-11-21T09:00:00Z,received
        A1,2026-11-21T09:30:00Z,processing
        A1,2026-11-21T11:00:00Z,canceled
        """);
    Path map = Files.writeString(
        directory.resolve("map.properties"), "column.id=order_code\nstatus.sent=shipped\n");
    Path violations = directory.resolve("violations.csv");
    Ran ran = Ran.tool(
        "replay",
        "--set",
        "webshop",
        "--map",
        map.toString(),
        "--sort",
        "--violations",
        violations.toString(),
        "--format",
        "json",
        log.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().get("violations").toString()).isEqualTo("{\"shipped -> canceled\":1}");
    assertThat(Files.readAllLines(violations)).hasSize(2);
  }
}
