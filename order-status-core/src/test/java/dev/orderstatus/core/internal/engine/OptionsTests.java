package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.SmallSet.guard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.core.OrderStatuses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody can do now, and what has to be given with it. */
class OptionsTests {

  private static final ReasonCode WHY = ReasonCode.of("why");
  private static final Action SEND = Action.of("send");
  private static final Action ARRIVED = Action.of("arrived");
  private static final Attribute<String> SHADE = Attribute.text("shade");

  private static OrderLifecycle touching(UnaryOperator<TransitionDefinition.Builder> more) {
    return with(set -> set.attributes(SHADE)
        .on(TOUCH, more.apply(from(OPEN).by(STAFF).to(DONE).inputs(MARK, DAY))));
  }

  private static OrderLifecycle touchingWith(Condition guard) {
    return touching(row -> row.guards(guard(guard, WHY)));
  }

  private static List<String> needs(OrderLifecycle lifecycle, OrderSnapshot order) {
    return lifecycle.options(order, STAFF, AT).allowed().stream()
        .filter(option -> option.action().equals(TOUCH))
        .flatMap(option -> Stream.concat(
            Stream.of("reason").filter(reason -> option.needsJustification()),
            option.needs().stream().map(Attribute::value)))
        .toList();
  }

  private static boolean can(OrderLifecycle lifecycle) {
    return lifecycle.can(order(OPEN), TOUCH, STAFF, AT);
  }

  @Test
  void everyCommandIsListedOnceInOrder() {
    Options options = with(set -> set).options(order(OPEN), STAFF, AT);
    assertThat(options.allowed())
        .containsExactly(new Options.Allowed(FINISH, false, List.of(), List.of()));
    assertThat(options.refused())
        .extracting(Options.NotAllowed::action)
        .containsExactly(BEGIN, TOUCH);
  }

  @Test
  void anOrderCanBePlaced() {
    OrderLifecycle lifecycle = with(set -> set);
    assertThat(lifecycle.can(order(OrderStatus.NEW), BEGIN, CUSTOMER, AT)).isTrue();
    assertThat(lifecycle.options(order(OrderStatus.NEW), CUSTOMER, AT).allowed())
        .containsExactly(new Options.Allowed(BEGIN, false, List.of(), List.of()));
  }

  @Test
  void whatIsUnknownIsRefusedWithItsReasons() {
    OrderSnapshot lost = order(OrderStatus.of("nowhere"));
    Options options = with(set -> set).options(lost, Actor.of("ghost"), AT);
    assertThat(options.allowed()).isEmpty();
    assertThat(options.refused())
        .hasSize(3)
        .allSatisfy(option -> assertThat(Told.reasons(option.why()))
            .containsExactly("unknown-status", "unknown-actor"));
  }

  @Test
  void inputsAreNeededInTheOrderOfTheGuardsAndOnce() {
    OrderLifecycle lifecycle = touching(row -> row.guards(guard(given(DAY), WHY))
        .guards(guard(justificationGiven(), WHY))
        .guards(guard(given(DAY), WHY))
        .guards(guard(given(MARK), WHY)));
    assertThat(needs(lifecycle, order(OPEN))).containsExactly("reason", "day", "mark");
    assertThat(needs(lifecycle, order(OPEN).with(MARK, "x"))).containsExactly("reason", "day");
  }

  @Test
  void oneOfSeveralIsEnoughAndAllOfSeveralAreNeeded() {
    assertThat(needs(touchingWith(anyOf(testOrder(), given(MARK), given(DAY))), order(OPEN)))
        .containsExactly("mark");
    assertThat(needs(touchingWith(allOf(given(DAY), justificationGiven())), order(OPEN)))
        .containsExactly("reason", "day");
    assertThat(needs(touchingWith(allOf(hasAccount(), given(DAY))), order(OPEN)))
        .containsExactly("day");
    assertThat(needs(touchingWith(anyOf(allOf(testOrder(), given(MARK)), given(DAY))), order(OPEN)))
        .containsExactly("day");
  }

  @Test
  void whatLacksMoreThanThatIsRefused() {
    assertThat(can(touchingWith(testOrder()))).isFalse();
    assertThat(can(touchingWith(allOf(given(MARK), testOrder())))).isFalse();
    assertThat(can(touchingWith(not(hasAccount())))).isFalse();
    assertThat(can(touchingWith(anyOf()))).isFalse();
    assertThat(can(
            touching(row -> row.guards(guard(given(MARK), WHY)).guards(guard(testOrder(), WHY)))))
        .isFalse();
    assertThat(can(touching(row -> row.guards(guard(given(SHADE), WHY))))).isFalse();
    assertThat(can(touchingWith(given(MARK)))).isTrue();
  }

  @Test
  void whoMayNotOrComesTooEarlyNeedsNothing() {
    OrderLifecycle lifecycle = touchingWith(justificationGiven());
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, AT)).isTrue();
    assertThat(lifecycle.can(order(OPEN), TOUCH, CUSTOMER, AT)).isFalse();
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, EARLY)).isFalse();
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, SINCE)).isTrue();
  }

  @Test
  void whatIsInPlaceMayComeEarly() {
    OrderLifecycle lifecycle = with(set ->
        set.on(TOUCH, from(OPEN).by(STAFF).guard(justificationGiven(), WHY).stay()));
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, EARLY)).isTrue();
  }

  @Test
  void nobodyCanDoWhatIsUnknown() {
    OrderLifecycle lifecycle = with(set -> set);
    assertThat(lifecycle.can(order(OPEN), Action.of("vanish"), STAFF, AT)).isFalse();
    assertThat(lifecycle.can(order(OrderStatus.of("nowhere")), FINISH, STAFF, AT))
        .isFalse();
    assertThat(lifecycle.can(order(OPEN), FINISH, Actor.of("ghost"), AT)).isFalse();
  }

  @Test
  void whatAnActionTakesIsListedApartFromWhatItNeeds() {
    OrderLifecycle lifecycle = touching(row -> row.compares(SHADE).guards(guard(given(DAY), WHY)));
    assertThat(lifecycle.options(order(OPEN), STAFF, AT).allowed())
        .contains(new Options.Allowed(TOUCH, false, List.of(DAY), List.of(MARK, SHADE)));
    assertThat(
            lifecycle.options(order(OPEN).with(DAY, LocalDate.EPOCH), STAFF, AT).allowed())
        .contains(new Options.Allowed(TOUCH, false, List.of(), List.of(MARK, DAY, SHADE)));
  }

  @Test
  void anEventIsListedWhereItsReporterWouldHaveItAccepted() {
    OrderLifecycle lifecycle = with(set -> set.action(
            ActionDefinition.event(ARRIVED).reflectedWhen(testOrder()).pastIn(DONE))
        .on(
            ARRIVED,
            from(OPEN)
                .by(STAFF)
                .guard(hasAccount(), WHY)
                .guard(given(MARK), WHY)
                .to(DONE)
                .inputs(MARK)));
    Options.Allowed lacking = new Options.Allowed(ARRIVED, false, List.of(MARK), List.of());
    Options.Allowed plain = new Options.Allowed(ARRIVED, false, List.of(), List.of(MARK));
    assertThat(lifecycle.options(order(OPEN), STAFF, AT).events()).containsExactly(lacking);
    assertThat(lifecycle.options(order(OPEN).with(MARK, "x"), STAFF, AT).events())
        .containsExactly(plain);
    assertThat(lifecycle.options(order(OPEN).with(MARK, "x"), STAFF, EARLY).events())
        .containsExactly(plain);
    for (OrderSnapshot order : List.of(
        order(OPEN).withTest(true),
        order(OPEN).withAccount(false),
        order(DONE),
        order(OrderStatus.NEW),
        order(OrderStatus.of("nowhere")))) {
      assertThat(lifecycle.options(order, STAFF, AT).events()).isEmpty();
      assertThat(lifecycle.can(order, ARRIVED, STAFF, AT)).isFalse();
    }
    assertThat(lifecycle.options(order(OPEN), CUSTOMER, AT).events()).isEmpty();
  }

  @Test
  void aNewAttemptCannotBeReportedFromBeforeTheStatus() {
    OrderLifecycle lifecycle =
        with(set -> set.on(HAPPENED, from(OPEN).by(STAFF).to(DONE).newAttempt()));
    assertThat(lifecycle.can(order(OPEN), HAPPENED, STAFF, AT)).isTrue();
    assertThat(lifecycle.can(order(OPEN), HAPPENED, STAFF, EARLY)).isFalse();
  }

  @Test
  void aRefusedCommandIsForWhoeverStandsInARowOrIsSpokenTo() {
    OrderLifecycle lifecycle = with(set -> set.action(
            ActionDefinition.command(SEND).refuse(allOf(by(CUSTOMER), in(DONE)), WHY))
        .on(SEND, from(OPEN).by(SUPPLIER).stay()));
    assertThat(isFor(lifecycle, SUPPLIER, SEND)).isTrue();
    assertThat(isFor(lifecycle, CUSTOMER, SEND)).isTrue();
    assertThat(isFor(lifecycle, STAFF, SEND)).isFalse();
    assertThat(isFor(lifecycle, STAFF, FINISH)).isTrue();
    assertThat(isFor(lifecycle, CUSTOMER, FINISH)).isFalse();
    OrderLifecycle others =
        with(set -> set.action(ActionDefinition.command(SEND).refuse(not(by(CUSTOMER)), WHY)));
    assertThat(isFor(others, CUSTOMER, SEND)).isFalse();
    assertThat(isFor(others, STAFF, SEND)).isTrue();
    OrderLifecycle all =
        with(set -> set.action(ActionDefinition.command(SEND).refuse(in(DONE), WHY)));
    assertThat(isFor(all, CUSTOMER, SEND)).isTrue();
  }

  private static boolean isFor(OrderLifecycle lifecycle, Actor actor, Action action) {
    return lifecycle.options(order(OrderStatus.NEW), actor, AT).refused().stream()
        .filter(option -> option.action().equals(action))
        .findFirst()
        .orElseThrow()
        .forActor();
  }

  @Test
  void theLifecycleNamesItself() {
    OrderLifecycle lifecycle = with(set -> set);
    assertThat(lifecycle.definition().id()).isEqualTo("small");
    assertThat(lifecycle.settings().accountRequired()).isFalse();
    assertThat(lifecycle.messages()).isNotNull();
  }

  @Test
  void anInputThatAGuardWantsIsNeeded() {
    assertThat(needs(touchingWith(inputGiven(MARK)), order(OPEN))).containsExactly("mark");
    assertThat(needs(touchingWith(anyOf(testOrder(), inputGiven(DAY))), order(OPEN)))
        .containsExactly("day");
    assertThat(can(touchingWith(anyOf(testOrder(), not(hasAccount()))))).isFalse();
  }

  @Test
  void aNewAttemptThatLacksAnInputIsListedFromItsStatusOn() {
    OrderLifecycle lifecycle = with(set -> set.on(
        HAPPENED,
        from(OPEN).by(STAFF).guard(given(MARK), WHY).to(DONE).newAttempt().inputs(MARK)));
    assertThat(lifecycle.options(order(OPEN), STAFF, AT).events()).hasSize(1);
    assertThat(lifecycle.options(order(OPEN), STAFF, EARLY).events()).isEmpty();
  }

  @Test
  void anEventOfEarlierThatIsNoNewAttemptIsListed() {
    OrderLifecycle lifecycle = with(set ->
        set.on(HAPPENED, from(OPEN).by(STAFF).guard(given(MARK), WHY).to(DONE).inputs(MARK)));
    assertThat(lifecycle.options(order(OPEN), STAFF, EARLY).events()).hasSize(1);
  }

  @Test
  void optionsThatReadMoreThanCanBeRememberedAreChosenEachTime() {
    AtomicInteger asked = new AtomicInteger();
    Condition odd = Condition.custom("odd", question -> asked.incrementAndGet() % 2 == 1);
    OrderLifecycle lifecycle = touchingWith(odd);
    List<Boolean> can = new ArrayList<>();
    for (int time = 0; time < 4; time++) {
      can.add(lifecycle.options(order(OPEN), STAFF, AT).allowed().stream()
          .anyMatch(option -> option.action().equals(TOUCH)));
    }
    assertThat(can).contains(true, false);
  }

  @Test
  void everySetListsTheSameOptionsWhenItIsAskedAgain() {
    OrderStatuses sets = OrderStatuses.builtIn();
    for (OrderLifecycle lifecycle : sets.ids().stream().map(sets::lifecycle).toList()) {
      for (int time = 0; time < 2; time++) {
        for (StatusDefinition row : lifecycle.definition().statuses()) {
          for (Actor actor : lifecycle.definition().actors()) {
            for (OrderType type : lifecycle.definition().types()) {
              OrderSnapshot order = order(type, row.status());
              Options options = lifecycle.options(order, actor, AT);
              assertThat(options).isEqualTo(lifecycle.options(order, actor, AT));
              assertThat(options.allowed().size() + options.refused().size())
                  .isEqualTo((int) lifecycle.definition().actions().stream()
                      .filter(action -> action.kind() == ActionDefinition.Kind.COMMAND)
                      .count());
            }
          }
        }
      }
    }
  }

  @Test
  void aRefusalThatOnlySaysWhoMayIsForNobody() {
    OrderLifecycle silent = with(set -> set.action(
        ActionDefinition.command(SEND).refuse(in(DONE), ReasonCode.NOT_PERMITTED_FOR_ACTOR)));
    assertThat(isFor(silent, STAFF, SEND)).isFalse();
    OrderLifecycle helpful = with(set -> set.action(ActionDefinition.command(SEND)
        .refuse(
            in(DONE),
            Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR).remedy(RemedyCode.CONTACT_SHOP))));
    assertThat(isFor(helpful, STAFF, SEND)).isTrue();
  }

  @Test
  void aRefusalForOneOfSeveralActorsIsForEachOfThem() {
    OrderLifecycle lifecycle = with(set ->
        set.action(ActionDefinition.command(SEND).refuse(anyOf(by(CUSTOMER), by(SUPPLIER)), WHY)));
    assertThat(isFor(lifecycle, CUSTOMER, SEND)).isTrue();
    assertThat(isFor(lifecycle, SUPPLIER, SEND)).isTrue();
    assertThat(isFor(lifecycle, STAFF, SEND)).isFalse();
    OrderLifecycle neither = with(set -> set.action(
        ActionDefinition.command(SEND).refuse(not(anyOf(by(CUSTOMER), by(SUPPLIER))), WHY)));
    assertThat(isFor(neither, CUSTOMER, SEND)).isFalse();
    assertThat(isFor(neither, STAFF, SEND)).isTrue();
  }
}
