package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TourCommandTests {

  @Test
  void theTourTellsEveryOrderAndSumsUp() {
    Ran ran = Ran.tool("tour");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("webshop: Web shop for goods\n")
        .contains("At the end the customer reads (en):")
        .contains("At the end the customer reads (nl):")
        .contains("5 of 5 statuses shown");
  }

  @Test
  void theTourIsToldToProgramsToo() {
    JsonNode webshop = Ran.tool("tour", "--format", "json").json().get("sets").get(0);
    assertThat(webshop.get("id").asString()).isEqualTo("webshop");
    assertThat(webshop.get("orders").get(0).get("messages").get(1).get("locale").asString())
        .isEqualTo("nl");
  }

  @Test
  void theTourTellsTimesInTheZoneOfTheShop() {
    assertThat(Ran.tool("tour", "--setting", "time-zone=Asia/Tokyo").out())
        .contains("2026-11-02 18:00  customer");
  }
}
