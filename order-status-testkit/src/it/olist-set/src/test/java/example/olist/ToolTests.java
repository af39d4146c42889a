package example.olist;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set in a jar of its own, on the plugin path of the command-line tool. */
class ToolTests {

  @TempDir
  private Path directory;

  @Test
  void toolFindsNoFaultWithTheSet() throws Exception {
    Ran ran = order("check", "olist");

    assertEquals(0, ran.status(), ran.printed());
  }

  @Test
  void toolAuditsALogByTheSet() throws Exception {
    Ran ran = order("replay", "--set", "olist", "--format", "json", log());

    assertEquals(1, ran.status(), ran.printed());
    assertHas(ran, "\"rows\":25", "\"unreadable\":0", "\"orders\":5", "\"clean\":2");
    assertHas(ran, "\"accepted\":18", "\"unchanged\":1", "\"refused\":6", "\"attention\":0");
    for (String violation : List.of(
        "(new) -> invoiced",
        "created -> shipped",
        "delivered -> canceled",
        "canceled -> delivered",
        "unknown-status",
        "out-of-order")) {
      assertHas(ran, "\"" + violation + "\":1");
    }
    assertHas(ran, "\"delivered\":2", "\"unavailable\":1", "\"canceled\":1", "\"invoiced\":1");
  }

  private static String log() throws Exception {
    return Path.of(ToolTests.class.getResource("/log.csv").toURI()).toString();
  }

  private static void assertHas(Ran ran, String... parts) {
    String dense = ran.printed().replaceAll("\"\\s*:\\s*", "\":");
    assertAll(Stream.of(parts)
        .map(part -> () -> assertTrue(dense.contains(part), part + " is missing: " + dense)));
  }

  private Ran order(String... arguments) throws IOException, InterruptedException {
    Path printed = directory.resolve("printed");
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-jar",
        System.getProperty("tool"),
        "--plugin-path",
        System.getProperty("plugin")));
    command.addAll(List.of(arguments));
    Process tool = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start();
    return new Ran(tool.waitFor(), Files.readString(printed));
  }

  private record Ran(int status, String printed) {}
}
