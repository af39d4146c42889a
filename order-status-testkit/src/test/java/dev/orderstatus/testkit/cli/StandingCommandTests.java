package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class StandingCommandTests {

  private static final String WHOLE = """
      {"lines": [{"code": "A", "ordered": 3, "canceled": 1, "needsShipping": true}],\
       "parcels": [{"code": "p1", "status": "shipped", "units": {"A": 2}}],\
       "returns": [{"code": "r1", "status": "received", "units": {"A": 1}}],\
       "money": {"currency": "EUR", "total": 5000, "granted": 0},\
       "payments": [{"code": "tr_1", "authorized": 0, "agreed": 0, "captured": 5000,\
       "refunded": 0, "disputed": false, "linked": true, "attempt": "none"}],\
       "canceled": false, "locale": "en"}""";

  private static final String MONEY = "\"money\":{\"currency\":\"EUR\",\"total\":50}";

  private static Ran standing(String... lines) {
    return Ran.withInput(String.join("\n", lines), "standing");
  }

  /** An order of three units of one line, with more members, each with a comma before it. */
  private static String order(String more) {
    return "{\"lines\":[{\"code\":\"A\",\"ordered\":3}]," + MONEY + more + "}";
  }

  @Test
  void anOrderIsAnsweredWithItsWordsNumbersAndText() {
    assertThat(standing(WHOLE))
        .isEqualTo(new Ran(
            0,
            "{\"fulfillment\":{\"word\":\"shipped\",\"active\":2,\"shipped\":2,\"delivered\":0,"
                + "\"open\":0,\"packed\":0,\"toPack\":0,\"underWay\":2,\"lost\":0,\"cameBack\":0},"
                + "\"return\":{\"word\":\"partly-returned\",\"returned\":1},"
                + "\"payment\":{\"word\":\"paid\",\"due\":5000,\"net\":5000,\"toPay\":0,"
                + "\"toSecure\":0,\"toGiveBack\":0,\"disputed\":false,\"flat\":\"paid\"},"
                + "\"done\":false,\"unknown\":[],\"text\":\"2 of 3 items are on their way and 1 was"
                + " canceled. 1 item was returned. €50.00 was paid.\"}\n",
            ""));
  }

  @Test
  void whatMayBeLeftOutIsLeftOut() {
    JsonNode answer =
        standing(order(",\"payments\":[{\"code\":\"t\",\"captured\":50}]")).json();
    assertThat(answer.get("fulfillment").get("word").asString()).isEqualTo("unshipped");
    assertThat(answer.get("fulfillment").get("active").asLong()).isEqualTo(3);
    assertThat(answer.get("payment").get("word").asString()).isEqualTo("paid");
    assertThat(answer.get("payment").get("flat").asString()).isEqualTo("paid");
    assertThat(standing(order("")).json().get("payment").get("flat").asString()).isEqualTo("due");
  }

  @Test
  void everyMemberCounts() {
    assertThat(flat("\"captured\":0,\"authorized\":50")).isEqualTo("authorized");
    assertThat(flat("\"captured\":0,\"agreed\":50")).isEqualTo("deferred");
    assertThat(flat("\"captured\":50,\"refunded\":50")).isEqualTo("refunded");
    assertThat(flat("\"captured\":50,\"disputed\":true")).isEqualTo("disputed");
    assertThat(flat("\"captured\":50,\"linked\":false")).isEqualTo("unlinked");
    assertThat(flat("\"captured\":0,\"attempt\":\"failed\"")).isEqualTo("interrupted");
    assertThat(flat("\"captured\":0,\"attempt\":\"under-way\"")).isEqualTo("due");
    assertThat(word(order(",\"canceled\":true"))).isEqualTo("canceled");
    assertThat(word(
            "{\"lines\":[{\"code\":\"A\",\"ordered\":3,\"needsShipping\":false}]," + MONEY + "}"))
        .isEqualTo("nothing-to-ship");
    JsonNode granted = standing(order("").replace("50}", "50,\"granted\":20}")).json();
    assertThat(granted.get("payment").get("due").asLong()).isEqualTo(30);
  }

  private static String flat(String payment) {
    return standing(order(",\"payments\":[{\"code\":\"t\"," + payment + "}]"))
        .json()
        .get("payment")
        .get("flat")
        .asString();
  }

  private static String word(String order) {
    return standing(order).json().get("fulfillment").get("word").asString();
  }

  @Test
  void anUnknownStatusCountsAsNothingAndIsListed() {
    JsonNode answer = standing(
            order(",\"parcels\":[{\"code\":\"p3\",\"status\":\"beamed\",\"units\":{\"A\":9}}],"
                + "\"returns\":[{\"code\":\"r1\",\"status\":\"odd\",\"units\":{\"A\":9}}]"))
        .json();
    assertThat(answer.get("unknown").toString()).isEqualTo("[\"p3: beamed\",\"r1: odd\"]");
    assertThat(answer.get("fulfillment").get("word").asString()).isEqualTo("unshipped");
  }

  @Test
  void theTextIsInTheLanguageThatWasAskedFor() {
    assertThat(standing(order(",\"locale\":\"nl-BE\"")).json().get("text").asString())
        .isEqualTo("Alle artikelen wachten op verzending. Er moet nog €\u00a00,50 betaald worden.");
  }

  static List<Arguments> badLines() {
    String parcel = ",\"parcels\":[{\"code\":\"p\",\"status\":\"shipped\",\"units\":";
    String payment = ",\"payments\":[{\"code\":\"t\"";
    return List.of(
        Arguments.of("{}", "lines: is missing"),
        Arguments.of("{\"lines\":[]}", "money: is missing"),
        Arguments.of("{\"lines\":{}," + MONEY + "}", "lines: expected an array of objects"),
        Arguments.of("{\"lines\":[1]," + MONEY + "}", "lines[0]: expected an object, not a number"),
        Arguments.of(
            "{\"lines\":[{\"code\":\"A\"}]," + MONEY + "}", "lines[0].ordered: is missing"),
        Arguments.of(
            order("").replace("3", "3.0"), "lines[0].ordered: expected a whole number, not 3.0"),
        Arguments.of(
            order("").replace("3", "\"3\""), "lines[0].ordered: expected a whole number, not text"),
        Arguments.of(
            order("").replace("3", "null"), "lines[0].ordered: expected a whole number, not null"),
        Arguments.of(
            order("").replace("3", "9223372036854775808"),
            "lines[0].ordered: the number 9223372036854775808 does not fit 64 bits"),
        Arguments.of(
            order(",\"color\":1"), "color: unknown member; expected one of lines, parcels"),
        Arguments.of(
            order(parcel + "{\"A\":1},\"weight\":1}]"), "parcels[0].weight: unknown member"),
        Arguments.of(order(parcel + "[]}]"), "parcels[0].units: expected an object, not an array"),
        Arguments.of(
            order(parcel + "{\"A\":true}}]"),
            "parcels[0].units.A: expected a whole number, not true or false"),
        Arguments.of(order(parcel + "{\"A\":1,\"A\":1}}]"), "not JSON: a member is given twice"),
        Arguments.of(order(payment + "}]"), "payments[0].captured: is missing"),
        Arguments.of(
            order(payment + ",\"captured\":0,\"attempt\":\"maybe\"}]"),
            "payments[0].attempt: not an attempt: \"maybe\"; expected one of none, under-way, failed"),
        Arguments.of(order(",\"canceled\":\"no\""), "canceled: expected true or false, not text"),
        Arguments.of(order(",\"locale\":\"en_US\""), "locale: not a language tag"),
        Arguments.of(
            order(parcel + "{\"A\":4,\"X\":1}}]").replace("EUR", "eur"),
            "parcel p: has 1 of line X, which is not there, expected one of A; "
                + "parcel p: 4 of line A, but only 3 of it active; "
                + "money: \"eur\" is not a currency, expected an ISO 4217 code, such as EUR"));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void aBadLineGivesAnErrorInItsPlace(String bad, String error) {
    Ran ran = standing(WHOLE, bad, WHOLE);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).hasSize(3);
    assertThat(ran.line(1).propertyNames()).containsExactly("line", "error");
    assertThat(ran.line(1).get("line").asInt()).isEqualTo(2);
    assertThat(ran.line(1).get("error").asString()).startsWith(error);
    assertThat(ran.lines().get(2)).isEqualTo(ran.lines().get(0));
  }

  @Test
  void theExampleInTheHelpIsAnswered() {
    String help = Ran.tool("standing", "--help").out();
    String example = help.substring(help.indexOf("{\"lines\""), help.indexOf("\nThe order may"));
    Ran ran = standing(example.replaceAll("\\n *", ""));
    assertThat(ran.status()).isZero();
    assertThat(ran.json().get("text").asString()).startsWith("2 of 3 items are on their way");
  }

  @Test
  void noStatusSetIsAskedFor() {
    assertThat(Ran.withInput("", "standing", "--set", "webshop").status()).isEqualTo(2);
    assertThat(Ran.withInput("", "standing")).isEqualTo(new Ran(0, "", ""));
  }
}
