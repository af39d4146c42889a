package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.SimpleCondition.AboutAttribute;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks the kinds of parts of a set, and the facts of a whole that its conditions read. */
public final class KindCheck {

  private static final String UNKNOWN = "unknown";
  private static final int MAX_LENGTH = Code.MAX_LENGTH - WholeFacts.NAMESPACE.length() - 2;

  private final StatusSet set;
  private final Findings findings;
  private final Set<String> facts = new HashSet<>();

  private KindCheck(StatusSet set) {
    this.set = set;
    this.findings = new Findings(set);
    WholeFacts.ALL.forEach(fact -> facts.add(fact.value()));
    for (StandingNumber number : StandingNumber.values()) {
      facts.add(number.fact().value());
    }
  }

  /**
   * All problems of the kinds.
   *
   * @param set the set of the order, or of a kind
   * @param ofSet finds the problems of the set of a kind
   * @return the problems, those of the kinds' sets included
   */
  public static List<Problem> problems(StatusSet set, Function<StatusSet, List<Problem>> ofSet) {
    KindCheck check = new KindCheck(set);
    List<Problem> problems = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    check.checkAttributes();
    for (Kind kind : set.kinds()) {
      check.findings.ofPlugin(kind.set().origins().owner());
      check.check(kind, codes);
      ofSet.apply(kind.set()).forEach(problem -> problems.add(check.within(kind, problem)));
    }
    check.findings.ofPlugin(Optional.empty());
    check.checkFacts();
    problems.addAll(0, check.findings.all());
    return problems;
  }

  /** A problem of the set of a kind, as one of the set that has the kind. */
  private Problem within(Kind kind, Problem problem) {
    String place = problem.where();
    String own = kind.set().id();
    if (place.equals(own)) {
      place = "its set " + own;
    } else if (place.startsWith(own + ", ")) {
      place = place.substring(own.length() + 2);
    }
    return new Problem(
        problem.kind(),
        "%s, kind %s, %s".formatted(set.id(), kind.code(), place),
        problem.what(),
        problem.plugins());
  }

  private void checkAttributes() {
    set.attributes().stream()
        .filter(WholeFacts::isFact)
        .forEach(attribute -> findings
            .about(new Origin.Declared(attribute))
            .add(
                Problem.Kind.INVALID,
                "attribute " + attribute,
                "its namespace is that of the facts of an order of parts; give it another"));
  }

  /** The number of parts in a status is a fact with a code of its own. */
  private void checkCounts(Kind kind, String where) {
    int most = MAX_LENGTH - UNKNOWN.length();
    if (kind.code().length() > most) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "its code has %d characters, at most %d; shorten it"
              .formatted(kind.code().length(), most));
      return;
    }
    facts.add(WholeFacts.unknown(kind.code()).value());
    for (StatusDefinition row : kind.set().statuses()) {
      String name = kind.code() + "-" + row.status();
      if (name.length() > MAX_LENGTH + 1) {
        findings.add(
            Problem.Kind.INVALID,
            where,
            "with its status %s it has %d characters, at most %d; shorten one of the two"
                .formatted(row.status(), name.length() - 1, MAX_LENGTH));
      } else if (!facts.add(WholeFacts.count(kind.code(), row.status()).value())) {
        findings.add(
            Problem.Kind.DUPLICATE,
            where,
            "the number of its parts in %s is the fact %s, and so is something else; rename one of the two"
                .formatted(row.status(), WholeFacts.count(kind.code(), row.status())));
      }
    }
  }

  private void check(Kind kind, Set<String> codes) {
    String where = "kind " + kind.code();
    if (!codes.add(kind.code())) {
      findings.add(Problem.Kind.DUPLICATE, where, "declared more than once; keep one");
    } else if (OrderStatus.parse(kind.code()).isLeft()) {
      findings.add(
          Problem.Kind.INVALID, where, "its code is not lower-case words joined by hyphens");
    } else {
      checkCounts(kind, where);
    }
    if (kind.set().types().size() != 1) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "the set %s of its parts has %d types; give it one"
              .formatted(kind.set().id(), kind.set().types().size()));
    }
    if (!kind.set().kinds().isEmpty()) {
      findings.add(Problem.Kind.INVALID, where, "its parts cannot have parts; take them out");
    }
    if (kind.entries().isEmpty() != kind.statuses().isEmpty()) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "entries and the rule of the status belong together; give both, or neither");
    }
    if (!kind.entries().isEmpty() && kind.measure() != Kind.Measure.AMOUNT) {
      findings.add(Problem.Kind.INVALID, where, "only parts that share by amount have entries");
    }
    Set<Code> declared = new HashSet<>();
    kind.set().statuses().stream().map(StatusDefinition::status).forEach(declared::add);
    kind.set().actions().stream().map(ActionDefinition::action).forEach(declared::add);
    Stream.of(
            kind.entries().keySet().stream(),
            kind.arrivals().stream().map(Kind.Arrival::action),
            kind.arrivals().stream().map(Kind.Arrival::status),
            kind.statuses().stream().map(rule -> rule.value()))
        .flatMap(codesOfPart -> codesOfPart)
        .filter(code -> !declared.contains(code))
        .distinct()
        .forEach(stranger -> findings.add(
            Problem.Kind.UNKNOWN_REFERENCE,
            where,
            "the set %s does not declare %s; declare it, or correct its code"
                .formatted(kind.set().id(), stranger)));
  }

  private void checkFacts() {
    set.transitions().forEach(row -> {
      check(Tables.row(row), row.when());
      row.guards().forEach(guard -> check(Tables.row(row), guard.condition()));
      row.effects().forEach(effect -> check(Tables.row(row), effect.condition()));
      row.warnings().forEach(warning -> check(Tables.row(row), warning.condition()));
    });
    set.actions().forEach(action -> checkAnswers(action.action(), action));
    set.statuses()
        .forEach(row -> row.variants()
            .forEach(variant -> check("status " + row.status(), variant.condition())));
  }

  private void checkAnswers(Action action, ActionDefinition definition) {
    Stream.concat(definition.first().stream(), definition.answers().stream())
        .forEach(answer -> check("action " + action, answer.condition()));
  }

  private void check(String where, Condition condition) {
    condition
        .leaves()
        .filter(AboutAttribute.class::isInstance)
        .map(AboutAttribute.class::cast)
        .flatMap(about -> about.attributes().stream())
        .filter(WholeFacts::isFact)
        .map(Attribute::value)
        .filter(fact -> !facts.contains(fact))
        .distinct()
        .forEach(fact -> findings.add(
            Problem.Kind.UNKNOWN_REFERENCE,
            where,
            "there is no fact %s of an order of parts; take one of WholeFacts or StandingNumber, or declare the kind that it counts"
                .formatted(fact)));
  }
}
