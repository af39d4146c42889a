package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.spi.StatusPlugin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A status is taken as it is written where the set declares it; else cancelled is canceled. */
class CancelledSetsTests {

  @TempDir
  Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"reopening", "both"})
  void whatIsAnsweredCanBeAskedAgain(String set) throws IOException {
    String order = Questions.order("open", "paid");
    JsonNode canceled = ask(set, "decide", Questions.ask(order, "cancel", "staff"));
    assertThat(canceled.get("to").asString()).isEqualTo("cancelled");

    String again = canceled.get("order").toString();
    JsonNode reopened = ask(
        set,
        "decide",
        Questions.ask(again, "reopen", "staff", ",\"expectedStatus\":\"" + set + ":cancelled\""));
    assertThat(reopened.get("from").asString()).isEqualTo("cancelled");
    assertThat(reopened.get("to").asString()).isEqualTo("open");
  }

  @ParameterizedTest
  @CsvSource({
    "reopening, cancelled, It is cancelled",
    "both, cancelled, It is cancelled",
    "both, canceled, It is canceled",
    "webshop, cancelled, Canceled"
  })
  void theMessageIsThatOfTheStatusAsItIsWritten(String set, String status, String label)
      throws IOException {
    String order = Questions.order(status, "paid");

    assertThat(
            ask(set, "message", "{\"order\":%s,\"at\":\"2026-11-21T10:00:00Z\"}".formatted(order))
                .get("label")
                .asString())
        .isEqualTo(label);
    assertThat(ask(
                set,
                "options",
                "{\"order\":%s,\"actor\":\"staff\",\"at\":\"2026-11-21T10:00:00Z\"}"
                    .formatted(order))
            .has("allowed"))
        .isTrue();
  }

  @Test
  void checkRemarksOnASetThatHasBoth() throws IOException {
    Ran check = tool("", "check", "both", "reopening");

    assertThat(check.status()).isZero();
    assertThat(check.lines())
        .containsExactly(
            "both: no problems",
            "both: remark: both, status cancelled: there is a status canceled as well, and people"
                + " take the two for one; only canceled is terminal in every set",
            "reopening: no problems");
    assertThat(tool("", "check", "both", "--format", "json")
            .json()
            .get("sets")
            .get(0)
            .get("remarks")
            .get(0)
            .get("where")
            .asString())
        .isEqualTo("both, status cancelled");
  }

  private JsonNode ask(String set, String command, String line) throws IOException {
    return tool(line, command, "--set", set).line(0);
  }

  private Ran tool(String input, String... arguments) throws IOException {
    Path jar = directory.resolve("plugin.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("META-INF/services/" + StatusPlugin.class.getName()));
      zip.write(CancelledSets.class.getName().getBytes(StandardCharsets.UTF_8));
    }
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--plugin-path", jar.toString()));
    return Ran.withInput(input, all.toArray(String[]::new));
  }
}
