package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The answers given if no transition fits, in the order of look-up. */
final class AnswerRows {

  private AnswerRows() {}

  /** A row, and the element that shows which plugin brought it. */
  record Row(List<String> cells, Origin.Element from) {}

  static List<Row> of(ActionDefinition action, Origins origins) {
    String code = Markdown.code(action.action());
    Origin.Element declared = new Origin.Declared(action.action());
    List<Row> rows = new ArrayList<>();
    for (Conditional<Fallback> answer : action.first()) {
      String when = "first, " + ConditionWords.of(answer.condition());
      rows.add(new Row(List.of(code, when, answer(answer.value())), declared));
    }
    if (!action.past().isEmpty()) {
      String when = "in " + PlainEnglish.list(action.past());
      String past = "unchanged " + Markdown.code(ReasonCode.ALREADY_PAST);
      rows.add(new Row(List.of(code, when, past), declared));
    }
    for (Conditional<Fallback> answer : action.answers()) {
      Origin.Element added = new Origin.AddedAnswer(action.action(), answer);
      rows.add(new Row(
          List.of(code, ConditionWords.of(answer.condition()), answer(answer.value())),
          origins.of(added).isPresent() ? added : declared));
    }
    return rows;
  }

  private static String answer(Fallback answer) {
    return answer.outcome().name().toLowerCase(Locale.ROOT) + " "
        + reason(answer.reason())
        + answer.payment().map(payment -> "; payment becomes " + payment).orElse("");
  }

  private static String reason(Reason reason) {
    return Markdown.code(reason.code())
        + (reason.remedies().isEmpty()
            ? ""
            : reason.remedies().stream()
                .map(remedy -> Markdown.code(remedy.code()))
                .collect(Collectors.joining(", ", "; remedy ", "")));
  }
}
