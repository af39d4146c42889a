package dev.orderstatus.core.audit;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Searches for a sequence of a few steps in which each step is allowed; of several, finds the one
 * with the fewest inverted pairs.
 *
 * @param <S> the state between two steps
 */
final class Permutation<S> {
  static final int MOST = 8;

  private final BiFunction<S, Integer, @Nullable S> step;
  private final int size;
  private final int[] taken;
  private int[] best;
  private int fewest = Integer.MAX_VALUE;

  /**
   * Prepares a search.
   *
   * @param size the number of steps
   * @param step returns the state after a step; null if the step is not allowed
   */
  Permutation(int size, BiFunction<S, Integer, @Nullable S> step) {
    this.size = size;
    this.step = step;
    this.taken = new int[size];
    this.best = asGiven(size);
  }

  static int[] asGiven(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    return order;
  }

  /** True if there is a sequence in which every step is allowed. */
  boolean isFoundFrom(S start) {
    if (size <= MOST) {
      go(start, 0, 0, 0);
    }
    return fewest < Integer.MAX_VALUE;
  }

  /** The sequence found, else the given one. */
  int[] best() {
    return best;
  }

  private void go(S from, int depth, int used, int turned) {
    if (turned >= fewest) {
      return;
    }
    if (depth == size) {
      fewest = turned;
      best = taken.clone();
      return;
    }
    for (int next = 0; next < size; next++) {
      if ((used >> next & 1) == 0) {
        S to = step.apply(from, next);
        if (to != null) {
          taken[depth] = next;
          // The later steps that were taken before this one.
          int more = Integer.bitCount(used >> next);
          go(to, depth + 1, used | 1 << next, turned + more);
        }
      }
    }
  }
}
