package dev.orderstatus.testkit.cli;

import static dev.orderstatus.testkit.cli.Questions.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.core.webshop.Webshop;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OptionsCommandTests {

  private static JsonNode options(String order, String actor, String more) {
    Ran ran = Ran.withInput(
        "{\"order\":%s,\"actor\":\"%s\",\"at\":\"2026-11-21T10:00:00Z\"%s}"
            .formatted(order, actor, more),
        "options",
        "--set",
        "webshop");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    return ran.json();
  }

  private static Stream<String> actions(JsonNode list) {
    return list.valueStream().map(entry -> entry.get("action").asString());
  }

  @Test
  void everyCommandIsListedOnceAndNoEvent() {
    JsonNode options = options(order("received", "due"), "customer", "");
    assertThat(Stream.concat(actions(options.get("allowed")), actions(options.get("refused"))))
        .containsExactlyInAnyOrderElementsOf(Webshop.set().actions().stream()
            .filter(action -> action.kind() == ActionDefinition.Kind.COMMAND)
            .map(action -> action.action().value())
            .toList());
    assertThat(actions(options.get("allowed"))).containsExactly("pay", "view");
  }

  @Test
  void whatIsMissingIsListedAsNeeded() {
    JsonNode unship = options(order("shipped", "paid"), "staff", "")
        .get("allowed")
        .valueStream()
        .filter(entry -> entry.get("action").asString().equals("unship"))
        .findFirst()
        .orElseThrow();
    assertThat(unship.propertyNames()).containsExactly("action", "label", "needs");
    assertThat(unship.get("needs").valueStream().map(JsonNode::asString)).containsExactly("reason");
  }

  @Test
  void aRefusedActionHasItsReasonsAndRemediesInTheLanguageAskedFor() {
    JsonNode cancel = options(order("received", "due"), "customer", ",\"locale\":\"nl\"")
        .get("refused")
        .valueStream()
        .filter(entry -> entry.get("action").asString().equals("cancel"))
        .findFirst()
        .orElseThrow();
    assertThat(cancel.propertyNames()).containsExactly("action", "label", "reasons", "remedies");
    assertThat(cancel.get("reasons").get(0).propertyNames())
        .containsExactly("code", "message", "staffMessage", "parameters");
    assertThat(cancel.get("remedies").get(0).get("message").asString())
        .contains("bestelcode")
        .contains("EX-000017-K");
  }

  @Test
  void aMemberOfDecideIsUnknownHere() {
    Ran ran = Ran.withInput(
        "{\"order\":%s,\"actor\":\"staff\",\"action\":\"pay\",\"at\":\"2026-11-21T10:00:00Z\"}"
            .formatted(order("received", "due")),
        "options",
        "--set",
        "webshop");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().get("error").asString())
        .isEqualTo("action: unknown member; expected one of order, actor, at, locale");
  }
}
