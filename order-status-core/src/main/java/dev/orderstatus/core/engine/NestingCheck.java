package dev.orderstatus.core.engine;

import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.List;

/**
 * Finds conditions that nest too deeply. It goes first and alone, as all that walks through such a
 * condition may run out of stack.
 */
public final class NestingCheck {

  static final int MAX_DEPTH = 100;

  private final Findings findings;

  private NestingCheck(StatusSet set) {
    findings = new Findings(set);
  }

  /**
   * The conditions of a set that nest too deeply.
   *
   * @param set the set
   * @return a problem for each
   */
  public static List<Problem> problems(StatusSet set) {
    NestingCheck check = new NestingCheck(set);
    set.statuses().forEach(check::checkStatus);
    set.actions().forEach(check::checkAction);
    set.transitions().forEach(check::checkTransition);
    set.notes().forEach(note -> {
      check.findings.about(new Origin.Note(note.value()));
      check.check("note " + note.value(), note.condition());
    });
    check.findings.about();
    set.paths().forEach(path -> check.check("path " + path.value(), path.condition()));
    return check.findings.all();
  }

  private void checkStatus(StatusDefinition status) {
    String where = "status " + status.status();
    findings.about(new Origin.Declared(status.status()));
    status.variants().forEach(variant -> check(where, variant.condition()));
    status.promises().forEach(promise -> check(where, promise.condition()));
  }

  private void checkAction(ActionDefinition action) {
    String where = "action " + action.action();
    findings.about(new Origin.Declared(action.action()));
    action.reflected().ifPresent(reflected -> check(where, reflected));
    action.answers().forEach(answer -> check(where, answer.condition()));
  }

  private void checkTransition(TransitionDefinition row) {
    String where = Tables.row(row);
    Origin.Element whole = new Origin.Row(row);
    row.guards().forEach(guard -> {
      findings.about(whole, new Origin.AddedGuard(row, guard));
      check(where, guard.condition());
    });
    row.effects().forEach(effect -> {
      findings.about(whole, new Origin.AddedEffect(row, effect));
      check(where, effect.condition());
    });
    row.warnings().forEach(warning -> {
      findings.about(whole, new Origin.AddedWarning(row, warning));
      check(where, warning.condition());
    });
  }

  private void check(String where, Condition condition) {
    if (isTooDeep(condition)) {
      findings.add(
          Problem.Kind.INVALID,
          where,
          "a condition nests more than %d deep; make it flatter, or split it".formatted(MAX_DEPTH));
    }
  }

  /**
   * Whether a condition nests too deeply to be walked through, compared or hashed.
   *
   * @param condition the condition
   * @return true where it does
   */
  public static boolean isTooDeep(Condition condition) {
    return isDeeper(condition, MAX_DEPTH);
  }

  private static boolean isDeeper(Condition condition, int levels) {
    return levels == 0 || parts(condition).stream().anyMatch(part -> isDeeper(part, levels - 1));
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts();
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.parts();
    }
    return condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
  }
}
