package dev.orderstatus.core.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A guard as the tables write it: "CONDITION: REASON", or "[RULE]", whose cell for the payment says
 * that it holds or gives the reason. A remedy in parentheses after the reason is one that the
 * specification leaves open; it stands here so that a change is noticed.
 */
record Guard(Condition condition, String reason, List<PossibleRemedy> remedies, Rule rule) {

  private static final Pattern WORDS = Pattern.compile("(.+): ([a-z-]+)(?: \\((.+)\\))?");

  /** Guards between semicolons. */
  static List<Guard> list(String text) {
    return text.isBlank() ? List.of() : Arrays.stream(text.split("; ")).map(Guard::read).toList();
  }

  private static Guard read(String text) {
    if (Rule.isNamedBy(text)) {
      return new Guard(null, null, List.of(), Rule.of(text));
    }
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      throw new IllegalArgumentException("not a guard: " + text);
    }
    String remedies = words.group(3) == null ? "" : words.group(3);
    return new Guard(
        Condition.of(words.group(1)), words.group(2), PossibleRemedy.list(remedies), null);
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
    Reason failed = Reason.of(reason).withRemedies(PossibleRemedy.of(remedies, q));
    return dated ? failed.with("date", q.value("scheduled-for")) : failed;
  }
}
