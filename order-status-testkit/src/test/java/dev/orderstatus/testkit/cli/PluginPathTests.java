package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.spi.StatusPlugin;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PluginPathTests {

  private static final OrderStatus NOWHERE = OrderStatus.of("nowhere");

  @TempDir
  Path directory;

  /** A set with a status that nothing leads to. */
  public static final class Broken implements StatusPlugin {
    @Override
    public Plugin plugin() {
      return Plugin.named("test", "test")
          .set(StatusSet.named("broken", "A broken set")
              .status(StatusDefinition.of(NOWHERE))
              .build())
          .build();
    }
  }

  /** A provider that fails. */
  public static final class Throwing implements StatusPlugin {
    @Override
    public Plugin plugin() {
      throw new IllegalStateException("out of order");
    }
  }

  /** A provider that misses a class. */
  public static final class Missing implements StatusPlugin {
    @Override
    public Plugin plugin() {
      throw new NoClassDefFoundError("com/example/Gone");
    }
  }

  /** A provider that fails with an error of its own. */
  public static final class Erring implements StatusPlugin {
    @Override
    public Plugin plugin() {
      throw new Error("out\nof order");
    }
  }

  /** A plugin whose id would be two lines. */
  public static final class Misnamed implements StatusPlugin {
    @Override
    public Plugin plugin() {
      return Plugin.named("two\nlines", "test").extend("webshop", set -> set).build();
    }
  }

  /** A set whose id is taken. */
  public static final class Taken implements StatusPlugin {
    @Override
    public Plugin plugin() {
      return Plugin.named("test", "test")
          .set(StatusSet.named("webshop", "Another webshop").build())
          .build();
    }
  }

  private String jar(String provider) throws IOException {
    return jar("plugin.jar", provider);
  }

  private String jar(String name, String provider) throws IOException {
    Path jar = directory.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("META-INF/services/" + StatusPlugin.class.getName()));
      zip.write(provider.getBytes(StandardCharsets.UTF_8));
    }
    return jar.toString();
  }

  @Test
  void setsOfAPluginAreFound() throws IOException {
    String jar = jar(Broken.class.getName());
    for (Ran ran : new Ran[] {
      Ran.tool("--plugin-path", jar, "sets"),
      Ran.tool("sets", "--plugin-path", jar + File.pathSeparator)
    }) {
      assertThat(ran.status()).isZero();
      assertThat(ran.out()).contains("webshop").containsPattern("\nbroken +A broken set ");
    }
  }

  @Test
  void jarsWithoutAnyPluginAreReportedInOneLine() throws IOException {
    Path jar = directory.resolve("forgotten.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("com/example/Forgotten.class"));
    }
    Ran ran = Ran.tool("sets", "--plugin-path", jar.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactly("order-status: no jar on --plugin-path brings a plugin: none of them has"
            + " the file META-INF/services/dev.orderstatus.api.spi.StatusPlugin, which names the"
            + " class of the plugin");
    String both = jar + File.pathSeparator + jar(Broken.class.getName());
    assertThat(Ran.tool("sets", "--plugin-path", both).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "# the plugin\n#com.example.Later\n"})
  void aServiceFileThatNamesNothingIsReportedAlsoBesideAGoodJar(String service) throws IOException {
    String empty = jar("empty.jar", service);
    String good = jar(Broken.class.getName());
    for (String path : new String[] {empty, good + File.pathSeparator + empty}) {
      Ran ran = Ran.tool("check", "webshop", "--plugin-path", path);

      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err().lines())
          .containsExactly("order-status: the service file in \"" + empty
              + "\" names no class; write the class of the plugin into"
              + " META-INF/services/dev.orderstatus.api.spi.StatusPlugin");
    }
  }

  @Test
  void onePluginInTwoJarsIsReportedWithBoth() throws IOException {
    String one = jar("plugin-1.jar", Broken.class.getName());
    String two = jar("plugin-2.jar", "# newer\n" + Broken.class.getName());
    Ran ran = Ran.tool("sets", "--plugin-path", one + File.pathSeparator + two);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactly("order-status: the plugin " + Broken.class.getName() + " is in \"" + one
            + "\" and in \"" + two + "\"; leave one of them out of --plugin-path");
  }

  @Test
  void oneJarNamedTwiceIsTakenOnce() throws IOException {
    String jar = jar(Broken.class.getName());
    String other = directory.resolve("..").resolve(directory.getFileName()) + "/plugin.jar";

    assertThat(Ran.tool("sets", "--plugin-path", jar + File.pathSeparator + other))
        .isEqualTo(Ran.tool("sets", "--plugin-path", jar))
        .extracting(Ran::status)
        .isEqualTo(0);
  }

  @Test
  void aSetWithProblemsFailsTheCheck() throws IOException {
    String jar = jar(Broken.class.getName());
    Ran ran = Ran.tool("check", "--plugin-path", jar, "--format", "json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().get("sets").get(0).get("problems")).isEmpty();
    JsonNode broken = ran.json().get("sets").get(ran.json().get("sets").size() - 1);
    assertThat(broken.get("problems").get(0).propertyNames())
        .containsExactly("kind", "where", "what", "plugins");
    assertThat(broken.get("problems"))
        .allSatisfy(
            problem -> assertThat(problem.get("plugins").get(0).asString()).isEqualTo("test"));
    assertThat(broken.toString()).contains("unreachable");
    Ran text = Ran.tool("check", "broken", "--plugin-path", jar);
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out()).contains("broken: unreachable: ");
    assertThat(Ran.tool("decide", "--set", "broken", "--plugin-path", jar).status())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.example.Nowhere",
        "dev.orderstatus.testkit.cli.PluginPathTests$Throwing",
        "dev.orderstatus.testkit.cli.PluginPathTests$Missing",
        "dev.orderstatus.testkit.cli.PluginPathTests$Erring",
        "dev.orderstatus.testkit.cli.PluginPathTests",
        "not a class name"
      })
  void aBrokenPluginIsReportedInOneLine(String provider) throws IOException {
    Ran ran = Ran.tool("sets", "--plugin-path", jar(provider));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("order-status: plugin " + provider + " in ")
        .contains("plugin.jar");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void aProblemIsOneLine() throws IOException {
    Ran ran = Ran.tool("check", "webshop", "--plugin-path", jar(Misnamed.class.getName()));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out().lines()).singleElement().asString().contains("two lines");
  }

  @Test
  void aBrokenPluginIsNamedWithWhatIsWrongWithIt() throws IOException {
    assertThat(Ran.tool("sets", "--plugin-path", jar(Throwing.class.getName())).err())
        .contains("PluginPathTests$Throwing")
        .contains("out of order");
    assertThat(Ran.tool("sets", "--plugin-path", jar(Missing.class.getName())).err())
        .contains("PluginPathTests$Missing")
        .contains("com.example.Gone");
    assertThat(Ran.tool("sets", "--plugin-path", jar("com.example.Nowhere")).err())
        .contains("com.example.Nowhere");
    assertThat(Ran.tool("sets", "--plugin-path", jar(PluginPathTests.class.getName()))
            .err())
        .endsWith("does not implement dev.orderstatus.api.spi.StatusPlugin; mend the class\n");
    Ran taken = Ran.tool("sets", "--plugin-path", jar(Taken.class.getName()));
    assertThat(taken.status()).isEqualTo(2);
    assertThat(taken.err().lines()).singleElement().asString().contains("webshop", "test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXCEPTION", "OVERFLOW", "ASSERTION", "ERROR"})
  void aConditionThatBreaksDownIsAnErrorOfItsLine(String code) throws IOException {
    String order = Questions.order("processing", "paid");
    String ship = Questions.ask(order, "ship", "staff");
    String options =
        "{\"order\":" + order + ",\"actor\":\"staff\",\"at\":\"2026-11-21T10:00:00Z\"}";
    String jar = jar(FailingPlugin.class.getName());
    for (String[] call : new String[][] {{"decide", ship}, {"options", options}}) {
      String input = call[1] + "\n" + call[1].replace("EX-000017-K", code) + "\n" + call[1];
      Ran ran = Ran.withInput(input, call[0], "--set", "failing", "--plugin-path", jar);

      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.line(1).propertyNames()).containsExactly("line", "error");
      assertThat(ran.line(1).get("error").asString()).startsWith("the status set broke down");
      assertThat(ran.lines().get(2)).isEqualTo(ran.lines().get(0)).doesNotContain("broke down");
    }
  }

  @Test
  void aConditionThatBreaksDownMakesItsRowUnreadable() throws IOException {
    Path log = Files.writeString(directory.resolve("log.csv"), """
        order_code,at,action,actor
        EXCEPTION,2026-01-01T00:00:00Z,place,customer
        EXCEPTION,2026-01-01T01:00:00Z,payment-received,staff
        EXCEPTION,2026-01-01T02:00:00Z,ship,staff
        EXCEPTION,2026-01-01T03:00:00Z,cancel,staff
        """);
    Ran ran = Ran.tool(
        "replay",
        "--set",
        "failing",
        "--plugin-path",
        jar(FailingPlugin.class.getName()),
        "--format",
        "json",
        log.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().get("unreadable").asInt()).isEqualTo(1);
    assertThat(ran.json().get("rows").asInt()).isEqualTo(4);
    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .startsWith("line 4: the status set broke down on this row: ")
        .contains("it is broken");
  }

  @Test
  void aDirectoryIsCalledOne() {
    Ran ran = Ran.tool("sets", "--plugin-path", directory.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().lines())
        .containsExactly("order-status: \"" + directory
            + "\" is a directory, and --plugin-path takes jars; name the jar of the plugin");
  }

  @Test
  void whatIsNoJarIsReportedInOneLine() throws IOException {
    Path text = Files.writeString(directory.resolve("plugin.txt"), "not a jar");
    Ran ran = Ran.tool("sets", "--plugin-path", text.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("cannot read the plugin jar").contains("plugin.txt");
  }
}
