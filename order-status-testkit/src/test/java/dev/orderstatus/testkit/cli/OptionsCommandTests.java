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
  void everyCommandIsListedOnceAndEventsApart() {
    JsonNode options = options(order("received", "due"), "customer", "");
    assertThat(Stream.concat(actions(options.get("allowed")), actions(options.get("refused"))))
        .containsExactlyInAnyOrderElementsOf(Webshop.set().actions().stream()
            .filter(action -> action.kind() == ActionDefinition.Kind.COMMAND)
            .map(action -> action.action().value())
            .toList());
    assertThat(actions(options.get("allowed"))).containsExactly("pay", "view");
    assertThat(options.propertyNames()).containsExactly("allowed", "refused", "events");
    assertThat(options.get("events").size()).isZero();
    JsonNode received =
        entry(options(order("received", "due"), "staff", ""), "events", "payment-received");
    assertThat(received.toString())
        .isEqualTo("{\"action\":\"payment-received\",\"label\":\"Payment received\",\"needs\":[],"
            + "\"takes\":[\"payment-reference\"]}");
  }

  @Test
  void whatIsMissingIsListedAsNeeded() {
    JsonNode unship = entry(options(order("shipped", "paid"), "staff", ""), "allowed", "unship");
    assertThat(unship.propertyNames()).containsExactly("action", "label", "needs", "takes");
    assertThat(unship.get("needs").valueStream().map(JsonNode::asString)).containsExactly("reason");
    assertThat(unship.get("takes").size()).isZero();
    JsonNode ship = entry(options(order("processing", "paid"), "staff", ""), "allowed", "ship");
    assertThat(ship.get("needs").size()).isZero();
    assertThat(ship.get("takes").valueStream().map(JsonNode::asString))
        .containsExactly("reference");
  }

  @Test
  void aRefusedCommandSaysWhetherItIsEverThisActors() {
    JsonNode options = options(order("processing", "paid"), "customer", "");
    assertThat(entry(options, "refused", "pay").get("forActor").asBoolean()).isTrue();
    assertThat(entry(options, "refused", "packing-slip").get("forActor").asBoolean())
        .isFalse();
  }

  private static JsonNode entry(JsonNode options, String list, String action) {
    return options
        .get(list)
        .valueStream()
        .filter(entry -> entry.get("action").asString().equals(action))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRefusedActionHasItsReasonsAndRemediesInTheLanguageAskedFor() {
    JsonNode cancel = entry(
        options(order("received", "due"), "customer", ",\"locale\":\"nl\""), "refused", "cancel");
    assertThat(cancel.propertyNames())
        .containsExactly("action", "label", "forActor", "reasons", "remedies");
    assertThat(cancel.get("reasons").get(0).propertyNames())
        .containsExactly("code", "message", "staffMessage", "parameters");
    assertThat(cancel.get("remedies").get(0).get("message").asString())
        .contains("bestelnummer")
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
