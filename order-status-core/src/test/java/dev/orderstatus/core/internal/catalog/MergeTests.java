package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.justificationGiven;
import static dev.orderstatus.api.definition.Problem.Kind.AMBIGUOUS;
import static dev.orderstatus.api.definition.Problem.Kind.EXIT_FROM_TERMINAL;
import static dev.orderstatus.api.definition.Problem.Kind.FORBIDDEN;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.MISSING_TEXT;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVER;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVERED;
import static dev.orderstatus.core.internal.catalog.Delivery.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.payment.Payments;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
            "an action outside the namespace, without a text",
            FORBIDDEN,
            set -> set.commands(steal).on(steal, from(DELIVERED).by(STAFF).stay())),
        fault(
            "a reason outside the namespace, without a text",
            FORBIDDEN,
            set -> set.addTo(
                Webshop.SHIP,
                TransitionExtension.from(Webshop.PROCESSING)
                    .guard(justificationGiven(), ReasonCode.of("too-early")))),
        fault(
            "a type outside the namespace, without a text",
            FORBIDDEN,
            set -> set.types(OrderType.of("gift"))),
        fault(
            "a text that nothing has",
            INVALID,
            set -> set.texts(Delivery.with(Map.of("neutral.status", "Oops")))),
        fault(
            "a text in place of another, without what has to be said",
            INVALID,
            set -> set.overrides(Texts.of(Map.of(Locale.ENGLISH, Map.of("quote", "(evil)"))))),
        fault(
            "another that leaves a part out",
            INVALID,
            set -> set.overrides(
                Texts.of(Map.of(Locale.ENGLISH, Map.of("list.or.last", "{before} or so"))))),
        fault(
            "a status of others",
            FORBIDDEN,
            set -> set.status(StatusDefinition.of(Webshop.SHIPPED).terminal())),
        fault(
            "a reason outside the namespace",
            FORBIDDEN,
            set -> set.addTo(
                    Webshop.SHIP,
                    TransitionExtension.from(Webshop.PROCESSING)
                        .guard(justificationGiven(), ReasonCode.of("too-early")))
                .texts(Delivery.with(Map.of("reason.too-early", "Too early.")))),
        fault(
            "a reason of a plugin that is not here",
            UNKNOWN_REFERENCE,
            set -> set.addTo(
                    Webshop.SHIP,
                    TransitionExtension.from(Webshop.PROCESSING)
                        .guard(justificationGiven(), ReasonCode.of("gone:too-early")))
                .texts(Delivery.with(Map.of("reason.gone:too-early", "Too early.")))),
        fault(
            "an effect of the owner in an addition",
            FORBIDDEN,
            set -> set.addTo(
                Webshop.VIEW,
                TransitionExtension.fromAll().effect(Effect.forStaff("remove-order")))),
        fault(
            "an effect of the owner in a transition of its own",
            FORBIDDEN,
            set -> set.on(
                DELIVER,
                from(DELIVERED)
                    .by(CARRIER)
                    .stay()
                    .effect(Effect.forCustomer("open-payment-page")
                        .with("url", "https://evil.example/")))),
        fault(
            "a warning that the engine gives",
            FORBIDDEN,
            set -> set.on(
                    DELIVER,
                    from(DELIVERED)
                        .by(CARRIER)
                        .stay()
                        .effect(Effect.forCustomer("delivery:notify-staff"))
                        .warning(justificationGiven(), WarningCode.LATE))
                .texts(Delivery.with(Map.of("effect.delivery:notify-staff", "Hello.")))),
        fault(
            "a guard that says what the engine says",
            FORBIDDEN,
            set -> set.addTo(
                Webshop.CANCEL,
                TransitionExtension.from(Webshop.RECEIVED)
                    .guard(justificationGiven(), ReasonCode.ALREADY_REFLECTED))),
        fault(
            "a status of a plugin that is not here",
            UNKNOWN_REFERENCE,
            set ->
                set.on(DELIVER, from(DELIVERED).by(CARRIER).to(OrderStatus.of("gone:returned")))),
        fault(
            "a transition about nothing of its own",
            FORBIDDEN,
            set -> set.on(Webshop.PROCESS, from(Webshop.SHIPPED).by(STAFF).to(Webshop.PROCESSING))),
        fault(
            "a way out of a terminal status",
            EXIT_FROM_TERMINAL,
            set -> set.on(DELIVER, from(Webshop.CANCELED).by(CARRIER).to(DELIVERED))),
        fault(
            "another reporter of an event",
            FORBIDDEN,
            set ->
                set.on(Payments.PAYMENT_RECEIVED, from(DELIVERED).by(CUSTOMER).stay())),
        fault(
            "another target of an event",
            FORBIDDEN,
            set ->
                set.on(Payments.PAYMENT_RECEIVED, from(DELIVERED).by(STAFF).to(Webshop.SHIPPED))),
        fault(
            "an addition to nothing",
            UNKNOWN_REFERENCE,
            set -> set.addTo(
                Webshop.SHIP,
                TransitionExtension.from(Webshop.SHIPPED)
                    .guard(justificationGiven(), ReasonCode.NOT_PERMITTED_FOR_ACTOR))),
        fault(
            "an addition to its own transition",
            UNKNOWN_REFERENCE,
            set -> set.addTo(
                DELIVER,
                TransitionExtension.from(Webshop.SHIPPED)
                    .guard(justificationGiven(), ReasonCode.NOT_PERMITTED_FOR_ACTOR))),
        fault(
            "an addition of nothing",
            INVALID,
            set -> set.addTo(Webshop.SHIP, TransitionExtension.from(Webshop.PROCESSING))),
        fault(
            "a replacement of what is not replaceable",
            FORBIDDEN,
            set ->
                set.replace(Webshop.SHIP, from(Webshop.PROCESSING).by(STAFF).to(Webshop.SHIPPED))),
        fault(
            "a replacement of nothing",
            UNKNOWN_REFERENCE,
            set -> set.replace(Webshop.SHIP, from(Webshop.RECEIVED).by(STAFF).to(Webshop.SHIPPED))),
        fault(
            "a promise in a status that is not there",
            UNKNOWN_REFERENCE,
            set -> set.promise(OrderStatus.of("delivery:gone"), minutes(1))),
        fault(
            "a promise in a status that is over",
            FORBIDDEN,
            set -> set.promise(Webshop.CANCELED, minutes(1))),
        fault(
            "a note of the name of another",
            INVALID,
            set -> set.note("Not A Name", justificationGiven())
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
            set -> set.overrides(
                Texts.of(Map.of(Locale.ENGLISH, Map.of("status.shipped.body.approver", "Away"))))),
        fault(
            "its own text as an override",
            INVALID,
            set -> set.overrides(Texts.of(
                Map.of(Locale.ENGLISH, Map.of("status.delivery:delivered.label", "Away"))))),
        fault(
            "another meaning of canceled",
            FORBIDDEN,
            set -> set.overrides(
                Texts.of(Map.of(DUTCH, Map.of("status.canceled.label", "Onderweg"))))),
        fault(
            "aliases in place of others",
            FORBIDDEN,
            set -> set.overrides(
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

  @ParameterizedTest
  @CsvSource(textBlock = """
          proces-sing,    ', but there is processing;'
          cancelled,      ', but there is canceled;'
          delivery:deliverd, ', but there is delivery:delivered;'
          elsewhere,      ;
          """)
  void anAdditionInAStatusThatIsNotThereNamesTheNearest(String status, String nearest) {
    assertThat(problems(Delivery.plugin(set -> set.addTo(
            Webshop.SHIP,
            TransitionExtension.from(OrderStatus.of(status), Webshop.PROCESSING)
                .guard(justificationGiven(), ReasonCode.NOT_PERMITTED_FOR_ACTOR)))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(UNKNOWN_REFERENCE);
          assertThat(problem.what())
              .isEqualTo("there is no status " + status + nearest
                  + " correct its code, or add the plugin that brings it");
        });
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    assertThat(problems(Delivery.plugin(set -> set.commands(Action.of("steal"), Delivery.LOSE)
            .pathAfter(Webshop.CANCELED, DELIVERED)
            .overrides(label("Away")
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
  void namesOfPluginsOfAnyLengthAreAProblemAndNoError() {
    String name = "a" + "-a".repeat(100_000);

    assertThat(problems(
            Plugin.named(name, "x").extend("webshop", set -> set).build(),
            Plugin.named("y", name).extend("webshop", set -> set).build()))
        .extracting(Problem::kind)
        .containsExactly(INVALID, INVALID);
  }

  private static Texts label(String label) {
    return Texts.of(Map.of(Locale.ENGLISH, Map.of("status.shipped.label", label)));
  }

  private static Promise minutes(int minutes) {
    return new Promise(
        Promise.Kind.TYPICAL, new Promise.Minutes(minutes), Promise.Anchor.STATUS_SINCE);
  }

  private static List<Problem> problems(Plugin... plugins) {
    return OrderStatuses.builtIn().with(plugins).problems("webshop");
  }
}
