package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Problem.Kind.CONFLICT;
import static dev.orderstatus.api.definition.Problem.Kind.EXIT_FROM_TERMINAL;
import static dev.orderstatus.api.definition.Problem.Kind.FORBIDDEN;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVER;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What two plugins cannot both bring, and sets and rows that can be brought once. */
class ConflictTests {

  static Stream<Arguments> conflicts() {
    return Stream.of(
        conflict(
            "one id", Delivery.plugin(), Delivery.named("delivery-tracking", "other", set -> set)),
        conflict(
            "one namespace", Delivery.plugin(), Delivery.named("other", "delivery", set -> set)),
        conflict(
            "one note",
            Delivery.plugin(set -> set.note("look", payment(Payment.DUE))
                .texts(Delivery.with(Map.of("note.look", "Look.")))),
            Delivery.named("other", "other", set -> set.note("look", payment(Payment.DUE)))),
        conflict(
            "one text",
            Delivery.plugin(set -> set.overrides(label("Away"))),
            Delivery.named("other", "other", set -> set.overrides(label("Gone")))),
        conflict(
            "one label",
            Delivery.plugin(),
            Delivery.named(
                "other",
                "other",
                set -> set.texts(Delivery.english("other")
                    .with(Texts.of(Map.of(
                        Locale.ENGLISH,
                        Map.of("status.other:delivered.label", "brought by DELIVERY"))))))),
        conflict(
            "one alias",
            Delivery.plugin(
                set -> set.texts(Delivery.with(Map.of("status.shipped.aliases", "Handed over")))),
            Delivery.named(
                "other",
                "other",
                set -> set.texts(Delivery.english("other")
                    .with(Texts.of(Map.of(
                        Locale.ENGLISH,
                        Map.of("status.other:delivered.aliases", "handed-over"))))))),
        conflict(
            "one status with a time",
            Delivery.plugin(set -> set.promise(Webshop.PROCESSING, minutes(1))),
            Delivery.named(
                "other",
                "other",
                set -> set.promise(Webshop.PROCESSING, payment(Payment.PAID), minutes(2)))),
        conflict(
            "one place in the course",
            Delivery.plugin(set -> set.pathAfter(Webshop.SHIPPED, DELIVERED)),
            Delivery.named(
                "other",
                "other",
                set -> set.pathAfter(Webshop.SHIPPED, OrderStatus.of("other:delivered")))),
        conflict(
            "one place in the table",
            Delivery.plugin(set -> set.on(
                DELIVER, from(OrderStatus.of("other:delivered")).by(CARRIER).to(DELIVERED))),
            Delivery.named(
                "other",
                "other",
                set -> set.on(
                    DELIVER, from(OrderStatus.of("other:delivered")).by(CARRIER).stay()))));
  }

  private static Arguments conflict(String name, Plugin one, Plugin other) {
    return Arguments.of(name, one, other);
  }

  private static Texts label(String label) {
    return Texts.of(Map.of(Locale.ENGLISH, Map.of("status.shipped.label", label)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conflicts")
  void aConflictNamesBothAndDependsOnNoOrder(String name, Plugin one, Plugin other) {
    List<Problem> problems = problems(one, other);

    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(CONFLICT);
      assertThat(problem.plugins())
          .containsExactlyElementsOf(
              Stream.of(one.id(), other.id()).distinct().sorted().toList());
    });
    assertThat(problems(other, one)).isEqualTo(problems);
    assertThatThrownBy(() -> OrderStatuses.builtIn().with(other).with(one).lifecycle("webshop"))
        .isInstanceOfSatisfying(
            InvalidDefinitionException.class,
            thrown -> assertThat(thrown.problems()).isEqualTo(problems));
  }

  @Test
  void twoReplacementsOfOneRowConflictAndOneIsFine() {
    OrderStatuses shop = OrderStatuses.builtIn().with(withReplaceableShip());
    Plugin one = replacing("one");
    Plugin other = replacing("other");

    assertThat(shop.with(one).problems("shop")).isEmpty();
    assertThat(shop.with(one, other).problems("shop"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.plugins()).containsExactly("one", "other"))
        .extracting(Problem::kind)
        .isEqualTo(CONFLICT);
    assertThat(shop.with(one).set("shop").transitions())
        .filteredOn(row -> row.action().equals(Webshop.SHIP))
        .singleElement()
        .satisfies(row -> assertThat(row.actors()).containsExactly(CARRIER));
  }

  @Test
  void aReplacementMayDoWhatTheRowInItsPlaceDidAndNothingElseOfOthers() {
    Effect sent = Effect.forCustomer("email-sent");
    OrderStatuses shop = OrderStatuses.builtIn()
        .with(withReplaceableShip(row -> row.effect(sent), "effect.email-sent"));

    assertThat(shop.with(replacing("one", row -> row.effect(sent))).problems("shop"))
        .isEmpty();
    for (Effect other : List.of(
        sent.with("link", "https://evil.example/"),
        sent.asOptional(),
        Effect.forStaff("email-sent"))) {
      assertThat(shop.with(replacing("one", row -> row.effect(other))).problems("shop"))
          .extracting(Problem::kind)
          .contains(FORBIDDEN);
    }
  }

  @Test
  void aReplacementMustNotLeadOutOfATerminalStatus() {
    StatusSet set = StatusSet.named("shop", "Shop")
        .types(Webshop.GOODS)
        .status(StatusDefinition.of(Webshop.CANCELED).terminal())
        .commands(Webshop.PLACE, Webshop.CANCEL)
        .on(Webshop.PLACE, from(OrderStatus.NEW).by(STAFF).to(Webshop.CANCELED))
        .on(Webshop.CANCEL, from(Webshop.CANCELED).by(STAFF).stay().replaceable())
        .texts(Webshop.set().texts())
        .build();
    Plugin plugin = Plugin.named("one", "one")
        .extend(
            "shop",
            extension -> extension
                .status(StatusDefinition.of(OrderStatus.of("one:back")).correctable())
                .replace(
                    Webshop.CANCEL, from(Webshop.CANCELED).by(STAFF).to(OrderStatus.of("one:back")))
                .texts(Texts.of(Map.of(Locale.ENGLISH, Delivery.texts("one", "back", "x")))))
        .build();

    assertThat(OrderStatuses.builtIn().with(set).with(plugin).problems("shop"))
        .extracting(Problem::kind)
        .contains(EXIT_FROM_TERMINAL);
  }

  @Test
  void aSetIsBroughtOnceAndAnUnknownSetIsNamed() {
    Plugin taken = Plugin.named("thief", "thief")
        .set(StatusSet.named("webshop", "Mine").build())
        .extend("nowhere", set -> set)
        .build();
    OrderStatuses statuses = OrderStatuses.builtIn().with(taken);

    assertThat(statuses.problems("webshop")).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(CONFLICT);
      assertThat(problem.plugins()).containsExactly("thief");
    });
    assertThat(statuses.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(UNKNOWN_REFERENCE);
      assertThat(problem.where()).isEqualTo("nowhere");
    });
    assertThatThrownBy(() -> statuses.set("webshop"))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("thief");
  }

  @Test
  void apartIsWhatCannotHoldTogether() {
    Plugin one =
        Delivery.plugin(set -> set.promise(Webshop.PROCESSING, payment(Payment.DUE), minutes(1)));
    Plugin other = Delivery.named(
        "other",
        "other",
        set -> set.promise(Webshop.PROCESSING, Condition.not(payment(Payment.DUE)), minutes(2)));

    assertThat(problems(one, other)).isEmpty();
  }

  private static StatusSet withReplaceableShip() {
    return withReplaceableShip(row -> row);
  }

  private static StatusSet withReplaceableShip(
      UnaryOperator<TransitionDefinition.Builder> more, String... moreKeys) {
    return StatusSet.named("shop", "Shop")
        .types(Webshop.GOODS)
        .status(StatusDefinition.of(Webshop.PROCESSING))
        .status(StatusDefinition.of(Webshop.SHIPPED).correctable())
        .commands(Webshop.PLACE, Webshop.SHIP)
        .on(Webshop.PLACE, from(OrderStatus.NEW).by(STAFF).to(Webshop.PROCESSING))
        .on(
            Webshop.SHIP,
            more.apply(from(Webshop.PROCESSING).by(STAFF).to(Webshop.SHIPPED).replaceable()))
        .texts(english(moreKeys)
            .with(english(
                "status.processing.label",
                "status.processing.headline",
                "status.processing.body",
                "status.shipped.label",
                "status.shipped.headline",
                "status.shipped.body",
                "action.place.label",
                "action.ship.label",
                "type.goods")))
        .build();
  }

  private static Texts english(String... keys) {
    return Texts.of(Map.of(
        Locale.ENGLISH,
        Stream.of(keys).collect(Collectors.toMap(key -> key, key -> "text " + key))));
  }

  private static Plugin replacing(String name) {
    return replacing(name, row -> row);
  }

  private static Plugin replacing(String name, UnaryOperator<TransitionDefinition.Builder> more) {
    return Plugin.named(name, name)
        .extend(
            "shop",
            set -> set.replace(
                Webshop.SHIP, more.apply(from(Webshop.PROCESSING).by(CARRIER).to(Webshop.SHIPPED))))
        .build();
  }

  private static Promise minutes(int minutes) {
    return new Promise(
        Promise.Kind.TYPICAL, new Promise.Minutes(minutes), Promise.Anchor.STATUS_SINCE);
  }

  private static List<Problem> problems(Plugin... plugins) {
    return OrderStatuses.builtIn().with(plugins).problems("webshop");
  }
}
