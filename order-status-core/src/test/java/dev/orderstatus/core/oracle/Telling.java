package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;

/**
 * A more telling reason: statuses, action, by whom, reason; remedies. The reason is a code,
 * "[RULE]" or "ordinary", which keeps the ordinary code and adds the remedies.
 */
record Telling(
    Codes statuses,
    String action,
    String by,
    Condition when,
    Rule rule,
    String code,
    List<PossibleRemedy> remedies) {

  static Telling read(String line, Map<String, String> groups) {
    List<String> column = Rule.split(line);
    String[] reason = column.get(3).split(" if ", -1);
    return new Telling(
        Codes.of(column.get(0), groups),
        column.get(1),
        column.get(2),
        reason.length == 1 ? null : Condition.of(reason[1]),
        Rule.isNamedBy(reason[0]) ? Rule.of(reason[0]) : null,
        reason[0],
        PossibleRemedy.list(column.get(4)));
  }

  boolean fits(Question q) {
    return action.equals(q.action())
        && statuses.contains(q.status())
        && isBy(q.ask().actor())
        && (when == null || when.holds().test(q));
  }

  private boolean isBy(String actor) {
    return by.equals("anyone")
        || (by.startsWith("not ") ? !by.equals("not " + actor) : by.equals(actor));
  }

  /**
   * Whether it is for this actor; that something is not permitted is not for whom it says it to.
   */
  boolean speaksTo(String actor) {
    return isBy(actor) && !code.equals("not-permitted-for-actor");
  }

  /** The reason in place of the ordinary one, of which it keeps the actors. */
  Reason inPlaceOf(Reason ordinary, Question q) {
    if (rule != null) {
      return rule.cell(q).reason(q);
    }
    String said = code.equals("ordinary") ? ordinary.code() : code;
    return new Reason(said, ordinary.parameters(), PossibleRemedy.of(remedies, q));
  }
}
