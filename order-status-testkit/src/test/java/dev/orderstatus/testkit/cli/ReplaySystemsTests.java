package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.testkit.log.KnownSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The maps for known shop systems; the rows are made up in the form of their exports. */
class ReplaySystemsTests {

  @TempDir
  Path directory;

  static List<String> systems() {
    return KnownSystems.names();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void theMapOfAKnownSystemFitsTheWebshopAndMissesNothing(String system) {
    Path log = Call.file(directory, "log.csv", "order_code,status,at\n1,received,2026-01-01\n");
    Call call = Call.of(log, "--from", system);

    assertThat(call.exit()).isLessThan(2);
    if (!List.of("etsy", "shopify").contains(system)) {
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
    read(
        "etsy",
        "Sale Date,Item Name,Date Paid,Date Shipped,Order ID\n12/31/22,Mug,12/31/22,01/02/23,7\n12/31/22,Cup,12/31/22,01/02/23,7\n",
        3);
  }

  @Test
  void furtherItemsOfAnOrderRepeatNoChangeAndHideNone() {
    String header = "Name,Paid at,Fulfilled at,Cancelled at,Created at\n";
    String first =
        "#1,2026-01-01 11:00:00 +0100,2026-01-02 10:00:00 +0100,,2026-01-01 10:00:00 +0100\n";
    read("shopify", header + first + "#1,,,,2026-01-01 10:00:00 +0100\n", 3);

    Path earlier =
        Call.file(directory, "earlier.csv", header + first + "#1,,,,2026-01-01 09:00:00 +0100\n");
    Path apart = Call.file(
        directory,
        "apart.csv",
        header + first + "#2,,,,2026-01-01 10:00:00 +0100\n#1,,,,2026-01-01 10:00:00 +0100\n");
    assertThat(Call.of(earlier, "--from", "shopify").rows()).containsExactly(4L, 0L);
    assertThat(Call.of(earlier, "--from", "shopify").exit()).isEqualTo(1);
    assertThat(Call.of(apart, "--from", "shopify").exit()).isEqualTo(1);
  }

  @Test
  void woocommercesReportOfOrdersIsOneOfItsStatusesNow() {
    Path log = Call.file(
        directory,
        "log.csv",
        "Date,Order #,N. Revenue (formatted),Status,Customer\n2026-01-01 10:00:00,7,€5.00,completed,Anna\n2026-01-01 11:00:00,8,€5.00,processing,Bo\n");

    assertThat(Call.of(log).refusal()).contains("it has columns of woocommerce:");
    assertThat(Call.of(log, "--from", "woocommerce").err()).contains("add --snapshot");
    assertThat(Call.of(log, "--from", "woocommerce", "--snapshot").exit()).isZero();
  }

  @Test
  void columnsOfSeveralSystemsNameThemAll() {
    Path log = Call.file(directory, "log.csv", "Date,Status\n2026-01-01,x\n");

    assertThat(Call.of(log).refusal())
        .contains("it has columns of amazon, ", "woocommerce: try --from with one of them");
  }

  @Test
  void aFormOfTimesThatIsNotReadLeadsToThePatternOfOnesOwn() {
    Path log = Call.file(
        directory,
        "log.csv",
        "ID,Purchase Date,Status\n000000017,\"Jan 21, 2026 9:00:00 AM\",Processing\n");

    assertThat(Call.of(log, "--from", "magento").err()).contains("--times");
    assertThat(
            Call.of(log, "--from", "magento", "--times", "MMM d, yyyy h:mm:ss a", "--from-anywhere")
                .exit())
        .isZero();
  }

  @Test
  void amazonsReportOfAllOrdersIsASnapshotWithARowForEachItem() {
    Path log = Call.file(
        directory,
        "log.txt",
        "amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tsku\n058-1\t\t2026-01-01T18:53:56+00:00\t2026-01-02T18:53:56+00:00\tShipped - Delivered to Buyer\tA\n058-1\t\t2026-01-01T18:53:56+00:00\t2026-01-02T18:53:56+00:00\tShipped - Delivered to Buyer\tB\n058-2\t\t2026-01-01T18:53:56+00:00\t2026-01-01T18:53:56+00:00\tCancelled\tA\n");
    Call call = Call.of(log, "--from", "amazon", "--snapshot");

    assertThat(call.exit()).isZero();
    assertThat(call.report().get("orders").asInt()).isEqualTo(2);
    assertThat(call.report().get("possible").asInt()).isEqualTo(2);
  }

  @Test
  void shopifysExportIsASnapshotTooAndFurtherItemsOfAnOrderAreLeftOut() {
    Path log = Call.file(
        directory,
        "log.csv",
        "Name,Financial Status,Fulfillment Status,Created at\n#1,paid,fulfilled,2026-01-01\n#1,,,\n");
    Call call = Call.of(log, "--from", "shopify", "--snapshot");

    assertThat(call.exit()).isZero();
    assertThat(call.rows()).containsExactly(1L, 0L);
    assertThat(call.report().get("read").get("leftOut").toString()).isEqualTo("{\"(blank)\":1}");
    assertThat(Call.plain(log, "--from", "shopify", "--set", "auto").out())
        .startsWith("set webshop: 1 of 1 words");
  }

  @Test
  void aLogOfAKnownSystemIsToldToBeOne() {
    Path columns = Call.file(
        directory, "log.csv", "order_id,date_created_gmt,new_status\n7,2026-01-01,wc-pending\n");
    Path words =
        Call.file(directory, "words.csv", "order_code,at,status\n7,2026-01-01,wc-pending\n");
    Path foreign = Call.file(directory, "foreign.csv", "order_code,at,status\n7,2026-01-01,zz\n");

    assertThat(Call.of(columns).refusal()).contains("try --from woocommerce");
    assertThat(Call.of(words).err()).contains("statuses of woocommerce: add --from woocommerce");
    assertThat(Call.of(foreign).err()).contains("--map-out").doesNotContain("--from ");
  }

  @Test
  void aMapOfOnesOwnComesBeforeThatOfASystem() {
    Path log =
        Call.file(directory, "log.csv", "order_id,date_created,status\n7,2026-01-01,wc-on-hold\n");
    Path map = Call.file(directory, "map.properties", "status.wc-on-hold=received\n");

    assertThat(Call.of(log, "--from", "woocommerce", "--map", map.toString())
            .report()
            .get("finalStatuses")
            .toString())
        .isEqualTo("{\"received\":1}");
  }

  private void read(String system, String log, int rows, String... options) {
    Call call = Call.of(
        Call.file(directory, "log.csv", log),
        Stream.concat(Stream.of("--from", system), Stream.of(options)).toArray(String[]::new));

    assertThat(call.exit()).as(system + call.err()).isZero();
    assertThat(call.rows()).containsExactly((long) rows, 0L);
    assertThat(call.report().get("clean").asInt()).isEqualTo(1);
  }
}
