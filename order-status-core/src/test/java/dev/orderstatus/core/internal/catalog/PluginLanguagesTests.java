package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.core.internal.catalog.Delivery.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.SpokenLanguages;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which languages a set speaks when plugins that speak fewer, or others, extend it. */
class PluginLanguagesTests {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final List<Locale> ALL = Webshop.set().texts().locales();
  private static final Texts DUTCH_TEXTS =
      Texts.of(Map.of(DUTCH, Delivery.texts("delivery", "delivered", "deliver")));

  @Test
  void withoutPluginsASetSpeaksTheLanguagesOfItsTexts() {
    assertThat(SpokenLanguages.of(Webshop.set())).isEqualTo(new SpokenLanguages(ALL, Map.of()));
  }

  @Test
  void aPluginSpeaksTheLanguagesInWhichItHasTexts() {
    assertThat(spoken(Delivery.plugin()))
        .isEqualTo(new SpokenLanguages(
            List.of(Locale.ENGLISH), Map.of("delivery-tracking", allBut(Locale.ENGLISH))));
    assertThat(spoken(dutchToo()))
        .isEqualTo(new SpokenLanguages(
            List.of(Locale.ENGLISH, DUTCH),
            Map.of("delivery-tracking", allBut(Locale.ENGLISH, DUTCH))));
  }

  @Test
  void eachPluginLacksItsOwnLanguages() {
    SpokenLanguages spoken = spoken(dutchToo(), Delivery.named("other", "other", set -> set));

    assertThat(spoken.complete()).containsExactly(Locale.ENGLISH);
    assertThat(spoken.lacking())
        .containsExactly(
            Map.entry("delivery-tracking", allBut(Locale.ENGLISH, DUTCH)),
            Map.entry("other", allBut(Locale.ENGLISH)));
  }

  @Test
  void aPluginDoesNotLackAVarietyOfALanguageThatItSpeaks() {
    Locale belgian = Locale.forLanguageTag("nl-BE");
    Map<String, String> texts = Delivery.texts("belgian", "delivered", "deliver");
    Plugin both = Delivery.named(
        "belgian",
        "belgian",
        set -> set.texts(Delivery.english("belgian")
            .with(Texts.of(Map.of(DUTCH, texts)))
            .with(Texts.of(Map.of(belgian, texts)))));

    SpokenLanguages spoken = spoken(dutchToo(), both);

    assertThat(spoken.lacking())
        .containsEntry("delivery-tracking", allBut(Locale.ENGLISH, DUTCH))
        .containsEntry("belgian", allBut(Locale.ENGLISH, DUTCH));
    assertThat(spoken.complete()).containsExactly(Locale.ENGLISH, DUTCH);
  }

  @Test
  void aPluginThatBringsNothingToTellLacksNothing() {
    Plugin strict = Plugin.named("strict", "strict")
        .extend(
            "webshop",
            set -> set.addTo(
                    Webshop.SHIP,
                    TransitionExtension.from(Webshop.PROCESSING)
                        .guard(Condition.justificationGiven(), ReasonCode.of("reason-required")))
                .overrides(
                    Texts.of(Map.of(Locale.ENGLISH, Map.of("status.shipped.label", "On its way")))))
        .build();

    assertThat(spoken(strict)).isEqualTo(new SpokenLanguages(ALL, Map.of()));
  }

  @Test
  void aNoteInEnglishOnlyIsLacking() {
    Plugin noting = Plugin.named("noting", "noting")
        .extend(
            "webshop",
            set -> set.note("look", Condition.payment(Payment.PAID))
                .texts(Texts.of(Map.of(Locale.ENGLISH, Map.of("note.look", "Look.")))))
        .build();

    assertThat(spoken(noting).lacking()).containsOnlyKeys("noting");
  }

  @Test
  void aLanguageOfThePluginThatTheOwnerLacksIsNotComplete() {
    Locale italian = Locale.ITALIAN;
    Plugin plugin = Delivery.plugin(set -> set.texts(Delivery.english("delivery")
        .with(Texts.of(Map.of(italian, Delivery.texts("delivery", "delivered", "deliver"))))));

    assertThat(OrderStatuses.builtIn().with(plugin).set("webshop").texts().locales())
        .contains(italian);
    assertThat(spoken(plugin).complete()).containsExactly(Locale.ENGLISH);
    assertThat(spoken(plugin).lacking().get("delivery-tracking")).doesNotContain(italian);
  }

  @Test
  void aTimelineIsInOneLanguage() {
    Plugin english = Delivery.plugin(set -> set.pathAfter(Webshop.SHIPPED, Delivery.DELIVERED));
    Plugin both = Delivery.plugin(set -> set.pathAfter(Webshop.SHIPPED, Delivery.DELIVERED)
        .texts(Delivery.english("delivery").with(DUTCH_TEXTS)));

    assertThat(timeline(english, Webshop.PROCESSING))
        .isEqualTo(told(
            Locale.ENGLISH,
            "Order received",
            "Processing order",
            "Order shipped",
            "Brought by delivery"));
    assertThat(timeline(english, Delivery.DELIVERED))
        .isEqualTo(told(Locale.ENGLISH, "Order received", "Brought by delivery"));
    assertThat(timeline(both, Webshop.PROCESSING))
        .isEqualTo(told(
            DUTCH,
            "Bestelling ontvangen",
            "In behandeling",
            "Bestelling verzonden",
            "Brought by delivery"));
    assertThat(timeline(english, Webshop.CANCELED))
        .isEqualTo(told(DUTCH, "Bestelling ontvangen", "Geannuleerd"));
  }

  private static List<String> told(Locale language, String... labels) {
    return Stream.concat(Stream.of(language.toString()), Stream.of(labels)).toList();
  }

  private static List<String> timeline(Plugin plugin, OrderStatus status) {
    Order order = OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Webshop.GOODS)
        .status(status)
        .statusSince(AT.plusSeconds(60))
        .placedAt(AT)
        .payment(Payment.PAID)
        .build();
    Timeline timeline = OrderStatuses.builtIn()
        .with(plugin)
        .lifecycle("webshop")
        .messages()
        .timeline(order, List.of(new Reached(Webshop.RECEIVED, AT)), AT.plusSeconds(120), DUTCH);
    return told(
        timeline.locale(),
        timeline.steps().stream().map(Timeline.Step::label).toArray(String[]::new));
  }

  private static Plugin dutchToo() {
    return Delivery.plugin(set -> set.texts(Delivery.english("delivery").with(DUTCH_TEXTS)));
  }

  private static List<Locale> allBut(Locale... spoken) {
    return ALL.stream().filter(locale -> !List.of(spoken).contains(locale)).toList();
  }

  private static SpokenLanguages spoken(Plugin... plugins) {
    return SpokenLanguages.of(OrderStatuses.builtIn().with(plugins).set("webshop"));
  }
}
