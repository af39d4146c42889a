package dev.orderstatus.core.audit;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an order of a few steps in which each is allowed: of several the one with the fewest
 * pairs turned round.
 *
 * @param <S> where one stands between two steps
 */
final class Permutation<S> {
  static final int MOST = 8;

  private final BiFunction<S, Integer, @Nullable S> step;
  private final int size;
  private final int[] taken;
  private int[] best;
  private int fewest = Integer.MAX_VALUE;

  /**
   * A search.
   *
   * @param size how many steps there are
   * @param step where a step leads from somewhere; null where it is not allowed
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

  /** Whether there is an order in which every step is allowed. */
  boolean isFoundFrom(S start) {
    if (size <= MOST) {
      go(start, 0, 0, 0);
    }
    return fewest < Integer.MAX_VALUE;
  }

  /** The order that was found, else the order as given. */
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
          // Those behind it that went before it.
          int more = Integer.bitCount(used >> next);
          go(to, depth + 1, used | 1 << next, turned + more);
        }
      }
    }
  }
}
