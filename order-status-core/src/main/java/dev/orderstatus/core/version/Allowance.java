package dev.orderstatus.core.version;

import java.util.Set;

/** What something lets through, so that two versions of it can be compared. */
sealed interface Allowance permits Allowance.Words, GuardImplication {

  /**
   * Whether this is known to let nothing through that the other does not, and is not just written
   * as letting through more.
   */
  boolean within(Allowance other);

  /** Lets through what is listed. */
  record Words(Set<String> words) implements Allowance {

    static final Words NONE = new Words(Set.of());

    @Override
    public boolean within(Allowance other) {
      return other instanceof Words it && it.words.containsAll(words);
    }
  }
}
