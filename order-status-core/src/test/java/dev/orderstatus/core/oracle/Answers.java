package dev.orderstatus.core.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The four decisions and what each makes of the order (section 2). */
final class Answers {

  /** "Warnings come in the order …". */
  private static final List<String> WARNINGS = List.of(
      "refund-due",
      "authorization-open",
      "payment-disputed",
      "not-paid",
      "unexpected-payment",
      "guest-not-informed",
      "late",
      "input-ignored");

  private Answers() {}

  static Answer refused(Question q, List<Reason> reasons) {
    Set<String> remedies = new LinkedHashSet<>();
    reasons.forEach(reason -> remedies.addAll(reason.remedies()));
    return new Answer(
        "refused",
        q.status(),
        q.status(),
        null,
        reasons.stream().map(Reason::toString).distinct().toList(),
        remedies(remedies, q),
        List.of(),
        List.of(),
        asItWas(q));
  }

  static Answer unchanged(Question q, String code) {
    return new Answer(
        "unchanged",
        q.status(),
        q.status(),
        code,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        asItWas(q));
  }

  /** An attention of which the table says nothing about the payment. */
  static Answer attention(Question q, Reason reason) {
    return attention(q, reason, asItWas(q));
  }

  /**
   * "It stores payment and the inputs that the action stores only where its table gives payment a
   * value that it did not have; the number of a payment also where payment is unlinked already and
   * the order has none."
   */
  static Answer attention(Question q, Cell cell, List<String> stored) {
    boolean becomes = cell.becomes() != null && !cell.becomes().equals(q.payment());
    boolean lacksNumber = q.paymentIs("unlinked") && q.ofOrder("payment-reference") == null;
    Map<String, Object> attributes = new LinkedHashMap<>(q.order().attributes());
    if (becomes || lacksNumber) {
      store(stored, q, attributes);
    }
    Answer.After after = new Answer.After(
        q.status(),
        q.order().statusSince(),
        q.order().placedAt(),
        becomes ? cell.becomes() : q.payment(),
        attributes);
    return attention(q, cell.reason(q), after);
  }

  private static Answer attention(Question q, Reason reason, Answer.After after) {
    return new Answer(
        "attention",
        q.status(),
        q.status(),
        reason.toString(),
        List.of(),
        remedies(new LinkedHashSet<>(reason.remedies()), q),
        List.of(Effect.OF_ATTENTION),
        List.of(),
        after);
  }

  /**
   * The row is followed.
   *
   * @param q with the inputs that the row takes
   * @param given with all inputs that were given
   */
  static Answer accepted(Question q, Question given, Row row) {
    Notes notes = row.notes();
    return new Answer(
        "accepted",
        q.status(),
        row.target(q),
        null,
        List.of(),
        List.of(),
        notes.effects().stream()
            .filter(effect -> effect.happens(q))
            .map(effect -> effect.rendered(q))
            .toList(),
        warnings(q, given, row),
        after(q, given, row));
  }

  private static List<String> warnings(Question q, Question given, Row row) {
    List<Reason> warnings = new ArrayList<>();
    row.notes().warnings(q).forEach(code -> warnings.add(Reason.of(code)));
    boolean optIn = row.notes().effects().stream().anyMatch(Effect::isOptIn);
    if (optIn && !q.ask().notifyCustomer() && !q.order().account()) {
      warnings.add(Reason.of("guest-not-informed"));
    }
    if (row.isEvent() && q.isEarly()) {
      warnings.add(Reason.of("late"));
    }
    List<String> ignored = given.inputsBeside(q.ask().inputs().keySet());
    if (row.isEvent() && !ignored.isEmpty()) {
      warnings.add(Reason.of("input-ignored").with("value", ignored));
    }
    warnings.sort(Comparator.comparingInt(warning -> WARNINGS.indexOf(warning.code())));
    return warnings.stream().map(Reason::toString).toList();
  }

  private static Answer.After after(Question q, Question given, Row row) {
    Notes notes = row.notes();
    Map<String, Object> attributes = new LinkedHashMap<>(q.order().attributes());
    store(notes.stored(), q, attributes);
    for (String attribute : notes.clearedWhenBlank()) {
      if (given.ask().inputs().containsKey(attribute) && given.ofInput(attribute) == null) {
        attributes.remove(attribute);
      }
    }
    notes.set().forEach(one -> attributes.put(one.attribute(), one.value(q)));
    notes.cleared().stream()
        .filter(one -> one.condition().holds().test(q))
        .forEach(one -> one.attributes().forEach(attributes::remove));
    String becomes = row.paymentBecomes(q);
    Instant at = q.ask().at();
    Instant since = q.isNew() || (row.moves(q) && at.isAfter(q.order().statusSince()))
        ? at
        : q.order().statusSince();
    return new Answer.After(
        row.target(q),
        since,
        q.isNew() ? at : q.order().placedAt(),
        becomes == null ? q.payment() : becomes,
        attributes);
  }

  private static void store(List<String> stored, Question q, Map<String, Object> attributes) {
    for (String attribute : stored) {
      if (q.ofInput(attribute) != null) {
        attributes.put(attribute, q.ofInput(attribute));
      }
    }
  }

  /**
   * "`contact-distributor` (parameter `contact` where `support-contact` is known)"; "`wait-until`
   * (parameter … `date`)".
   */
  private static List<String> remedies(Set<String> remedies, Question q) {
    return remedies.stream()
        .map(code -> switch (code) {
          case "contact-distributor" -> remedy(code, "contact", q.ofOrder("support-contact"));
          case "wait-until" -> remedy(code, "date", q.ofOrder("scheduled-for"));
          default -> code;
        })
        .toList();
  }

  private static String remedy(String code, String parameter, Object value) {
    return value == null ? code : Reason.rendered(code, Map.of(parameter, value));
  }

  private static Answer.After asItWas(Question q) {
    return new Answer.After(
        q.status(),
        q.order().statusSince(),
        q.order().placedAt(),
        q.payment(),
        q.order().attributes());
  }
}
