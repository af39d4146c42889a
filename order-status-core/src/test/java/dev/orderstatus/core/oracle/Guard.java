package dev.orderstatus.core.oracle;

import java.util.Arrays;
import java.util.List;

/**
 * A guard as the tables write it: "CONDITION: REASON", or "[RULE]", whose cell for the payment says
 * that it holds or gives the reason.
 */
record Guard(Condition condition, String reason, Rule rule) {

  /** Guards between semicolons. */
  static List<Guard> list(String text) {
    return text.isBlank() ? List.of() : Arrays.stream(text.split("; ")).map(Guard::read).toList();
  }

  private static Guard read(String text) {
    if (Rule.isNamedBy(text)) {
      return new Guard(null, null, Rule.of(text));
    }
    int colon = text.lastIndexOf(": ");
    return new Guard(Condition.of(text.substring(0, colon)), text.substring(colon + 2), null);
  }

  boolean holds(Question q) {
    return rule == null ? condition.holds().test(q) : rule.cell(q).accepted();
  }

  /** What the actor would give to make it hold; null if nothing. */
  String need() {
    return rule == null ? condition.need() : null;
  }

  /**
   * "A condition whose reason is `not-permitted-for-actor` is part of the actor check."
   */
  boolean ofActorCheck() {
    return "not-permitted-for-actor".equals(reason);
  }

  /** The reason where it fails. */
  Reason failed(Question q) {
    if (rule != null) {
      return rule.cell(q).reason(q);
    }
    boolean dated = reason.equals("date-not-in-the-future") || reason.equals("too-early");
    return dated
        ? Reason.of(reason).with("date", q.value("scheduled-for"))
        : Reason.of(reason);
  }
}
