package dev.orderstatus.core.internal.render;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.PluralRule.Category;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.internal.render.check.TextCheck;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shop adds a language that the library does not speak: its own texts, and how it counts. */
class AddedLanguageTests {

  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final OrderStatus BREWING = OrderStatus.of("brewing");
  private static final OrderStatus SERVED = OrderStatus.of("served");
  private static final Action PLACE = Action.of("place");
  private static final Action SERVE = Action.of("serve");
  private static final OrderType TEA = OrderType.of("tea");

  private static final Texts ENGLISH = Texts.of(Map.of(
      Locale.ENGLISH,
      Map.of(
          "type.tea", "tea",
          "status.brewing.label", "Brewing",
          "status.brewing.headline", "Your tea is brewing.",
          "status.brewing.body", "It takes {promise}.",
          "status.served.label", "Served",
          "status.served.headline", "Your tea is on the table.",
          "status.served.body", "Enjoy it.",
          "action.place.label", "Order tea",
          "action.serve.label", "Serve")));

  private static final Texts SPANISH_TEXTS =
      Texts.bundles("tea", List.of("es"), AddedLanguageTests.class::getResourceAsStream);

  private static Category spanish(long number) {
    if (number == 1) {
      return Category.ONE;
    }
    return number != 0 && number % 1_000_000 == 0 ? Category.MANY : Category.OTHER;
  }

  private static StatusSet teaHouse(long minutes, Texts texts) {
    return StatusSet.named("tea-house", "Tea house")
        .types(TEA)
        .status(StatusDefinition.of(BREWING)
            .phase(Phase.IN_PROGRESS)
            .recent()
            .promise(new Promise(
                Promise.Kind.TYPICAL, new Promise.Minutes(minutes), Promise.Anchor.STATUS_SINCE)))
        .status(StatusDefinition.of(SERVED)
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .successful())
        .commands(PLACE, SERVE)
        .on(PLACE, from(OrderStatus.NEW).by(Actor.CUSTOMER).to(BREWING))
        .on(SERVE, from(BREWING).by(Actor.STAFF).to(SERVED))
        .texts(texts)
        .build();
  }

  private static StatusSet spanishToo(long minutes) {
    StatusSet english = teaHouse(minutes, ENGLISH);
    Texts texts =
        english.texts().with(SPANISH_TEXTS.counting(SPANISH, AddedLanguageTests::spanish));
    return teaHouse(minutes, texts);
  }

  private static OrderLifecycle compiled(StatusSet set) {
    return OrderStatuses.compile(set, Settings.standard()).get();
  }

  private static OrderSnapshot order() {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        TEA,
        BREWING,
        NOON,
        NOON,
        Payment.NOT_REQUIRED,
        false,
        true,
        Attributes.none());
  }

  private static StatusMessage message(StatusSet set, String locale) {
    return compiled(set).messages().describe(order(), NOON, Locale.forLanguageTag(locale));
  }

  @Test
  void theSetWithSpanishIsComplete() {
    assertThat(TextCheck.problems(spanishToo(4))).isEmpty();
    assertThat(OrderStatuses.compile(spanishToo(4), Settings.standard()).isValid())
        .isTrue();
  }

  @Test
  void withoutTheSharedTextsInSpanishEachOfThemIsMissing() {
    Texts own = Texts.of(Map.of(SPANISH, Map.of("type.tea", "té")));

    assertThat(TextCheck.problems(teaHouse(4, ENGLISH.with(own))))
        .filteredOn(problem -> problem.kind() == Problem.Kind.MISSING_TEXT)
        .extracting(Problem::where)
        .contains("status.brewing.label", "neutral.status.headline", "actor.staff", "quote");
  }

  @Test
  void theRuleGivenForSpanishIsThatOfUnicode() {
    PluralRule rule = spanishToo(4).texts().pluralRule(SPANISH);
    PluralRules unicode = PluralRules.forLocale(SPANISH);
    for (long number = 0; number <= 10_000; number++) {
      assertThat(rule.category(number).code()).isEqualTo(unicode.select((double) number));
    }
    assertThat(rule.category(2_000_000).code()).isEqualTo(unicode.select(2_000_000));
  }

  @Test
  void aMessageInSpanish() {
    StatusMessage message = message(spanishToo(4), "es-MX");

    assertThat(message.locale()).isEqualTo(SPANISH);
    assertThat(message.label()).isEqualTo("En infusión");
    assertThat(message.headline()).isEqualTo("Tu té se está haciendo.");
    assertThat(message.body()).isEqualTo("Tarda 4 minutos.");
    assertThat(message(spanishToo(1), "es").body()).isEqualTo("Tarda 1 minuto.");
    assertThat(message(spanishToo(1_000_000), "es").body())
        .isEqualTo("Tarda 1.000.000 de minutos.");
  }

  @Test
  void withoutARuleOfItsOwnSpanishCountsAsUnicodeSays() {
    Texts texts = ENGLISH.with(SPANISH_TEXTS);

    assertThat(message(teaHouse(1_000_000, texts), "es").body())
        .isEqualTo("Tarda 1.000.000 de minutos.");
  }

  @Test
  void theOtherLanguagesStayAsTheyAre() {
    assertThat(message(spanishToo(4), "en").body()).isEqualTo("It takes 4 minutes.");
  }

  @Test
  void aReasonAndItsValuesAreInSpanish() {
    OrderLifecycle teaHouse = compiled(spanishToo(4));
    Request request = Request.of(SERVE, Actor.CUSTOMER, NOON);
    Refused refused = (Refused) teaHouse.decide(order(), request);

    assertThat(teaHouse
            .messages()
            .explain(refused.reasons().get(0), order(), request, Audience.STAFF, SPANISH)
            .value())
        .isEqualTo("Esto solo puede hacerlo el personal, no el cliente.");
  }
}
