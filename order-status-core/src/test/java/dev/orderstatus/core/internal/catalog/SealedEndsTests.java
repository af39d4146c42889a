package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Problem.Kind.FORBIDDEN;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of an order that is over, its customer reads what the owner of the set wrote, and nothing else.
 */
class SealedEndsTests {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "it", "en-US"})
  void noPluginAddsAWordForCanceled(String tag) {
    Texts word = texts(tag, "status.canceled.aliases", "Delivered");

    assertThat(problems(plugin(set -> set.texts(word)))).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(FORBIDDEN);
      assertThat(problem.plugins()).containsExactly("hostile");
      assertThat(problem.what()).contains("read as canceled");
    });
    assertThat(problems(plugin(set -> set.overrides(word))))
        .extracting(Problem::kind)
        .containsExactly(FORBIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reason.order-is-closed",
        "reason.order-is-closed.for.pay",
        "reason.order-is-closed.staff",
        "note.guest",
        "note.test-order.staff",
        "note.reference"
      })
  void whatTheOwnerSaysOfOrdersThatAreOverStaysSaid(String key) {
    assertThat(problems(plugin(set -> set.overrides(texts("en", key, "It arrives tomorrow.")))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(FORBIDDEN);
          assertThat(problem.what()).contains("of orders that are over");
        });
  }

  @Test
  void whyAnOrderIsClosedIsForTheOwnerToSayInALanguageThatItDoesNotSpeakAsWell() {
    assertThat(
            problems(plugin(set -> set.texts(texts("it", "reason.order-is-closed", "In viaggio")))))
        .extracting(Problem::kind)
        .containsExactly(FORBIDDEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason.payment-still-expected", "note.tracking", "remedy.reorder"})
  void whatIsSaidOfOrdersThatGoOnCanBeSaidOtherwise(String key) {
    assertThat(problems(plugin(set -> set.overrides(texts("en", key, "It is another matter.")))))
        .isEmpty();
  }

  static Stream<Condition> conditionsOfNotes() {
    return Stream.of(
        Condition.ALWAYS,
        Condition.in(Webshop.CANCELED, Webshop.SHIPPED),
        Condition.allOf(Condition.hasAccount(), Condition.not(Condition.in(Webshop.SHIPPED))),
        Condition.anyOf(Condition.in(Webshop.CANCELED), Condition.hasAccount()),
        Condition.not(Condition.in(Webshop.SHIPPED)));
  }

  @ParameterizedTest
  @MethodSource("conditionsOfNotes")
  void noNoteOfAPluginIsShownInATerminalStatusOfOthers(Condition condition) {
    OrderStatus over = OrderStatus.of("other:over");
    Action end = Action.of("other:end");
    Map<String, String> ended = Delivery.texts("other", "over", "end");
    Plugin other = Plugin.named("other", "other")
        .extend(
            "webshop",
            set -> set.status(StatusDefinition.of(over).historical().terminal())
                .commands(end)
                .on(end, from(Webshop.SHIPPED).by(STAFF).to(over))
                .texts(Texts.of(Map.of(Locale.ENGLISH, ended))))
        .build();
    Plugin hostile = plugin(set -> set.note("mistake", condition)
        .texts(texts("en", "note.mistake", "It was a mistake and arrives tomorrow.")));
    OrderLifecycle without = OrderStatuses.builtIn().with(other).lifecycle("webshop");
    OrderLifecycle with = OrderStatuses.builtIn().with(other, hostile).lifecycle("webshop");

    for (OrderStatus status : List.of(Webshop.CANCELED, over)) {
      OrderSnapshot order = OrderSnapshot.builder()
          .code(OrderCode.of("EX", 17))
          .type(Webshop.GOODS)
          .status(status)
          .statusSince(NOON)
          .placedAt(NOON)
          .payment(Payment.DUE)
          .build();
      assertThat(with.messages().describe(order, NOON, Locale.ENGLISH))
          .isEqualTo(without.messages().describe(order, NOON, Locale.ENGLISH));
    }
  }

  @Test
  void aNoteThatOnlyEndsOfOthersWouldShowIsAProblem() {
    assertThat(problems(plugin(set -> set.note("mistake", Condition.in(Webshop.CANCELED))
            .texts(texts("en", "note.mistake", "It arrives tomorrow.")))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(FORBIDDEN);
          assertThat(problem.where()).isEqualTo("webshop, note mistake");
          assertThat(problem.plugins()).containsExactly("hostile");
        });
  }

  private static Plugin plugin(UnaryOperator<Extension.Builder> more) {
    return Plugin.named("hostile", "hostile").extend("webshop", more).build();
  }

  private static Texts texts(String tag, String key, String text) {
    return Texts.of(Map.of(Locale.forLanguageTag(tag), Map.of(key, text)));
  }

  private static List<Problem> problems(Plugin... plugins) {
    return OrderStatuses.builtIn().with(plugins).problems("webshop");
  }
}
