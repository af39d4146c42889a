package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Condition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which statuses a condition can hold, as far as can be seen from how it reads. */
public final class Confinement {

  private Confinement() {}

  /** The statuses outside which the condition never holds; empty where none can be named. */
  public static Optional<Set<OrderStatus>> of(Condition condition) {
    if (condition instanceof Condition.StatusIs is) {
      return Optional.of(is.statuses());
    }
    if (condition instanceof Condition.AllOf all) {
      return all.parts().stream().flatMap(part -> of(part).stream()).reduce(Confinement::both);
    }
    if (condition instanceof Condition.AnyOf any) {
      List<Optional<Set<OrderStatus>>> parts =
          any.parts().stream().map(Confinement::of).toList();
      return parts.stream().allMatch(Optional::isPresent)
          ? Optional.of(parts.stream().flatMap(Optional::stream).reduce(Set.of(), Confinement::any))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Set<OrderStatus> both(Set<OrderStatus> one, Set<OrderStatus> other) {
    Set<OrderStatus> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  private static Set<OrderStatus> any(Set<OrderStatus> one, Set<OrderStatus> other) {
    Set<OrderStatus> any = new HashSet<>(one);
    any.addAll(other);
    return any;
  }
}
