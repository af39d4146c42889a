package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TourCommandTests {

  @Test
  void theTourTellsEveryOrderAndSumsUp() {
    Ran ran = Ran.tool("tour", "--all");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("webshop: Web shop for goods\n")
        .contains("    2026-11-03 09:15  the customer reads (en):\n    | Order shipped\n")
        .contains("    2026-11-03 09:15  the customer reads (nl):\n")
        .contains("    Course: Order received -> Processing order -> [Order shipped]\n")
        .contains("5 of 5 statuses shown")
        .contains("\nreseller: ", "\nmarketplace: ", "\nprocurement: ");
  }

  @Test
  void theTourIsToldToProgramsToo() {
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
  void theTourTellsTimesInTheZoneOfTheShop() {
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
}
