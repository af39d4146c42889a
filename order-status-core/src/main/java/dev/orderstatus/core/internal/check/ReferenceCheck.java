package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.SimpleCondition.AboutAttribute;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that a set declares everything that it refers to. */
public final class ReferenceCheck {

  private static final Pattern PARAMETER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
  private static final String CORRECT = "add one, or correct the path";
  private static final String LEAD_ON =
      "add one, or let the plugin's way end in a status of its own, correctable or terminal";

  private final Findings findings;
  private final Set<OrderStatus> statuses = new HashSet<>();
  private final Set<Action> actions = new HashSet<>();
  private final Set<OrderType> types;
  private final Set<Actor> actors;
  private final Map<String, Attribute<?>> attributes = new HashMap<>();

  private ReferenceCheck(StatusSet set) {
    findings = new Findings(set);
    set.statuses().forEach(status -> statuses.add(status.status()));
    set.actions().forEach(action -> actions.add(action.action()));
    types = new HashSet<>(set.types());
    actors = new HashSet<>(set.actors());
    set.attributes().forEach(attribute -> attributes.put(attribute.value(), attribute));
  }

  public static List<Problem> problems(StatusSet set) {
    ReferenceCheck check = new ReferenceCheck(set);
    set.statuses().forEach(check::checkStatus);
    set.actions().forEach(check::checkAction);
    set.transitions().forEach(check::checkTransition);
    set.notes().forEach(note -> {
      check.findings.about(new Origin.Note(note.value()));
      check.checkCondition("note " + note.value(), note.condition(), true);
    });
    set.paths().forEach(path -> check.checkPath(set, path));
    return check.findings.all();
  }

  private void checkPath(StatusSet set, Conditional<List<OrderStatus>> path) {
    String where = "path " + path.value();
    findings.about(steps(path.value()));
    declared(where, "status", path.value(), statuses);
    checkCondition(where, path.condition(), false);
    OrderStatus before = OrderStatus.NEW;
    for (OrderStatus status : path.value()) {
      if (!leads(set, before, status)) {
        findings.add(
            Problem.Kind.INVALID,
            where,
            "no transition leads from %s to %s; %s"
                .formatted(before, status, isAdded(set, before) ? LEAD_ON : CORRECT));
      }
      before = status;
    }
  }

  /** True if a plugin added this step to a path of other owners. */
  private static boolean isAdded(StatusSet set, OrderStatus step) {
    return set.origins().all().stream()
        .anyMatch(
            origin -> origin.element() instanceof Origin.Step it && it.status().equals(step));
  }

  private static Origin.Element[] steps(List<OrderStatus> path) {
    return path.stream()
        .flatMap(after -> path.stream().map(status -> new Origin.Step(after, status)))
        .toArray(Origin.Element[]::new);
  }

  private static boolean leads(StatusSet set, OrderStatus from, OrderStatus to) {
    return set.transitions().stream()
        .anyMatch(row ->
            row.sources().contains(from) && row.target().filter(to::equals).isPresent());
  }

  private void checkStatus(StatusDefinition status) {
    String where = "status " + status.status();
    findings.about(new Origin.Declared(status.status()));
    for (Conditional<String> variant : status.variants()) {
      checkCondition(where + ", message variant " + variant.value(), variant.condition(), true);
    }
    for (Conditional<Promise> promise : status.promises()) {
      findings.about(
          new Origin.Declared(status.status()), new Origin.Promised(status.status(), promise));
      checkCondition(where + ", promise", promise.condition(), false);
      if (promise.value().span() instanceof Promise.WorkDaysOf days) {
        attributes(where + ", promise", List.of(days.attribute()));
      } else if (promise.value().span() instanceof Promise.OnDate date) {
        attributes(where + ", promise", List.of(date.attribute()));
      }
    }
  }

  private void checkAction(ActionDefinition action) {
    String where = "action " + action.action();
    findings.about(new Origin.Declared(action.action()));
    declared(where + ", past", "status", action.past(), statuses);
    Stream.concat(action.first().stream(), action.answers().stream()).forEach(answer -> {
      String place = where + ", reason " + answer.value().reason().code();
      findings.about(
          new Origin.Declared(action.action()), new Origin.AddedAnswer(action.action(), answer));
      checkCondition(place, answer.condition(), false);
      checkReason(place, answer.value().reason());
    });
  }

  private void checkTransition(TransitionDefinition row) {
    String where = Tables.row(row);
    Origin.Element whole = new Origin.Row(row);
    findings.about(whole);
    declared(
        where,
        "status",
        row.sources().statuses().stream()
            .filter(s -> !s.equals(OrderStatus.NEW))
            .toList(),
        statuses);
    declared(
        where,
        "status",
        row.target().stream().filter(s -> !s.equals(OrderStatus.NEW)).toList(),
        statuses);
    declared(where, "action", List.of(row.action()), actions);
    declared(where, "order type", row.types(), types);
    declared(where, "actor", row.actors(), actors);
    attributes(where, row.inputs());
    row.changes().forEach(varied -> checkCondition(where + ", change", varied.condition(), false));
    Stream.concat(Stream.of(row.change()), row.changes().stream().map(Conditional::value))
        .forEach(change -> attributes(where, change.cleared()));
    row.change().justificationAs().ifPresent(attribute -> attributes(where, List.of(attribute)));
    declared(where, "attribute", row.change().set().asMap().keySet(), attributes.keySet());
    row.change().set().asMap().forEach((code, value) -> checkValue(where, code, value));
    for (Guard guard : row.guards()) {
      String place = where + ", guard " + guard.otherwise().code();
      findings.about(whole, new Origin.AddedGuard(row, guard));
      checkCondition(place, guard.condition(), false);
      checkReason(place, guard.otherwise());
    }
    row.effects().forEach(effect -> {
      findings.about(whole, new Origin.AddedEffect(row, effect));
      checkCondition(where + ", effect " + effect.value().code(), effect.condition(), false);
      checkParameters(where + ", effect " + effect.value().code(), effect.value());
    });
    row.warnings().forEach(warning -> {
      findings.about(whole, new Origin.AddedWarning(row, warning));
      checkCondition(where + ", warning " + warning.value().code(), warning.condition(), false);
      checkParameters(where + ", warning " + warning.value().code(), warning.value());
    });
  }

  private void checkReason(String where, Reason reason) {
    checkParameters(where, reason);
    reason
        .remedies()
        .forEach(remedy -> checkParameters(where + ", remedy " + remedy.code(), remedy));
  }

  private void checkParameters(String where, Notice notice) {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : notice.parameters()) {
      String name = parameter.name();
      if (name.length() > Code.MAX_LENGTH || !PARAMETER.matcher(name).matches()) {
        findings.add(
            Problem.Kind.INVALID,
            where,
            "the parameter name \"%.80s\" is not a letter followed by letters, digits and hyphens, at most %d characters; texts and data could not name it"
                .formatted(name, Code.MAX_LENGTH));
      } else if (!names.add(name)) {
        findings.add(
            Problem.Kind.DUPLICATE,
            where,
            "it has the parameter %s twice; leave one out".formatted(name));
      }
      parameter
          .attribute()
          .ifPresent(read -> attributes(where + ", parameter " + parameter.name(), List.of(read)));
    }
  }

  private void checkCondition(String where, Condition condition, boolean inMessage) {
    condition.leaves().forEach(leaf -> {
      if (leaf instanceof AboutAttribute about) {
        attributes(where, List.of(about.attribute()));
      } else if (leaf instanceof FactIs is) {
        checkFact(where, is, inMessage);
      }
    });
  }

  private void checkFact(String where, FactIs is, boolean inMessage) {
    if (is.fact() == Fact.ACTOR) {
      declared(where, "actor", is.values(), actors);
    } else if (is.fact() == Fact.STATUS) {
      declared(where, "status", is.values(), statuses);
    } else if (is.fact() == Fact.TYPE) {
      declared(where, "order type", is.values(), types);
    } else if (is.fact() == Fact.OVERDUE && !inMessage) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "overdue() makes sense in message variants and notes only; here it never holds");
    }
  }

  private void attributes(String where, List<Attribute<?>> used) {
    declared(where, "attribute", used.stream().map(Attribute::value).toList(), attributes.keySet());
    for (Attribute<?> one : used) {
      Attribute<?> known = attributes.get(one.value());
      if (known != null && known.kind() != one.kind()) {
        findings.add(
            Problem.Kind.INVALID,
            where,
            "the values of attribute %s are %s in the set, and %s here; use the same kind"
                .formatted(one, kind(known), kind(one)));
      }
    }
  }

  private void checkValue(String where, String code, Object value) {
    Attribute<?> known = attributes.get(code);
    if (known != null && !known.accepts(value)) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "sets attribute %s to \"%s\", which is not %s as the set declares it; set a value of that kind"
              .formatted(code, value, kind(known)));
    }
  }

  private static String kind(Attribute<?> attribute) {
    return attribute.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void declared(String where, String what, Collection<?> used, Set<?> known) {
    used.stream()
        .filter(one -> !known.contains(one))
        .sorted()
        .forEach(stranger -> findings.add(
            Problem.Kind.UNKNOWN_REFERENCE,
            where,
            "the set does not declare the %s %s; declare it, or correct its code"
                .formatted(what, stranger)));
  }
}
