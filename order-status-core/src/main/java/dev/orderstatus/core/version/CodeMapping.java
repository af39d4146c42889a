package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The targets of the stored codes of one kind. */
final class CodeMapping<C extends Code> {

  private record Rule<C>(C old, C next, boolean renames) {}

  private final String what;
  private final String where;
  private final Set<C> before;
  private final Set<C> after;
  private final Set<C> stored;
  private final List<Rule<C>> rules = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  CodeMapping(String what, String where, Collection<C> before, Collection<C> after) {
    this.what = what;
    this.where = where;
    this.before = new LinkedHashSet<>(before);
    this.after = new LinkedHashSet<>(after);
    this.stored = new LinkedHashSet<>(before);
  }

  CodeMapping(CodeMapping<C> other) {
    this(other.what, other.where, other.before, other.after);
    stored.addAll(other.stored);
    rules.addAll(other.rules);
  }

  void rename(C old, C next) {
    rules.add(new Rule<>(old, next, true));
  }

  void retire(C old, C successor) {
    rules.add(new Rule<>(old, successor, false));
  }

  void store(C code) {
    stored.add(code);
  }

  /** The target of each code that an order may have, before or after the move. */
  Map<C, C> places() {
    Map<C, C> places = new LinkedHashMap<>();
    stored.forEach(code -> places.put(code, code));
    rules.forEach(rule -> places.put(rule.old(), rule.next()));
    after.forEach(code -> places.put(code, code));
    return Collections.unmodifiableMap(places);
  }

  /** True if the plan explicitly sends orders to another code. */
  boolean isRetired(C code) {
    return rulesFor(code).stream().anyMatch(rule -> !rule.renames());
  }

  Renames addTo(Renames renames) {
    Renames all = renames;
    for (Rule<C> rule : rules) {
      if (rule.renames() && before.contains(rule.old())) {
        all = all.with(rule.old(), rule.next());
      }
    }
    return all;
  }

  List<Problem> problems() {
    rules.stream().map(Rule::old).distinct().forEach(this::checkRules);
    for (C code : stored) {
      if (code.equals(OrderStatus.NEW)) {
        add(Kind.INVALID, code, "no order is stored in it; take it out");
      } else if (!after.contains(code) && rulesFor(code).isEmpty()) {
        add(
            Kind.NO_SUCCESSOR,
            code,
            "the set after has no such %s, and orders may have it; add rename(%s, ...) or retire(%s, ...) to one of: %s"
                .formatted(what, code, code, listed(after)));
      }
    }
    return problems;
  }

  private List<Rule<C>> rulesFor(C code) {
    return rules.stream().filter(rule -> rule.old().equals(code)).toList();
  }

  private void checkRules(C code) {
    List<Rule<C>> said = rulesFor(code);
    if (said.size() > 1) {
      add(
          Kind.DUPLICATE,
          code,
          "there is more than one rule for it, leading to "
              + listed(said.stream().map(Rule::next).toList()) + "; keep one");
    }
    if (code.equals(OrderStatus.NEW)) {
      add(Kind.INVALID, code, "no order is stored in it; take the rule out");
    } else if (!stored.contains(code)) {
      add(
          Kind.UNKNOWN_REFERENCE,
          code,
          "the set before has no such %s; take the rule out, or add stored(%s) where orders have it all the same"
              .formatted(what, code));
    } else if (after.contains(code)) {
      add(
          Kind.INVALID,
          code,
          "the set after has it as well, so orders that were moved could not be distinguished from those that were not; take the rule out, or give what is new another code");
    }
    said.forEach(this::checkNext);
  }

  private void checkNext(Rule<C> rule) {
    if (!rulesFor(rule.next()).isEmpty()) {
      add(
          Kind.INVALID,
          rule.old(),
          "it leads to %s, for which there is a rule as well; name the %s in which orders end up"
              .formatted(rule.next(), what));
    } else if (!after.contains(rule.next())) {
      add(
          Kind.UNKNOWN_REFERENCE,
          rule.old(),
          "it leads to %s, and the set after has no such %s; name one of: %s"
              .formatted(rule.next(), what, listed(after)));
    } else if (rule.renames() && isOfAnother(rule)) {
      add(
          Kind.INVALID,
          rule.old(),
          "it is renamed to %s, which is the name of another one already; say retire(%s, %s) where the two become one"
              .formatted(rule.next(), rule.old(), rule.next()));
    }
  }

  private boolean isOfAnother(Rule<C> rename) {
    return before.contains(rename.next())
        || rules.stream()
            .anyMatch(rule -> rule.renames()
                && rule.next().equals(rename.next())
                && !rule.old().equals(rename.old()));
  }

  private void add(Kind kind, C code, String found) {
    problems.add(new Problem(kind, where + ", " + what + " " + code, found));
  }

  private static String listed(Collection<? extends Code> codes) {
    return codes.stream().map(Code::value).collect(Collectors.joining(", "));
  }
}
