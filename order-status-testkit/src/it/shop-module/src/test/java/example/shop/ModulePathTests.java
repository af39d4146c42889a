package example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "--module-path",
        System.getProperty("jdk.module.path"),
        "--add-modules",
        "example.shop",
        "--launcher",
        "shop=example.shop/example.shop.Shop",
        "--output",
        image.toString());

    String printed = run(directory, image.resolve("bin").resolve(LAUNCHER).toString());

    assertEquals(COURSE, printed);
    assertTrue(Files.notExists(image.resolve("bin/javac")));
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
