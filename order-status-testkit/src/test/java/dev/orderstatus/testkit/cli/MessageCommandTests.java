package dev.orderstatus.testkit.cli;

import static dev.orderstatus.testkit.cli.Questions.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.order.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class MessageCommandTests {

  private static JsonNode message(String order, String locale) {
    Ran ran = Ran.withInput(
        "{\"order\":%s,\"at\":\"2026-11-21T10:00:00Z\",\"locale\":\"%s\"}".formatted(order, locale),
        "message",
        "--set",
        "webshop");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    return ran.json();
  }

  @Test
  void aMessageHasItsMembersInOrder() {
    JsonNode message = message(order("processing", "paid"), "nl-BE");
    assertThat(message.propertyNames())
        .containsExactly(
            "locale",
            "label",
            "headline",
            "body",
            "nextSteps",
            "phase",
            "section",
            "short",
            "html");
    assertThat(message.get("short").asString()).startsWith("Bestelling EX-");
    assertThat(message.get("html").asString()).startsWith("<section lang=\"nl\" dir=\"ltr\">");
    assertThat(message.get("locale").asString()).isEqualTo("nl");
    assertThat(message.get("phase").asString()).isEqualTo("in-progress");
    assertThat(message.get("section").asString()).isEqualTo("recent");
    assertThat(message.get("nextSteps").isArray()).isTrue();
  }

  @Test
  void aNextStepNamesItsActionAndPage() {
    JsonNode due = message(order("received", "due"), "nl").get("nextSteps");
    assertThat(due.get(0).propertyNames()).containsExactly("text", "action", "page");
    assertThat(due.get(0).get("action").asString()).isEqualTo("pay");
    assertThat(due.get(0).get("page").asString()).isEqualTo("payment-page");
    assertThat(due.get(1).propertyNames()).containsExactly("text");
  }

  @ParameterizedTest
  @CsvSource({
    "formal, de, Wir haben Ihre Bestellung erhalten.",
    "familiar, de, Wir haben deine Bestellung erhalten.",
    "formal, nl, We hebben uw bestelling ontvangen.",
  })
  void aMessageIsInTheRegisterOfTheShop(String register, String locale, String said) {
    Ran ran = Ran.withInput(
        "{\"order\":%s,\"at\":\"2026-11-21T10:00:00Z\",\"locale\":\"%s\"}"
            .formatted(order("received", "due"), locale),
        "message",
        "--set",
        "webshop",
        "--setting",
        "register=" + register);
    assertThat(ran.json().get("headline").asString()).isEqualTo(said);
  }

  @Test
  void anotherRegisterIsRefused() {
    assertThat(Ran.tool("sets", "--setting", "register=polite").err())
        .isEqualTo("order-status: the setting register cannot be \"polite\"; expected formal or"
            + " familiar\n");
  }

  @Test
  void aLanguageThatIsMissingFallsBackToEnglish() {
    assertThat(message(order("shipped", "paid"), "fi").get("locale").asString()).isEqualTo("en");
  }

  @ParameterizedTest
  @EnumSource
  void thePhaseFollowsFromStatusAndPayment(Payment payment) {
    boolean awaited = payment.isOpen() || payment == Payment.UNLINKED;
    assertThat(message(order("received", payment.code()), "en").get("phase").asString())
        .isEqualTo(awaited ? "awaiting-payment" : "in-progress");
  }

  @Test
  void anUnknownStatusHasNoPhase() {
    JsonNode message = message(order("lost-at-sea", "paid"), "en");
    assertThat(message.has("phase")).isFalse();
    assertThat(message.has("promise")).isFalse();
    assertThat(message.toString()).doesNotContain("lost-at-sea");
  }
}
