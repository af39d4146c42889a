package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Table.EVENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Section 2 of the specification, step by step. */
public final class Oracle {

  /** Section 1: the actors known to every set. */
  static final List<String> ACTORS =
      List.of("customer", "staff", "approver", "system", "payment-provider", "supplier", "carrier");

  private static final Map<String, Table> TABLES = Map.of(
      "webshop", WebshopTable.TABLE,
      "reseller", ResellerTable.TABLE,
      "marketplace", MarketplaceTable.TABLE,
      "procurement", ProcurementTable.TABLE);

  private Oracle() {}

  static Table table(String set) {
    return TABLES.get(set);
  }

  /** A reason with its remedies and parameters. */
  private record Reason(String code, List<String> remedies, Map<String, Object> parameters) {

    static Reason of(String code) {
      return new Reason(code, List.of(), Map.of());
    }

    static Reason of(String code, String parameter, Object value) {
      return value == null
          ? of(code)
          : new Reason(code, List.of(), Map.of(code + "." + parameter, value));
    }
  }

  /** The decision on the question, and the order to which it has been applied. */
  public static Answer answer(Question q) {
    Table table = table(q.set());
    return table.isEvent(q.action()) ? event(table, q) : command(table, q);
  }

  // ---- commands -------------------------------------------------------------------------------

  private static Answer command(Table table, Question q) {
    // 1. unknown codes
    List<Reason> unknown = unknownCodes(table, q);
    if (!unknown.isEmpty()) {
      return refused(q, unknown);
    }
    // 2. stale status
    if (q.expectedStatus() != null && !q.expectedStatus().equals(q.status())) {
      return refused(
          q,
          List.of(new Reason(
              "stale-status",
              List.of(),
              Map.of(
                  "stale-status.expected",
                  q.expectedStatus(),
                  "stale-status.actual",
                  q.status()))));
    }
    // 3. no transition for (status, action, type)
    Row row = table.transition(q.status(), q.action(), q.type());
    if (row == null) {
      String ordinary = table.isTerminal(q.status()) ? "order-is-closed" : "not-possible-in-status";
      return refused(q, List.of(telling(table, q, Reason.of(ordinary))));
    }
    // 4. together: the actor, the date, each failing guard as written
    List<Reason> reasons = new ArrayList<>();
    if (!mayDo(row, q)) {
      List<String> actors =
          row.actors.stream().filter(actor -> mayDo(row, q.withActor(actor))).toList();
      reasons.add(telling(table, q, Reason.of("not-permitted-for-actor", "actors", actors)));
    }
    boolean movesOn = !q.is("new") && !row.target(q.status()).equals(q.status());
    if (movesOn && q.atBeforeStatusSince()) {
      reasons.add(Reason.of("dated-before-current-status", "statusSince", q.statusSince()));
    }
    for (Guard guard : row.guards) {
      if (!guard.ofActorCheck() && !guard.holds().test(q)) {
        reasons.add(failed(guard, q));
      }
    }
    return reasons.isEmpty() ? accepted(q, row) : refused(q, reasons);
  }

  /**
   * The actor check: the row's actors, and the conditions whose reason is not-permitted-for-actor.
   */
  private static boolean mayDo(Row row, Question q) {
    return row.actors.contains(q.actor())
        && row.guards.stream()
            .filter(Guard::ofActorCheck)
            .allMatch(guard -> guard.holds().test(q));
  }

  /** The set's more telling reason in place of the ordinary one; never on (new). */
  private static Reason telling(Table table, Question q, Reason ordinary) {
    if (q.is("new")) {
      return ordinary;
    }
    for (Table.Telling telling : table.telling()) {
      if (telling.fits(q)) {
        List<String> remedies = new ArrayList<>(telling.remedies());
        if (telling.alsoWhen().test(q)) {
          remedies.add(telling.also());
        }
        String code = telling.code() == null ? ordinary.code() : telling.code();
        return new Reason(code, remedies, actorsOf(code, ordinary));
      }
    }
    return ordinary;
  }

  /**
   * "`not-permitted-for-actor` and its like: `actors`": a reason in its place names the same
   * actors.
   */
  private static Map<String, Object> actorsOf(String code, Reason ordinary) {
    Object actors = ordinary.parameters().get("not-permitted-for-actor.actors");
    if (actors == null && code.equals("not-permitted-for-actor")) {
      actors =
          List.of("customer"); // reseller's `pay`, declared for the customer without a transition
    }
    return actors == null ? Map.of() : Map.of(code + ".actors", actors);
  }

  // ---- events ----------------------------------------------------------------------------------

  private static Answer event(Table table, Question q) {
    // 1. unknown codes; but where unknown-status is the only one, go on
    List<Reason> unknown = unknownCodes(table, q);
    boolean onlyStatus = unknown.size() == 1 && unknown.get(0).code().equals("unknown-status");
    if (!unknown.isEmpty() && !onlyStatus) {
      return refused(q, unknown);
    }
    // 2. who may report it
    List<String> actors = table.actorsOf(q.action());
    if (!actors.contains(q.actor())) {
      return refused(q, List.of(Reason.of("not-permitted-for-actor", "actors", actors)));
    }
    // 3. unknown status, (new)
    if (onlyStatus) {
      return attention(q, unknown.get(0), null);
    }
    if (q.is("new")) {
      return attention(q, Reason.of("unexpected-event"), null);
    }
    // 4. already reflected
    if (isReflected(table, q)) {
      return unchanged(q, "already-reflected");
    }
    // 5. the transition
    Row row = table.transition(q.status(), q.action(), q.type());
    if (row != null) {
      for (Guard guard : row.guards) {
        if (!guard.holds().test(q)) {
          return attention(q, failed(guard, q), null);
        }
      }
      return accepted(q, row);
    }
    // 6. already past
    String past = table.past().get(q.action());
    if (past != null && q.in(past)) {
      return unchanged(q, "already-past");
    }
    // 7. the listed attention, or unexpected-event
    for (Table.Elsewhere elsewhere : table.elsewhere()) {
      if (elsewhere.fits(q)) {
        return attention(
            q,
            new Reason(elsewhere.code(), elsewhere.remedies(), Map.of()),
            elsewhere.paymentBecomes());
      }
    }
    return attention(q, Reason.of("unexpected-event"), null);
  }

  /**
   * By default: in the event's target status, where that differs from the source; or the event's
   * own condition.
   */
  private static boolean isReflected(Table table, Question q) {
    if (table.reflected().containsKey(q.action())) {
      return table.reflected().get(q.action()).test(q);
    }
    return table.rows().stream()
        .anyMatch(row -> row.action.equals(q.action())
            && row.kind.equals(EVENT)
            && row.to.equals(q.status())
            && !row.from.contains(q.status()));
  }

  // ---- both -----------------------------------------------------------------------------------

  private static List<Reason> unknownCodes(Table table, Question q) {
    List<Reason> unknown = new ArrayList<>();
    if (!table.knowsStatus(q.status())) {
      unknown.add(Reason.of("unknown-status", "value", q.status()));
    }
    if (!table.types().contains(q.type())) {
      unknown.add(Reason.of("unknown-type", "value", q.type()));
    }
    if (!table.actions().contains(q.action())) {
      unknown.add(Reason.of("unknown-action", "value", q.action()));
    }
    if (!ACTORS.contains(q.actor())) {
      unknown.add(Reason.of("unknown-actor", "value", q.actor()));
    }
    List<String> attributes = q.inputs().keySet().stream()
        .filter(a -> !table.attributes().contains(a))
        .sorted()
        .toList();
    if (!attributes.isEmpty()) {
      unknown.add(Reason.of("unknown-attribute", "value", attributes));
    }
    return unknown;
  }

  private static Reason failed(Guard guard, Question q) {
    boolean dated = List.of("date-not-in-the-future", "too-early").contains(guard.reason());
    return dated
        ? Reason.of(guard.reason(), "date", q.value("scheduled-for"))
        : Reason.of(guard.reason());
  }

  private static Answer accepted(Question q, Row row) {
    List<String> effects = row.effects.stream()
        .filter(e -> e.when().test(q))
        .map(e -> e.rendered(q))
        .toList();
    List<String> warnings = new ArrayList<>();
    if (row.refundDue.test(q)) {
      warnings.add("refund-due");
    }
    boolean optIn = row.effects.stream().anyMatch(Effect::optIn);
    if (optIn && !q.notifyCustomer() && !q.account()) {
      warnings.add("guest-not-informed");
    }
    if (row.kind.equals(EVENT) && q.atBeforeStatusSince()) {
      warnings.add("late");
    }
    String to = row.target(q.status());
    Map<String, Object> attributes = withInputs(q);
    attributes.putAll(row.sets);
    row.clears.forEach(attributes::remove);
    String payment = row.paymentBecomes == null ? q.payment() : row.paymentBecomes;
    boolean isNew = q.is("new");
    Instant placedAt = isNew ? q.at() : q.placedAt();
    Instant statusSince = isNew ? q.at() : q.statusSince();
    if (!isNew && !to.equals(q.status()) && q.at().isAfter(q.statusSince())) {
      statusSince = q.at();
    }
    return new Answer(
        "accepted",
        q.status(),
        to,
        null,
        List.of(),
        List.of(),
        effects,
        warnings,
        new Answer.After(to, statusSince, placedAt, payment, attributes),
        Map.of());
  }

  /** Inputs become attributes; blank text counts as not given. */
  private static Map<String, Object> withInputs(Question q) {
    Map<String, Object> attributes = new TreeMap<>(q.attributes());
    q.inputs().forEach((name, value) -> {
      if (Question.given(value)) {
        attributes.put(name, value);
      }
    });
    return attributes;
  }

  private static Answer refused(Question q, List<Reason> reasons) {
    Set<String> remedies = new LinkedHashSet<>();
    Map<String, Object> parameters = new TreeMap<>();
    for (Reason reason : reasons) {
      remedies.addAll(reason.remedies());
      parameters.putAll(reason.parameters());
    }
    if (remedies.contains("contact-distributor") && q.has("support-contact")) {
      parameters.put("contact-distributor.contact", q.value("support-contact"));
    }
    return new Answer(
        "refused",
        q.status(),
        q.status(),
        null,
        reasons.stream().map(Reason::code).toList(),
        List.copyOf(remedies),
        List.of(),
        List.of(),
        asItWas(q),
        parameters);
  }

  private static Answer unchanged(Question q, String code) {
    return new Answer(
        "unchanged",
        q.status(),
        q.status(),
        code,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        asItWas(q),
        Map.of());
  }

  /** Stores payment and inputs only where its table changes payment. See NOTES.md (N1). */
  private static Answer attention(Question q, Reason reason, String paymentBecomes) {
    boolean changesPayment = paymentBecomes != null && !paymentBecomes.equals(q.payment());
    Answer.After after = changesPayment
        ? new Answer.After(q.status(), q.statusSince(), q.placedAt(), paymentBecomes, withInputs(q))
        : asItWas(q);
    return new Answer(
        "attention",
        q.status(),
        q.status(),
        reason.code(),
        List.of(),
        reason.remedies(),
        List.of(Effect.effect("notify-staff").rendered(q)),
        List.of(),
        after,
        reason.parameters());
  }

  private static Answer.After asItWas(Question q) {
    return new Answer.After(q.status(), q.statusSince(), q.placedAt(), q.payment(), q.attributes());
  }

  // ---- what can I do now? ---------------------------------------------------------------------

  /**
   * Every command of the set, from order, actor and instant; the question's request is not read
   * otherwise.
   */
  public static List<Option> options(Question q) {
    Table table = table(q.set());
    Question plain =
        q.withReason(null).withInputs(Map.of()).withExpectedStatus(null).withNotifyCustomer(false);
    return table.actions().stream()
        .filter(action -> !table.isEvent(action))
        .map(action -> Option.of(table, plain.withAction(action)))
        .toList();
  }
}
