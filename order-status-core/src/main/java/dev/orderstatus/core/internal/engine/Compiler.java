package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.check.AmbiguityCheck;
import dev.orderstatus.core.internal.check.DeclarationCheck;
import dev.orderstatus.core.internal.check.EngineCodeCheck;
import dev.orderstatus.core.internal.check.GraphCheck;
import dev.orderstatus.core.internal.check.ReferenceCheck;
import dev.orderstatus.core.internal.render.check.TextCheck;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks a set and makes a lifecycle of it. Stateless and thread-safe. */
public final class Compiler {

  private Compiler() {}

  /**
   * Compiles a set. What compiles is sound: nothing dangles, nothing leads out of a terminal
   * status, every status can be reached, and every one that is not an end can be left by an actor
   * the set names.
   *
   * @param set the set
   * @param settings what the shop fixes
   * @return the lifecycle, or everything that is wrong with the set, in the order of the definition
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
   * Everything that is wrong with a set.
   *
   * @param set the set
   * @return the problems, in the order of the definition; none where it compiles
   */
  public static List<Problem> problems(StatusSet set) {
    List<Problem> problems = new ArrayList<>(tables(set));
    problems.addAll(TextCheck.problems(set));
    return named(set, problems);
  }

  /**
   * Everything that is wrong with the tables of a set, whatever its texts are.
   *
   * @param set the set
   * @return the problems, in the order of the definition; none where orders can be decided
   */
  public static List<Problem> problemsOfTables(StatusSet set) {
    return named(set, tables(set));
  }

  private static List<Problem> tables(StatusSet set) {
    List<Problem> problems = new ArrayList<>(DeclarationCheck.problems(set));
    problems.addAll(ReferenceCheck.problems(set));
    problems.addAll(EngineCodeCheck.problems(set));
    problems.addAll(AmbiguityCheck.problems(set));
    problems.addAll(GraphCheck.problems(set));
    return problems;
  }

  /** What no other plugin has a part in is a problem of the plugin that brought the set. */
  private static List<Problem> named(StatusSet set, List<Problem> problems) {
    List<String> owner = set.origins().owner().stream().toList();
    return problems.stream()
        .map(it ->
            it.plugins().isEmpty() ? new Problem(it.kind(), it.where(), it.what(), owner) : it)
        .toList();
  }

  /**
   * Compiles a set that is known to be sound, without checking it again.
   *
   * @param set a set in which {@link #compile} finds no problem
   * @param settings what the shop fixes
   * @return the lifecycle
   */
  public static OrderLifecycle compileSound(StatusSet set, Settings settings) {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(settings, "settings");
    return new Lifecycle(set, settings);
  }
}
