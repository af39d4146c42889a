package dev.orderstatus.testkit.cli;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusDefinition;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Plugins that extend sets, as every command sees them. */
class ExtensionTests {

  private static final Map<String, String> FROM = Map.of(
      "webshop",
      "shipped",
      "reseller",
      "shipped",
      "marketplace",
      "start",
      "procurement",
      "in-delivery",
      "webshop-parts",
      "shipped");

  @TempDir
  Path directory;

  /** Extends all built-in sets. */
  public static final class Everywhere implements StatusPlugin {
    @Override
    public Plugin plugin() {
      Plugin.Builder plugin = Plugin.named("everywhere", "extra");
      FROM.forEach(
          (set, from) -> plugin.extend(set, extension -> extend(extension, OrderStatus.of(from))));
      return plugin.build();
    }

    private static Extension.Builder extend(Extension.Builder set, OrderStatus from) {
      OrderStatus there = OrderStatus.of("extra:there");
      Action arrive = Action.of("extra:arrive");
      return set.status(StatusDefinition.of(there)
              .phase(Phase.COMPLETED)
              .historical()
              .correctable()
              .successful())
          .events(arrive)
          .on(arrive, from(from).by(Actor.CARRIER).to(there))
          .texts(Texts.of(Map.of(
              Locale.ENGLISH,
              Map.of(
                  "status.extra:there.label", "Arrived",
                  "status.extra:there.headline", "It has arrived.",
                  "status.extra:there.body", "Your order has arrived.",
                  "action.extra:arrive.label", "Arrived"))));
    }
  }

  /** Takes the namespace of the other. */
  public static final class Twin implements StatusPlugin {
    @Override
    public Plugin plugin() {
      return Plugin.named("twin", "extra").extend("webshop", set -> set).build();
    }
  }

  /** Extends a set that is not there. */
  public static final class Lost implements StatusPlugin {
    @Override
    public Plugin plugin() {
      return Plugin.named("lost", "lost").extend("nowhere", set -> set).build();
    }
  }

  private String jar(Class<?>... plugins) throws IOException {
    Path jar = directory.resolve("plugin.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("META-INF/services/" + StatusPlugin.class.getName()));
      for (Class<?> plugin : plugins) {
        zip.write((plugin.getName() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar.toString();
  }

  @Test
  void setsNamesThePlugins() throws IOException {
    String jar = jar(Everywhere.class);

    assertThat(Ran.tool("sets", "--plugin-path", jar).out().lines().skip(1))
        .hasSize(5)
        .allMatch(line -> line.endsWith("everywhere"));
    Ran.tool("sets", "--plugin-path", jar, "--format", "json")
        .json()
        .get("sets")
        .forEach(set -> assertThat(set.get("plugins").get(0).asString()).isEqualTo("everywhere"));
  }

  @Test
  void showSaysWhoBroughtWhat() throws IOException {
    String jar = jar(Everywhere.class);

    assertThat(Ran.tool("show", "webshop", "--plugin-path", jar).out())
        .containsPattern("ending +\\| plugin")
        .containsPattern("final, successful +\\| everywhere");
    assertThat(Ran.tool("show", "webshop").out()).doesNotContain("plugin");
    JsonNode set =
        Ran.tool("show", "webshop", "--plugin-path", jar, "--format", "json").json();
    assertThat(set.get("statuses").get(5).get("plugin").asString()).isEqualTo("everywhere");
    assertThat(set.get("statuses").get(0).has("plugin")).isFalse();
  }

  @Test
  void everyCommandKnowsWhatWasAdded() throws IOException {
    String jar = jar(Everywhere.class);
    String order = Questions.order("shipped", "paid");
    String arrived = Questions.order("extra:there", "paid");

    assertThat(Ran.withInput(
                Questions.ask(order, "extra:arrive", "carrier"),
                "decide",
                "--set",
                "webshop",
                "--plugin-path",
                jar)
            .line(0)
            .get("to")
            .asString())
        .isEqualTo("extra:there");
    assertThat(Ran.withInput(
                "{\"order\":" + arrived + ",\"at\":\"2026-11-21T10:00:00Z\",\"locale\":\"nl\"}",
                "message",
                "--set",
                "webshop",
                "--plugin-path",
                jar)
            .line(0)
            .get("locale")
            .asString())
        .isEqualTo("en");
    assertThat(Ran.tool("diagram", "reseller", "--as", "mermaid", "--plugin-path", jar)
            .out())
        .contains("s_shipped --> s_extra__there");
    assertThat(Ran.tool("check", "--plugin-path", jar).status()).isZero();
  }

  @Test
  void checkRemarksOnTheLanguagesThatAPluginLacks() throws IOException {
    String jar = jar(Everywhere.class);
    Ran check = Ran.tool("check", "webshop", "--plugin-path", jar);

    assertThat(check.status()).isZero();
    assertThat(check.lines())
        .containsExactly(
            "webshop: no problems",
            "webshop: remark: the plugin everywhere has no texts in nl, de, fr, sv, pl;"
                + " what it brings is shown in English there");
    JsonNode remark = Ran.tool("check", "webshop", "--plugin-path", jar, "--format", "json")
        .json()
        .get("sets")
        .get(0)
        .get("remarks")
        .get(0);
    assertThat(remark.get("plugin").asString()).isEqualTo("everywhere");
    assertThat(remark.get("missingLanguages").values())
        .extracting(JsonNode::asString)
        .containsExactly("nl", "de", "fr", "sv", "pl");
    assertThat(Ran.tool("check", "webshop").lines()).containsExactly("webshop: no problems");
  }

  @Test
  void theAuditListsOrdersWhosePluginIsGone() throws IOException {
    Path log = Files.writeString(directory.resolve("log.csv"), """
        order_code,at,status
        A,2026-01-01T00:00:00Z,received
        A,2026-01-02T00:00:00Z,processing
        A,2026-01-03T00:00:00Z,shipped
        A,2026-01-04T00:00:00Z,extra:there
        """);
    String[] replay = {"replay", "--set", "webshop", "--format", "json", log.toString()};
    List<String> withPlugin = new ArrayList<>(List.of(replay));
    withPlugin.addAll(List.of("--plugin-path", jar(Everywhere.class)));

    assertThat(Ran.tool(withPlugin.toArray(String[]::new))
            .json()
            .get("withViolations")
            .asInt())
        .isZero();
    JsonNode gone = Ran.tool(replay).json();
    assertThat(gone.get("withViolations").asInt()).isEqualTo(1);
    assertThat(gone.get("violations").propertyNames()).containsExactly("unknown-status");
  }

  @Test
  void aSetThatCannotBeMergedIsReportedInOneLineAndCheckedInFull() throws IOException {
    String jar = jar(Everywhere.class, Twin.class);
    for (List<String> call : List.of(
        List.of("sets"),
        List.of("show", "webshop"),
        List.of("decide", "--set", "webshop"),
        List.of("diagram", "webshop", "--as", "dot"))) {
      List<String> all = new ArrayList<>(call);
      all.addAll(List.of("--plugin-path", jar));
      Ran ran = Ran.tool(all.toArray(String[]::new));

      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err().lines())
          .singleElement()
          .asString()
          .contains("everywhere", "twin", "extra", "leave one out");
    }
    Ran check = Ran.tool("check", "--plugin-path", jar, "--format", "json");
    assertThat(check.status()).isEqualTo(1);
    JsonNode problem = check.json().get("sets").get(0).get("problems").get(0);
    assertThat(problem.get("kind").asString()).isEqualTo("conflict");
    assertThat(problem.get("plugins")).hasSize(2);
  }

  @Test
  void aPluginThatExtendsNothingFailsEveryCheck() throws IOException {
    String jar = jar(Lost.class);
    for (Ran check : List.of(
        Ran.tool("check", "--plugin-path", jar),
        Ran.tool("check", "reseller", "--plugin-path", jar))) {
      assertThat(check.status()).isEqualTo(1);
      assertThat(check.out())
          .contains("reseller: no problems\n")
          .contains("nowhere: unknown-reference: ")
          .contains("lost");
    }
    JsonNode sets = Ran.tool("check", "reseller", "--plugin-path", jar, "--format", "json")
        .json()
        .get("sets");
    assertThat(sets.values())
        .extracting(set -> set.get("id").asString())
        .containsExactly("reseller", "nowhere");
  }
}
