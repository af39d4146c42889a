package dev.orderstatus.core.merge;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.core.render.TextKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether every code of a plugin is in its namespace. */
final class CodeCheck {

  private final Family family;
  private final TextKeys owners;
  private final List<Problem> problems = new ArrayList<>();

  private CodeCheck(Family family) {
    this.family = family;
    this.owners = new TextKeys(family.base());
  }

  static List<Problem> problems(Family family) {
    CodeCheck check = new CodeCheck(family);
    family.contributions().forEach(check::checkDeclared);
    family.contributions().forEach(check::checkUsed);
    return check.problems;
  }

  private void checkDeclared(Contribution it) {
    Family.codes(it.extension())
        .filter(code -> !code.namespace().equals(it.namespace()))
        .distinct()
        .forEach(code -> outside(it, code));
  }

  private void outside(Contribution it, Code code) {
    problems.add(family.problem(
        Kind.FORBIDDEN,
        Family.kind(code) + " " + code,
        "its code is outside the namespace of the plugin; call it %s:%s"
            .formatted(it.namespace(), code.name()),
        it.id()));
  }

  private void checkUsed(Contribution it) {
    Set<Code> told = new HashSet<>();
    for (Notice notice : Notices.of(it.extension())) {
      Code code = notice.code();
      if (code.namespace().equals(it.namespace()) || owners.knows(notice) || !told.add(code)) {
        continue;
      }
      if (code.namespace().isEmpty()) {
        outside(it, code);
      } else if (!others(it).contains(code)) {
        problems.add(family.problem(
            Kind.UNKNOWN_REFERENCE,
            Family.kind(code) + " " + code,
            "no plugin that is here brings it; add the plugin that does, or correct the code",
            it.id()));
      }
    }
  }

  private Set<Code> others(Contribution it) {
    Set<Code> codes = new HashSet<>();
    for (Contribution other : family.contributions()) {
      if (!other.id().equals(it.id())) {
        Notices.of(other.extension()).forEach(notice -> codes.add(notice.code()));
      }
    }
    return codes;
  }
}
