package dev.orderstatus.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.ReachContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty guards on attributes could tell 2^60 orders apart; few enough are asked for. */
class ManyGuardsTests {

  static Stream<StatusSet> sets() {
    return Stream.of(ManyGuards.atOnce(), ManyGuards.oneByOne());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void theQuestionsAreNotTooMany(StatusSet set) {
    assertThat(ManyGuards.questions(set).size()).isLessThan(4_000_000);
    assertThat(ManyGuards.questions(set).ordersToPlace()).hasSizeLessThan(2_000);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void everyGuardFailsAloneAndAllHoldTogether(StatusSet set) {
    QuestionSpace questions = ManyGuards.questions(set);
    List<Integer> given = questions.orders(ManyGuards.FINISH).stream()
        .map(Order::attributes)
        .map(attributes -> attributes.asMap().size())
        .toList();

    assertThat(given).contains(0, 1, ManyGuards.ATTRIBUTES - 1, ManyGuards.ATTRIBUTES);
    assertThatCode(contract(questions)::everyGuardHoldsAndFails).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void theExplorationEndsAndReachesWhatAsksForAll(StatusSet set) {
    QuestionSpace questions = ManyGuards.questions(set);
    Exploration exploration = Exploration.of(questions);

    assertThat(exploration.size()).isLessThan(10_000);
    assertThat(exploration.unreachable()).isEmpty();
    assertThat(exploration.stuck()).isEmpty();
    assertThat(exploration.unusedActions()).isEmpty();
  }

  private static ReachContract contract(QuestionSpace questions) {
    return new ReachContract() {
      @Override
      public StatusSet set() {
        return questions.lifecycle().definition();
      }

      @Override
      public OrderLifecycle lifecycle() {
        return questions.lifecycle();
      }
    };
  }

  @Test
  void noOrderIsCalledStuckForWhatAnotherOneLacks() {
    Exploration exploration =
        Exploration.of(OrderStatuses.builtIn().with(ManyGuards.meeting()).lifecycle("meeting"));

    assertThat(exploration.stuck())
        .extracting(history -> history.order().status().value())
        .doesNotContain("plain");
  }
}
