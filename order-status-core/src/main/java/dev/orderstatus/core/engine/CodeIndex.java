package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the codes of a set, and finds the number of a code: by identity first, without
 * allocating.
 */
final class CodeIndex<C extends Code> {

  private static final int UNKNOWN = -1;

  private final List<C> codes;
  private final @Nullable Code[] keys;
  private final int[] numbers;
  private final int mask;
  private final int multiplier;

  CodeIndex(List<C> codes) {
    this.codes = List.copyOf(codes);
    int size = Integer.highestOneBit(Math.max(codes.size(), 1) * 4 - 1) << 1;
    this.mask = size - 1;
    this.multiplier = bestMultiplier(codes, mask);
    this.keys = new Code[size];
    this.numbers = new int[size];
    for (int i = 0; i < codes.size(); i++) {
      int slot = slot(codes.get(i), multiplier, mask);
      while (keys[slot] != null) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = codes.get(i);
      numbers[slot] = i;
    }
  }

  int of(Code code) {
    int slot = slot(code, multiplier, mask);
    for (Code key = keys[slot]; key != null; key = keys[slot]) {
      if (key.equals(code)) {
        return numbers[slot];
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  C code(int number) {
    return codes.get(number);
  }

  int size() {
    return codes.size();
  }

  private static int slot(Code code, int multiplier, int mask) {
    int mixed = code.hashCode() * multiplier;
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  /** Small sets get a table without collisions; large ones the best of a few tries. */
  private static int bestMultiplier(List<? extends Code> codes, int mask) {
    int tries = codes.size() > 256 ? 1 : 64;
    int best = 1;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < tries && fewest > 0; i++) {
      int multiplier = 0x9E3779B1 * (2 * i + 1) | 1;
      boolean[] taken = new boolean[mask + 1];
      int collisions = 0;
      for (Code code : codes) {
        int slot = slot(code, multiplier, mask);
        collisions += taken[slot] ? 1 : 0;
        taken[slot] = true;
      }
      if (collisions < fewest) {
        fewest = collisions;
        best = multiplier;
      }
    }
    return best;
  }
}
