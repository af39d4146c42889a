package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.core.diagram.Diagram;
import dev.orderstatus.core.webshop.Webshop;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SetCommandsTests {

  @Test
  void setsAreListed() {
    Ran ran = Ran.tool("sets");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("webshop").contains("Web shop for goods").contains("none");
  }

  @Test
  void setsAreListedForPrograms() {
    JsonNode webshop = Ran.tool("sets", "--format", "json").json().get("sets").get(0);
    assertThat(webshop.propertyNames())
        .containsExactly("id", "title", "statuses", "transitions", "plugins");
    assertThat(webshop.get("id").asString()).isEqualTo("webshop");
    assertThat(webshop.get("statuses").asInt())
        .isEqualTo(Webshop.set().statuses().size());
    assertThat(webshop.get("transitions").asInt())
        .isEqualTo(Webshop.set().transitions().size());
  }

  @Test
  void aSetIsShownAsTables() {
    assertThat(Ran.tool("show", "webshop").out())
        .contains("Statuses\n\n", "Transitions\n\n", "Promises\n\nnone\n")
        .contains("waiting-for-payment")
        .contains("payment-still-expected");
  }

  @Test
  void aSetIsShownForPrograms() {
    JsonNode set = Ran.tool("show", "--format=json", "webshop").json();
    assertThat(set.get("statuses")).hasSize(Webshop.set().statuses().size());
    assertThat(set.get("transitions")).hasSize(Webshop.set().transitions().size());
    JsonNode place = set.get("transitions").get(0);
    assertThat(place.get("from").get(0).asString()).isEqualTo("(new)");
    assertThat(place.get("to").asString()).isEqualTo("received");
    assertThat(place.get("kind").asString()).isEqualTo("command");
  }

  @Test
  void aSoundSetPassesTheCheck() {
    assertThat(Ran.tool("check", "webshop")).isEqualTo(new Ran(0, "webshop: no problems\n", ""));
    assertThat(Ran.tool("check", "--format", "json", "webshop").out())
        .isEqualTo("{\"sets\":[{\"id\":\"webshop\",\"problems\":[]}]}\n");
  }

  @Test
  void theTextsThatALanguageLacksAreListed() {
    assertThat(Ran.tool("texts", "webshop", "--locale", "uk").out())
        .startsWith("# Texts of webshop in Ukrainian (uk).\n")
        .contains("\n# Order received\nstatus.received.label =\n");
    assertThat(Ran.tool("texts", "webshop", "--locale", "nl").out())
        .isEqualTo("# Texts of webshop in Dutch (nl).\n");
  }

  @Test
  void theTextsOfAKindOfPartAreListedToo() {
    assertThat(Ran.tool("texts", "parcel", "--locale", "ja").out())
        .startsWith("# Texts of parcel in Japanese (ja).\n")
        .contains("\nstatus.packed.label =\n");
    Ran wrong = Ran.tool("texts", "parcels", "--locale", "ja");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("there is no status set \"parcels\"");
  }

  @Test
  void diagramsAreDrawnInEachLanguage() {
    assertThat(Ran.tool("diagram", "webshop", "--as", "mermaid").out())
        .isEqualToNormalizingNewlines(Diagram.mermaid(Webshop.set()));
    assertThat(Ran.tool("diagram", "webshop", "--as", "dot").out())
        .isEqualToNormalizingNewlines(Diagram.dot(Webshop.set()));
    assertThat(Ran.tool("diagram", "webshop", "--as", "plantuml").out())
        .isEqualToNormalizingNewlines(Diagram.plantUml(Webshop.set()));
    assertThat(Ran.tool("diagram", "webshop", "--as", "dot", "--format", "json")
            .json()
            .get("diagram")
            .asString())
        .isEqualTo(Diagram.dot(Webshop.set()));
  }

  @Test
  void aSetWithPartsIsShownWithTheSetsOfItsKinds() {
    assertThat(Ran.tool("show", "webshop-parts").out())
        .startsWith("webshop-parts: ")
        .contains("\nkind payment: ", "\nkind parcel: ", "\nkind return: ")
        .contains("| `announce-return`", "| `not-received`");
  }
}
