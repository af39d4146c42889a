package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Bound;
import dev.orderstatus.api.definition.SimpleCondition.Custom;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIsWithin;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Since;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conditions as trees. */
final class ConditionData {

  private ConditionData() {}

  /** The tree; empty for a condition that always holds. */
  static Optional<Map<String, Object>> of(Condition condition) {
    return condition.equals(Condition.ALWAYS) ? Optional.empty() : Optional.of(tree(condition));
  }

  private static Map<String, Object> tree(Condition condition) {
    if (condition instanceof SimpleCondition leaf) {
      return leaf(leaf).map();
    }
    if (condition instanceof Not not) {
      return new Members().with("not", (Object) tree(not.condition())).map();
    }
    List<Map<String, Object>> parts =
        condition.parts().stream().map(ConditionData::tree).toList();
    return new Members()
        .with(condition instanceof AllOf ? "all" : "any", (Object) parts)
        .map();
  }

  private static Members leaf(SimpleCondition leaf) {
    Members members = new Members();
    if (leaf instanceof FactIs is) {
      members.with("fact", Members.word(is.fact()));
      return is.values().equals(Set.of(true)) ? members : members.some("is", sorted(is.values()));
    }
    if (leaf instanceof AttributeIs is) {
      return about(is, members).with("trait", Members.word(is.trait()));
    }
    if (leaf instanceof ValueIs is) {
      return about(is, members).with("in", (Object)
          is.values().stream().map(ValueData::plain).sorted(ValueData.ORDER).toList());
    }
    if (leaf instanceof NumberIs is) {
      return about(is, members).with(is.bound() == Bound.AT_LEAST ? "min" : "max", is.limit());
    }
    if (leaf instanceof NumberIsWithin is) {
      return about(is, members)
          .with(is.bound() == Bound.AT_LEAST ? "atLeast" : "atMost", is.limit().value());
    }
    if (leaf instanceof Passed passed) {
      return members
          .with("since", passed.since() == Since.STATUS ? "status" : "placed")
          .with("ms", passed.time().toMillis());
    }
    return members.with("custom", ((Custom) leaf).name());
  }

  private static Members about(SimpleCondition.AboutAttribute leaf, Members members) {
    return members.with("attribute", leaf.attribute().value());
  }

  private static List<String> sorted(Collection<?> values) {
    return values.stream().map(String::valueOf).sorted().toList();
  }
}
