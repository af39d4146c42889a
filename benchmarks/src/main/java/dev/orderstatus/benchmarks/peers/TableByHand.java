package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Ask;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.ShopOrder;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import dev.orderstatus.benchmarks.workflow.Workflow;
import java.util.Arrays;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The least that can be done: a table of numbers, and a lambda as a guard. */
final class TableByHand {

  static final int REFUSED = -1;

  private static final int STEPS = Step.values().length;

  private final int[] targets = new int[Status.values().length * STEPS];
  private final @Nullable BiPredicate<ShopOrder, Ask>[] guards = guards(targets.length);

  @SuppressWarnings("EnumOrdinal")
  TableByHand() {
    Arrays.fill(targets, REFUSED);
    for (Row row : Workflow.ROWS) {
      int place = row.from().ordinal() * STEPS + row.step().ordinal();
      targets[place] = row.to().ordinal();
      guards[place] = row::allows;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable BiPredicate<ShopOrder, Ask>[] guards(int count) {
    return new BiPredicate[count];
  }

  @SuppressWarnings("EnumOrdinal")
  int decide(Status status, ShopOrder order, Ask ask) {
    int place = status.ordinal() * STEPS + ask.step().ordinal();
    BiPredicate<ShopOrder, Ask> guard = guards[place];
    return guard != null && guard.test(order, ask) ? targets[place] : REFUSED;
  }
}
