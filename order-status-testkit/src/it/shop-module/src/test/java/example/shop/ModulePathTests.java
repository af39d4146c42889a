package example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
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
    Path printed = directory.resolve("printed");

    int linked = ToolProvider.findFirst("jlink")
        .orElseThrow()
        .run(
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--add-modules",
            "example.shop",
            "--launcher",
            "shop=example.shop/example.shop.Shop",
            "--output",
            image.toString());
    assertEquals(0, linked);
    Process shop = new ProcessBuilder(launcher(image)).redirectOutput(printed.toFile()).start();

    assertEquals(0, shop.waitFor());
    assertEquals(COURSE, lines(Files.readString(printed)));
    assertTrue(Files.notExists(image.resolve("bin/javac")));
  }

  private static String launcher(Path image) {
    String name = System.getProperty("os.name").startsWith("Windows") ? "shop.bat" : "shop";
    return image.resolve("bin").resolve(name).toString();
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }
}
