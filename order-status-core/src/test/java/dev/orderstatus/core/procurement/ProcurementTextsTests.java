package dev.orderstatus.core.procurement;

import static dev.orderstatus.core.procurement.Procurement.*;
import static dev.orderstatus.core.procurement.Requests.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.render.check.TextRequirements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What everybody who takes part in procurement reads, over the whole space. */
class ProcurementTextsTests {

  private static final List<Locale> LANGUAGES =
      Stream.of("en", "nl", "de", "fr", "sv", "pl").map(Locale::forLanguageTag).toList();
  private static final Texts TEXTS = set().texts();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final Set<String> CODES = codesWithHyphens();

  private final Set<String> read = new HashSet<>();

  private static Stream<OrderSnapshot> orders() {
    List<OrderSnapshot> orders = new ArrayList<>();
    for (StatusDefinition status : set().statuses()) {
      for (String acquisition : List.of("", PURCHASED, FINANCED, LEASED)) {
        for (int bits = 0; bits < 8; bits++) {
          OrderSnapshot order = aRequestIn(status.status());
          order = acquisition.isEmpty() ? order : order.with(ACQUISITION, acquisition);
          order = (bits & 1) > 0 ? order.with(TRACKING_LINK, LINK) : order;
          order = (bits & 2) > 0
              ? order.with(SUPPORT_CONTACT, CONTACT).with(DECLINE_REASON, "Za drogo")
              : order;
          orders.add(
              (bits & 4) > 0 ? order.with(ESTIMATED_SHIPPING, LocalDate.of(2026, 12, 8)) : order);
        }
      }
    }
    return orders.stream();
  }

  private static Set<String> codesWithHyphens() {
    return Stream.of(
            set().statuses().stream().map(StatusDefinition::status),
            set().actions().stream().map(ActionDefinition::action),
            set().attributes().stream(),
            set().types().stream(),
            set().actors().stream())
        .flatMap(codes -> codes)
        .map(Object::toString)
        .filter(code -> code.contains("-"))
        .collect(Collectors.toSet());
  }

  private void assertReadable(String text) {
    if (read.add(text)) {
      assertThat(text)
          .isNotBlank()
          .doesNotContain("{", "}", "[", "]", "…", "  ", "..", " .")
          .doesNotContainPattern("\\b(null|(status|reason|remedy|note|neutral)\\.[a-z])");
      assertThat(CODES.stream().filter(text::contains)).isEmpty();
    }
  }

  @Test
  void everyMessageOfTheWholeSpaceIsReadable() {
    assertThat(TEXTS.locales()).containsExactlyElementsOf(LANGUAGES);
    assertThat(CODES).hasSizeGreaterThan(11);
    orders().forEach(order -> {
      for (Locale locale : LANGUAGES) {
        for (Audience audience : Audience.values()) {
          StatusMessage message = PROCUREMENT.messages().describe(order, NOW, audience, locale);
          assertThat(message.locale()).isEqualTo(locale);
          assertThat(message.label()).hasSizeLessThanOrEqualTo(40);
          assertThat(message.headline()).hasSizeLessThanOrEqualTo(80);
          assertThat(message.nextSteps()).doesNotHaveDuplicates();
          assertReadable(message.label());
          assertReadable(message.headline());
          assertReadable(message.body());
          message.nextSteps().forEach(step -> assertReadable(step.text()));
        }
      }
    });
    assertThat(read.size()).isGreaterThan(500);
  }

  @Test
  void theRequesterIsAlwaysToldWhatToDoNext() {
    orders().forEach(order -> {
      for (Locale locale : LANGUAGES) {
        assertThat(PROCUREMENT.messages().describe(order, NOW, locale).nextSteps())
            .isNotEmpty();
      }
    });
  }

  @Test
  void whateverIsDecidedCanBeExplainedToEverybody() {
    for (StatusDefinition status : set().statuses()) {
      explainAllIn(status.status());
    }
    explainAllIn(OrderStatus.NEW);
    explainAllIn(OrderStatus.of("lost-in-space"));
    assertThat(read.size()).isGreaterThan(250);
  }

  private void explainAllIn(OrderStatus status) {
    OrderSnapshot order = aRequestIn(status).with(ACQUISITION, LEASED);
    for (ActionDefinition action : set().actions()) {
      for (Actor actor : set().actors()) {
        explain(order, request(action.action(), actor));
        explain(
            order.with(SUPPORT_CONTACT, CONTACT).with(TRACKING_LINK, LINK),
            request(action.action(), actor)
                .withJustification("over budget")
                .with(ESTIMATED_SHIPPING, LocalDate.of(2026, 12, 8)));
      }
      explain(order, Request.of(action.action(), Actor.CUSTOMER, YESTERDAY.minusSeconds(60)));
      explain(order, request(action.action(), Actor.CUSTOMER).withExpectedStatus(DELIVERED));
    }
    explain(order, request(Action.of("fly-away"), Actor.CUSTOMER));
  }

  private void explain(Order order, Request request) {
    Decision decision = PROCUREMENT.decide(order, request);
    for (Notice notice : notices(decision)) {
      for (Locale locale : LANGUAGES) {
        for (Audience audience : Audience.values()) {
          Text text = PROCUREMENT.messages().explain(notice, order, request, audience, locale);
          assertThat(text.locale()).isEqualTo(locale);
          if (audience != Audience.STAFF) {
            assertReadable(text.value());
          }
          assertThat(text.value()).isNotBlank().doesNotContain("{", "[");
        }
      }
    }
  }

  @Test
  void everyEffectTellsAllWhoTakePartWhatItIs() {
    set().transitions().stream().flatMap(row -> row.effects().stream()).forEach(effect -> {
      for (Audience audience : Audience.values()) {
        String text = PROCUREMENT
            .messages()
            .explain(
                effect.value(),
                aRequestIn(APPROVED),
                request(TRACK, Actor.CUSTOMER),
                audience,
                Locale.ENGLISH)
            .value();
        assertThat(text).doesNotContain("cannot say more", "no explanation");
      }
    });
  }

  private static List<Notice> notices(Decision decision) {
    return decision.<List<Notice>>fold(
        accepted -> Stream.<Notice>concat(accepted.effects().stream(), accepted.warnings().stream())
            .toList(),
        unchanged -> List.<Notice>of(unchanged.reason()),
        refused -> Stream.<Notice>concat(refused.reasons().stream(), refused.remedies().stream())
            .toList(),
        attention -> Stream.of(
                Stream.of(attention.reason()),
                attention.remedies().stream(),
                attention.effects().stream())
            .<Notice>flatMap(notices -> notices)
            .toList());
  }

  private static Set<String> keys(Locale locale) {
    return TEXTS.keys(locale).stream()
        .filter(key -> !TextRequirements.differsByLanguage(key))
        .collect(Collectors.toSet());
  }

  @Test
  void everyLanguageHasTheSameTextsWithTheSamePlaceholdersInItsOwnWords() {
    Set<String> keys = keys(Locale.ENGLISH);
    for (Locale locale : LANGUAGES.subList(1, LANGUAGES.size())) {
      assertThat(keys(locale)).isEqualTo(keys);
      for (String key : keys) {
        String english = TEXTS.find(Locale.ENGLISH, key).orElseThrow();
        String own = TEXTS.find(locale, key).orElseThrow();
        assertThat(placeholders(own)).as("%s in %s", key, locale).isEqualTo(placeholders(english));
        assertThat(own.isBlank()).as("%s in %s", key, locale).isEqualTo(english.isBlank());
        if (!own.isBlank()) {
          assertThat(own).as("%s in %s", key, locale).isNotEqualTo(english);
        }
      }
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theStaffAreNotSpokenToAsRequesters() {
    orders().forEach(order -> {
      assertThat(read(order, Audience.STAFF, Locale.ENGLISH))
          .doesNotContainPattern("(?i)\\b(your|we|us|our)\\b");
      assertThat(read(order, Audience.STAFF, Locale.forLanguageTag("nl")))
          .doesNotContainPattern("(?i)\\b(we|ons|onze|je (aanvraag|bestelling|pakket|toestel))\\b");
      assertThat(read(order, Audience.STAFF, Locale.GERMAN))
          .doesNotContainPattern("\\b(Ihr|Ihre|Ihrer|Ihren|uns)\\b");
    });
  }

  @Test
  void everybodyReadsWhyARequestWasDeclinedAndAsksOnlyWhereNothingWasSaid() {
    for (StatusDefinition status : set().statuses()) {
      OrderSnapshot order = aRequestIn(status.status());
      boolean declined = status.status().equals(DECLINED);
      assertThat(read(order).contains("like to know why?")).isEqualTo(declined);
      for (Audience audience : Audience.values()) {
        String text = read(order.with(DECLINE_REASON, "over budget"), audience, Locale.ENGLISH);
        assertThat(text.contains("Reason given: “over budget”")).isEqualTo(declined);
        assertThat(text).doesNotContain("like to know why?");
      }
    }
  }

  @Test
  void aMessageInEnglish() {
    assertThat(
            read(aRequestIn(PROCESSING).with(ACQUISITION, LEASED).with(SUPPORT_CONTACT, CONTACT)))
        .isEqualTo("""
        Processing
        The distributor is processing your order.
        This can take a while, above all for popular products such as the latest phones. Their supply is limited, and they arrive in small batches. The distributor is working as efficiently as it can to send all orders. There is no tracking link yet. Once there is one, you will find it here. Changes by the distributor to what is in the order do not show here.
        You do not need to do anything.
        Do you have a question, or would you like to change or cancel your order? The fastest way is to contact the distributor directly: help@distributor.example.
        You can follow your order in “Ongoing Order”, under “Your details”. Its status is updated continuously.
        Do you want something different? Your device is leased, so having the order canceled is better than having it changed. That way, the right device is linked to you and handled properly at the end of the lease.""");
  }

  @Test
  void aDeliveryInEveryLanguage() {
    assertThat(LANGUAGES.stream()
            .map(locale -> PROCUREMENT.messages().describe(aRequestIn(IN_DELIVERY), NOW, locale))
            .map(StatusMessage::headline))
        .containsExactly(
            "Your order is on its way.",
            "Je bestelling is onderweg.",
            "Ihre Bestellung ist unterwegs.",
            "Votre commande est en route.",
            "Din beställning är på väg.",
            "Twoje zamówienie jest w drodze.");
  }
}
