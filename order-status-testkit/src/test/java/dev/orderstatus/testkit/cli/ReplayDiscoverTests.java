package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.StatusSetContract;
import io.vavr.control.Either;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

class ReplayDiscoverTests {

  private static final String LOG = """
      order_code,status,at
      1,Neu,2026-01-01 10:00
      1,in Arbeit,2026-01-02 10:00
      1,4,2026-01-03 10:00
      2,neu,2026-01-01 10:00
      2,Cancelled,2026-01-02 10:00
      2,Neu,2026-01-03 10:00
      """;

  @TempDir
  Path directory;

  @Test
  void theStepsOfALogBecomeASetThatCompilesAndIsAuditedAgainst() throws Exception {
    Path log = Call.file(directory, "log.csv", LOG);
    Path folder = directory.resolve("My Shop");
    Call call = Call.of(log, "--discover", folder.toString());

    assertThat(call.err()).contains("DECIDE");
    assertThat(call.report().get("violations").toString()).isEqualTo("{\"canceled -> neu\":1}");
    assertThat(call.report().get("finalStatuses").toString())
        .isEqualTo("{\"neu\":1,\"status-4\":1}");

    Path classes = compiled(folder);
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, StatusPlugin.class.getClassLoader())) {
      StatusPlugin plugin = (StatusPlugin)
          loader.loadClass("shop.MyShop").getDeclaredConstructor().newInstance();
      OrderStatuses statuses = OrderStatuses.builtIn().with(plugin.plugin());
      assertThat(statuses.problems("my-shop")).isEmpty();
    }
    assertThat(Files.readString(folder.resolve("src/main/java/shop/MyShop.java")))
        .contains("DECIDE: canceled -> neu: 1", "in-arbeit -> status-4: 1 of 1");
    assertThat(folder.resolve("map.properties")).content().contains("status.in\\ Arbeit=in-arbeit");
  }

  private static Path compiled(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("target/classes"));
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> sources =
          files.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
      String[] arguments = Stream.concat(
              Stream.of("-proc:none", "-d", classes.toString(), "-cp", classPath()),
              sources.stream())
          .toArray(String[]::new);
      assertThat(
              ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments))
          .isZero();
    }
    Files.createDirectories(classes.resolve("shop"));
    Files.copy(
        folder.resolve("src/main/resources/shop/my-shop_en.properties"),
        classes.resolve("shop/my-shop_en.properties"));
    return classes;
  }

  /** Where the classes are that the set needs, however the tests are run. */
  private static String classPath() {
    return Stream.of(
            StatusPlugin.class,
            OrderStatuses.class,
            StatusSetContract.class,
            Either.class,
            NullMarked.class,
            Test.class,
            ParameterizedTest.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void aFolderThatHasSomethingIsNotWrittenInto() {
    Path log = Call.file(directory, "log.csv", LOG);

    assertThat(Call.of(log, "--discover", directory.toString()).refusal()).contains("not empty");
  }

  @Test
  void theFolderIsBuiltAsThisProjectIs() throws IOException {
    Path folder = directory.resolve("own");
    Call.of(Call.file(directory, "log.csv", LOG), "--discover", folder.toString());
    String ours = Files.readString(Path.of("..", "pom.xml"));

    for (String version : List.of("junit", "maven-compiler-plugin", "maven-surefire-plugin")) {
      String tag = version + ".version>";
      int start = ours.indexOf("<" + tag) + tag.length() + 1;
      assertThat(folder.resolve("pom.xml"))
          .content()
          .contains("<version>" + ours.substring(start, ours.indexOf("</" + tag)) + "</version>");
    }
  }

  @Test
  void onlyAStatusLogShowsSteps() {
    Path folder = directory.resolve("own");
    Path log =
        Call.file(directory, "log.csv", "order_code,at,action,actor\n1,2026-01-01,place,staff\n");

    assertThat(Call.of(log, "--discover", folder.toString()).refusal()).contains("status log");
    assertThat(folder).doesNotExist();
  }
}
