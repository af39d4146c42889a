package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import java.util.Collections;
import java.util.List;

/** Finds out if two conditions can never hold together, as far as their form shows it. */
final class MutuallyExclusive {

  private MutuallyExclusive() {}

  static boolean areApart(Condition one, Condition other) {
    return parts(one).stream()
        .anyMatch(mine -> parts(other).stream().anyMatch(theirs -> exclude(mine, theirs)));
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof AllOf
        ? condition.parts().stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(condition);
  }

  private static boolean exclude(Condition one, Condition other) {
    if (one instanceof FactIs mine && other instanceof FactIs theirs) {
      return mine.fact() == theirs.fact() && Collections.disjoint(mine.values(), theirs.values());
    }
    if (one instanceof ValueIs mine && other instanceof ValueIs theirs) {
      return mine.attribute().equals(theirs.attribute())
          && Collections.disjoint(mine.values(), theirs.values());
    }
    return (one instanceof Not mine && mine.condition().equals(other))
        || (other instanceof Not theirs && theirs.condition().equals(one));
  }
}
