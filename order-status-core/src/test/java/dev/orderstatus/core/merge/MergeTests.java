package dev.orderstatus.core.merge;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.reasonGiven;
import static dev.orderstatus.api.definition.Problem.Kind.AMBIGUOUS;
import static dev.orderstatus.api.definition.Problem.Kind.CONFLICT;
import static dev.orderstatus.api.definition.Problem.Kind.EXIT_FROM_TERMINAL;
import static dev.orderstatus.api.definition.Problem.Kind.FORBIDDEN;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.MISSING_TEXT;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static dev.orderstatus.core.merge.Delivery.DELIVER;
import static dev.orderstatus.core.merge.Delivery.DELIVERED;
import static dev.orderstatus.core.merge.Delivery.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.payment.Payments;
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

class MergeTests {

  private static final String ID = "delivery-tracking";

  @Test
  void aPluginThatKeepsTheRulesHasNoProblems() {
    assertThat(problems(Delivery.plugin())).isEmpty();
  }

  @Test
  void withoutPluginsASetIsItself() {
    assertThat(OrderStatuses.builtIn().with().set("webshop")).isSameAs(Webshop.set());
    assertThat(OrderStatuses.builtIn()
            .with(Delivery.plugin())
            .set("reseller")
            .origins()
            .plugins())
        .isEmpty();
  }

  static Stream<Arguments> faults() {
    Action steal = Action.of("steal");
    return Stream.of(
        fault(
            "a code outside the namespace",
            FORBIDDEN,
            set -> set.commands(steal).texts(Delivery.with(Map.of("action.steal.label", "Steal")))),
        fault(
            "a status of others", FORBIDDEN, set -> set.status(Webshop.SHIPPED, s -> s.terminal())),
        fault(
            "a reason outside the namespace",
            FORBIDDEN,
            set -> set.addTo(t -> t.from(Webshop.PROCESSING)
                    .on(Webshop.SHIP)
                    .guard(reasonGiven(), ReasonCode.of("too-early")))
                .texts(Delivery.with(Map.of("reason.too-early", "Too early.")))),
        fault(
            "a reason of a plugin that is not here",
            UNKNOWN_REFERENCE,
            set -> set.addTo(t -> t.from(Webshop.PROCESSING)
                    .on(Webshop.SHIP)
                    .guard(reasonGiven(), ReasonCode.of("gone:too-early")))
                .texts(Delivery.with(Map.of("reason.gone:too-early", "Too early.")))),
        fault(
            "a status of a plugin that is not here",
            UNKNOWN_REFERENCE,
            set -> set.transition(t ->
                t.from(DELIVERED).on(DELIVER).by(CARRIER).to(OrderStatus.of("gone:returned")))),
        fault(
            "a transition about nothing of its own",
            FORBIDDEN,
            set -> set.transition(
                t -> t.from(Webshop.SHIPPED).on(Webshop.PROCESS).by(STAFF).to(Webshop.PROCESSING))),
        fault(
            "a way out of a terminal status",
            EXIT_FROM_TERMINAL,
            set -> set.transition(
                t -> t.from(Webshop.CANCELED).on(DELIVER).by(CARRIER).to(DELIVERED))),
        fault(
            "another reporter of a fact",
            FORBIDDEN,
            set -> set.transition(t ->
                t.from(DELIVERED).on(Payments.PAYMENT_RECEIVED).by(CUSTOMER).stay())),
        fault(
            "another target of a fact",
            FORBIDDEN,
            set -> set.transition(t ->
                t.from(DELIVERED).on(Payments.PAYMENT_RECEIVED).by(STAFF).to(Webshop.SHIPPED))),
        fault(
            "an addition to nothing",
            UNKNOWN_REFERENCE,
            set -> set.addTo(t -> t.from(Webshop.SHIPPED)
                .on(Webshop.SHIP)
                .guard(reasonGiven(), ReasonCode.NOT_PERMITTED_FOR_ACTOR))),
        fault(
            "an addition to its own transition",
            UNKNOWN_REFERENCE,
            set -> set.addTo(t -> t.from(Webshop.SHIPPED)
                .on(DELIVER)
                .guard(reasonGiven(), ReasonCode.NOT_PERMITTED_FOR_ACTOR))),
        fault(
            "an addition of nothing",
            INVALID,
            set -> set.addTo(t -> t.from(Webshop.PROCESSING).on(Webshop.SHIP))),
        fault(
            "a replacement of what is not replaceable",
            FORBIDDEN,
            set -> set.replace(
                t -> t.from(Webshop.PROCESSING).on(Webshop.SHIP).by(STAFF).to(Webshop.SHIPPED))),
        fault(
            "a replacement of nothing",
            UNKNOWN_REFERENCE,
            set -> set.replace(
                t -> t.from(Webshop.RECEIVED).on(Webshop.SHIP).by(STAFF).to(Webshop.SHIPPED))),
        fault(
            "a promise in a status that is not there",
            UNKNOWN_REFERENCE,
            set -> set.promise(OrderStatus.of("delivery:gone"), minutes(1))),
        fault(
            "a note of the name of another",
            INVALID,
            set -> set.note("Not A Name", reasonGiven())
                .texts(Delivery.with(Map.of("note.Not A Name", "Look.")))),
        fault(
            "a step after nothing",
            UNKNOWN_REFERENCE,
            set -> set.pathAfter(Webshop.CANCELED, DELIVERED)),
        fault(
            "a step that the owner has",
            FORBIDDEN,
            set -> set.pathAfter(Webshop.SHIPPED, Webshop.PROCESSING)),
        fault(
            "a text of others",
            FORBIDDEN,
            set -> set.texts(Delivery.with(Map.of("status.shipped.label", "Away")))),
        fault(
            "a text that the owner left out",
            FORBIDDEN,
            set -> set.texts(Delivery.with(Map.of("status.shipped.body.staff", "Away")))),
        fault(
            "a text in place of none",
            UNKNOWN_REFERENCE,
            set -> set.override(
                Texts.of(Map.of(Locale.ENGLISH, Map.of("status.shipped.body.approver", "Away"))))),
        fault(
            "its own text as an override",
            INVALID,
            set -> set.override(Texts.of(
                Map.of(Locale.ENGLISH, Map.of("status.delivery:delivered.label", "Away"))))),
        fault(
            "another meaning of canceled",
            FORBIDDEN,
            set ->
                set.override(Texts.of(Map.of(DUTCH, Map.of("status.canceled.label", "Onderweg"))))),
        fault(
            "aliases in place of others",
            FORBIDDEN,
            set -> set.override(
                Texts.of(Map.of(Locale.ENGLISH, Map.of("status.shipped.aliases", "Away"))))),
        fault(
            "an alias that means canceled",
            FORBIDDEN,
            set -> set.texts(Delivery.with(Map.of("status.shipped.aliases", "Canceled")))),
        fault("a missing text", MISSING_TEXT, set -> set.commands(Delivery.LOSE)),
        fault(
            "a missing text in a language it speaks",
            MISSING_TEXT,
            set -> set.texts(
                Delivery.english("delivery").with(Texts.of(Map.of(DUTCH, dutchButTheLabel()))))));
  }

  private static Map<String, String> dutchButTheLabel() {
    Map<String, String> texts = Delivery.texts("delivery", "delivered", "deliver");
    texts.remove("action.delivery:deliver.label");
    return texts;
  }

  private static Arguments fault(
      String name, Problem.Kind kind, UnaryOperator<Extension.Builder> more) {
    return Arguments.of(name, kind, more);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aRuleThatIsBrokenIsReportedAlone(
      String name, Problem.Kind kind, UnaryOperator<Extension.Builder> more) {
    assertThat(problems(Delivery.plugin(more))).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(kind);
      assertThat(problem.plugins()).containsExactly(ID);
      assertThat(problem.toString()).contains(ID);
    });
  }

  static Stream<Arguments> conflicts() {
    return Stream.of(
        conflict("one id", Delivery.plugin(), Delivery.named(ID, "other", set -> set)),
        conflict(
            "one namespace", Delivery.plugin(), Delivery.named("other", "delivery", set -> set)),
        conflict(
            "one note",
            Delivery.plugin(set -> set.note("look", payment(Payment.DUE))
                .texts(Delivery.with(Map.of("note.look", "Look.")))),
            Delivery.named("other", "other", set -> set.note("look", payment(Payment.DUE)))),
        conflict(
            "one text",
            Delivery.plugin(set -> set.override(label("Away"))),
            Delivery.named("other", "other", set -> set.override(label("Gone")))),
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
            Delivery.plugin(set -> set.transition(t -> t.from(OrderStatus.of("other:delivered"))
                .on(DELIVER)
                .by(CARRIER)
                .to(DELIVERED))),
            Delivery.named(
                "other",
                "other",
                set -> set.transition(t -> t.from(OrderStatus.of("other:delivered"))
                    .on(DELIVER)
                    .by(CARRIER)
                    .stay()))));
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
  void aReplacementMustNotLeadOutOfATerminalStatus() {
    StatusSet set = StatusSet.named("shop", "Shop")
        .types(Webshop.GOODS)
        .status(Webshop.CANCELED, s -> s.terminal())
        .commands(Webshop.PLACE, Webshop.CANCEL)
        .transition(t -> t.from(OrderStatus.NEW).on(Webshop.PLACE).by(STAFF).to(Webshop.CANCELED))
        .transition(
            t -> t.from(Webshop.CANCELED).on(Webshop.CANCEL).by(STAFF).stay().replaceable())
        .texts(Webshop.set().texts())
        .build();
    Plugin plugin = Plugin.named("one", "one")
        .extend(
            "shop",
            it -> it.status(OrderStatus.of("one:back"), s -> s.isFinal())
                .replace(t -> t.from(Webshop.CANCELED)
                    .on(Webshop.CANCEL)
                    .by(STAFF)
                    .to(OrderStatus.of("one:back")))
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
  void everyProblemIsReportedAtOnce() {
    assertThat(problems(Delivery.plugin(set -> set.commands(Action.of("steal"))
            .pathAfter(Webshop.CANCELED, DELIVERED)
            .override(label("Away")
                .with(Texts.of(Map.of(Locale.ENGLISH, Map.of("status.canceled.label", "Away"))))))))
        .extracting(Problem::kind)
        .contains(FORBIDDEN, UNKNOWN_REFERENCE, MISSING_TEXT)
        .doesNotContain(AMBIGUOUS)
        .hasSizeGreaterThan(3);
  }

  @Test
  void namesOfPluginsAreWords() {
    assertThat(problems(Delivery.named("Not A Name", "delivery", set -> set)))
        .singleElement()
        .extracting(Problem::kind)
        .isEqualTo(INVALID);
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
    return StatusSet.named("shop", "Shop")
        .types(Webshop.GOODS)
        .status(Webshop.PROCESSING, s -> s)
        .status(Webshop.SHIPPED, s -> s.isFinal())
        .commands(Webshop.PLACE, Webshop.SHIP)
        .transition(t -> t.from(OrderStatus.NEW).on(Webshop.PLACE).by(STAFF).to(Webshop.PROCESSING))
        .transition(t -> t.from(Webshop.PROCESSING)
            .on(Webshop.SHIP)
            .by(STAFF)
            .to(Webshop.SHIPPED)
            .replaceable())
        .texts(english(
            "status.processing.label",
            "status.processing.headline",
            "status.processing.body",
            "status.shipped.label",
            "status.shipped.headline",
            "status.shipped.body",
            "action.place.label",
            "action.ship.label",
            "type.goods"))
        .build();
  }

  private static Texts english(String... keys) {
    return Texts.of(Map.of(
        Locale.ENGLISH,
        Stream.of(keys).collect(Collectors.toMap(key -> key, key -> "text " + key))));
  }

  private static Plugin replacing(String name) {
    return Plugin.named(name, name)
        .extend(
            "shop",
            set -> set.replace(
                t -> t.from(Webshop.PROCESSING).on(Webshop.SHIP).by(CARRIER).to(Webshop.SHIPPED)))
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
