package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.internal.engine.Compiler;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartTextsTests {

  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
  private static final int LONGEST = 20;

  /** The reasons that the engine gives for an order of parts, in any of its sets. */
  private static final List<Reason> GIVEN = List.of(
      Reason.of(ReasonCode.ORDER_CANNOT_FOLLOW)
          .with(Parameter.of("status", OrderStatus.of("processing"))),
      Reason.of(ReasonCode.UNKNOWN_PART).with(Parameter.of("part", "parcel p9")),
      Reason.of(ReasonCode.OTHER_AMOUNT)
          .with(Parameter.of("known", 1500L))
          .with(Parameter.of("given", 1700L)),
      Reason.of(ReasonCode.PAYMENT_NOT_NAMED),
      Reason.of(ReasonCode.of("payment-conflict")),
      Reason.of(ReasonCode.of("no-payment-needed")),
      Reason.of(ReasonCode.of("more-than-to-pack")),
      Reason.of(ReasonCode.of("more-than-out")));

  private static List<StatusSet> kinds() {
    return WebshopParts.set().kinds().stream().map(Kind::set).toList();
  }

  private static List<StatusSet> sets() {
    List<StatusSet> sets = new ArrayList<>(kinds());
    sets.add(WebshopParts.set());
    return sets;
  }

  private static OrderSnapshot part(StatusSet set, OrderStatus status, Attributes attributes) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        set.types().iterator().next(),
        status,
        AT,
        AT,
        Payment.NOT_REQUIRED,
        false,
        true,
        attributes);
  }

  private static Messages messages(StatusSet set) {
    return OrderStatuses.compile(set, Settings.standard()).get().messages();
  }

  @Test
  void ordersPaymentsParcelsAndReturnsHaveEveryTextInEveryLanguage() {
    assertThat(sets()).hasSize(4);
    for (StatusSet set : sets()) {
      assertThat(set.texts().locales()).as(set.id()).isEqualTo(Shipped.LANGUAGES);
      assertThat(Compiler.problems(set)).as(set.id()).isEmpty();
    }
  }

  @Test
  void everySetExplainsTheReasonsOfTheEngineToEveryReaderInEveryLanguage() {
    for (StatusSet set : sets()) {
      OrderStatus status = set.statuses().get(0).status();
      Request request =
          Request.of(set.actions().get(0).action(), set.actors().iterator().next(), AT);
      OrderSnapshot order = part(set, status, Attributes.none());
      Messages messages = messages(set);
      for (Locale locale : Shipped.LANGUAGES) {
        for (Audience audience : List.of(Audience.CUSTOMER, Audience.STAFF)) {
          Set<String> told = new HashSet<>();
          for (Reason reason : GIVEN) {
            Text text = messages.explain(reason, order, request, audience, locale);
            assertThat(text.locale()).isEqualTo(locale);
            assertThat(text.value()).endsWith(".").doesNotContain("{", "…");
            told.add(text.value());
          }
          assertThat(told).as(set.id() + " " + locale + " " + audience).hasSameSizeAs(GIVEN);
        }
      }
    }
  }

  @Test
  void aCustomerReadsNoCodeAndStaffReadEveryValue() {
    for (StatusSet set : sets()) {
      Messages all = messages(set);
      OrderSnapshot order = part(set, set.statuses().get(0).status(), Attributes.none());
      Request request =
          Request.of(set.actions().get(0).action(), set.actors().iterator().next(), AT);
      for (Locale locale : Shipped.LANGUAGES) {
        StringBuilder customer = new StringBuilder();
        StringBuilder staff = new StringBuilder();
        for (Reason reason : GIVEN) {
          customer.append(
              all.explain(reason, order, request, Audience.CUSTOMER, locale).value());
          staff.append(
              all.explain(reason, order, request, Audience.STAFF, locale).value());
        }
        assertThat(customer.toString())
            .doesNotContain("p9", "1500", "1700", "processing", "cannot-follow");
        assertThat(staff.toString().replaceAll("(?<=\\d)\\D(?=\\d{3})", ""))
            .contains("parcel p9", "1500", "1700");
      }
    }
  }

  /** In the message about a part, the code is that of the part and not of the order. */
  @Test
  void noTextOfAPartNamesTheNumberOfTheOrder() {
    for (StatusSet set : kinds()) {
      for (String key : set.texts().keys(Locale.ENGLISH)) {
        assertThat(set.texts().find(Locale.ENGLISH, key).orElseThrow())
            .as(key)
            .doesNotContain("{code}");
      }
    }
  }

  @Test
  void aMessageAboutAPartIsNotAboutTheOrder() {
    for (StatusSet set : kinds()) {
      Messages messages = messages(set);
      for (StatusDefinition row : set.statuses()) {
        for (Audience audience : List.of(Audience.CUSTOMER, Audience.STAFF)) {
          OrderSnapshot part = part(set, row.status(), Attributes.none());
          assertThat(messages.describe(part, AT, audience, Locale.ENGLISH).headline())
              .containsPattern("(?i)parcel|payment|return")
              .doesNotContainIgnoringCase("order");
        }
      }
    }
  }

  @Test
  void theExpectedDayIsSaidOnlyWhileAParcelIsOnItsWay() {
    StatusSet parcels = kinds().get(1);
    Attributes facts = Attributes.none()
        .with(ParcelKind.EXPECTED, LocalDate.parse("2026-03-05"))
        .with(ParcelKind.TRACKING_CODE, "AB12");
    Messages messages = messages(parcels);
    for (StatusDefinition row : parcels.statuses()) {
      OrderStatus status = row.status();
      boolean moving = status.equals(ParcelKind.SHIPPED) || status.equals(ParcelKind.DELAYED);
      String body =
          messages.describe(part(parcels, status, facts), AT, Locale.ENGLISH).body();
      assertThat(body.contains("Expected arrival: March 5.")).as(body).isEqualTo(moving);
      assertThat(body).contains("Tracking code: AB12.");
    }
  }

  @Test
  void noSentenceOfAPartHasMoreThanTwentyWords() {
    for (StatusSet set : kinds()) {
      Texts texts = set.texts();
      for (Locale locale : Shipped.LANGUAGES) {
        for (String key : texts.keys(locale)) {
          for (String sentence : texts.find(locale, key).orElseThrow().split("[.?] ", -1)) {
            long words = Stream.of(sentence.split(" "))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
            assertThat(words)
                .as("%s in %s: %s", key, locale, sentence)
                .isLessThanOrEqualTo(LONGEST);
          }
        }
      }
    }
  }
}
