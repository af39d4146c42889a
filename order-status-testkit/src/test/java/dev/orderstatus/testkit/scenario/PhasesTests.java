package dev.orderstatus.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phases out of order do not compile. */
class PhasesTests {

  private static final String START = "given(l).order(aWebshopOrder().received())";
  private static final String ASK = ".when(request(Webshop.PAY).by(Actor.CUSTOMER))";

  private static final String SOURCE = """
      import static dev.orderstatus.testkit.fixture.Fixtures.aWebshopOrder;
      import static dev.orderstatus.testkit.scenario.Scenario.given;
      import static dev.orderstatus.testkit.scenario.Scenario.request;
      import dev.orderstatus.api.code.Actor;
      import dev.orderstatus.core.webshop.Webshop;
      class Sample {
        void scenario(dev.orderstatus.api.OrderLifecycle l) {
          SCENARIO;
        }
      }
      """;

  @TempDir
  Path directory;

  /** What the compiler has against a scenario; it names the method that is not there. */
  private String errors(String scenario) throws IOException {
    Path source =
        Files.writeString(directory.resolve("Sample.java"), SOURCE.replace("SCENARIO", scenario));
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    int result = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            out,
            out,
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            directory.toString(),
            source.toString());
    return result == 0 ? "none" : told.toString();
  }

  @Test
  void phasesInOrderCompile() throws IOException {
    assertThat(
            errors(START + ASK + ".thenAccepted().staysInPlace().and()" + ASK + ".thenRefused()"))
        .isEqualTo("none");
  }

  @Test
  void phasesOutOfOrderDoNotCompile() throws IOException {
    assertThat(errors("given(l)" + ASK)).contains(" when(");
    assertThat(errors(START + ".thenAccepted()")).contains(" thenAccepted(");
    assertThat(errors(START + ASK + ".when(null)")).contains(" when(");
    assertThat(errors(START + ASK + ".thenRefused().movesTo(Webshop.SHIPPED)"))
        .contains(" movesTo(");
    assertThat(errors(START + ".when(request(Webshop.PAY)).thenRefused()")).contains("Asking");
  }
}
