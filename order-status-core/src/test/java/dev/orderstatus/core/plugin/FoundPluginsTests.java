package dev.orderstatus.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.plugin.PluginFailure.Kind;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundPluginsTests {

  private static final String GOOD = "return Plugin.named(\"good\", \"good\").build();";

  @TempDir
  Path directory;

  private Jars jars;

  @BeforeEach
  void prepare() {
    jars = new Jars(directory);
  }

  @Test
  void aPluginInAJarIsFound() throws IOException {
    Path jar = jar("good", "Good", GOOD);

    assertThat(found(jar).failures()).isEmpty();
    assertThat(found(jar).plugins()).extracting(Plugin::id).containsExactly("good");
    try (URLClassLoader loader = loader(jar)) {
      assertThat(OrderStatuses.builtIn().withPluginsFrom(loader).plugins())
          .extracting(Plugin::id)
          .containsExactly("good");
    }
    assertThat(OrderStatuses.builtIn().plugins()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          throw new IllegalStateException("out of order");             | THREW         | out of order
          return plugin();                                             | THREW         | StackOverflowError
          throw new AssertionError("no");                              | THREW         | no
          throw new java.util.ServiceConfigurationError("no driver");  | THREW         | no driver
          throw new Error("no more");                                  | THREW         | no more
          return null;                                                 | GAVE_NULL     | null
          throw new NoClassDefFoundError("com/example/Gone");          | MISSING_CLASS | com.example.Gone
          throw new NoSuchMethodError("dev.orderstatus.api.X.y()");    | OTHER_API     | another version
          throw new NoClassDefFoundError("dev/orderstatus/api/spi/New"); | OTHER_API   | another version
          throw new NoSuchMethodError("com.example.X.y()");            | THREW         | com.example
          """)
  void aBrokenPluginIsNamedWithItsJarAndWhy(String body, Kind kind, String why) throws IOException {
    Path jar = jar("broken", "Broken", body);

    assertThat(found(jar).plugins()).isEmpty();
    assertThat(found(jar).failures()).singleElement().satisfies(failure -> {
      assertThat(failure.plugin()).isEqualTo("shop.Broken");
      assertThat(failure.source()).isEqualTo(jar.toString());
      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(failure.why()).contains(why);
    });
  }

  @Test
  void aBrokenPluginTakesNoOtherDownWhenTheShopChoosesSo() throws IOException {
    Path broken = jar("broken", "Broken", "throw new IllegalStateException();");
    Path good = jar("good", "Good", GOOD);
    Path missing =
        jars.jar("missing", Files.createDirectory(directory.resolve("none")), "shop.Gone");
    List<PluginFailure> leftOut = new ArrayList<>();
    try (URLClassLoader loader = loader(broken, good, missing)) {
      assertThat(OrderStatuses.builtIn().withPluginsFrom(loader, leftOut::add).plugins())
          .extracting(Plugin::id)
          .containsExactly("good");
      assertThat(leftOut)
          .extracting(PluginFailure::plugin)
          .containsExactly("shop.Broken", "shop.Gone");
      assertThatThrownBy(() -> OrderStatuses.builtIn().withPluginsFrom(loader))
          .isInstanceOfSatisfying(
              PluginLoadException.class, all -> assertThat(all.failures()).isEqualTo(leftOut))
          .hasMessageContainingAll(
              "shop.Broken", broken.toString(), "shop.Gone", missing.toString());
    }
  }

  @Test
  void aDamagedJarIsNamedAndTakesNoOtherDown() throws IOException {
    Path good = jar("good", "Good", GOOD);
    Path damaged = jar("damaged", "Damaged", GOOD);
    byte[] bytes = Files.readAllBytes(damaged);
    // The first entry is the file that names the class; its content follows its name.
    Arrays.fill(bytes, 80, 92, (byte) 0xFF);
    Files.write(damaged, bytes);

    FoundPlugins found = found(damaged, good);
    assertThat(found.plugins()).extracting(Plugin::id).containsExactly("good");
    assertThat(found.failures()).singleElement().satisfies(failure -> {
      assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
      assertThat(failure.source()).isEqualTo(damaged.toString());
    });
  }

  @Test
  void aDamagedClassIsNamed() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("damaged-classes").resolve("shop"));
    Files.writeString(classes.resolve("Damaged.class"), "this is no class");

    assertThat(found(jars.jar("damaged", classes.getParent(), "shop.Damaged")).failures())
        .extracting(PluginFailure::plugin, PluginFailure::kind)
        .containsExactly(tuple("shop.Damaged", Kind.UNREADABLE));
  }

  @Test
  void aClassThatIsGoneIsNamed() throws IOException {
    Path helper = jars.classes(
        "helper", directory, Map.of("shop.Part", "package shop; public class Part {}"));
    Path plugin = jars.classes(
        "needy", helper, Map.of("shop.Needy", Jars.plugin("Needy", "new Part(); " + GOOD)));

    assertThat(found(jars.jar("needy", plugin, "shop.Needy")).failures())
        .singleElement()
        .satisfies(failure -> {
          assertThat(failure.kind()).isEqualTo(Kind.MISSING_CLASS);
          assertThat(failure.why()).contains("shop.Part");
        });
  }

  @Test
  void aParentThatIsGoneIsNamed() throws IOException {
    Path helper = jars.classes(
        "helper", directory, Map.of("shop.Base", "package shop; public class Base {}"));
    Path plugin = jars.classes(
        "child",
        helper,
        Map.of(
            "shop.Child",
            Jars.plugin("Child", GOOD).replace("class Child", "class Child extends Base")));

    assertThat(found(jars.jar("child", plugin, "shop.Child")).failures())
        .extracting(PluginFailure::plugin, PluginFailure::kind)
        .containsExactly(tuple("shop.Child", Kind.MISSING_CLASS));
  }

  @Test
  void aClassForANewerJavaIsNamed() throws IOException {
    Path classes =
        jars.classes("newer", directory, Map.of("shop.Newer", Jars.plugin("Newer", GOOD)));
    Path file = classes.resolve("shop/Newer.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[6] = 0x7f;
    Files.write(file, bytes);

    assertThat(found(jars.jar("newer", classes, "shop.Newer")).failures())
        .singleElement()
        .extracting(PluginFailure::kind)
        .isEqualTo(Kind.NEWER_JAVA);
  }

  @Test
  void whatIsNamedAsAServiceMustBeOne() throws IOException {
    Path classes = jars.classes(
        "odd",
        directory,
        Map.of(
            "shop.Odd",
            "package shop; public class Odd {}",
            "shop.Shy",
            Jars.plugin("Shy", GOOD).replace("{\n", "{ private Shy() {}\n")));

    assertThat(found(jars.jar("odd", classes, "shop.Odd", "shop.Shy", "not a class"))
            .failures())
        .hasSize(3)
        .allMatch(failure -> failure.kind() == Kind.NOT_A_PLUGIN)
        .extracting(PluginFailure::plugin)
        .containsExactly("shop.Odd", "shop.Shy", "not a class");
  }

  private Path jar(String jar, String name, String body) throws IOException {
    Path classes = jars.classes(jar, directory, Map.of("shop." + name, Jars.plugin(name, body)));
    return jars.jar(jar, classes, "shop." + name);
  }

  private static FoundPlugins found(Path... jar) throws IOException {
    try (URLClassLoader loader = loader(jar)) {
      return FoundPlugins.in(loader);
    }
  }

  private static URLClassLoader loader(Path... jars) throws MalformedURLException {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = jars[i].toUri().toURL();
    }
    return new URLClassLoader(urls, FoundPluginsTests.class.getClassLoader());
  }
}
