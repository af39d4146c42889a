package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.function.Predicate;

/** Section 2, "Events", step by step. */
final class EventOracle {

  private EventOracle() {}

  static Answer answer(Table table, Question given) {
    // 1. unknown actor
    List<Reason> unknown = Unknown.ofEvent(table, given);
    if (!unknown.isEmpty()) {
      return Answers.refused(given, unknown);
    }
    // 2. who may report it
    List<String> actors = table.actorsOf(given.action());
    if (!actors.contains(given.ask().actor())) {
      return Answers.refused(
          given, List.of(Reason.of("not-permitted-for-actor").with("actors", actors)));
    }
    // 3. unknown status, unknown type, (new)
    if (!table.knowsStatus(given.status())) {
      return Answers.attention(given, Unknown.status(given));
    }
    if (!table.types().contains(given.order().type())) {
      return Answers.attention(given, Unknown.type(given));
    }
    if (given.isNew()) {
      return Answers.attention(given, Reason.of("unexpected-event"));
    }
    Row row = table.transition(given);
    Question q = given.taking(
        row == null ? table.inputsOf(given.action()) : row.notes().inputs());
    // 4. already reflected, past, or about another payment
    if (SeveralPayments.concern(q)) {
      Answer answer = SeveralPayments.answer(table, q, one -> isReflected(table, one));
      if (answer != null) {
        return answer;
      }
    }
    if (!q.action().equals("payment-received") && isReflected(table, q)) {
      return Answers.unchanged(q, "already-reflected");
    }
    // 5. the transition
    if (row != null) {
      return followed(table, q, given, row);
    }
    // 6. already past
    Codes past = table.past().get(q.action());
    if (past != null && past.contains(q.status())) {
      return Answers.unchanged(q, "already-past");
    }
    // 7. the listed attention, or unexpected-event
    return elsewhere(table, q);
  }

  private static Answer followed(Table table, Question q, Question given, Row row) {
    if (row.notes().newAttempt() && q.isEarly()) {
      return Answers.attention(
          q,
          Reason.of("dated-before-current-status").with("statusSince", q.order().statusSince()));
    }
    for (Guard guard : row.guards()) {
      if (!guard.holds(q)) {
        return guard.rule() == null
            ? Answers.attention(q, guard.failed(q))
            : Answers.attention(q, guard.rule().cell(q), table.storedBy(q.action()));
      }
    }
    return Answers.accepted(q, given, row);
  }

  private static Answer elsewhere(Table table, Question q) {
    if (table.leadsFrom(q.status(), q.action())) {
      return Answers.attention(q, Reason.of("wrong-order-type"));
    }
    return table.elsewhere().stream()
        .filter(one -> one.fits(q))
        .findFirst()
        .map(one -> Answers.attention(q, one.cell(q), table.storedBy(q.action())))
        .orElseGet(() -> Answers.attention(q, Reason.of("unexpected-event")));
  }

  /**
   * "By default, it is in the event's target status, where that differs from the source and the
   * event has no row from the order's status"; or the event's own condition.
   */
  private static boolean isReflected(Table table, Question q) {
    Predicate<Question> own = table.reflected().get(q.action());
    if (own != null) {
      return own.test(q);
    }
    return !table.leadsFrom(q.status(), q.action())
        && table.rows().stream()
            .filter(row -> row.action().equals(q.action()))
            .anyMatch(row -> row.to().containsValue(q.status()));
  }
}
