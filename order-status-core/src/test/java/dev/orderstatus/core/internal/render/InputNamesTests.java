package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An input that is not taken is named with those that are. */
class InputNamesTests {

  private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final Order PROCESSING = OrderSnapshot.toPlace(
          OrderCode.of("EX", 17), Webshop.GOODS, Payment.PAID)
      .withStatus(Webshop.PROCESSING);

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void whatIsNotTakenIsNamedWithWhatIs(String language) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(told(Webshop.SHIP, Audience.STAFF, locale))
        .startsWith(told(Webshop.CANCEL, Audience.STAFF, locale) + " ")
        .contains(
            Webshop.set().texts().find(locale, "attribute." + Webshop.REFERENCE).orElseThrow());
  }

  @Test
  void whereNothingIsTakenNothingIsNamedBesideIt() {
    assertThat(told(Webshop.CANCEL, Audience.STAFF, Locale.ENGLISH))
        .isEqualTo("Some of the details that were given do not belong here: “Payment number”."
            + " Leave them out, and try again.");
  }

  @Test
  void theCustomerReadsNeither() {
    assertThat(told(Webshop.SHIP, Audience.CUSTOMER, Locale.ENGLISH))
        .isEqualTo("Some of the details that were given cannot be changed this way.");
  }

  private static String told(Action action, Audience audience, Locale locale) {
    Request request = Request.of(action, Actor.STAFF, AT).with(Webshop.PAYMENT_REFERENCE, "tr_1");
    Reason reason = ((Refused) WEBSHOP.decide(PROCESSING, request)).reasons().get(0);
    return WEBSHOP
        .messages()
        .explain(reason, PROCESSING, request, audience, locale)
        .value();
  }
}
