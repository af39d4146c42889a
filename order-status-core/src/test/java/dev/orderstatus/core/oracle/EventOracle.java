package dev.orderstatus.core.oracle;

import java.util.List;

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
    boolean reflected = table.isReflected(q);
    Answer aboutMoney = SeveralPayments.answer(table, q, reflected);
    if (aboutMoney != null) {
      return aboutMoney;
    }
    if (reflected) {
      return Answers.unchanged(q, "already-reflected");
    }
    // 5. the transition
    if (row != null) {
      return followed(table, q, given, row);
    }
    // 6. already past
    if (table.isPast(q)) {
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
    if (table.hasRow(q)) {
      return Answers.attention(q, Reason.of("wrong-order-type"));
    }
    Cell listed = table.elsewhere(q);
    return listed == null
        ? Answers.attention(q, Reason.of("unexpected-event"))
        : Answers.attention(q, listed, table.storedBy(q.action()));
  }
}
