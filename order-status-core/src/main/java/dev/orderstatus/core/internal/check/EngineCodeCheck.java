package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Fallback.Outcome;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.rules.Tables;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that tables do not use the engine's own codes: a shop that reads {@code already-reflected}
 * relies on its meaning.
 */
public final class EngineCodeCheck {

  private static final Set<Code> GIVEN = Set.of(
      ReasonCode.UNKNOWN_STATUS,
      ReasonCode.UNKNOWN_TYPE,
      ReasonCode.UNKNOWN_ACTION,
      ReasonCode.UNKNOWN_ACTOR,
      ReasonCode.UNKNOWN_ATTRIBUTE,
      ReasonCode.INVALID_INPUT,
      ReasonCode.INPUT_NOT_TAKEN,
      ReasonCode.STALE_STATUS,
      ReasonCode.DATED_BEFORE_CURRENT_STATUS,
      ReasonCode.ALREADY_REFLECTED,
      ReasonCode.ALREADY_PAST,
      ReasonCode.OTHER_PAYMENT,
      ReasonCode.ORDER_CANNOT_FOLLOW,
      ReasonCode.UNKNOWN_PART,
      ReasonCode.OTHER_AMOUNT,
      ReasonCode.PAYMENT_NOT_NAMED,
      WarningCode.LATE,
      WarningCode.INPUT_IGNORED,
      EffectCode.NOTIFY_STAFF);

  private final Findings findings;

  private EngineCodeCheck(StatusSet set) {
    findings = new Findings(set);
  }

  public static List<Problem> problems(StatusSet set) {
    EngineCodeCheck check = new EngineCodeCheck(set);
    set.actions().forEach(check::checkAction);
    set.transitions().forEach(check::checkTransition);
    return check.findings.all();
  }

  private void checkAction(ActionDefinition action) {
    Stream.concat(action.first().stream(), action.answers().stream())
        .filter(answer -> answer.value().outcome() != Outcome.UNCHANGED)
        .forEach(answer -> {
          findings.about(
              new Origin.Declared(action.action()),
              new Origin.AddedAnswer(action.action(), answer));
          check("action " + action.action(), "reason", answer.value().reason().code());
        });
  }

  private void checkTransition(TransitionDefinition row) {
    String where = Tables.row(row);
    Origin.Element whole = new Origin.Row(row);
    row.guards().forEach(guard -> {
      findings.about(whole, new Origin.AddedGuard(row, guard));
      check(where, "reason", guard.otherwise().code());
    });
    row.effects().forEach(effect -> {
      findings.about(whole, new Origin.AddedEffect(row, effect));
      check(where, "effect", effect.value().code());
    });
    row.warnings().forEach(warning -> {
      findings.about(whole, new Origin.AddedWarning(row, warning));
      check(where, "warning", warning.value().code());
    });
  }

  private void check(String where, String what, Code code) {
    if (GIVEN.contains(code)) {
      findings.add(
          Problem.Kind.FORBIDDEN,
          where,
          "the %s %s is given by the engine alone, where it is so; write a code of your own"
              .formatted(what, code));
    }
  }
}
