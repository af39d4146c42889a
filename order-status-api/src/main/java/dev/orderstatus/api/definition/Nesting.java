package dev.orderstatus.api.definition;

import java.util.List;

/**
 * Limits the depth and the number of parts of conditions: deeper conditions could overflow the
 * stack of recursive visitors, and visitors visit a shared part each time they meet it.
 */
final class Nesting {

  private static final int MAX_DEPTH = 100;
  private static final int MAX_PARTS = 2_000;

  /** Reserved for a merge, which wraps the conditions of plugins in its own. */
  private static final int SLACK = 20;

  private Nesting() {}

  /** The limit for authors of conditions. */
  static <C extends Condition> C checked(C condition) {
    check(condition.parts(), 0);
    return condition;
  }

  /** The limit for everything built from conditions. */
  static List<Condition> limited(List<Condition> parts) {
    check(parts, SLACK);
    return parts;
  }

  private static void check(List<Condition> parts, int slack) {
    if (1 + depth(parts) > MAX_DEPTH + slack) {
      throw new IllegalArgumentException(
          "a condition nests more than %d deep; make it flatter, or split it".formatted(MAX_DEPTH));
    }
    if (1 + size(parts) > MAX_PARTS + slack) {
      throw new IllegalArgumentException(
          "a condition has more than %d parts (a part in several places counts each time); make it smaller, or split it"
              .formatted(MAX_PARTS));
    }
  }

  private static int depth(List<Condition> parts) {
    int deepest = 0;
    for (Condition part : parts) {
      deepest = Math.max(deepest, 1 + depth(part.parts()));
    }
    return deepest;
  }

  private static int size(List<Condition> parts) {
    int size = 0;
    for (Condition part : parts) {
      size += 1 + size(part.parts());
    }
    return size;
  }
}
