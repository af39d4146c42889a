package example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTests {

  private static final String COURSE = """
      place: received
      ship: received not-possible-in-status
      payment-received: processing
      ship: shipped
      Twoje zamówienie zostało wysłane.
      """;

  private static final List<String> MODULES = List.of(
      "dev.orderstatus.api",
      "dev.orderstatus.core",
      "example.shop",
      "io.vavr",
      "io.vavr.match",
      "java.base",
      "org.jspecify");

  private static final String LAUNCHER =
      System.getProperty("os.name").startsWith("Windows") ? "shop.bat" : "shop";

  @Test
  void shopAndLibraryAreModules() {
    assertEquals("example.shop", Shop.class.getModule().getName());
    assertEquals("dev.orderstatus.core", OrderStatuses.class.getModule().getName());
    assertEquals("dev.orderstatus.api", OrderLifecycle.class.getModule().getName());
  }

  @Test
  void textsAreFoundInTheModuleOfTheLibrary() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    new Shop(new PrintStream(printed, true, StandardCharsets.UTF_8)).sell();

    assertEquals(COURSE, lines(printed.toString(StandardCharsets.UTF_8)));
  }

  @Test
  void shopIsLinkedIntoAnImageThatRuns(@TempDir Path directory)
      throws IOException, InterruptedException {
    Path image = directory.resolve("image");
    // In a process of its own: JDK 25 links nothing from that of the tests, which is patched.
    run(
        directory,
        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
        "--no-header-files",
        "--no-man-pages",
        "--compress",
        Runtime.version().feature() < 21 ? "2" : "zip-6",
        "--module-path",
        System.getProperty("jdk.module.path"),
        "--add-modules",
        "example.shop",
        "--launcher",
        "shop=example.shop/example.shop.Shop",
        "--output",
        image.toString());

    String printed = run(directory, image.resolve("bin").resolve(LAUNCHER).toString());
    String modules = run(directory, image.resolve("bin/java").toString(), "--list-modules");

    assertEquals(COURSE, printed);
    assertEquals(MODULES, modules.lines().map(line -> line.replaceAll("@.*", "")).toList());
    assertTrue(bytes(image) < 60_000_000, () -> image + " has " + bytes(image) + " bytes");
  }

  private static long bytes(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String run(Path directory, String... command)
      throws IOException, InterruptedException {
    Path printed = directory.resolve("printed");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start();
    int status = process.waitFor();
    String text = lines(Files.readString(printed));
    assertEquals(0, status, text);
    return text;
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }
}
