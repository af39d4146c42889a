package dev.orderstatus.core.internal.render;

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
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.internal.render.check.SetNotices;
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
  private static final StatusSet SET = Webshop.set();
  private static final Set<String> CODES = codesWithHyphens();
  private static final Set<OrderStatus> STILL_TO_PAY =
      Set.of(Webshop.RECEIVED, Webshop.WAITING_FOR_PAYMENT);
  private static final Map<Locale, String> OK = Shipped.inOrder(
      "Your payment is OK",
      "Je betaling is in orde",
      "Ihre Zahlung ist eingegangen",
      "Votre paiement a bien été enregistré",
      "Din betalning är klar",
      "Z płatnością wszystko w porządku");
  private static final Map<Locale, String> TEST = Shipped.inOrder(
      "This is a test order",
      "Dit is een testbestelling",
      "Dies ist eine Testbestellung",
      "C’est une commande de test",
      "Det här är en testbeställning",
      "To zamówienie testowe");
  private static final Map<Locale, String> WITHOUT_ACCOUNT = Shipped.inOrder(
      "without an account",
      "zonder account",
      "ohne Kundenkonto",
      "sans compte",
      "utan konto",
      "bez konta");

  /** How the shop speaks of itself, and to its customers. */
  private static final Map<Locale, String> TO_CUSTOMERS = Shipped.inOrder(
      "(?i)\\b(your|we|us|our)\\b",
      "(?i)\\b(we|ons|onze|je (order|bestelling|betaling|geld))\\b",
      "\\b([Ww]ir|[Uu]ns\\w*|Ihr\\w*|Ihnen)\\b",
      "(?i)\\b(nous|notre|nos|votre|vos)\\b",
      "(?iU)\\b(vi|oss|vår\\w*|din|ditt|dina)\\b",
      "(?iU)\\b(nas|nam|nami|nasz\\w*|tw[oó]j\\w*|ci|ciebie|\\w+śmy)\\b");

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
        String.join("\n", message.nextSteps().stream().map(NextStep::text).toList()));
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
        .doesNotContainPattern("\\bnull\\b");
    assertThat(CODES.stream().filter(text::contains)).isEmpty();
  }

  @Test
  void everyMessageOfTheWholeSpaceIsReadable() {
    Map<Locale, Integer> seen = new HashMap<>();
    orders().forEach(order -> {
      for (Locale locale : Shipped.LANGUAGES) {
        for (Audience audience : Audience.values()) {
          StatusMessage message = messages.describe(order, NOON, audience, locale);

          assertThat(message.locale()).isEqualTo(locale);
          assertReadable(message.label());
          assertReadable(message.headline());
          assertReadable(message.body());
          message.nextSteps().forEach(step -> assertReadable(step.text()));
          assertThat(message.nextSteps()).doesNotHaveDuplicates();
          assertThat(message.headline()).hasSizeLessThanOrEqualTo(80);
          assertThat(message.phase()).isPresent();
          seen.merge(locale, 1, Integer::sum);
        }
      }
    });
    assertThat(seen).hasSize(6);
    assertThat(seen.values()).containsOnly(1320);
    assertThat(CODES).hasSizeGreaterThan(40);
  }

  @Test
  void everyReasonRemedyWarningAndEffectIsReadableForEveryAction() {
    int explained = 0;
    for (List<Notice> forms : SetNotices.of(SET).values()) {
      for (Notice form : forms) {
        for (ActionDefinition action : SET.actions()) {
          for (Locale locale : Shipped.LANGUAGES) {
            for (Audience audience : Audience.values()) {
              String text = explain(filled(form), action, audience, locale);
              assertReadable(text);
              explained++;
            }
          }
        }
      }
    }
    assertThat(explained).isGreaterThan(9000);
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
    for (Locale locale : Shipped.LANGUAGES) {
      for (Audience audience : EnumSet.of(effect.audience(), Audience.STAFF)) {
        assertThat(explain(effect, place, audience, locale))
            .isNotEqualTo(shared("neutral.notice", locale))
            .isNotEqualTo(shared("neutral.notice.staff", locale));
      }
    }
  }

  private static String shared(String key, Locale locale) {
    return CommonTexts.TEXTS.find(locale, key).orElseThrow();
  }

  @Test
  void thePaymentIsSaidToBeOkToThoseWhoHavePaidAndToNobodyElse() {
    orders().forEach(order -> {
      for (Locale locale : Shipped.LANGUAGES) {
        boolean told = all(messages.describe(order, NOON, locale)).contains(OK.get(locale));
        boolean paid =
            order.payment() == Payment.PAID || order.payment() == Payment.PARTLY_REFUNDED;
        boolean delivered =
            !STILL_TO_PAY.contains(order.status()) && !order.status().equals(Webshop.CANCELED);
        assertThat(told).as("%s", order).isEqualTo(paid && delivered);
      }
    });
  }

  @Test
  void aTestOrderIsSaidToBeOneToEverybody() {
    orders().forEach(order -> {
      for (Locale locale : Shipped.LANGUAGES) {
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
      for (Locale locale : Shipped.LANGUAGES) {
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
      for (Locale locale : Shipped.LANGUAGES) {
        String message = all(messages.describe(order, NOON, locale));
        assertThat(message.contains(WITHOUT_ACCOUNT.get(locale))).isEqualTo(!order.account());
      }
    });
  }

  @Test
  void theStaffAreNotSpokenToAsCustomers() {
    orders().forEach(order -> {
      for (Locale locale : Shipped.LANGUAGES) {
        assertThat(all(messages.describe(order, NOON, Audience.STAFF, locale)))
            .doesNotContainPattern(TO_CUSTOMERS.get(locale));
      }
    });
  }
}
