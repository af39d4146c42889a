package dev.orderstatus.testkit.contract;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.webshop.Webshop.CANCEL;
import static dev.orderstatus.core.webshop.Webshop.CANCELED;
import static dev.orderstatus.core.webshop.Webshop.PAY;
import static dev.orderstatus.core.webshop.Webshop.PAYMENT_RECEIVED;
import static dev.orderstatus.core.webshop.Webshop.PAYMENT_REFUNDED;
import static dev.orderstatus.core.webshop.Webshop.PLACE;
import static dev.orderstatus.core.webshop.Webshop.PROCESS;
import static dev.orderstatus.core.webshop.Webshop.PROCESSING;
import static dev.orderstatus.core.webshop.Webshop.RECEIVED;
import static dev.orderstatus.core.webshop.Webshop.SHIP;
import static dev.orderstatus.core.webshop.Webshop.SHIPPED;
import static dev.orderstatus.core.webshop.Webshop.UNSHIP;
import static dev.orderstatus.core.webshop.Webshop.WAIVE_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Each mistake planted in a built-in set is found by the contract, which names it. */
class PlantedFaultsTests extends PlantedContract {

  private static final StatusSet WEBSHOP = Webshop.set();
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  static List<Planted> mistakes() {
    List<Planted> all = new ArrayList<>();
    all.addAll(thatDoNotCompile());
    all.addAll(inTheTexts());
    all.addAll(thatCompile());
    all.addAll(thatOnlyAReferenceShows());
    return all;
  }

  private static Planted webshop(
      String name,
      UnaryOperator<StatusSet> mistake,
      Consumer<StatusSetContract> finder,
      String... says) {
    return in(WEBSHOP, name, mistake, finder, says);
  }

  private static Planted in(
      StatusSet set,
      String name,
      UnaryOperator<StatusSet> mistake,
      Consumer<StatusSetContract> finder,
      String... says) {
    return new Planted(name, set, mistake, finder, List.of(says));
  }

  private static List<Planted> thatDoNotCompile() {
    Consumer<StatusSetContract> compiling = DefinitionContract::theSetCompilesWithoutProblems;
    return List.of(
        webshop(
            "extra exit from a terminal status",
            set -> Mutant.oneMore(set, CANCEL, row -> {
              row.sources = new FromStatuses(false, List.of(CANCELED));
              row.target = Optional.of(PROCESSING);
            }),
            compiling,
            "cancel",
            "it leads out of canceled, which is terminal"),
        webshop(
            "canceled is not terminal",
            set ->
                Mutant.status(set, CANCELED, status -> ending(status, Ending.CORRECTABLE, false)),
            compiling,
            "status canceled",
            "in every set \"canceled\" is terminal"),
        webshop(
            "dead end",
            set -> Mutant.status(
                Mutant.without(set, UNSHIP), SHIPPED, status -> ending(status, Ending.NONE, false)),
            compiling,
            "status shipped",
            "nothing leads on from it"),
        webshop(
            "unreachable status",
            set -> Mutant.without(set, SHIP),
            compiling,
            "status shipped",
            "no transitions lead to it"),
        webshop(
            "two transitions for one status and action",
            set -> Mutant.oneMore(set, SHIP, row -> row.target = Optional.of(CANCELED)),
            compiling,
            "in processing, for order type goods, there is another"),
        webshop(
            "a guard that lets nobody out",
            set -> Mutant.row(
                Mutant.row(Mutant.without(set, CANCEL), SHIP, PlantedFaultsTests::letNobody),
                Webshop.REOPEN,
                PlantedFaultsTests::letNobody),
            compiling,
            "status processing",
            "their guards let no actor of the set take one"));
  }

  private static void letNobody(Row row) {
    row.guards = List.of(new Guard(Condition.by(), Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR)));
  }

  private static StatusDefinition ending(
      StatusDefinition status, Ending ending, boolean successful) {
    return status.toBuilder().ending(ending).successful(successful).build();
  }

  private static StatusDefinition placed(StatusDefinition status, Phase phase, Section section) {
    return status.toBuilder().phase(phase).section(section).build();
  }

  private static List<Planted> inTheTexts() {
    Consumer<StatusSetContract> compiling = DefinitionContract::theSetCompilesWithoutProblems;
    return List.of(
        webshop(
            "lost text",
            set -> Mutant.texts(set, DUTCH, texts -> {
              texts.remove("status.shipped.body");
              return texts;
            }),
            compiling,
            "status.shipped.body: there is no text in Dutch (nl)"),
        webshop(
            "label too long",
            set -> Mutant.text(
                set, DUTCH, "status.shipped.label", "Verzonden ".repeat(5).strip()),
            compiling,
            "status.shipped.label: the text has 49 characters; at most 40 fit, in Dutch"),
        webshop(
            "headline too long",
            set -> Mutant.text(
                set, DUTCH, "status.shipped.headline", "Verzonden. ".repeat(9).strip()),
            compiling,
            "status.shipped.headline: the text has 98 characters; at most 80 fit, in Dutch"),
        webshop(
            "unknown placeholder",
            set -> Mutant.text(set, DUTCH, "status.shipped.body", "Verzonden op {day}."),
            compiling,
            "status.shipped.body: {day} cannot be filled in here"),
        webshop(
            "alias stolen from another status",
            set -> Mutant.text(set, DUTCH, "status.shipped.aliases", "Canceled"),
            DefinitionContract::aliasesReadAsTheirOwnStatus,
            "\"Canceled\", an alias in nl of shipped"),
        webshop(
            "the same label twice",
            set -> Mutant.text(
                set,
                DUTCH,
                "status.shipped.label",
                set.texts().find(DUTCH, "status.processing.label").orElseThrow()),
            DefinitionContract::aliasesReadAsTheirOwnStatus,
            "the label in nl of shipped"),
        webshop(
            "a raw code in a text",
            set -> Mutant.text(
                set, DUTCH, "status.received.headline", "Je bestelling is waiting-for-payment."),
            TextContract::everyStatusHasAMessageForEveryReader,
            "status received for customer, headline, in nl",
            "shows the code waiting-for-payment"),
        webshop(
            "a raw code in a reason",
            set -> Mutant.text(set, DUTCH, "reason.not-deletable", "Reden: not-deletable."),
            TextContract::everyReasonRemedyWarningAndEffectHasAText,
            "not-deletable of delete for customer, in nl",
            "shows the code not-deletable"));
  }

  private static List<Planted> thatCompile() {
    return List.of(
        webshop(
            "an end among the recent orders",
            set -> Mutant.status(
                set, SHIPPED, status -> placed(status, status.phase(), Section.RECENT)),
            DefinitionContract::endsAreHistorical,
            "status shipped is final, and stands in section recent"),
        webshop(
            "canceled is a success",
            set -> Mutant.status(set, CANCELED, status -> ending(status, Ending.TERMINAL, true)),
            DefinitionContract::canceledIsNoSuccess,
            "status canceled is canceled and called successful"),
        webshop(
            "canceled means something else",
            set -> Mutant.status(
                set, CANCELED, status -> placed(status, Phase.COMPLETED, status.section())),
            DefinitionContract::canceledIsNoSuccess,
            "status canceled is in phase completed"),
        webshop(
            "dropped reflected condition",
            set -> Mutant.action(
                set,
                PAYMENT_REFUNDED,
                status -> status.toBuilder().first(List.of()).build()),
            DecisionContract::eventsReportedTwiceChangeNothingTheSecondTime,
            "payment-refunded is accepted, and is not reflected afterwards"),
        webshop(
            "an event that forgets what it changes",
            set -> Mutant.row(set, PAYMENT_REFUNDED, row -> row.changesNothing = true),
            DecisionContract::eventsReportedTwiceChangeNothingTheSecondTime,
            "payment-refunded is accepted, and is not reflected afterwards"),
        webshop(
            "a guard that always holds",
            set -> Mutant.row(
                set,
                PROCESS,
                row -> row.guards = List.of(new Guard(
                    Condition.payment(Payment.values()), row.guards.get(0).otherwise()))),
            ReachContract::everyGuardHoldsAndFails,
            "the guard with the reason payment-still-expected of process",
            "always holds"),
        webshop(
            "a guard that always fails",
            set -> Mutant.row(
                set,
                PROCESS,
                row -> row.guards =
                    List.of(new Guard(Condition.payment(), row.guards.get(0).otherwise()))),
            ReachContract::everyGuardHoldsAndFails,
            "the guard with the reason payment-still-expected of process",
            "always fails"),
        webshop(
            "guards that cannot hold together",
            set -> Mutant.row(
                set,
                WAIVE_PAYMENT,
                row -> row.guards = List.of(
                    row.guards.get(0),
                    new Guard(Condition.paymentSettled(), row.guards.get(1).otherwise()))),
            ReachContract::everyTransitionIsTakenFromEachStatusByEachActor,
            "waive-payment from [received, waiting-for-payment] by [staff]",
            "never accepted in received"),
        webshop(
            "an actor whom the guards never let through",
            set -> Mutant.row(set, PROCESS, row -> {
              row.actors = List.of(STAFF, SYSTEM);
              row.guards = List.of(
                  row.guards.get(0),
                  new Guard(Condition.by(STAFF), Reason.of(Webshop.NOT_DELETABLE)));
            }),
            ReachContract::everyTransitionIsTakenFromEachStatusByEachActor,
            "process from [received, waiting-for-payment] by [staff, system]",
            "never accepted from system"),
        webshop(
            "an effect that never follows",
            set -> Mutant.row(
                set,
                SHIP,
                row -> row.effects = List.of(
                    row.effects.get(0),
                    new Conditional<>(Condition.payment(), row.effects.get(1).value()))),
            ReachContract::everyEffectAndWarningFollowsAtTimes,
            "ship from [processing] by [staff] never brings send-invoice"),
        webshop(
            "a reason hidden by the one before it",
            set -> Mutant.action(set, PAYMENT_RECEIVED, status -> {
              List<Conditional<Fallback>> answers = new ArrayList<>(status.answers());
              answers.add(0, new Conditional<>(Condition.ALWAYS, answers.get(0).value()));
              return status.toBuilder().answers(answers).build();
            }),
            ReachContract::everyMoreTellingReasonIsGivenAtTimes,
            "payment-received never answers payment-after-cancellation"),
        webshop(
            "somebody named who may not either",
            set -> Mutant.row(
                set,
                PLACE,
                row -> row.guards = List.of(
                    new Guard(
                        row.guards.get(0).condition(),
                        Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR).unlessBy(SYSTEM)),
                    row.guards.get(1))),
            DecisionContract::whoIsNamedAsPermittedIsPermitted,
            "system is named, and may not either"),
        in(
            Procurement.set(),
            "a status that guards keep everybody from",
            set -> Mutant.row(
                set,
                Procurement.NOT_PICKED_UP,
                row -> row.guards = List.of(
                    new Guard(
                        Condition.given(Procurement.TRACKING_LINK),
                        Reason.of(Procurement.NO_SHIPMENT_UPDATES_YET)),
                    new Guard(
                        Condition.not(Condition.given(Procurement.TRACKING_LINK)),
                        Reason.of(Procurement.NO_SHIPMENT_UPDATES_YET)))),
            ReachContract::everyStatusIsReachedByAcceptedRequests,
            "no accepted requests lead to returned-to-distributor"),
        in(
            Marketplace.set(),
            "an order that comes to no end",
            set -> Mutant.row(
                Mutant.row(set, Marketplace.DELETE, row -> {
                  row.sources = new FromStatuses(
                      false, List.of(Marketplace.DRAFT, Marketplace.START, Marketplace.SCHEDULED));
                }),
                Marketplace.RETRY,
                row -> row.guards = List.of(new Guard(
                    Condition.type(Marketplace.OFFER), Reason.of(ReasonCode.WRONG_ORDER_TYPE)))),
            ReachContract::noOrderIsStuck,
            "from provisioning-failed this order comes to no end",
            "provisioning-rejected by supplier"),
        in(
            Reseller.set(),
            "an order type that cannot go on",
            set -> Mutant.row(set, Reseller.HOLD, row -> row.types = List.of(Reseller.SOFTWARE)),
            ReachContract::everyTransitionIsTakenFromEachStatusByEachActor,
            "hold from [pending-with-supplier, in-progress-with-supplier]",
            "never accepted"));
  }

  private static List<Planted> thatOnlyAReferenceShows() {
    Consumer<StatusSetContract> golden = DefinitionContract::theTableIsTheOneThatWasAccepted;
    return List.of(
        webshop(
            "missing guard",
            set -> Mutant.row(set, PROCESS, row -> row.guards = List.of()),
            golden,
            "process",
            "payment-still-expected"),
        webshop(
            "swapped actor",
            set -> Mutant.row(set, CANCEL, row -> row.actors = List.of(CUSTOMER)),
            golden,
            "cancel",
            "customer"),
        webshop(
            "wrong target",
            set -> Mutant.row(set, SHIP, row -> row.target = Optional.of(CANCELED)),
            golden,
            "ship",
            "canceled"),
        webshop(
            "lost effect",
            set -> Mutant.row(set, SHIP, row -> row.effects = List.of()),
            golden,
            "ship",
            "send-invoice"),
        webshop(
            "lost warning",
            set -> Mutant.row(set, CANCEL, row -> row.warnings = List.of()),
            golden,
            "cancel",
            "refund-due"),
        webshop(
            "a lost more telling reason",
            set -> Mutant.action(
                set,
                PAY,
                status -> status.toBuilder()
                    .answers(status.answers().subList(1, status.answers().size()))
                    .build()),
            golden,
            "pay",
            "payment-already-settled"),
        webshop(
            "wrong section",
            set -> Mutant.status(
                set, RECEIVED, status -> placed(status, status.phase(), Section.HISTORICAL)),
            golden,
            "received",
            "historical"),
        in(
            Procurement.set(),
            "an event that is past nowhere any more",
            set -> Mutant.action(
                set,
                Procurement.DELIVERY_STARTED,
                status -> status.toBuilder().past(List.of()).build()),
            golden,
            "delivery-started",
            "returned-to-distributor"));
  }

  @Test
  void whereTheSetDoesNotCompileTheOtherTestsSaySoAndAreAborted() {
    StatusSetContract broken = thatDoNotCompile().get(0).broken();

    assertThatExceptionOfType(TestAbortedException.class)
        .isThrownBy(broken::terminalStatusesAreNeverLeft)
        .withMessageContaining("the set does not compile; see theSetCompilesWithoutProblems");
  }

  @Test
  void thereAreManyMistakes() {
    assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
  }
}
