package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TourCommandTests {

  @Test
  void theTourShowsEveryOrderAndSumsUp() {
    Ran ran = Ran.tool("tour", "--all");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("webshop: Web shop for goods\n")
        .contains("    2026-11-03 09:15  the customer reads (en):\n    | Order shipped\n")
        .contains("    2026-11-03 09:15  the customer reads (nl):\n")
        .contains("    Course: Order received -> Processing order -> [Order shipped]\n")
        .contains("5 of 5 statuses shown")
        .contains("\nreseller: ", "\nmarketplace: ", "\nprocurement: ")
        .doesNotContain("webshop-parts: ");
  }

  @Test
  void theTourIsWrittenForProgramsToo() {
    JsonNode webshop =
        Ran.tool("tour", "--all", "--format", "json").json().get("sets").get(0);
    assertThat(webshop.get("id").asString()).isEqualTo("webshop");
    JsonNode order = webshop.get("orders").get(0);
    JsonNode look = order.get("looks").get(0);
    assertThat(look.get("at").asString()).isEqualTo("2026-11-03T09:15:00Z");
    assertThat(look.get("status").asString()).isEqualTo("shipped");
    assertThat(look.get("messages").get(1).get("locale").asString()).isEqualTo("nl");
    assertThat(order.get("course").get(1).toString())
        .isEqualTo("{\"status\":\"processing\",\"label\":\"Processing order\","
            + "\"state\":\"done\",\"reachedAt\":\"2026-11-02T09:03:00Z\"}");
  }

  @Test
  void theTourShowsTimesInTheZoneOfTheShop() {
    assertThat(Ran.tool("tour", "webshop", "--setting", "time-zone=Asia/Tokyo").out())
        .contains("2026-11-02 18:00  customer");
  }

  @Test
  void withoutASetOneScreenShowsWhatTheLibraryIsFor() {
    Ran ran = Ran.tool("tour");
    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines())
        .hasSizeLessThanOrEqualTo(60)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(ran.out())
        .contains("accepted, (new) -> received", "accepted, received -> processing")
        .contains("unchanged, stays processing", "refused, stays processing")
        .contains("not-permitted-for-actor: ", "the customer reads: ", "the customer reads (en):")
        .contains("[View order]", "(Cancel order) ")
        .doesNotContain("\u001b");
    assertThat(ran.out().lines()).last().asString().contains("tour webshop", "--help");
  }

  @Test
  void aSetIsToured() {
    assertThat(Ran.tool("tour", "reseller").out())
        .startsWith("reseller: ")
        .doesNotContain("webshop: ");
  }

  @Test
  void customersReadTheLanguageThatIsAskedFor() {
    assertThat(Ran.tool("tour", "--locale", "nl").out())
        .contains("the customer reads (nl):", "[Bestelling bekijken]")
        .doesNotContain("the customer reads (en):");
    Ran wrong = Ran.tool("tour", "--locale", "n l");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("not a language tag: \"n l\"; expected");
  }

  @Test
  void aWholeLifeIsPlayedOfAnOrderWithParts() {
    assertThat(Ran.tool("tour", "webshop-parts").out())
        .startsWith("webshop-parts: ")
        .contains("1 bulb, 2 lamp, 1 shade, EUR 90.00")
        .contains(
            "accepted, payment gift (new) -> captured\n", "follows: order received -> processing\n")
        .contains("refused, parcel p1 stays (new)\n", "gave: units 1 shade, amount 1500\n")
        .contains("    | Parcel 2 of 2 is on its way. Tracking code: 3SABCD2.\n")
        .contains("    - Payment 1 of 2: €50.00 was received. €40.00 of it was refunded.\n")
        .contains("    - The return has been received.\n");
  }

  @Test
  void programsAreReportedOfPartsToo() {
    JsonNode order = Ran.tool("tour", "webshop-parts", "--format", "json")
        .json()
        .get("sets")
        .get(0)
        .get("orders")
        .get(0);
    assertThat(order.get("steps").get(4).get("about").asString()).isEqualTo("payment gift");
    assertThat(order.get("steps").get(4).get("follows").toString())
        .isEqualTo("[\"order received -> processing\"]");
    assertThat(order.get("parts").get(4).toString())
        .isEqualTo("{\"part\":{\"kind\":\"return\",\"code\":\"r1\"},\"status\":\"received\","
            + "\"text\":\"The return has been received.\",\"reachedAt\":\"2026-11-12T09:00:00Z\"}");
  }
}
