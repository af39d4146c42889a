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

  private static final String WHOLE = """
      {"whole":{"order":%s,"money":{"currency":"EUR","total":5000},
      "lines":[{"code":"A","ordered":2},{"code":"B","ordered":1}],
      "parts":[{"kind":"payment","code":"tr_1","status":"captured","statusSince":"2026-11-21T09:10:00Z",
      "entries":[{"sort":"captured","number":"tr_1","amount":5000,"at":"2026-11-21T09:10:00Z"},
      {"sort":"linked","number":"tr_1","at":"2026-11-21T09:10:00Z"}]},
      {"kind":"parcel","code":"p1","status":"shipped","statusSince":"2026-11-21T09:30:00Z",
      "attributes":{"tracking-code":"3S-1","expected":"2026-11-24"},"units":{"A":2}}]},
      "at":"2026-11-21T10:00:00Z","locale":"en"}""".replace("\n", "");

  private static Ran ofWhole(String question, String set) {
    return Ran.withInput(question, "message", "--set", set);
  }

  @Test
  void theMessageOfAnOrderWithPartsSaysWhereTheyAre() {
    Ran ran = ofWhole(WHOLE.formatted(order("processing", "due")), "webshop-parts");
    JsonNode message = ran.json();

    assertThat(ran.status()).isZero();
    assertThat(message.propertyNames())
        .containsExactly(
            "locale",
            "label",
            "headline",
            "body",
            "details",
            "nextSteps",
            "phase",
            "section",
            "short",
            "html");
    assertThat(message.get("body").asString()).startsWith("Your payment is OK.");
    assertThat(message.get("details").toString()).isEqualTo("""
            ["2 of 3 items are on their way and 1 is waiting to be sent. €50.00 was paid.",\
            "The parcel is on its way. Expected arrival: November 24, 2026. Tracking code: 3S-1."]""");
    assertThat(message.get("html").asString()).contains("<p>2 of 3 items are on their way");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"parcel\",\"code\":\"p1\"|\"crate\",\"code\":\"p1\"|whole.parts[1].kind: the set webshop-parts has no kind crate; it has payment, parcel, return",
        "{\"A\":2}|{\"A\":3}|whole: parcel p1: 3 of line A, but only 2 of it active",
        "\"captured\",\"number\"|\"caught\",\"number\"|whole.parts[0].entries[0].sort: ",
        "\"p1\"|\"\"|whole.parts[1].code: ",
        "\"tr_1\",\"status\"|\"tr_1\",\"state\"|whole.parts[0].state: unknown member",
        "2026-11-24|soon|whole.parts[1].attributes.expected: ",
        "\"parcel\",\"code\":\"p1\"|\"payment\",\"code\":\"tr_1\"|whole.parts: order",
      })
  void aWholeThatCannotBeIsABadLine(String written, String instead, String problem) {
    String question = WHOLE.formatted(order("processing", "due"));
    assertThat(question).contains(written);
    Ran ran = ofWhole(question.replace(written, instead), "webshop-parts");

    assertThat(ran.json().get("error").asString()).startsWith(problem);
    assertThat(ran.status()).isEqualTo(1);
  }

  @Test
  void anOrderOfASetWithoutPartsIsNoWhole() {
    assertThat(ofWhole(WHOLE.formatted(order("processing", "due")), "webshop")
            .json()
            .get("error")
            .asString())
        .isEqualTo(
            "whole: the orders of the set webshop have no parts; give the order as \"order\"");
  }
}
