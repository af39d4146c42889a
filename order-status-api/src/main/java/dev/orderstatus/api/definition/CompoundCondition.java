package dev.orderstatus.api.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A condition composed of others. Immutable and thread-safe. */
public sealed interface CompoundCondition extends Condition {

  @Override
  default Stream<SimpleCondition> leaves() {
    return parts().stream().flatMap(Condition::leaves);
  }

  /**
   * Holds if every part does; always holds if there is none.
   *
   * @param parts the parts
   */
  record AllOf(List<Condition> parts) implements CompoundCondition {
    /** Checks that nothing is missing, and that the parts do not nest too deeply. */
    public AllOf {
      parts = Nesting.limited(List.copyOf(parts));
    }

    @Override
    public Condition map(UnaryOperator<Condition> leaf) {
      return joined(parts, leaf, ALWAYS, NEVER, AllOf::new);
    }
  }

  /**
   * Holds if at least one part does; never holds if there is none.
   *
   * @param parts the parts
   */
  record AnyOf(List<Condition> parts) implements CompoundCondition {
    /** Checks that nothing is missing, and that the parts do not nest too deeply. */
    public AnyOf {
      parts = Nesting.limited(List.copyOf(parts));
    }

    @Override
    public Condition map(UnaryOperator<Condition> leaf) {
      return joined(parts, leaf, NEVER, ALWAYS, AnyOf::new);
    }
  }

  /**
   * Holds if the other condition does not.
   *
   * @param condition the other condition
   */
  record Not(Condition condition) implements CompoundCondition {
    /** Checks that nothing is missing, and that the condition does not nest too deeply. */
    public Not {
      Nesting.limited(List.of(Objects.requireNonNull(condition, "condition")));
    }

    @Override
    public List<Condition> parts() {
      return List.of(condition);
    }

    @Override
    public Condition map(UnaryOperator<Condition> leaf) {
      Condition mapped = condition.map(leaf);
      return mapped.equals(ALWAYS) ? NEVER : mapped.equals(NEVER) ? ALWAYS : new Not(mapped);
    }
  }

  private static Condition joined(
      List<Condition> parts,
      UnaryOperator<Condition> leaf,
      Condition neutral,
      Condition decisive,
      Function<List<Condition>, Condition> join) {
    List<Condition> open = new ArrayList<>(parts.size());
    for (Condition part : parts) {
      Condition mapped = part.map(leaf);
      if (mapped.equals(decisive)) {
        return decisive;
      }
      if (!mapped.equals(neutral)) {
        open.add(mapped);
      }
    }
    return open.isEmpty() ? neutral : open.size() == 1 ? open.get(0) : join.apply(open);
  }
}
