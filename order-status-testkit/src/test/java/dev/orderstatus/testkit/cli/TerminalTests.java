package dev.orderstatus.testkit.cli;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plugin or a line says, nothing of it steers or hides on the terminal. */
class TerminalTests {

  /** An escape sequence, the same in one character, a turn of direction, and a line end. */
  private static final String STEERING = "\u001b]0;pwn\u0007 \u009b31m \u202edlo \u200b\u2028\r\nx";

  @TempDir
  Path directory;

  /** Steers wherever a set has text. */
  public static final class Steering implements StatusPlugin {
    @Override
    public Plugin plugin() {
      OrderStatus open = OrderStatus.of("open");
      StatusSet set = StatusSet.named("steering", STEERING)
          .types(OrderType.of("goods"))
          .status(StatusDefinition.of(open).variant(STEERING, Condition.hasAccount()))
          .commands(Action.of("place"))
          .on(
              Action.of("place"),
              from(OrderStatus.NEW)
                  .by(Actor.CUSTOMER)
                  .guard(
                      Condition.custom(STEERING, question -> true),
                      dev.orderstatus.api.code.ReasonCode.of("why"))
                  .to(open))
          .note(STEERING, Condition.hasAccount())
          .texts(Texts.of(Map.of(
              Locale.ENGLISH,
              Map.of("status.open.label", STEERING, "status." + STEERING, STEERING))))
          .build();
      return Plugin.named("steering", "x").set(set).build();
    }
  }

  static Stream<List<String>> calls() {
    Stream<List<String>> plain = Stream.of(
        List.of("sets"),
        List.of("show", "steering"),
        List.of("check", "steering"),
        List.of("diagram", "steering", "--as", "mermaid"),
        List.of("diagram", "steering", "--as", "dot"),
        List.of("diagram", "steering", "--as", "plantuml"),
        List.of("show", STEERING),
        List.of("check", STEERING),
        List.of(STEERING),
        List.of("diagram", "webshop", "--as", STEERING),
        List.of("message", "--set", "webshop", "--setting", STEERING),
        List.of("decide", "--set", "webshop", STEERING));
    return plain.flatMap(call -> Stream.of(call, json(call)));
  }

  private static List<String> json(List<String> call) {
    List<String> json = new ArrayList<>(call);
    json.addAll(List.of("--format", "json"));
    return json;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatAPluginOrACallSaysIsPrintable(List<String> call) throws IOException {
    List<String> all = new ArrayList<>(call);
    all.addAll(List.of("--plugin-path", jar()));
    Ran ran = Ran.tool(all.toArray(String[]::new));

    assertThat(ran.out() + ran.err()).isNotBlank();
    assertPrintable(ran);
  }

  @Test
  void whatALineSaysIsPrintable() {
    String text = "\u009b31m\u202edlo\u200b\u007f\ud83d";
    String odd = Questions.order(text, "due");
    String known = Questions.order(
        "received",
        "due",
        ",\"attributes\":{\"reference\":\"" + text + "\",\"" + text + "\":[\"" + text
            + "\"\t, 1]}");
    for (String line : List.of(
        Questions.ask(odd, "pay", "customer"),
        Questions.ask(known, "pay", "customer"),
        Questions.ask(known, "cancel", "staff", ",\"reason\":\"" + text + "\""),
        Questions.ask(known, text, "customer"),
        Questions.ask(known.replace("EX-000017-K", text), "pay", "customer"),
        Questions.ask(known, "ship", "staff", ",\"inputs\":{\"" + text + "\":1}"),
        "{\"" + text + "\":1}",
        "{" + text)) {
      Ran decided = Ran.withInput(line, "decide", "--set", "webshop");

      assertThat(decided.lines()).hasSize(1);
      assertThat(decided.line(0).isObject()).isTrue();
      assertPrintable(decided);
    }
  }

  @Test
  void whatNobodySeesIsGivenBackAsItWas() {
    String attributes = ",\"attributes\":{\"gift\":\"a\u00adb\u009bc\",\"list\":[\"\u202e\"]}";
    Ran ran = Ran.withInput(
        Questions.ask(Questions.order("received", "due", attributes), "pay", "customer"),
        "decide",
        "--set",
        "webshop");

    assertThat(ran.line(0).get("order").get("attributes").get("gift").asString())
        .isEqualTo("a\u00adb\u009bc");
    assertThat(ran.line(0).get("order").get("attributes").get("list").get(0).asString())
        .isEqualTo("\u202e");
  }

  private static void assertPrintable(Ran ran) {
    (ran.out() + ran.err()).lines().forEach(line -> assertThat(line).isEqualTo(Printable.of(line)));
  }

  private String jar() throws IOException {
    Path jar = directory.resolve("plugin.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("META-INF/services/" + StatusPlugin.class.getName()));
      zip.write(Steering.class.getName().getBytes(StandardCharsets.UTF_8));
    }
    return jar.toString();
  }
}
