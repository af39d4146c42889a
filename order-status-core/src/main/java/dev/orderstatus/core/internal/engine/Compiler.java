package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.check.AmbiguityCheck;
import dev.orderstatus.core.internal.check.CircleCheck;
import dev.orderstatus.core.internal.check.DeclarationCheck;
import dev.orderstatus.core.internal.check.EngineCodeCheck;
import dev.orderstatus.core.internal.check.FirstRowCheck;
import dev.orderstatus.core.internal.check.GraphCheck;
import dev.orderstatus.core.internal.check.KindCheck;
import dev.orderstatus.core.internal.check.ReferenceCheck;
import dev.orderstatus.core.internal.render.check.TextCheck;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks a set and makes its lifecycle. Stateless and thread-safe. */
public final class Compiler {

  private Compiler() {}

  /**
   * Compiles a set. A set that compiles is sound: every reference is declared, nothing leads out of
   * a terminal status, every status can be reached, and every status that is not an end can be left
   * by an actor of the set.
   *
   * @param set the set
   * @param settings the settings of the shop
   * @return the lifecycle, or all problems of the set, in the order of the definition
   */
  public static Validation<List<Problem>, OrderLifecycle> compile(
      StatusSet set, Settings settings) {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(settings, "settings");
    List<Problem> problems = problems(set);
    return problems.isEmpty()
        ? Validation.valid(new Lifecycle(set, settings))
        : Validation.invalid(problems);
  }

  /**
   * All problems of a set.
   *
   * @param set the set
   * @return the problems, in the order of the definition; none if the set compiles
   */
  public static List<Problem> problems(StatusSet set) {
    List<Problem> problems = new ArrayList<>(tables(set));
    problems.addAll(TextCheck.problems(set));
    problems.addAll(KindCheck.problems(set, Compiler::problems));
    return named(set, problems);
  }

  /**
   * All problems of the tables of a set, regardless of its texts.
   *
   * @param set the set
   * @return the problems, in the order of the definition; none if orders can be decided
   */
  public static List<Problem> problemsOfTables(StatusSet set) {
    List<Problem> problems = new ArrayList<>(tables(set));
    problems.addAll(KindCheck.problems(set, Compiler::problemsOfTables));
    return named(set, problems);
  }

  private static List<Problem> tables(StatusSet set) {
    List<Problem> problems = new ArrayList<>(DeclarationCheck.problems(set));
    problems.addAll(ReferenceCheck.problems(set));
    problems.addAll(EngineCodeCheck.problems(set));
    problems.addAll(AmbiguityCheck.problems(set));
    problems.addAll(FirstRowCheck.problems(set));
    problems.addAll(GraphCheck.problems(set));
    problems.addAll(CircleCheck.problems(set));
    return problems;
  }

  /** A problem that involves no other plugin belongs to the plugin that brought the set. */
  private static List<Problem> named(StatusSet set, List<Problem> problems) {
    List<String> owner = set.origins().owner().stream().toList();
    return problems.stream()
        .map(problem -> problem.plugins().isEmpty()
            ? new Problem(problem.kind(), problem.where(), problem.what(), owner)
            : problem)
        .toList();
  }

  /**
   * Compiles a set that is known to be sound, without checking again.
   *
   * @param set a set in which {@link #compile} finds no problem
   * @param settings the settings of the shop
   * @return the lifecycle
   */
  public static OrderLifecycle compileSound(StatusSet set, Settings settings) {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(settings, "settings");
    return new Lifecycle(set, settings);
  }
}
