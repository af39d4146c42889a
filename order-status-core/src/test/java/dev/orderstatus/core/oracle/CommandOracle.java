package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.List;

/** Section 2, "Commands", step by step. */
final class CommandOracle {

  private CommandOracle() {}

  static Answer answer(Table table, Question q) {
    List<Reason> reasons = reasons(table, q);
    if (!reasons.isEmpty()) {
      return Answers.refused(q, reasons);
    }
    Row row = table.transition(q);
    return Answers.accepted(q.taking(row.notes().inputs()), q, row);
  }

  /** Why not; none where it is accepted. */
  static List<Reason> reasons(Table table, Question q) {
    // 1. unknown codes, invalid inputs
    List<Reason> unknown = Unknown.ofCommand(table, q);
    if (!unknown.isEmpty()) {
      return unknown;
    }
    // 2. stale status
    String expected = q.ask().expectedStatus();
    if (expected != null && !expected.equals(q.status())) {
      return List.of(
          Reason.of("stale-status").with("expected", expected).with("actual", q.status()));
    }
    // 3. no transition for (status, action, type)
    Row row = table.transition(q);
    if (row == null) {
      return List.of(withoutTransition(table, q.taking(List.of())));
    }
    // 4. together
    return together(table, q, q.taking(row.notes().inputs()), row);
  }

  private static Reason withoutTransition(Table table, Question q) {
    if (table.hasRow(q)) {
      return Reason.of("wrong-order-type");
    }
    String code = table.isTerminal(q.status()) ? "order-is-closed" : "not-possible-in-status";
    Reason reason = telling(table, q, Reason.of(code));
    return reason.code().equals("not-permitted-for-actor")
        ? reason.with("actors", table.actorsOf(q.action()))
        : reason;
  }

  private static List<Reason> together(Table table, Question given, Question q, Row row) {
    List<Reason> reasons = new ArrayList<>();
    if (!mayDo(row, q)) {
      List<String> actors =
          row.actors().stream().filter(actor -> mayDo(row, q.withActor(actor))).toList();
      reasons.add(
          telling(table, q, Reason.of("not-permitted-for-actor").with("actors", actors)));
    }
    if (!q.isNew() && row.moves(q) && q.isEarly()) {
      reasons.add(
          Reason.of("dated-before-current-status").with("statusSince", q.order().statusSince()));
    }
    List<String> notTaken = given.inputsBeside(row.notes().inputs());
    if (!notTaken.isEmpty()) {
      reasons.add(Reason.of("input-not-taken").with("value", notTaken));
    }
    row.guards().stream()
        .filter(guard -> !guard.ofActorCheck() && !guard.holds(q))
        .forEach(guard -> reasons.add(guard.failed(q)));
    return reasons;
  }

  /**
   * The actor check: the row's actors, and the conditions whose reason is not-permitted-for-actor.
   */
  private static boolean mayDo(Row row, Question q) {
    return row.actors().contains(q.ask().actor())
        && row.guards().stream().filter(Guard::ofActorCheck).allMatch(guard -> guard.holds(q));
  }

  /** The set's more telling reason in place of the ordinary one; never on (new). */
  private static Reason telling(Table table, Question q, Reason ordinary) {
    return table.tellings().stream()
        .filter(telling -> !q.isNew() && telling.fits(q))
        .findFirst()
        .map(telling -> telling.inPlaceOf(ordinary, q))
        .orElse(ordinary);
  }
}
