package dev.orderstatus.core.oracle;

import java.util.ArrayList;
import java.util.List;

/** What a question names that the set does not know. */
final class Unknown {

  /** Section 1: the actors known to every set. */
  static final List<String> ACTORS =
      List.of("customer", "staff", "approver", "system", "payment-provider", "supplier", "carrier");

  private Unknown() {}

  /** Commands, step 1. */
  static List<Reason> ofCommand(Table table, Question q) {
    List<Reason> unknown = new ArrayList<>();
    if (!table.knowsStatus(q.status())) {
      unknown.add(status(q));
    }
    if (!table.types().contains(q.order().type())) {
      unknown.add(type(q));
    }
    if (!table.knowsAction(q.action())) {
      unknown.add(Reason.of("unknown-action").with("value", q.action()));
    }
    if (!ACTORS.contains(q.ask().actor())) {
      unknown.add(actor(q));
    }
    List<String> attributes = q.ask().inputs().keySet().stream()
        .filter(name -> !DeclaredAttribute.isDeclared(q.set(), name))
        .toList();
    if (!attributes.isEmpty()) {
      unknown.add(Reason.of("unknown-attribute").with("value", attributes));
    }
    List<String> invalid = q.ask().inputs().keySet().stream()
        .filter(name -> DeclaredAttribute.isDeclared(q.set(), name))
        .filter(name -> q.ofInput(name) != null)
        .filter(name -> !DeclaredAttribute.fits(q.set(), name, q.ofInput(name)))
        .toList();
    if (!invalid.isEmpty()) {
      unknown.add(Reason.of("invalid-input").with("value", invalid));
    }
    return unknown;
  }

  /**
   * Events, step 1: "`unknown-actor`: refused, together with unknown codes of status and type, never
   * of inputs".
   */
  static List<Reason> ofEvent(Table table, Question q) {
    List<Reason> unknown = new ArrayList<>();
    if (ACTORS.contains(q.ask().actor())) {
      return unknown;
    }
    if (!table.knowsStatus(q.status())) {
      unknown.add(status(q));
    }
    if (!table.types().contains(q.order().type())) {
      unknown.add(type(q));
    }
    unknown.add(actor(q));
    return unknown;
  }

  /** Its remedy is left open by the specification. */
  static Reason status(Question q) {
    return Reason.of("unknown-status")
        .with("value", q.status())
        .withRemedies(List.of("contact-shop"));
  }

  static Reason type(Question q) {
    return Reason.of("unknown-type").with("value", q.order().type());
  }

  private static Reason actor(Question q) {
    return Reason.of("unknown-actor").with("value", q.ask().actor());
  }
}
