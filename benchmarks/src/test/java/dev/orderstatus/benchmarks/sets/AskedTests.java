package dev.orderstatus.benchmarks.sets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import org.junit.jupiter.api.Test;

/** What is asked of whole sets is answered, and always the same. */
class AskedTests {

  @Test
  void someQuestionsAboutEachSetAreAccepted() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      OrderLifecycle lifecycle = OrderStatuses.builtIn().lifecycle(set.id());
      Asked asked = new Asked(lifecycle);
      assertThat(asked.accepted()).isPositive().isEqualTo(new Asked(lifecycle).accepted());
    }
  }

  @Test
  void aGrownSetHasAsManyStatusesAsItIsTold() {
    OrderLifecycle lifecycle = GrownSet.lifecycle(100);
    assertThat(lifecycle.definition().statuses()).hasSize(100);
    assertThat(new Asked(lifecycle).accepted()).isPositive();
  }
}
