package dev.orderstatus.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the tool in this process: its exit status and what it wrote. */
record Ran(int status, String out, String err) {

  private static final JsonMapper JSON = new JsonMapper();

  static Ran tool(String... arguments) {
    return withInput("", arguments);
  }

  static Ran withInput(String input, String... arguments) {
    return withInput(input.getBytes(UTF_8), arguments);
  }

  static Ran withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(
        new ByteArrayInputStream(input),
        // Another encoding than UTF-8, which the tool must not care about.
        new PrintStream(out, false, java.nio.charset.StandardCharsets.US_ASCII),
        new PrintStream(err, false, java.nio.charset.StandardCharsets.US_ASCII),
        arguments);
    return new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  JsonNode json() {
    return JSON.readTree(out);
  }

  List<String> lines() {
    return out.lines().toList();
  }

  JsonNode line(int index) {
    return JSON.readTree(lines().get(index));
  }
}
