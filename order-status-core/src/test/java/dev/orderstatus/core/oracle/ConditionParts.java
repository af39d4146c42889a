package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Changed.dropped;
import static dev.orderstatus.core.oracle.Changed.within;

import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.AnyOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition with one of its parts dropped. */
final class ConditionParts {

  private static final Map<Fact, String> DROPPED =
      Map.of(Fact.PAYMENT, "payment", Fact.ACTOR, "by", Fact.STATUS, "in");

  private ConditionParts() {}

  static <T> Stream<Changed<Conditional<T>>> changed(Conditional<T> when) {
    return changed(when.condition()).map(one -> one.in(when, "condition"));
  }

  static Stream<Changed<Condition>> changed(Condition condition) {
    if (condition instanceof AllOf all) {
      return parts(all.parts()).map(one -> one.in("all of", AllOf::new));
    }
    if (condition instanceof AnyOf any) {
      return parts(any.parts()).map(one -> one.in("any of", AnyOf::new));
    }
    if (condition instanceof Not not) {
      return changed(not.condition()).map(one -> one.in("not", Not::new));
    }
    if (condition instanceof FactIs is && DROPPED.containsKey(is.fact())) {
      Set<Object> values = Set.copyOf(is.values());
      return dropped(values)
          .map(one -> one.in(DROPPED.get(is.fact()), less -> new FactIs(is.fact(), less)));
    }
    return Stream.empty();
  }

  private static Stream<Changed<List<Condition>>> parts(List<Condition> parts) {
    Function<Condition, String> name = part -> part.getClass().getSimpleName();
    return Stream.concat(dropped(parts, name), within(parts, name, ConditionParts::changed));
  }
}
