package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.function.Predicate;

/**
 * A named condition with the reason where it fails.
 *
 * @param need what the actor would give with the action to make it hold ("reason" or an attribute);
 *     null if nothing
 */
record Guard(String reason, Predicate<Question> holds, String need) {

  static Guard guard(String reason, Predicate<Question> holds) {
    return new Guard(reason, holds, null);
  }

  /** "reason given: `reason-required`". */
  static Guard reasonGiven() {
    return new Guard("reason-required", Question::reasonGiven, "reason");
  }

  Guard needs(String attribute) {
    return new Guard(reason, holds, attribute);
  }

  /** A condition whose reason is not-permitted-for-actor is part of the actor check. */
  boolean ofActorCheck() {
    return reason.equals("not-permitted-for-actor");
  }

  static List<Guard> guards(Guard... guards) {
    return List.of(guards);
  }
}
