package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a JVM of its own loads for a first decision, which is what its time goes into. */
class FirstDecisionTests {

  private final List<String> lines = run();

  @Test
  void itDecides() {
    assertThat(lines).contains("placed: received");
    assertThat(lines).anyMatch(line -> line.contains("dev.orderstatus.core.webshop.Webshop "));
  }

  @Test
  void itLoadsNothingOfOtherSetsOfTextsOrOfVavr() {
    assertThat(lines)
        .noneMatch(line -> line.contains("dev.orderstatus.core.reseller."))
        .noneMatch(line -> line.contains("dev.orderstatus.core.marketplace."))
        .noneMatch(line -> line.contains("dev.orderstatus.core.procurement."))
        .noneMatch(line -> line.contains("dev.orderstatus.core.internal.render.MessageRenderer "))
        .noneMatch(line -> line.contains("io.vavr."));
  }

  private static List<String> run() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try {
      Process process = new ProcessBuilder(
              java,
              "-Xlog:class+load",
              "-cp",
              System.getProperty("java.class.path"),
              FirstDecision.class.getName())
          .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      return printed.lines().toList();
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }
}
