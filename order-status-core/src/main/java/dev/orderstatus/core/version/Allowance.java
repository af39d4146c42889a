package dev.orderstatus.core.version;

import java.util.Set;

/** The range of cases that something allows, in a form that two versions can compare. */
sealed interface Allowance permits Allowance.Words, GuardImplication {

  /**
   * True if this certainly allows nothing that the other does not, even if it is written as
   * allowing more.
   */
  boolean within(Allowance other);

  /** Allows the listed words. */
  record Words(Set<String> words) implements Allowance {

    static final Words NONE = new Words(Set.of());

    @Override
    public boolean within(Allowance other) {
      return other instanceof Words each && each.words.containsAll(words);
    }
  }
}
