package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.core.OrderStatuses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call of replay on the webshop, and what came of it. */
record Call(int exit, String out, String err) {

  static Call of(ReplayOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Replay.run(OrderStatuses.builtIn().lifecycle("webshop"), options, print(out), print(err));
    return new Call(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Call of(Path file) {
    return of(new ReplayOptions(file, Optional.empty(), false, Optional.empty(), true));
  }

  static Call mapped(Path file, Path map) {
    return of(new ReplayOptions(file, Optional.of(map), false, Optional.empty(), true));
  }

  private static PrintStream print(OutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** The one line that says why the call could not be carried out. */
  String refusal() {
    List<String> lines = err.lines().toList();
    if (exit != 2 || lines.size() != 1 || !out.isEmpty()) {
      throw new AssertionError("expected one line and exit 2: " + this);
    }
    return lines.get(0);
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
