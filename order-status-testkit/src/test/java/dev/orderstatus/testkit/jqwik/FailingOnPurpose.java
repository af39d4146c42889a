package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.explore.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Properties that do not hold. No test run finds a class of this name; ShrinkingTests runs them.
 */
final class FailingOnPurpose {

  /** What a failing property saw; the last one is what it had shrunk to. */
  static final List<History> FAILED = Collections.synchronizedList(new ArrayList<>());

  private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");

  @Provide
  Arbitrary<History> legal() {
    return StatusArbitraries.legalHistories(WEBSHOP);
  }

  @Provide
  Arbitrary<History> illegal() {
    return StatusArbitraries.illegalHistories(WEBSHOP);
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.FULL)
  void nothingIsEverShipped(@ForAll("legal") History history) {
    failWhere(history, history.order().status().equals(Webshop.SHIPPED));
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.FULL)
  void nothingIsEverTakenBack(@ForAll("legal") History history) {
    failWhere(
        history,
        history.steps().stream().anyMatch(step -> step.request().action().equals(Webshop.UNSHIP)));
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.FULL)
  void nothingStandsStillTwice(@ForAll("legal") History history) {
    failWhere(
        history,
        history.steps().stream()
                .filter(step -> !((Accepted) step.decision()).moves())
                .count()
            >= 2);
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.FULL)
  void noCanceledOrderIsEverAskedAbout(@ForAll("illegal") History history) {
    Answer last = history.steps().get(history.steps().size() - 1);
    failWhere(
        history,
        last.decision() instanceof Refused && last.before().status().equals(Webshop.CANCELED));
  }

  private static void failWhere(History history, boolean failed) {
    if (failed) {
      FAILED.add(history);
      throw new AssertionError(history.toString());
    }
  }
}
