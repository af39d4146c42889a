package dev.orderstatus.testkit.cli;

import static dev.orderstatus.testkit.cli.Questions.ask;
import static dev.orderstatus.testkit.cli.Questions.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadLineTests {

  private static final String GOOD = ask(order("received", "due"), "pay", "customer");

  static List<Arguments> badLines() {
    String received = order("received", "due");
    return List.of(
        Arguments.of("", "the line is blank"),
        Arguments.of("nonsense", "not JSON, at character"),
        Arguments.of("[]", "not a JSON object"),
        Arguments.of("null", "not a JSON object"),
        Arguments.of("{}", "order: is missing"),
        Arguments.of(GOOD + " {}", "there is more after the JSON object"),
        Arguments.of(GOOD + "]", "not JSON, at character"),
        Arguments.of("{\"order\":", "not JSON: "),
        Arguments.of("{\"order\":1}", "order: expected an object, not a number"),
        Arguments.of(ask(received, "pay", "customer", ",\"Color\":1"), "Color: unknown member"),
        Arguments.of(
            ask(received, "pay", "customer", ",\"actor\":\"staff\""),
            "not JSON: a member is given twice, at character"),
        Arguments.of(ask(received, "pay", "customer", ",\"reason\":null"), "reason: expected text"),
        Arguments.of(ask(received, "pay", "customer", ",\"reason\":7"), "reason: expected text"),
        Arguments.of(
            ask(received, "pay", "customer", ",\"notifyCustomer\":\"true\""),
            "notifyCustomer: expected true or false, not text"),
        Arguments.of(
            ask(received, "pay", "customer", ",\"locale\":\"en_US\""),
            "locale: not a language tag: \"en_US\""),
        Arguments.of(
            ask(received, "pay", "customer", ",\"expectedStatus\":\"Order received\""),
            "expectedStatus: not a status"),
        Arguments.of(ask(received, "Pay", "customer"), "action: not an action"),
        Arguments.of(ask(received, "pay", "the customer"), "actor: not an actor"),
        Arguments.of(GOOD.replace("goods", "Goods"), "order.type: not an order type"),
        Arguments.of(
            GOOD.replace("T10:00:00Z", " 10:00"), "at: not an instant: \"2026-11-21 10:00\""),
        Arguments.of(GOOD.replace("T10:00:00Z", "T10:00:00"), "at: not an instant"),
        Arguments.of(GOOD.replace("T10:00:00Z", "T24:00:00Z"), "at: not an instant"),
        Arguments.of(
            GOOD.replace("2026-11-21T10:00:00Z", "9999-12-31T23:00:00-02:00"),
            "at: not an instant"),
        Arguments.of(
            ask(received, "pay", "customer", ",\"inputs\":{\"x\":NaN}"), "not JSON, at character"),
        Arguments.of(GOOD.replace("EX-000017-K", " "), "order.code: not an order code"),
        Arguments.of(
            ask(order("received", "open"), "pay", "customer"), "order.payment: not a payment"),
        Arguments.of(
            GOOD.replace("\"statusSince\":\"2026-11-21T09:00:00Z\",", ""),
            "order.statusSince: is missing"),
        Arguments.of(
            ask(order("received", "due", ",\"test\":null"), "pay", "customer"),
            "order.test: expected true or false, not null"),
        Arguments.of(
            ask(order("received", "due", ",\"extra\":1"), "pay", "customer"),
            "order.extra: unknown member"),
        Arguments.of(attribute("\"color\":null"), "order.attributes.color: null is not a value"),
        Arguments.of(attribute("\"reference\":1"), "order.attributes.reference: expected text"),
        Arguments.of(
            attribute("\"reference\":\"a\",\"webshop:reference\":\"b\""),
            "order.attributes.webshop:reference: is given twice"),
        Arguments.of(
            ask(received, "pay", "customer", ",\"inputs\":[]"), "inputs: expected an object"),
        Arguments.of(
            ask(
                received,
                "pay",
                "customer",
                ",\"inputs\":{\"reference\":1,\"webshop:reference\":1}"),
            "inputs.webshop:reference: is given twice"),
        Arguments.of(attribute("\"reference\":null"), "order.attributes.reference: null is not"),
        Arguments.of(
            GOOD.replace("\"2026-11-21T09:00:00Z\",\"placed", "null,\"placed"),
            "order.statusSince: expected text, not null"),
        Arguments.of(ask(order("(New)", "due"), "pay", "customer"), "order.status: not a status"),
        Arguments.of(attribute("\"color\":\"\\ud800\""), "half of a character"));
  }

  private static String attribute(String members) {
    return ask(order("received", "due", ",\"attributes\":{" + members + "}"), "pay", "customer");
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void aBadLineGivesAnErrorInItsPlace(String bad, String error) {
    Ran ran = Ran.withInput(GOOD + "\n" + bad + "\n" + GOOD + "\n", "decide", "--set", "webshop");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).hasSize(3);
    assertThat(ran.line(1).propertyNames()).containsExactly("line", "error");
    assertThat(ran.line(1).get("line").asInt()).isEqualTo(2);
    assertThat(ran.line(1).get("error").asString()).contains(error);
    assertThat(ran.lines().get(2)).isEqualTo(ran.lines().get(0)).contains("accepted");
  }

  @Test
  void noInputIsNoLine() {
    assertThat(Ran.withInput("", "decide", "--set", "webshop")).isEqualTo(new Ran(0, "", ""));
  }
}
