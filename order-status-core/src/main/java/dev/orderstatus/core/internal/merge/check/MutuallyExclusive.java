package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.definition.Condition;
import java.util.Collections;
import java.util.List;

/** Whether two conditions can never hold together, as far as can be told from how they read. */
final class MutuallyExclusive {

  private MutuallyExclusive() {}

  static boolean areApart(Condition one, Condition other) {
    return parts(one).stream()
        .anyMatch(mine -> parts(other).stream().anyMatch(theirs -> exclude(mine, theirs)));
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.AllOf all
        ? all.parts().stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(condition);
  }

  private static boolean exclude(Condition one, Condition other) {
    if (one instanceof Condition.PaymentIs mine && other instanceof Condition.PaymentIs theirs) {
      return Collections.disjoint(mine.payments(), theirs.payments());
    }
    if (one instanceof Condition.TypeIs mine && other instanceof Condition.TypeIs theirs) {
      return Collections.disjoint(mine.types(), theirs.types());
    }
    if (one instanceof Condition.ValueIs mine && other instanceof Condition.ValueIs theirs) {
      return mine.attribute().equals(theirs.attribute())
          && Collections.disjoint(mine.values(), theirs.values());
    }
    return (one instanceof Condition.Not mine && mine.condition().equals(other))
        || (other instanceof Condition.Not theirs && theirs.condition().equals(one));
  }
}
