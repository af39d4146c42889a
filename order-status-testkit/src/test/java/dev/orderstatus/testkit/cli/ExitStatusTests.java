package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitStatusTests {

  static List<List<String>> wrongCalls() {
    return List.of(
        List.of(),
        List.of("bogus"),
        List.of("sets", "--bogus"),
        List.of("sets", "superfluous"),
        List.of("sets", "@file"),
        List.of("sets", "--format", "xml"),
        List.of("show"),
        List.of("show", "nope"),
        List.of("check", "webshop", "nope"),
        List.of("decide"),
        List.of("decide", "--set", "nope"),
        List.of("decide", "--set", "webshop", "--set", "webshop"),
        List.of("decide", "--set", "webshop", "no-such-file.jsonl"),
        List.of("decide", "--set", "webshop", "."),
        List.of("decide", "--set", "webshop", "\0"),
        List.of("decide", "--set", "webshop", "--setting", "time-zone"),
        List.of("decide", "--set", "webshop", "--setting", "time-zone=Mars"),
        List.of("sets", "--setting", "orders-page=javascript:1"),
        List.of("sets", "--setting", "refund-days=soon"),
        List.of("sets", "--setting", "pay-within=PT0S"),
        List.of("--setting", "time-zone=Mars", "decide", "--set", "webshop"),
        List.of("--setting", "account-required=maybe", "sets", "--setting", "time-zone=UTC"),
        List.of("--setting", "time-zone=UTC", "sets", "--setting", "time-zone=UTC"),
        List.of("sets", "--setting", "color=red"),
        List.of("sets", "--setting", "guest-page=maybe"),
        List.of("sets", "--setting", "clock-tolerance=1"),
        List.of("sets", "--setting", "clock-tolerance=-PT1S"),
        List.of("diagram", "webshop"),
        List.of("replay", "--set", "webshop", "no-such-log.csv"),
        List.of("sets", "--plugin-path", "no-such.jar"),
        List.of("tour", "line\nbreak"));
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void aCallThatCannotBeCarriedOutSaysWhyInOneLine(List<String> arguments) {
    Ran ran = Ran.tool(arguments.toArray(String[]::new));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("order-status: ").endsWith("\n").doesNotContain("Exception");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void aMistypedCommandIsToldTheCommandsThereAre() {
    assertThat(Ran.tool("shw", "webshop").err())
        .isEqualTo(
            "order-status: there is no command \"shw\"; expected one of sets, show, decide,"
                + " options, message, standing, replay, check, texts, diagram, page, tour; see order-status --help\n");
    assertThat(Ran.tool("--bogus", "sets").err()).contains("'--bogus'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sets",
        "show",
        "decide",
        "options",
        "message",
        "standing",
        "replay",
        "check",
        "diagram",
        "tour"
      })
  void everyCommandHasHelp(String command) {
    Ran ran = Ran.tool(command, "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Usage: order-status " + command).contains("--plugin-path");
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "options", "message"})
  void theLimitsAreStatedInTheHelp(String command) {
    assertThat(Ran.tool(command, "--help").out()).contains("1048576", "65536", "64 levels", "1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "options", "message"})
  void theExampleInTheHelpIsAnswered(String command) {
    String help = Ran.tool(command, "--help").out();
    String example = help.substring(help.indexOf("{\"order\""), help.indexOf("\nThe order may"));
    Ran ran = Ran.withInput(example.replaceAll("\\n *", ""), command, "--set", "webshop");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.out()).doesNotContain("error");
  }

  @Test
  void theVersionIsSaid() {
    assertThat(Ran.tool("--version").out()).startsWith("order-status ");
  }

  @Test
  void aFileIsReadWhereOneIsNamed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("bad.jsonl"), "{}\n");
    Ran ran = Ran.withInput("not read", "decide", "--set", "webshop", file.toString());
    assertThat(ran).isEqualTo(new Ran(1, "{\"line\":1,\"error\":\"order: is missing\"}\n", ""));
    assertThat(Ran.withInput("{}", "decide", "--set", "webshop", "-")).isEqualTo(ran);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aFileWithoutANameIsNoDirectory(String name) {
    for (List<String> call : List.of(
        List.of("decide", "--set", "webshop", name), List.of("replay", "--set", "webshop", name))) {
      Ran ran = Ran.tool(call.toArray(String[]::new));
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).contains("no file is named; name one, or - for standard input");
    }
  }

  @Test
  void anUnknownSettingIsToldTheSettingsThereAre() {
    assertThat(Ran.tool("sets", "--setting", "color=red").err())
        .isEqualTo("order-status: there is no setting \"color\"; expected NAME=VALUE, of time-zone"
            + " (UTC), account-required (false), guest-page (false), clock-tolerance (PT1S), register"
            + " (formal or familiar), shop-name, contact-link, contact-phone, contact-hours,"
            + " orders-page, payment-page, returns-page, payment-days, refund-days,"
            + " news-days, pay-within\n");
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() {
    Ran full = intoNothing(true, InputStream.nullInputStream(), "sets");
    assertThat(full.status()).isEqualTo(2);
    assertThat(full.err()).contains("cannot write the results");
  }

  @Test
  void whereTheReaderGoesAwayWhatWasFoundSoFarCounts() {
    assertThat(intoNothing(false, InputStream.nullInputStream(), "sets"))
        .isEqualTo(new Ran(0, "", ""));
    InputStream bad = new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(intoNothing(false, bad, "decide", "--set", "webshop")).isEqualTo(new Ran(1, "", ""));
    assertThat(intoNothing(false, InputStream.nullInputStream(), "show", "nope").status())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @SuppressWarnings("InputStreamSlowMultibyteRead") // slow, and without end, on purpose
  @ValueSource(strings = {"{}\n", "\n", "{\"order\":1}\r\n"})
  void inputWithoutEndIsNotReadOnWhenNobodyTakesTheAnswers(String line) {
    InputStream endless = new InputStream() {
      private int next;

      @Override
      public int read() {
        return line.charAt(next++ % line.length());
      }
    };
    assertThat(intoNothing(false, endless, "decide", "--set", "webshop"))
        .isEqualTo(new Ran(1, "", ""));
  }

  private static Ran intoNothing(boolean file, InputStream in, String... arguments) {
    OutputStream full = new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("no space left");
      }
    };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(
        in,
        new PrintStream(full, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        () -> file,
        arguments);
    return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
