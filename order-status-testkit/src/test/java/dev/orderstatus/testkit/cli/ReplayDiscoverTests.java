package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.spi.StatusPlugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.StatusSetContract;
import dev.orderstatus.testkit.log.KnownSystems;
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
import org.junit.jupiter.params.provider.MethodSource;

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
          files.map(Path::toString).filter(it -> it.endsWith(".java")).toList();
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

  static List<String> systems() {
    return KnownSystems.names();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void theMapOfAKnownSystemFitsTheWebshopAndMissesNothing(String system) {
    Path log = Call.file(directory, "log.csv", "order_code,status,at\n1,received,2026-01-01\n");
    Call call = Call.of(log, "--from", system);

    assertThat(call.exit()).isLessThan(2);
    if (!system.equals("shopify")) {
      assertThat(call.err()).isEmpty();
      assertThat(call.exit()).isZero();
    }
    assertThat(Call.of(log, "--from", "fax").refusal()).contains("there are maps for", system);
  }

  @Test
  void exportsOfKnownSystemsAreReadWithTheirMaps() {
    read(
        "woocommerce",
        "order_id,date_created_gmt,new_status\n7,2026-01-01 10:00:00,wc-pending\n7,2026-01-01 10:05:00,wc-processing\n7,2026-01-02 10:00:00,wc-completed\n",
        3);
    read(
        "shopify",
        "Name,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Cancelled at,Created at\n#1,paid,2026-01-01 10:00:00 +0100,fulfilled,2026-01-02 10:00:00 +0100,,2026-01-01 10:00:00 +0100\n#1,,,,,,\n",
        3);
    read(
        "magento",
        "entity_id,parent_id,status,created_at\n1,7,pending_payment,2026-01-01 10:00:00\n2,7,processing,2026-01-01 10:05:00\n3,7,complete,2026-01-02 10:05:00\n",
        3);
    read(
        "prestashop",
        "\"id_order_history\";\"id_order\";\"id_order_state\";\"date_add\"\n\"1\";\"7\";\"10\";\"2026-01-01 10:00:00\"\n\"2\";\"7\";\"2\";\"2026-01-02 10:00:00\"\n\"3\";\"7\";\"4\";\"2026-01-03 10:00:00\"\n",
        3);
    read(
        "oscommerce",
        "orders_id\torders_status_id\tdate_added\n7\t1\t2026-01-01 10:00:00\n7\t2\t2026-01-02 10:00:00\n7\t3\t2026-01-03 10:00:00\n",
        3);
    read(
        "odoo",
        "name,state,write_date\nS7,draft,2026-01-01 10:00:00\nS7,sent,2026-01-01 11:00:00\nS7,sale,2026-01-02 10:00:00\nS7,done,2026-01-03 10:00:00\n",
        4);
  }

  private void read(String system, String log, int rows) {
    Call call = Call.of(Call.file(directory, "log.csv", log), "--from", system);

    assertThat(call.exit()).as(system + call.err()).isZero();
    assertThat(call.rows()).containsExactly((long) rows, 0L);
    assertThat(call.report().get("clean").asInt()).isEqualTo(1);
  }
}
