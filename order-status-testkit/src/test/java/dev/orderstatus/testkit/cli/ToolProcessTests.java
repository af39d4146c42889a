package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tool as a shell starts it: in a process of its own, with little memory, and between pipes.
 */
class ToolProcessTests {

  private static final String HEADER = "order_code,at,status\n";
  private static final String ROW = "A1,2026-01-01T00:00:00Z,received\n";

  private static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-cp",
        classPath(),
        Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Of what the tool needs, wherever the tests were loaded from. */
  private static String classPath() {
    return Stream.of(
            Main.class,
            OrderStatuses.class,
            OrderLifecycle.class,
            Either.class,
            CommandLine.class,
            CsvReader.class,
            JsonMapper.class,
            JsonFactory.class,
            JsonFormat.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void aLineOf300MegabytesIsOneBadRowInAHeapOf256() throws Exception {
    Process tool = start("replay", "--set", "webshop", "--format", "json", "-");
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    try (OutputStream log = tool.getOutputStream()) {
      log.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        log.write(megabyte);
      }
      log.write(("\n" + ROW.replace("A1", "A2")).getBytes(StandardCharsets.UTF_8));
    }
    String report = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(tool.waitFor()).isEqualTo(1);
    assertThat(report).contains("\"rows\":3,\"unreadable\":1,\"withoutOrder\":1,\"orders\":2");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() throws Exception {
    Process tool = start("show", "webshop");
    try (BufferedReader head = tool.inputReader(StandardCharsets.UTF_8)) {
      assertThat(head.readLine()).isNotBlank();
    }
    tool.getOutputStream().close();

    assertThat(tool.waitFor()).isZero();
  }
}
