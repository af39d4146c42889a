package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One row of a transition table: from, action, kind, actors, guards, to, effects; then its notes.
 */
final class Row {

  final Codes from;
  final String action;
  final String kind;
  final List<String> actors;
  final List<Guard> guards;
  final String to;
  final List<Effect> effects;
  String type;
  String paymentBecomes;
  Predicate<Question> refundDue = q -> false;
  final Map<String, Object> sets = new LinkedHashMap<>();
  final List<String> clears = new ArrayList<>();

  private Row(
      String from,
      String action,
      String kind,
      String actors,
      List<Guard> guards,
      String to,
      List<Effect> effects) {
    this.from = Codes.of(from);
    this.action = action;
    this.kind = kind;
    this.actors = List.of(actors.split(", "));
    this.guards = guards;
    this.to = to;
    this.effects = effects;
  }

  static Row row(
      String from,
      String action,
      String kind,
      String actors,
      List<Guard> guards,
      String to,
      Effect... effects) {
    return new Row(from, action, kind, actors, guards, to, List.of(effects));
  }

  /** The transition exists for this type only. */
  Row forType(String only) {
    type = only;
    return this;
  }

  Row paymentBecomes(String payment) {
    paymentBecomes = payment;
    return this;
  }

  Row becomes(String attribute, Object value) {
    sets.put(attribute, value);
    return this;
  }

  Row cleared(String... attributes) {
    clears.addAll(List.of(attributes));
    return this;
  }

  /** "warning `refund-due` if …". */
  Row warnsRefundDue(Predicate<Question> condition) {
    refundDue = condition;
    return this;
  }

  boolean fits(String status, String someAction, String someType) {
    return action.equals(someAction)
        && from.contains(status)
        && (type == null || type.equals(someType));
  }

  /** "same" is in place; so is a target that is the status. */
  String target(String status) {
    return to.equals("same") ? status : to;
  }
}
