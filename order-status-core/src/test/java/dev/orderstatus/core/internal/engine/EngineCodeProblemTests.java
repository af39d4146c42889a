package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.HAPPENED;
import static dev.orderstatus.core.internal.engine.SmallSet.OPEN;
import static dev.orderstatus.core.internal.engine.SmallSet.TOUCH;
import static dev.orderstatus.core.internal.engine.SmallSet.guard;
import static dev.orderstatus.core.internal.engine.SmallSet.problems;
import static dev.orderstatus.core.internal.engine.SmallSet.valid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine says by itself, no table says by hand. */
class EngineCodeProblemTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown-status",
        "unknown-type",
        "unknown-action",
        "unknown-actor",
        "unknown-attribute",
        "invalid-input",
        "input-not-taken",
        "stale-status",
        "dated-before-current-status",
        "already-reflected",
        "already-past",
        "other-payment",
        "order-cannot-follow",
        "unknown-part",
        "other-amount",
        "payment-not-named"
      })
  void aReasonThatTheEngineGivesIsNoReasonOfATable(String code) {
    ReasonCode reason = ReasonCode.of(code);

    assertForbidden(
        row(t -> t.guards(guard(testOrder(), reason))), "transition from open on touch");
    assertForbidden(
        valid().action(ActionDefinition.command(TOUCH).refuse(testOrder(), reason)),
        "action touch");
    assertForbidden(
        valid().action(ActionDefinition.event(HAPPENED).attention(testOrder(), reason)),
        "action happened");
    assertForbidden(
        valid().action(ActionDefinition.event(HAPPENED).attentionFirst(testOrder(), reason)),
        "action happened");
  }

  @ParameterizedTest
  @ValueSource(strings = {"late", "input-ignored"})
  void aWarningThatTheEngineGivesIsNoWarningOfATable(String code) {
    assertForbidden(
        row(t -> t.warning(testOrder(), WarningCode.of(code))), "transition from open on touch");
  }

  @Test
  void theEffectOfAnAttentionIsNoEffectOfATable() {
    assertForbidden(
        row(t -> t.effect(Effect.forStaff("notify-staff"))), "transition from open on touch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not-permitted-for-actor",
        "wrong-order-type",
        "not-possible-in-status",
        "order-is-closed",
        "unexpected-event"
      })
  void aReasonThatIsTrueWhereATableGivesItIsAllowed(String code) {
    assertThat(problems(row(t -> t.guards(guard(testOrder(), ReasonCode.of(code))))))
        .isEmpty();
  }

  @Test
  void anEventMaySayWhenItIsReflectedOrPast() {
    assertThat(problems(valid()
            .action(ActionDefinition.event(Action.of("told"))
                .reflectedWhen(testOrder())
                .pastWhen(testOrder())
                .otherPaymentWhen(testOrder()))))
        .isEmpty();
  }

  private static void assertForbidden(StatusSet.Builder set, String where) {
    assertThat(problems(set))
        .filteredOn(problem -> problem.kind() == Problem.Kind.FORBIDDEN)
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).isEqualTo("small, " + where);
          assertThat(problem.what()).contains("given by the engine alone");
        });
  }

  private static StatusSet.Builder row(UnaryOperator<TransitionDefinition.Builder> more) {
    return valid().on(TOUCH, more.apply(from(OPEN).by(STAFF).stay()));
  }
}
