package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.render.Nesting;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.List;

/**
 * Finds conditions that nest too deeply, or have too many parts. It goes first and alone, as all
 * that walks through such a condition may run out of stack, or take for ever.
 */
public final class NestingCheck {

  private final Findings findings;

  private NestingCheck(StatusSet set) {
    findings = new Findings(set);
  }

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
    action.first().forEach(answer -> check(where, answer.condition()));
    action.answers().forEach(answer -> {
      findings.about(
          new Origin.Declared(action.action()), new Origin.AddedAnswer(action.action(), answer));
      check(where, answer.condition());
    });
  }

  private void checkTransition(TransitionDefinition row) {
    String where = Tables.row(row);
    Origin.Element whole = new Origin.Row(row);
    findings.about(whole);
    row.changes().forEach(varied -> check(where, varied.condition()));
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
    Nesting.fault(condition).ifPresent(what -> findings.add(Problem.Kind.INVALID, where, what));
  }
}
