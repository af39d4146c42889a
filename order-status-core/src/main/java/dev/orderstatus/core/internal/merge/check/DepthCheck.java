package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.render.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds conditions of plugins that nest too deeply, or have too many parts. It goes first and
 * alone, as merging compares conditions and may run out of stack, or take for ever.
 */
public final class DepthCheck {

  private final MergeInput family;
  private final List<Problem> problems = new ArrayList<>();

  private DepthCheck(MergeInput family) {
    this.family = family;
  }

  /** Whether the set of the owner has such a condition. */
  public static boolean isTooDeep(StatusSet base) {
    return Stream.of(
            base.statuses().stream().flatMap(DepthCheck::conditions),
            base.actions().stream().flatMap(DepthCheck::conditions),
            base.transitions().stream().flatMap(DepthCheck::conditions),
            conditions(base.notes()),
            conditions(base.paths()))
        .flatMap(conditions -> conditions)
        .anyMatch(condition -> Nesting.fault(condition).isPresent());
  }

  public static List<Problem> problems(MergeInput family) {
    DepthCheck check = new DepthCheck(family);
    family.contributions().forEach(it -> check.check(it, it.extension()));
    return check.problems;
  }

  private void check(Contribution it, Extension more) {
    more.statuses().forEach(row -> check(it, "status " + row.status(), conditions(row)));
    more.actions().forEach(row -> check(it, "action " + row.action(), conditions(row)));
    Stream.concat(more.transitions().stream(), more.replacements().stream())
        .forEach(row -> check(it, "transition " + row.place(), conditions(row)));
    more.additions()
        .forEach(row -> check(
            it,
            "addition " + row.place(),
            conditions(row.guards(), row.effects(), row.warnings())));
    more.answers()
        .forEach(row -> check(
            it,
            "answer to %s in %s".formatted(row.action(), row.status()),
            Stream.of(row.condition())));
    more.promises()
        .forEach(row ->
            check(it, "status " + row.status() + ", promise", conditions(List.of(row.promise()))));
    more.notes().forEach(row -> check(it, "note " + row.value(), conditions(List.of(row))));
  }

  private static Stream<Condition> conditions(StatusDefinition row) {
    return Stream.concat(conditions(row.variants()), conditions(row.promises()));
  }

  private static Stream<Condition> conditions(ActionDefinition row) {
    return Stream.concat(conditions(row.first()), conditions(row.answers()));
  }

  private static Stream<Condition> conditions(TransitionDefinition row) {
    return Stream.concat(
        conditions(row.guards(), row.effects(), row.warnings()), conditions(row.changes()));
  }

  private static Stream<Condition> conditions(
      List<Guard> guards,
      List<? extends Conditional<?>> effects,
      List<? extends Conditional<?>> warnings) {
    return Stream.concat(
        guards.stream().map(Guard::condition),
        Stream.concat(conditions(effects), conditions(warnings)));
  }

  private static Stream<Condition> conditions(List<? extends Conditional<?>> rows) {
    return rows.stream().map(Conditional::condition);
  }

  private void check(Contribution it, String where, Stream<Condition> conditions) {
    conditions
        .flatMap(condition -> Nesting.fault(condition).stream())
        .findFirst()
        .ifPresent(what -> problems.add(family.problem(Kind.INVALID, where, what, it.id())));
  }
}
