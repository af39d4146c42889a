package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.definition.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How deep conditions may nest, and how many parts they may have: all that walks through one may
 * run out of stack, and takes its time for each part as often as it meets it. Stateless.
 */
public final class Nesting {

  /** How many levels a condition may have at most. */
  public static final int MAX_DEPTH = 100;

  /** How many parts a condition may have at most; a part that is shared counts each time. */
  public static final int MAX_PARTS = 2_000;

  private record Step(Condition condition, int level) {}

  private Nesting() {}

  /**
   * Why a condition cannot be walked through, compared or hashed. Takes constant time at most.
   *
   * @param condition the condition
   * @return what is wrong with it and how to mend it; empty where it can be
   */
  public static Optional<String> fault(Condition condition) {
    Deque<Step> open = new ArrayDeque<>(List.of(new Step(condition, 1)));
    for (int parts = 1; !open.isEmpty(); parts++) {
      Step step = open.pop();
      if (step.level() > MAX_DEPTH) {
        return Optional.of("a condition nests more than %d deep; make it flatter, or split it"
            .formatted(MAX_DEPTH));
      }
      List<Condition> below = parts(step.condition());
      if (parts + open.size() + below.size() > MAX_PARTS) {
        return Optional.of(
            "a condition has more than %d parts, one that stands in several places being counted each time; make it smaller, or split it"
                .formatted(MAX_PARTS));
      }
      below.forEach(part -> open.push(new Step(part, step.level() + 1)));
    }
    return Optional.empty();
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts();
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.parts();
    }
    return condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
  }
}
