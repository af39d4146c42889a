package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.MergedRows;
import dev.orderstatus.core.internal.render.check.TextKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that every code of a plugin is in its namespace. */
public final class NamespaceCheck {

  private final MergeInput family;
  private final TextKeys owners;
  private final List<Problem> problems = new ArrayList<>();

  private NamespaceCheck(MergeInput family) {
    this.family = family;
    this.owners = new TextKeys(family.base());
  }

  public static List<Problem> problems(MergeInput family) {
    NamespaceCheck check = new NamespaceCheck(family);
    family.contributions().forEach(check::checkDeclared);
    family.contributions().forEach(check::checkUsed);
    family.contributions().forEach(check::checkEffects);
    return check.problems;
  }

  private void checkDeclared(Contribution contribution) {
    contribution.extension().kinds().stream()
        .map(dev.orderstatus.api.definition.Kind::code)
        .filter(code -> !code.startsWith(contribution.namespace() + ":"))
        .forEach(code -> problems.add(family.problem(
            Kind.FORBIDDEN,
            "kind " + code,
            "its code is outside the namespace of the plugin; call it %s:%s"
                .formatted(contribution.namespace(), code.substring(code.indexOf(':') + 1)),
            contribution.id())));
    MergeInput.codes(contribution.extension())
        .filter(code -> !code.namespace().equals(contribution.namespace()))
        .distinct()
        .forEach(code -> outside(contribution, code));
    Set<Code> taken = MergeInput.codes(family.base()).collect(Collectors.toSet());
    MergeInput.codes(contribution.extension())
        .filter(code -> code.namespace().equals(contribution.namespace()) && taken.contains(code))
        .distinct()
        .forEach(code -> problems.add(family.problem(
            Kind.DUPLICATE,
            MergeInput.kind(code) + " " + code,
            "the set %s declares it as the plugin %s does; take it out of one of the two"
                .formatted(family.base().id(), contribution.id()),
            contribution.id())));
  }

  private void outside(Contribution contribution, Code code) {
    problems.add(family.problem(
        Kind.FORBIDDEN,
        MergeInput.kind(code) + " " + code,
        "its code is outside the namespace of the plugin; call it %s:%s"
            .formatted(contribution.namespace(), code.name()),
        contribution.id()));
  }

  private void checkUsed(Contribution contribution) {
    Set<Code> reported = new HashSet<>();
    for (Notice notice : Notices.of(contribution.extension())) {
      Code code = notice.code();
      if (notice instanceof Effect
          || code.namespace().equals(contribution.namespace())
          || owners.knows(notice)
          || !reported.add(code)) {
        continue;
      }
      if (code.namespace().isEmpty()) {
        outside(contribution, code);
      } else if (!others(contribution).contains(code)) {
        problems.add(family.problem(
            Kind.UNKNOWN_REFERENCE,
            MergeInput.kind(code) + " " + code,
            "no plugin that is here brings it; add the plugin that does, or correct the code",
            contribution.id()));
      }
    }
  }

  private void checkEffects(Contribution contribution) {
    Stream<Conditional<Effect>> own = Stream.concat(
        contribution.extension().transitions().stream().flatMap(row -> row.effects().stream()),
        contribution.extension().additions().stream().flatMap(added -> added.effects().stream()));
    Stream<Conditional<Effect>> replacing = contribution.extension().replacements().stream()
        .flatMap(row -> row.effects().stream()
            .filter(effect -> !isInItsPlace(contribution, row, effect.value())));
    Stream.concat(own, replacing)
        .map(effect -> effect.value().code())
        .filter(code -> !code.namespace().equals(contribution.namespace()))
        .distinct()
        .forEach(code -> problems.add(family.problem(
            Kind.FORBIDDEN,
            "effect " + code,
            "its code is outside the namespace of the plugin, and what others have the shop do belongs to their transitions; use an effect of the plugin's own, such as %s:%s"
                .formatted(contribution.namespace(), code.name()),
            contribution.id())));
  }

  /** A replacement may do the same as the replaced row. */
  private boolean isInItsPlace(Contribution contribution, TransitionDefinition row, Effect effect) {
    return MergedRows.written(family).stream()
        .filter(owned -> !owned.isOf(contribution) && MergedRows.samePlace(row, owned.row()))
        .flatMap(owned -> owned.row().effects().stream())
        .anyMatch(there -> there.value().equals(effect));
  }

  private Set<Code> others(Contribution contribution) {
    Set<Code> codes = new HashSet<>();
    for (Contribution other : family.contributions()) {
      if (!other.id().equals(contribution.id())) {
        Notices.of(other.extension()).forEach(notice -> codes.add(notice.code()));
      }
    }
    return codes;
  }
}
