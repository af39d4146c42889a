package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.marketplace.Marketplace;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vendor's codes, for which the shop has words in some languages. */
class ForeignCodeTests {

  private static final Locale POLISH = Locale.forLanguageTag("pl");
  private static final Texts WORDS = Texts.of(Map.of(
      Locale.ENGLISH,
      Map.of(
          "value.failure-reason.ERR_4012", "the e-mail address is not valid",
          "value.failure-reason.no_licence", "no <free> licence is left"),
      Locale.GERMAN,
      Map.of("value.failure-reason.ERR_4012", "die E-Mail-Adresse ist nicht gültig")));

  private static OrderStatuses shop() {
    return OrderStatuses.builtIn().withTexts("marketplace", WORDS);
  }

  private static OrderSnapshot failed(String reason) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Marketplace.set().types().get(0),
        Marketplace.PROVISIONING_FAILED,
        Samples.NOON,
        Samples.NOON,
        Payment.NOT_REQUIRED,
        false,
        true,
        Attributes.of(Marketplace.FAILURE_REASON, reason));
  }

  private static String body(
      OrderStatuses statuses, String reason, Audience reader, Locale locale) {
    Messages messages = statuses.lifecycle("marketplace").messages();
    return messages.describe(failed(reason), Samples.NOON, reader, locale).body();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ERR_4012 | The vendor’s message: “the e-mail address is not valid”.",
        "ERR_4012: Invalid e-mail address. | The vendor’s message: “the e-mail address is not valid”.",
        "  no_licence | The vendor’s message: “no <free> licence is left”.",
      })
  void aCustomerReadsTheWordsForAKnownCode(String reason, String said) {
    assertThat(body(shop(), reason, Audience.CUSTOMER, Locale.ENGLISH))
        .isEqualTo("The order can be corrected and sent again. " + said);
  }

  @ParameterizedTest
  @CsvSource({"ERR_9999", "err_4012", "Something went wrong", "ERR_40123", "{code}"})
  void aCustomerReadsNothingAboutAnUnknownCode(String reason) {
    assertThat(body(shop(), reason, Audience.CUSTOMER, Locale.ENGLISH))
        .isEqualTo("The order can be corrected and sent again.");
  }

  @Test
  void eachLanguageHasItsWordsOrNone() {
    assertThat(body(shop(), "ERR_4012", Audience.CUSTOMER, Locale.GERMAN))
        .endsWith("Mitteilung des Anbieters: „die E-Mail-Adresse ist nicht gültig“.");
    assertThat(body(shop(), "ERR_4012", Audience.CUSTOMER, POLISH))
        .doesNotContain("4012", "e-mail address");
  }

  @Test
  void staffReadTheCodeItself() {
    assertThat(body(shop(), "ERR_4012: Invalid", Audience.STAFF, Locale.GERMAN))
        .endsWith("„ERR_4012: Invalid“.");
  }

  @Test
  void withoutWordsForAnyCodeTheVendorsMessageIsShown() {
    assertThat(body(OrderStatuses.builtIn(), "ERR_4012", Audience.CUSTOMER, Locale.GERMAN))
        .endsWith("„ERR_4012“.");
  }

  @Test
  void theWordsAreEscapedAndNotMarkedAsForeign() {
    Messages messages = shop().lifecycle("marketplace").messages();
    String known = messages
        .html(failed("no_licence"), Samples.NOON, Audience.CUSTOMER, Locale.ENGLISH)
        .value();
    String raw = messages
        .html(failed("<b>no_licence"), Samples.NOON, Audience.STAFF, Locale.ENGLISH)
        .value();

    assertThat(known)
        .contains("“no &lt;free&gt; licence is left”")
        .doesNotContain("<bdi lang=\"\">no", "<free>");
    assertThat(raw).contains("<bdi lang=\"\">&lt;b&gt;no_licence</bdi>");
  }

  @Test
  void wordsInAnotherLanguageNeedThemInEnglishAndAnAttributeThatHoldsText() {
    Texts german = Texts.of(Map.of(
        Locale.GERMAN,
        Map.of(
            "value.failure-reason.ERR_1", "Zeitüberschreitung",
            "value.scheduled-for.ERR_2", "Kein Datum",
            "value.failure-reason.ERR_3", "[{code}] fehlt")));

    assertThat(OrderStatuses.builtIn().withTexts("marketplace", german).problems("marketplace"))
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "value.failure-reason.ERR_1: there is no text in English (en)",
            "value.failure-reason.ERR_3: there is no text in English (en)",
            "value.failure-reason.ERR_3: {code} cannot be filled in here; there are none, in German (de)",
            "value.scheduled-for.ERR_2: nothing has this text; is the key mistyped?, in German (de)");
    assertThat(shop().problems("marketplace")).isEmpty();
  }
}
