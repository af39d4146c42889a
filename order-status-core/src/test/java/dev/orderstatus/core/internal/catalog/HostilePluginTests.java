package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Problem.Kind.FORBIDDEN;
import static dev.orderstatus.api.definition.Problem.Kind.MISSING_TEXT;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.payment.Payments;
import dev.orderstatus.core.webshop.Webshop;
import java.io.IOError;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin, or two of them together, could try to get past the checks. */
class HostilePluginTests {

  @Test
  void twoPluginsDoNotVouchForAnotherReporterOfAnEvent() {
    assertThat(problems(
            paidInOwnStatus("one", CUSTOMER, Webshop.PROCESSING),
            paidInOwnStatus("other", CUSTOMER, Webshop.PROCESSING)))
        .extracting(Problem::kind, Problem::plugins)
        .containsExactly(tuple(FORBIDDEN, List.of("one")), tuple(FORBIDDEN, List.of("other")));
  }

  @Test
  void twoPluginsDoNotVouchForAnotherTargetOfAnEvent() {
    assertThat(problems(
            paidInOwnStatus("one", STAFF, Webshop.CANCELED),
            paidInOwnStatus("other", STAFF, Webshop.CANCELED)))
        .extracting(Problem::kind, Problem::plugins)
        .containsExactly(tuple(FORBIDDEN, List.of("one")), tuple(FORBIDDEN, List.of("other")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EN", "en-US", "en-GB", "en-Latn", "nl-BE", "fr-CA-x-shop"})
  void whatCanceledMeansStaysInEveryVarietyOfALanguageOfTheOwner(String tag) {
    Texts texts = texts(tag, "status.canceled.label", "On its way");

    assertThat(problems(plugin(set -> set.texts(texts)))).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(FORBIDDEN);
      assertThat(problem.what()).contains("it is for the owner");
    });
    assertThat(problems(plugin(set -> set.overrides(texts)))).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(FORBIDDEN);
      assertThat(problem.what()).contains("the status is terminal");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"label", "headline", "body", "next.1"})
  void whatCanceledMeansIsForTheOwnerToSayInALanguageThatItDoesNotSpeakAsWell(String part) {
    Texts canceled = texts("it", "status.canceled." + part, "In viaggio");

    assertThat(problems(plugin(set -> set.texts(canceled)))).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(FORBIDDEN);
      assertThat(problem.plugins()).containsExactly("hostile");
      assertThat(problem.what()).contains("what canceled means is for the owner");
    });
    assertThat(problems(plugin(set -> set.texts(texts("it", "status.shipped.label", "Spedito")))))
        .isEmpty();
  }

  @Test
  void aTextOfOthersCanBeSaidOtherwiseInAVarietyOfTheirLanguage() {
    Texts texts = texts("en-US", "reason.payment-still-expected", "It is not paid yet.");

    assertThat(problems(plugin(set -> set.texts(texts))))
        .extracting(Problem::kind)
        .containsExactly(FORBIDDEN);
    assertThat(problems(plugin(set -> set.overrides(texts)))).isEmpty();
  }

  @Test
  void theNormalCourseOfOthersDoesNotLeadToAStatusOfOthers() {
    Action back = Action.of("hostile:back");

    assertThat(problems(plugin(set -> set.commands(back)
            .on(back, from(Webshop.SHIPPED).by(STAFF).to(Webshop.CANCELED))
            .pathAfter(Webshop.SHIPPED, Webshop.CANCELED)
            .texts(texts("en", "action.hostile:back.label", "Take back")))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(FORBIDDEN);
          assertThat(problem.what()).contains("canceled is a status of others");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"canceled", "Cancelled", "webshop:canceled", "Geannuleerd"})
  void noAliasStealsAWordForCanceled(String word) {
    Texts texts = texts("en", "status.shipped.aliases", "sent, " + word);

    assertThat(problems(plugin(set -> set.texts(texts))))
        .extracting(Problem::kind)
        .containsExactly(FORBIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C\u0430nceled",
        "\u0421anceled",
        "Canc\u0435led",
        "P\u03b1id",
        "Order \u13df\u0430nceled"
      })
  void noWordOfAPluginMixesLettersThatLookAlike(String label) {
    for (Texts texts : List.of(
        texts("en", "status.shipped.label", label), texts("en", "action.ship.label", label))) {
      assertThat(problems(plugin(set -> set.overrides(texts))))
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(FORBIDDEN);
            assertThat(problem.plugins()).containsExactly("hostile");
            assertThat(problem.what()).contains("has letters of", "write it in one script");
          });
    }
    assertThat(problems(
            plugin(set -> set.texts(texts("en", "status.shipped.aliases", "sent, " + label)))))
        .extracting(Problem::kind)
        .containsExactly(FORBIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u041e\u0442\u043c\u0435\u043d\u0435\u043d",
        "\u0391\u03ba\u03c5\u03c1\u03ce\u03b8\u03b7\u03ba\u03b5",
        "T\u30b7\u30e3\u30c4\u767a\u9001",
        "Cafe\u0301 2",
        "\u0645\u06cc\u200c\u0631\u0633\u062f",
        "DHL \u0432 \u043f\u0443\u0442\u0438"
      })
  void aWordMayBeOfAnyScript(String label) {
    assertThat(problems(plugin(set -> set.overrides(texts("en", "status.shipped.label", label)))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can\u200bceled",
        "Canceled\u200c",
        "\u2060Canceled",
        "Can\u00adceled",
        "Canceled\u3164",
        "Can\ufe0fceled",
        "\u202eCanceled\u202c",
        "\uff23\uff41\uff4e\uff43\uff45\uff4c\uff45\uff44"
      })
  void noWordOfAPluginLooksLikeAWordOfTheOwner(String label) {
    assertThat(problems(plugin(set -> set.overrides(texts("en", "status.shipped.label", label)))))
        .filteredOn(problem -> problem.kind() == FORBIDDEN)
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("would stand for several"));
  }

  static Stream<UnaryOperator<Extension.Builder>> deepest() {
    Condition condition = Condition.hasAccount();
    for (int i = 1; i < 100; i++) {
      condition = Condition.not(condition);
    }
    Condition wide = Condition.anyOf(
        Collections.nCopies(1_999, Condition.hasAccount()).toArray(Condition[]::new));
    return Stream.of(condition, wide).flatMap(HostilePluginTests::inEveryPlace);
  }

  private static Stream<UnaryOperator<Extension.Builder>> inEveryPlace(Condition deep) {
    ReasonCode no = ReasonCode.of("reason-required");
    Action look = Action.of("hostile:look");
    Promise soon =
        new Promise(Promise.Kind.TYPICAL, new Promise.Minutes(1), Promise.Anchor.STATUS_SINCE);
    return Stream.of(
        set ->
            set.addTo(Webshop.SHIP, TransitionExtension.from(Webshop.PROCESSING).guard(deep, no)),
        set -> set.commands(look)
            .on(look, from(Webshop.PROCESSING).by(STAFF).guard(deep, no).stay()),
        set -> set.replace(
            Webshop.SHIP, from(Webshop.PROCESSING).by(STAFF).guard(deep, no).to(Webshop.SHIPPED)),
        set -> set.promise(Webshop.PROCESSING, deep, soon),
        set -> set.note("deep", deep));
  }

  @ParameterizedTest
  @MethodSource("deepest")
  @Timeout(5)
  void aConditionAsDeepAndAsWideAsItMayBeCanBeMerged(UnaryOperator<Extension.Builder> deepest) {
    assertThat(problems(plugin(deepest)))
        .noneMatch(problem -> problem.what().contains("condition"));
  }

  static Stream<Error> errors() {
    return Stream.of(
        new AssertionError("broken"),
        new IOError(new IOException("broken")),
        new ServiceConfigurationError("broken"),
        new StackOverflowError("broken"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorOfALoaderOfTextsIsAProblemOfItsPlugin(Error error) {
    Texts texts = Texts.bundles("x", List.of("en"), file -> {
      throw error;
    });

    assertThat(problems(plugin(set -> set.overrides(texts)))).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(MISSING_TEXT);
      assertThat(problem.plugins()).containsExactly("hostile");
      assertThat(problem.what()).contains("broken");
    });
  }

  @Test
  void thatMemoryIsShortIsNoProblemOfAPlugin() {
    Texts texts = Texts.bundles("x", List.of("en"), file -> {
      throw new OutOfMemoryError("not really");
    });

    assertThatThrownBy(() -> problems(plugin(set -> set.texts(texts))))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Plugin plugin(UnaryOperator<Extension.Builder> more) {
    return Plugin.named("hostile", "hostile").extend("webshop", more).build();
  }

  private static Plugin paidInOwnStatus(String name, Actor reporter, OrderStatus target) {
    OrderStatus parked = OrderStatus.of(name + ":delivered");
    Action park = Action.of(name + ":park");
    return Delivery.named(
        name,
        name,
        set -> set.commands(park)
            .on(park, from(Webshop.RECEIVED).by(STAFF).to(parked))
            .on(Payments.PAYMENT_RECEIVED, from(parked).by(reporter).to(target))
            .texts(Delivery.english(name)
                .with(texts("en", "action." + name + ":park.label", "Park"))));
  }

  private static Texts texts(String tag, String key, String text) {
    return Texts.of(Map.of(Locale.forLanguageTag(tag), Map.of(key, text)));
  }

  private static List<Problem> problems(Plugin... plugins) {
    return OrderStatuses.builtIn().with(plugins).problems("webshop");
  }
}
