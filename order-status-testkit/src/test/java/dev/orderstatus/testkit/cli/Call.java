package dev.orderstatus.testkit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A call of replay on the webshop, and what came of it. */
record Call(int exit, String out, String err) {

  /** Audits a file, with the report as JSON. */
  static Call of(Path file, String... options) {
    return plain(
        file,
        Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new));
  }

  /** Audits a file, with the report for people. */
  static Call plain(Path file, String... options) {
    boolean named = List.of(options).contains("--set") || List.of(options).contains("--discover");
    Stream<String> set = named ? Stream.empty() : Stream.of("--set", "webshop");
    Ran ran =
        Ran.tool(Stream.of(Stream.of("replay"), set, Stream.of(options), Stream.of(file.toString()))
            .flatMap(parts -> parts)
            .toArray(String[]::new));
    return new Call(ran.status(), ran.out(), ran.err());
  }

  static Call mapped(Path file, Path map) {
    return of(file, "--map", map.toString());
  }

  /** The one line that says why the call could not be carried out. */
  String refusal() {
    List<String> lines = err.lines().toList();
    if (exit != 2 || lines.size() != 1 || !out.isEmpty()) {
      throw new AssertionError("expected one line and exit 2: " + this);
    }
    return lines.get(0);
  }

  /** The report, but for how the log was read. */
  static JsonNode withoutRead(Call call) {
    return ((ObjectNode) call.report()).without("read");
  }

  JsonNode report() {
    return JsonMapper.shared().readTree(out);
  }

  /** Rows, then unreadable ones. */
  List<Long> rows() {
    return List.of(report().get("rows").asLong(), report().get("unreadable").asLong());
  }

  static Path file(Path directory, String name, String text) {
    return file(directory, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path file(Path directory, String name, byte[] bytes) {
    try {
      return Files.write(directory.resolve(name), bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Path gzip(Path directory, String name, byte[] part, int times) {
    Path file = directory.resolve(name);
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < times; i++) {
        packed.write(part);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return file;
  }
}
