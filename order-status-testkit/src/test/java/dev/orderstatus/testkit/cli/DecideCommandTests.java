package dev.orderstatus.testkit.cli;

import static dev.orderstatus.testkit.cli.Questions.ask;
import static dev.orderstatus.testkit.cli.Questions.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DecideCommandTests {

  private static Ran decide(String line) {
    return Ran.withInput(line + "\n", "decide", "--set", "webshop");
  }

  private static JsonNode decided(String line) {
    Ran ran = decide(line);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    return ran.json();
  }

  @Test
  void anAcceptedRequestIsWrittenInFull() {
    assertThat(decide(ask(
                order("received", "due", ",\"test\":false,\"attributes\":{\"reference\":\"3S…\"}"),
                "pay",
                "customer",
                ",\"reason\":\"…\",\"inputs\":{},\"notifyCustomer\":false,"
                    + "\"expectedStatus\":\"received\",\"locale\":\"en\""))
            .out())
        .isEqualTo("{\"decision\":\"accepted\",\"from\":\"received\",\"to\":\"received\","
            + "\"order\":{\"code\":\"EX-000017-K\",\"type\":\"goods\",\"status\":\"received\","
            + "\"statusSince\":\"2026-11-21T09:00:00Z\",\"placedAt\":\"2026-11-21T09:00:00Z\","
            + "\"payment\":\"due\",\"test\":false,\"account\":true,"
            + "\"attributes\":{\"reference\":\"3S…\"}},"
            + "\"effects\":[{\"code\":\"open-payment-page\",\"audience\":\"customer\","
            + "\"optional\":false,\"parameters\":{}}],\"warnings\":[]}\n");
  }

  @Test
  void anEffectThatInformsSomebodyHasItsNoticeOnlyWhenAsked() {
    String question = ask(order("received", "due"), "payment-received", "payment-provider");

    assertThat(decide(question).out()).contains("email-payment-received").doesNotContain("notice");
    assertThat(decide(question.replaceFirst("^\\{", "{\"notices\":true,")).out())
        .contains("\"notice\":{\"subject\":\"We have received your payment for order EX-000017-K\","
            + "\"preheader\":\"")
        .contains("\"text\":\"Hello,\\n\\nThank you for your payment", "\"html\":\"<!DOCTYPE html>")
        .contains("\"short\":\"Order EX-000017-K: ");
  }

  @Test
  void anEventThatIsReflectedIsWrittenInFull() {
    assertThat(decide(ask(order("processing", "paid"), "payment-received", "payment-provider"))
            .out())
        .isEqualTo("{\"decision\":\"unchanged\",\"status\":\"processing\","
            + "\"code\":\"already-reflected\","
            + "\"message\":\"The order is up to date already, so nothing changes.\","
            + "\"staffMessage\":\"The order shows this already, so nothing changes.\"}\n");
  }

  @Test
  void aRefusalIsWrittenInFull() {
    assertThat(decide(ask(order("received", "due"), "cancel", "customer")).out())
        .isEqualTo("{\"decision\":\"refused\",\"status\":\"received\","
            + "\"reasons\":[{\"code\":\"not-permitted-for-actor\","
            + "\"message\":\"This order can only be canceled by the shop’s staff.\","
            + "\"staffMessage\":\"This order can only be canceled by the shop’s staff, not by the"
            + " customer.\",\"parameters\":{\"actors\":[\"staff\"]}}],"
            + "\"remedies\":[{\"code\":\"contact-shop\","
            + "\"message\":\"Contact us, and mention your order number: EX-000017-K.\","
            + "\"parameters\":{}}]}\n");
  }

  @Test
  void anAttentionIsWrittenInFull() {
    assertThat(decide(ask(order("canceled", "due"), "payment-received", "payment-provider"))
            .out())
        .isEqualTo("{\"decision\":\"attention\",\"status\":\"canceled\","
            + "\"code\":\"payment-after-cancellation\","
            + "\"message\":\"This order has been canceled, but we have received a payment for it.\","
            + "\"staffMessage\":\"A payment was reported for an order that has been canceled; the"
            + " order may show it already. Give the money back and record the refund, or agree with"
            + " the customer on something else.\","
            + "\"order\":{\"code\":\"EX-000017-K\",\"type\":\"goods\",\"status\":\"canceled\","
            + "\"statusSince\":\"2026-11-21T09:00:00Z\",\"placedAt\":\"2026-11-21T09:00:00Z\","
            + "\"payment\":\"unlinked\",\"test\":false,\"account\":true,\"attributes\":{}},"
            + "\"effects\":[{\"code\":\"notify-staff\",\"audience\":\"staff\","
            + "\"optional\":false,\"parameters\":{}}],"
            + "\"remedies\":[{\"code\":\"contact-shop\","
            + "\"message\":\"Contact us, and mention your order number: EX-000017-K.\","
            + "\"parameters\":{}}]}\n");
  }

  @Test
  void warningsHaveTextsForCustomerAndStaff() {
    JsonNode warnings =
        decided(ask(order("received", "paid"), "cancel", "staff")).get("warnings");
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).propertyNames())
        .containsExactly("code", "message", "staffMessage", "parameters");
    assertThat(warnings.get(0).get("code").asString()).isEqualTo("refund-due");
  }

  @Test
  void parametersKeepTheirJsonType() {
    JsonNode late = decided(ask(order("processing", "paid"), "cancel", "staff")
            .replace("T10:00:00Z\"}", "T08:00:00Z\"}"))
        .get("reasons")
        .get(0);
    assertThat(late.get("parameters").get("statusSince").asString())
        .isEqualTo("2026-11-21T09:00:00Z");
    JsonNode unknown = decided(ask(
            order("received", "due"),
            "pay",
            "customer",
            ",\"inputs\":{\"color\":1,\"size\":\"L\"}"))
        .get("reasons")
        .get(0);
    assertThat(unknown.get("code").asString()).isEqualTo("unknown-attribute");
    assertThat(unknown.get("parameters").get("value").valueStream().map(JsonNode::asString))
        .containsExactly("color", "size");
  }

  @Test
  void instantsAreUnderstoodWithAnOffsetAndGivenBackInUtc() {
    JsonNode placed = decided("{\"order\":{\"code\":\"x\",\"type\":\"goods\",\"status\":\"(new)\","
        + "\"payment\":\"due\"},\"action\":\"place\",\"actor\":\"customer\","
        + "\"at\":\"2026-11-21T01:30:00+05:30\"}");
    assertThat(placed.get("order").get("statusSince").asString()).isEqualTo("2026-11-20T20:00:00Z");
    assertThat(placed.get("order").get("placedAt").asString()).isEqualTo("2026-11-20T20:00:00Z");
  }

  @Test
  void anOrderThatStaysNewHasNoInstantsThatNobodyGave() {
    JsonNode odd = decided("{\"order\":{\"code\":\"x\",\"type\":\"goods\",\"status\":\"(new)\","
        + "\"placedAt\":\"2026-11-21T09:00:00Z\",\"payment\":\"due\"},"
        + "\"action\":\"payment-received\",\"actor\":\"staff\",\"at\":\"2026-11-21T10:00:00Z\"}");
    assertThat(odd.get("decision").asString()).isEqualTo("attention");
    assertThat(odd.get("order").get("statusSince").isNull()).isTrue();
    assertThat(odd.get("order").get("placedAt").asString()).isEqualTo("2026-11-21T09:00:00Z");
  }

  @Test
  void codesOfTheSetMayBeQualifiedAndCancelledIsCanceled() {
    JsonNode decision = decided(ask(
            order("webshop:cancelled", "due"),
            "webshop:pay",
            "webshop:customer",
            ",\"expectedStatus\":\"cancelled\"")
        .replace("\"goods\"", "\"webshop:goods\""));
    assertThat(decision.get("status").asString()).isEqualTo("canceled");
    assertThat(decision.get("reasons").get(0).get("code").asString()).isEqualTo("order-is-closed");
  }

  @Test
  void attributesThatNobodyDeclaredAreGivenBackAsTheyWere() {
    String attributes = "{\"reference\":\"x\",\"weight\":1.50,\"Gift Wrap\":true,"
        + "\"lines\":[{\"sku\":\"a\",\"n\":-0,\"no\":null}, 1e5]}";
    assertThat(decide(
                ask(order("received", "due", ",\"attributes\":" + attributes), "pay", "customer"))
            .out())
        .contains("\"attributes\":" + attributes + "}");
  }

  @Test
  void newIsACodeLikeAnyOther() {
    assertThat(reasons(decided(ask(order("new", "due"), "pay", "customer"))))
        .containsExactly("unknown-status");
    JsonNode stale =
        decided(ask(order("received", "due"), "pay", "customer", ",\"expectedStatus\":\"(new)\""));
    assertThat(reasons(stale)).containsExactly("stale-status");
    assertThat(stale.get("reasons").get(0).get("parameters").get("expected").asString())
        .isEqualTo("(new)");
  }

  @Test
  void anOrderThatIsGivenBackCanBeAskedAboutAgain() {
    String first = "{\"code\":\"x\",\"type\":\"goods\",\"status\":\"(new)\",\"payment\":\"due\"}";
    JsonNode odd = decided(ask(first, "payment-received", "staff"));
    JsonNode again = decided(ask(odd.get("order").toString(), "payment-received", "staff"));
    assertThat(again).isEqualTo(odd);
    JsonNode placed = decided(ask(odd.get("order").toString(), "place", "customer"));
    assertThat(placed.get("from").asString()).isEqualTo("(new)");
    assertThat(placed.get("order").get("statusSince").asString()).isEqualTo("2026-11-21T10:00:00Z");
  }

  @Test
  void whatACommandDoesNotTakeIsTheDecisionsToSay() {
    String inputs = ",\"inputs\":{\"Gift Wrap\":1,\"color\":null,\"reference\":7,"
        + "\"payment-reference\":\"tr_1\"}";
    JsonNode refused = decided(ask(order("processing", "paid"), "ship", "staff", inputs));
    assertThat(reasons(refused)).containsExactly("unknown-attribute", "invalid-input");
    assertThat(values(refused, 0)).containsExactly("Gift Wrap", "color");
    assertThat(values(refused, 1)).containsExactly("reference");
    JsonNode notTaken = decided(ask(
        order("processing", "paid"),
        "ship",
        "staff",
        ",\"inputs\":{\"payment-reference\":\"tr_1\"}"));
    assertThat(reasons(notTaken)).containsExactly("input-not-taken");
    assertThat(values(notTaken, 0)).containsExactly("payment-reference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\" \\t\""})
  void nullIsABlankInput(String blank) {
    String shipped = order("shipped", "paid", ",\"attributes\":{\"reference\":\"3S1\"}");
    JsonNode viewed =
        decided(ask(shipped, "view", "staff", ",\"inputs\":{\"payment-reference\":" + blank + "}"));
    assertThat(viewed.get("decision").asString()).isEqualTo("accepted");
    String processing = order("processing", "paid", ",\"attributes\":{\"reference\":\"3S1\"}");
    JsonNode cleared =
        decided(ask(processing, "ship", "staff", ",\"inputs\":{\"reference\":" + blank + "}"));
    assertThat(cleared.get("order").get("attributes").size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "[\"tr_1\"]", "{\"id\":\"tr_1\"}"})
  void noInputLosesAnEvent(String value) {
    JsonNode paid = decided(ask(
        order("received", "due"),
        "payment-received",
        "payment-provider",
        ",\"inputs\":{\"payment-reference\":%s,\"Any Thing\":1}".formatted(value)));
    assertThat(paid.get("to").asString()).isEqualTo("processing");
    assertThat(paid.get("order").get("attributes").size()).isZero();
    JsonNode warning = paid.get("warnings").get(0);
    assertThat(warning.get("code").asString()).isEqualTo("input-ignored");
    assertThat(warning.get("parameters").get("value").valueStream().map(JsonNode::asString))
        .containsExactly("payment-reference", "Any Thing");
  }

  private static Stream<String> reasons(JsonNode refused) {
    return refused.get("reasons").valueStream().map(reason -> reason.get("code").asString());
  }

  private static Stream<String> values(JsonNode refused, int reason) {
    return refused
        .get("reasons")
        .get(reason)
        .get("parameters")
        .get("value")
        .valueStream()
        .map(JsonNode::asString);
  }

  @Test
  void inputsBecomeAttributes() {
    JsonNode shipped = decided(ask(
        order("processing", "paid"),
        "ship",
        "staff",
        ",\"inputs\":{\"webshop:reference\":\"3S1\"}"));
    assertThat(shipped.get("order").get("attributes").get("reference").asString())
        .isEqualTo("3S1");
  }

  @Test
  void settingsOfTheShopCount() {
    String guest = "{\"order\":{\"code\":\"x\",\"type\":\"goods\",\"status\":\"(new)\","
        + "\"payment\":\"due\",\"account\":false},\"action\":\"place\",\"actor\":\"customer\","
        + "\"at\":\"2026-11-21T10:00:00Z\"}";
    assertThat(decided(guest).get("decision").asString()).isEqualTo("accepted");
    Ran strict = Ran.withInput(
        guest,
        "--setting",
        "account-required=true",
        "decide",
        "--set",
        "webshop",
        "--setting",
        "time-zone=Europe/Amsterdam");
    assertThat(strict.json().get("reasons").get(0).get("code").asString())
        .isEqualTo("account-required");
  }

  @Test
  void theToleranceForClocksIsASetting() {
    String early = ask(order("processing", "paid"), "cancel", "staff")
        .replace("T10:00:00Z\"}", "T08:59:59.200Z\"}");
    assertThat(decided(early).get("decision").asString()).isEqualTo("accepted");
    Ran exact =
        Ran.withInput(early, "decide", "--set", "webshop", "--setting", "clock-tolerance=PT0.5S");
    assertThat(reasons(exact.json())).containsExactly("dated-before-current-status");
  }

  @Test
  void aPageForGuestsIsASetting() {
    String guest = ask(order("processing", "paid", ",\"account\":false"), "view", "customer");
    assertThat(reasons(decided(guest))).containsExactly("account-required");
    Ran open = Ran.withInput(guest, "decide", "--set", "webshop", "--setting", "guest-page=true");
    assertThat(open.json().get("decision").asString()).isEqualTo("accepted");
  }
}
