package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One status set as its section of the specification writes it.
 *
 * @param commandsOnly commands that are declared without a transition
 * @param reflected an event's own condition in place of the default one
 * @param past the statuses in which an event is past
 */
record Table(
    String set,
    List<String> types,
    List<String> attributes,
    List<Status> statuses,
    List<Row> rows,
    List<String> commandsOnly,
    List<Telling> telling,
    Map<String, Predicate<Question>> reflected,
    Map<String, String> past,
    List<Elsewhere> elsewhere) {

  static final String COMMAND = "command";
  static final String EVENT = "event";

  /** A status: section is recent or historical; ends is "", final or terminal. */
  record Status(String code, String phase, String section, String ends) {}

  /**
   * A more telling reason. Actor "*" is every actor; code ORDINARY keeps the ordinary code and adds
   * the remedies.
   *
   * @param also a remedy which is added where its condition holds
   */
  record Telling(
      Codes statuses,
      String action,
      Predicate<Question> who,
      Predicate<Question> when,
      String code,
      List<String> remedies,
      Predicate<Question> alsoWhen,
      String also) {

    /** Keeps the ordinary code, with remedies. */
    static final String ORDINARY = null;

    static Telling telling(
        String statuses,
        String action,
        String actor,
        Predicate<Question> when,
        String code,
        String... remedies) {
      return new Telling(
          Codes.of(statuses),
          action,
          q -> actor.equals("*") || q.by(actor),
          when,
          code,
          List.of(remedies),
          q -> false,
          null);
    }

    static Telling telling(
        String statuses, String action, String actor, String code, String... remedies) {
      return telling(statuses, action, actor, q -> true, code, remedies);
    }

    Telling by(Predicate<Question> other) {
      return new Telling(statuses, action, other, when, code, remedies, alsoWhen, also);
    }

    Telling and(Predicate<Question> condition, String remedy) {
      return new Telling(statuses, action, who, when, code, remedies, condition, remedy);
    }

    boolean fits(Question q) {
      return action.equals(q.action())
          && statuses.contains(q.status())
          && who.test(q)
          && when.test(q);
    }
  }

  /**
   * The attention of an event which no transition can follow; payment becomes null: left as it is.
   */
  record Elsewhere(
      Codes statuses,
      String event,
      Predicate<Question> when,
      String code,
      String paymentBecomes,
      List<String> remedies) {

    static Elsewhere elsewhere(
        String statuses, String event, Predicate<Question> when, String code, String... remedies) {
      return new Elsewhere(Codes.of(statuses), event, when, code, null, List.of(remedies));
    }

    Elsewhere paymentBecomes(String payment) {
      return new Elsewhere(statuses, event, when, code, payment, remedies);
    }

    boolean fits(Question q) {
      return event.equals(q.action()) && statuses.contains(q.status()) && when.test(q);
    }
  }

  boolean isEvent(String action) {
    return rows.stream().anyMatch(row -> row.action.equals(action) && row.kind.equals(EVENT));
  }

  /** Every declared action, in the table's order. */
  List<String> actions() {
    return Stream.concat(rows.stream().map(row -> row.action), commandsOnly.stream())
        .distinct()
        .toList();
  }

  boolean knowsStatus(String code) {
    return code.equals("new")
        || statuses.stream().anyMatch(status -> status.code().equals(code));
  }

  boolean isTerminal(String code) {
    return statuses.stream()
        .anyMatch(status -> status.code().equals(code) && status.ends().equals("terminal"));
  }

  List<String> statusCodes() {
    return statuses.stream().map(Status::code).toList();
  }

  /** The one transition for (status, action, type), or null. */
  Row transition(String status, String action, String type) {
    return rows.stream()
        .filter(row -> row.fits(status, action, type))
        .findFirst()
        .orElse(null);
  }

  /** Who may do or report it: the union over its transitions, in the table's order. */
  List<String> actorsOf(String action) {
    return rows.stream()
        .filter(row -> row.action.equals(action))
        .flatMap(row -> row.actors.stream())
        .distinct()
        .toList();
  }
}
