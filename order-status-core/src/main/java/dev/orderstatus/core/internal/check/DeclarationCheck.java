package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks each declaration of a set on its own: no duplicates, nothing empty, nothing impossible.
 */
public final class DeclarationCheck {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

  /** The names of facts of orders, requests and log rows; see docs/sets.md. */
  private static final Set<String> TAKEN = Set.of(
      "account",
      "action",
      "actor",
      "at",
      "attributes",
      "code",
      "expected-status",
      "inputs",
      "justification",
      "locale",
      "notify-customer",
      "order",
      "order-code",
      "payment",
      "placed",
      "placed-at",
      "reason",
      "since",
      "status",
      "status-since",
      "test",
      "type");

  private final StatusSet set;
  private final Findings findings;

  private DeclarationCheck(StatusSet set) {
    this.set = set;
    this.findings = new Findings(set);
  }

  public static List<Problem> problems(StatusSet set) {
    DeclarationCheck check = new DeclarationCheck(set);
    check.checkSet();
    set.statuses().forEach(check::checkStatus);
    check.checkTransitions();
    return check.findings.all();
  }

  private void checkSet() {
    checkName("", "id", set.id());
    if (!VERSION.matcher(set.version()).matches()) {
      findings.add(
          Problem.Kind.INVALID,
          "",
          "the version \"%.40s\" is not 1 to 32 letters, digits, dots, underscores and hyphens, such as 2.1"
              .formatted(set.version()));
    }
    if (set.types().isEmpty()) {
      findings.add(
          Problem.Kind.INVALID,
          "",
          "no order type is declared; declare at least one with types(...)");
    }
    if (set.statuses().isEmpty()) {
      findings.add(
          Problem.Kind.INVALID, "", "no status is declared; declare at least one with status(...)");
    }
    once("order type", set.types());
    once("actor", set.actors());
    once("attribute", set.attributes());
    once("status", set.statuses().stream().map(StatusDefinition::status).toList());
    once("action", set.actions().stream().map(ActionDefinition::action).toList());
    checkNames("", "note", set.notes());
    set.attributes().stream()
        .filter(attribute -> TAKEN.contains(attribute.value()))
        .forEach(this::reportTaken);
  }

  private void reportTaken(Attribute<?> attribute) {
    findings.about(new Origin.Declared(attribute));
    findings.add(
        Problem.Kind.INVALID,
        "attribute " + attribute,
        "every order, request or log has a fact of this name, so nobody could distinguish the two; give the attribute another code, such as our-%s"
            .formatted(attribute));
  }

  private void once(String what, List<? extends Code> declared) {
    Set<Code> seen = new HashSet<>();
    Set<Code> twice = new HashSet<>();
    for (Code one : declared) {
      findings.about(new Origin.Declared(one));
      if (one.namespace().equals(set.id())) {
        findings.add(
            Problem.Kind.INVALID,
            what + " " + one,
            "its namespace is the id of the set, so it would be taken for %s; leave the namespace out"
                .formatted(one.name()));
      }
      if (!seen.add(one) && twice.add(one)) {
        findings.add(
            Problem.Kind.DUPLICATE,
            what + " " + one,
            "declared more than once%s; keep one"
                .formatted(what.equals("action") ? ", be it as command or as event" : ""));
      }
    }
  }

  private void checkNames(String where, String what, List<Conditional<String>> named) {
    Set<String> seen = new HashSet<>();
    for (Conditional<String> one : named) {
      if (where.isEmpty()) {
        findings.about(new Origin.Note(one.value()));
      }
      checkName(where, what + " name", one.value());
      if (!seen.add(one.value())) {
        findings.add(
            Problem.Kind.DUPLICATE,
            where,
            "the " + what + " " + one.value() + " is declared more than once; keep one");
      }
    }
  }

  private void checkName(String where, String what, String name) {
    if (name.length() > Code.MAX_LENGTH) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "the %s \"%.80s\" has %d characters; at most %d are allowed"
              .formatted(what, name, name.length(), Code.MAX_LENGTH));
    } else if (!NAME.matcher(name).matches()) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "the %s \"%s\" is not lower-case words joined by hyphens".formatted(what, name));
    }
  }

  private void checkStatus(StatusDefinition status) {
    String where = "status " + status.status();
    findings.about(new Origin.Declared(status.status()));
    if (status.status().equals(OrderStatus.NEW)) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "(new) is the status of an order about to be placed; name yours otherwise");
    }
    if (status.successful() && status.ending() == Ending.NONE) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "only a correctable or terminal status can be successful; make it one");
    }
    if (status.status().value().equals("canceled")
        && status.ending() != Ending.TERMINAL
        && !isOfParts()) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "in every set \"canceled\" is terminal; make it terminal, or give a status that orders leave another code");
    }
    checkNames(where, "message variant", status.variants());
  }

  /** A canceled parcel may turn up, so the rule about canceled orders is not one about parts. */
  private boolean isOfParts() {
    return set.statuses().stream().anyMatch(row -> row.countsAs() != CountsAs.NOTHING);
  }

  private void checkTransitions() {
    Set<Action> events = set.actions().stream()
        .filter(action -> action.kind() == Kind.EVENT)
        .map(ActionDefinition::action)
        .collect(Collectors.toSet());
    for (TransitionDefinition row : set.transitions()) {
      String where = Tables.row(row);
      findings.about(new Origin.Row(row));
      twice(row.actors())
          .forEach(actor -> findings.add(
              Problem.Kind.DUPLICATE,
              where,
              "the actor %s is named twice; name each once".formatted(actor)));
      twice(row.inputs())
          .forEach(attribute -> findings.add(
              Problem.Kind.DUPLICATE,
              where,
              "the input %s is named twice; name each once, as stored or as compared"
                  .formatted(attribute)));
      if (row.newAttempt() && !events.contains(row.action())) {
        findings.add(
            Problem.Kind.INVALID,
            where,
            "only an event can be a new attempt; leave newAttempt() out, or make %s an event"
                .formatted(row.action()));
      }
      if (row.actors().isEmpty()) {
        findings.add(
            Problem.Kind.INVALID, where, "no actor may take it; name at least one with by(...)");
      }
      if (Tables.sources(set, row).isEmpty()) {
        findings.add(
            Problem.Kind.INVALID,
            where,
            "it starts from no status; name at least one with from(...)");
      }
      if (row.target().filter(OrderStatus.NEW::equals).isPresent()) {
        findings.add(Problem.Kind.INVALID, where, "no transition can lead to (new)");
      }
      if (row.sources().contains(OrderStatus.NEW)) {
        if (events.contains(row.action())) {
          findings.add(
              Problem.Kind.INVALID,
              where,
              "an event cannot place an order; make " + row.action() + " a command");
        }
        if (row.target().isEmpty()) {
          findings.add(
              Problem.Kind.INVALID,
              where,
              "an order about to be placed cannot stay where it is; name a target");
        }
      }
    }
  }

  private static <T> Set<T> twice(List<? extends T> members) {
    Set<T> seen = new HashSet<>();
    Set<T> twice = new LinkedHashSet<>();
    for (T member : members) {
      if (!seen.add(member)) {
        twice.add(member);
      }
    }
    return twice;
  }
}
