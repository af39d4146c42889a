package dev.orderstatus.core.render;

import dev.orderstatus.api.definition.Condition;
import java.util.List;

/** How deep conditions may nest, as all that walks through one may run out of stack. Stateless. */
public final class Nesting {

  /** How many levels a condition may have at most. */
  public static final int MAX_DEPTH = 100;

  private Nesting() {}

  /**
   * Whether a condition nests too deeply to be walked through, compared or hashed.
   *
   * @param condition the condition
   * @return true where it does
   */
  public static boolean isTooDeep(Condition condition) {
    return isDeeper(condition, MAX_DEPTH);
  }

  private static boolean isDeeper(Condition condition, int levels) {
    return levels == 0 || parts(condition).stream().anyMatch(part -> isDeeper(part, levels - 1));
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
