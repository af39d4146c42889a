package dev.orderstatus.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the customers and the people of the webshop read, over the whole space. */
class WebshopTextsTests {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final String REFERENCE = "3SABC1234";
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Samples.DUTCH);
  private static final StatusSet SET = Webshop.set();
  private static final Set<String> CODES = codesWithHyphens();
  private static final Set<OrderStatus> STILL_TO_PAY =
      Set.of(Webshop.RECEIVED, Webshop.WAITING_FOR_PAYMENT);
  private static final Map<Locale, String> OK =
      Map.of(Locale.ENGLISH, "Your payment is OK", Samples.DUTCH, "Je betaling is in orde");
  private static final Map<Locale, String> TEST =
      Map.of(Locale.ENGLISH, "This is a test order", Samples.DUTCH, "Dit is een testbestelling");

  private final Set<String> read = new HashSet<>();
  private final Messages messages =
      OrderStatuses.compile(SET, Settings.standard()).get().messages();

  private static Stream<OrderSnapshot> orders() {
    List<OrderSnapshot> orders = new ArrayList<>();
    for (StatusDefinition status : SET.statuses()) {
      for (Payment payment : Payment.values()) {
        for (int bits = 0; bits < 8; bits++) {
          OrderSnapshot order = OrderSnapshot.of(
              OrderCode.of("EX", 17),
              Webshop.GOODS,
              status.status(),
              NOON,
              NOON,
              payment,
              (bits & 1) > 0,
              (bits & 2) > 0,
              Attributes.none());
          orders.add((bits & 4) > 0 ? order.with(Webshop.REFERENCE, REFERENCE) : order);
        }
      }
    }
    return orders.stream();
  }

  private static String all(StatusMessage message) {
    return String.join(
        "\n",
        message.label(),
        message.headline(),
        message.body(),
        String.join("\n", message.nextSteps()));
  }

  private static Set<String> codesWithHyphens() {
    Stream<Object> codes = Stream.of(
            SET.statuses().stream().map(StatusDefinition::status),
            SET.actions().stream().map(ActionDefinition::action),
            SET.attributes().stream(),
            SET.actors().stream(),
            SetNotices.of(SET).values().stream().map(forms -> forms.get(0).code()),
            Stream.of(Payment.values()))
        .flatMap(code -> code);
    return codes
        .map(Object::toString)
        .filter(code -> code.contains("-"))
        .collect(Collectors.toSet());
  }

  private void assertReadable(String text) {
    if (!read.add(text)) {
      return;
    }
    assertThat(text).isNotBlank().doesNotContain("{", "}", "[", "]", "…", "  ", "..", " .");
    assertThat(text)
        .doesNotContainPattern("\\b(status|reason|remedy|note|neutral)\\.[a-z]")
        .doesNotContain("null");
    assertThat(CODES.stream().filter(text::contains)).isEmpty();
  }

  @Test
  void everyMessageOfTheWholeSpaceIsReadable() {
    Map<Locale, Integer> seen = new HashMap<>();
    orders().forEach(order -> {
      for (Locale locale : LANGUAGES) {
        for (Audience audience : Audience.values()) {
          StatusMessage message = messages.describe(order, NOON, audience, locale);

          assertThat(message.locale()).isEqualTo(locale);
          assertReadable(message.label());
          assertReadable(message.headline());
          assertReadable(message.body());
          message.nextSteps().forEach(this::assertReadable);
          assertThat(message.nextSteps()).doesNotHaveDuplicates();
          assertThat(message.headline()).hasSizeLessThanOrEqualTo(80);
          assertThat(message.phase()).isPresent();
          seen.merge(locale, 1, Integer::sum);
        }
      }
    });
    assertThat(seen.values()).containsExactly(720, 720);
    assertThat(CODES).hasSizeGreaterThan(40);
  }

  @Test
  void everyReasonRemedyWarningAndEffectIsReadableForEveryAction() {
    int explained = 0;
    for (List<Notice> forms : SetNotices.of(SET).values()) {
      for (Notice form : forms) {
        for (ActionDefinition action : SET.actions()) {
          for (Locale locale : LANGUAGES) {
            for (Audience audience : Audience.values()) {
              String text = explain(filled(form), action, audience, locale);
              assertReadable(text);
              explained++;
            }
          }
        }
      }
    }
    assertThat(explained).isGreaterThan(3000);
  }

  /** With the parameters that the engine adds. */
  private static Notice filled(Notice notice) {
    if (!(notice instanceof Reason reason)) {
      return notice;
    }
    return reason
        .with(Parameter.of("expected", Webshop.RECEIVED))
        .with(Parameter.of("actual", Webshop.SHIPPED))
        .with(Parameter.of("statusSince", NOON))
        .with(Parameter.of("value", "something"))
        .unlessBy(Actor.STAFF, Actor.SYSTEM);
  }

  private String explain(Notice notice, ActionDefinition action, Audience audience, Locale locale) {
    Request request = Request.of(action.action(), Actor.CUSTOMER, NOON);
    return messages.explain(notice, paidOrder(), request, audience, locale).value();
  }

  private static Order paidOrder() {
    return orders().filter(order -> order.payment() == Payment.PAID).findFirst().orElseThrow();
  }

  @Test
  void everyEffectTellsThoseWhoMeetItWhatItIs() {
    SET.transitions().stream()
        .flatMap(row -> row.effects().stream())
        .map(when -> when.value())
        .forEach(this::assertExplained);
  }

  private void assertExplained(Effect effect) {
    ActionDefinition place = SET.actions().get(0);
    for (Locale locale : LANGUAGES) {
      for (Audience audience : EnumSet.of(effect.audience(), Audience.STAFF)) {
        assertThat(explain(effect, place, audience, locale))
            .doesNotContain("We cannot say more", "There is no explanation")
            .doesNotContain("Meer kunnen we", "Hier is geen uitleg");
      }
    }
  }

  @Test
  void thePaymentIsSaidToBeOkToThoseWhoHavePaidAndToNobodyElse() {
    orders().forEach(order -> {
      for (Locale locale : LANGUAGES) {
        boolean told = all(messages.describe(order, NOON, locale)).contains(OK.get(locale));
        boolean paid = order.payment() == Payment.PAID || order.payment() == Payment.UNLINKED;
        boolean delivered =
            !STILL_TO_PAY.contains(order.status()) && !order.status().equals(Webshop.CANCELED);
        assertThat(told).as("%s", order).isEqualTo(paid && delivered);
      }
    });
  }

  @Test
  void aTestOrderIsSaidToBeOneToEverybody() {
    orders().forEach(order -> {
      for (Locale locale : LANGUAGES) {
        for (Audience audience : Audience.values()) {
          assertThat(messages
                  .describe(order, NOON, audience, locale)
                  .body()
                  .contains(TEST.get(locale)))
              .isEqualTo(order.test());
        }
      }
    });
  }

  @Test
  void theReferenceIsShownToTheStaffAndFromShippedOnToTheCustomer() {
    orders().forEach(order -> {
      boolean given = order.attributes().find(Webshop.REFERENCE) != null;
      for (Locale locale : LANGUAGES) {
        String customer = all(messages.describe(order, NOON, locale));
        String staff = all(messages.describe(order, NOON, Audience.STAFF, locale));
        assertThat(customer.contains(REFERENCE))
            .isEqualTo(given && order.status().equals(Webshop.SHIPPED));
        assertThat(staff.split(REFERENCE, -1)).hasSize(given ? 2 : 1);
      }
    });
  }

  @Test
  void aGuestIsToldThatThereIsOnlyEmail() {
    orders().forEach(order -> {
      String message = all(messages.describe(order, NOON, Locale.ENGLISH));
      assertThat(message.contains("without an account")).isEqualTo(!order.account());
    });
  }

  @Test
  void theStaffAreNotSpokenToAsCustomers() {
    orders().forEach(order -> {
      assertThat(all(messages.describe(order, NOON, Audience.STAFF, Locale.ENGLISH)))
          .doesNotContainPattern("(?i)\\b(your|we|us|our)\\b");
      assertThat(all(messages.describe(order, NOON, Audience.STAFF, Samples.DUTCH)))
          .doesNotContainPattern("(?i)\\b(we|ons|onze|je (order|bestelling|betaling|geld))\\b");
    });
  }

  @Test
  void aMessageInEnglish() {
    OrderSnapshot order = OrderSnapshot.copyOf(paidOrder())
        .withStatus(Webshop.SHIPPED)
        .with(Webshop.REFERENCE, REFERENCE)
        .withTest(false)
        .withAccount(true);

    assertThat(all(messages.describe(order, NOON, Locale.ENGLISH))).isEqualTo("""
        Order shipped
        Your order has been shipped.
        Your payment is OK. The reference of your shipment is: 3SABC1234.
        Is something wrong, or does your order not arrive? Then contact us.
        If the reference is a tracking code, you can use it to follow your parcel on the carrier’s website.""");
  }

  @Test
  void aMessageInDutch() {
    OrderSnapshot order = OrderSnapshot.copyOf(paidOrder())
        .withStatus(Webshop.RECEIVED)
        .withPayment(Payment.INTERRUPTED)
        .withTest(false)
        .withAccount(true);

    assertThat(all(messages.describe(order, NOON, Locale.forLanguageTag("nl-BE"))))
        .isEqualTo("""
        Bestelling ontvangen
        We hebben je bestelling, maar je betaling is afgebroken.
        Je bestelling staat er nog en je kunt nog steeds betalen.
        Betaal je bestelling, bijvoorbeeld met de link in de bevestiging die je per e-mail hebt gekregen.
        Heb je al betaald? Het kan even duren voordat wij dat zien. Duurt het te lang, neem dan contact met ons op.""");
  }
}
