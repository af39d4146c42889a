package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Changed.dropped;
import static dev.orderstatus.core.oracle.Changed.within;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition with one of its parts dropped. */
final class ConditionParts {

  private ConditionParts() {}

  static <T> Stream<Changed<Conditional<T>>> changed(Conditional<T> when) {
    return changed(when.condition()).map(one -> one.in(when, "condition"));
  }

  static Stream<Changed<Condition>> changed(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return parts(all.parts()).map(one -> one.in("all of", Condition.AllOf::new));
    }
    if (condition instanceof Condition.AnyOf any) {
      return parts(any.parts()).map(one -> one.in("any of", Condition.AnyOf::new));
    }
    if (condition instanceof Condition.Not not) {
      return changed(not.condition()).map(one -> one.in("not", Condition.Not::new));
    }
    if (condition instanceof Condition.PaymentIs is) {
      return dropped(is.payments()).map(one -> one.in("payment", Condition.PaymentIs::new));
    }
    if (condition instanceof Condition.By by) {
      return dropped(by.actors()).map(one -> one.in("by", Condition.By::new));
    }
    if (condition instanceof Condition.StatusIs in) {
      return dropped(in.statuses()).map(one -> one.in("in", Condition.StatusIs::new));
    }
    return Stream.empty();
  }

  private static Stream<Changed<List<Condition>>> parts(List<Condition> parts) {
    Function<Condition, String> name = part -> part.getClass().getSimpleName();
    return Stream.concat(dropped(parts, name), within(parts, name, ConditionParts::changed));
  }
}
