package dev.orderstatus.core.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.core.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What somebody can do now, and what has to be given with it. */
class OptionsTests {

  private static final ReasonCode WHY = ReasonCode.of("why");

  private static OrderLifecycle touching(UnaryOperator<TransitionDefinition.Builder> more) {
    return with(set -> set.transition(
        t -> more.apply(t.from(OPEN).on(TOUCH).by(STAFF).to(DONE).inputs(MARK, DAY))));
  }

  private static OrderLifecycle touchingWith(Condition guard) {
    return touching(row -> row.guard(guard, WHY));
  }

  private static List<String> needs(OrderLifecycle lifecycle, OrderSnapshot order) {
    return lifecycle.options(order, STAFF, AT).allowed().stream()
        .filter(option -> option.action().equals(TOUCH))
        .findFirst()
        .orElseThrow()
        .needs();
  }

  private static boolean can(OrderLifecycle lifecycle) {
    return lifecycle.can(order(OPEN), TOUCH, STAFF, AT);
  }

  @Test
  void everyCommandIsListedOnceInOrderAndNoEvent() {
    Options options = with(set -> set).options(order(OPEN), STAFF, AT);
    assertThat(options.allowed()).containsExactly(new Options.Allowed(FINISH, List.of(), List.of()));
    assertThat(options.refused())
        .extracting(Options.NotAllowed::action)
        .containsExactly(BEGIN, TOUCH);
  }

  @Test
  void anOrderCanBePlaced() {
    OrderLifecycle lifecycle = with(set -> set);
    assertThat(lifecycle.can(order(OrderStatus.NEW), BEGIN, CUSTOMER, AT)).isTrue();
    assertThat(lifecycle.options(order(OrderStatus.NEW), CUSTOMER, AT).allowed())
        .containsExactly(new Options.Allowed(BEGIN, List.of(), List.of()));
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
  void aReasonAndInputsAreNeededInTheOrderOfTheGuardsAndOnce() {
    OrderLifecycle lifecycle = touching(row -> row.guard(given(DAY), WHY)
        .guard(reasonGiven(), WHY)
        .guard(given(DAY), WHY)
        .guard(given(MARK), WHY));
    assertThat(needs(lifecycle, order(OPEN))).containsExactly("day", "reason", "mark");
    assertThat(needs(lifecycle, order(OPEN).with(MARK, "x"))).containsExactly("day", "reason");
  }

  @Test
  void oneOfSeveralIsEnoughAndAllOfSeveralAreNeeded() {
    assertThat(needs(touchingWith(anyOf(testOrder(), given(MARK), given(DAY))), order(OPEN)))
        .containsExactly("mark");
    assertThat(needs(touchingWith(allOf(given(DAY), reasonGiven())), order(OPEN)))
        .containsExactly("day", "reason");
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
    assertThat(can(touching(row -> row.guard(given(MARK), WHY).guard(testOrder(), WHY))))
        .isFalse();
    assertThat(can(touching(row -> row.inputs(DAY).guard(given(MARK), WHY)))).isFalse();
    assertThat(can(touchingWith(given(MARK)))).isTrue();
  }

  @Test
  void whoMayNotOrComesTooEarlyNeedsNothing() {
    OrderLifecycle lifecycle = touchingWith(reasonGiven());
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, AT)).isTrue();
    assertThat(lifecycle.can(order(OPEN), TOUCH, CUSTOMER, AT)).isFalse();
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, EARLY)).isFalse();
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, SINCE)).isTrue();
  }

  @Test
  void whatIsInPlaceMayComeEarly() {
    OrderLifecycle lifecycle = with(set ->
        set.transition(t -> t.from(OPEN).on(TOUCH).by(STAFF).stay().guard(reasonGiven(), WHY)));
    assertThat(lifecycle.can(order(OPEN), TOUCH, STAFF, EARLY)).isTrue();
  }

  @Test
  void nobodyCanDoAnEventOrWhatIsUnknown() {
    OrderLifecycle lifecycle =
        with(set -> set.transition(t -> t.from(OPEN).on(HAPPENED).by(STAFF).to(DONE)));
    assertThat(lifecycle.decide(order(OPEN), HAPPENED, STAFF, AT).isAccepted()).isTrue();
    assertThat(lifecycle.can(order(OPEN), HAPPENED, STAFF, AT)).isFalse();
    assertThat(lifecycle.can(order(OPEN), Action.of("vanish"), STAFF, AT)).isFalse();
    assertThat(lifecycle.can(order(OrderStatus.of("nowhere")), FINISH, STAFF, AT))
        .isFalse();
  }

  @Test
  void theLifecycleTellsWhatItIs() {
    OrderLifecycle lifecycle = with(set -> set);
    assertThat(lifecycle.definition().id()).isEqualTo("small");
    assertThat(lifecycle.settings().accountRequired()).isFalse();
    assertThat(lifecycle.messages()).isNotNull();
  }
}
