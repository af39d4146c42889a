package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Answer;
import dev.orderstatus.api.definition.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is answered where no transition fits, in the order in which it is looked up. */
final class AnswerRows {

  private AnswerRows() {}

  static List<List<String>> of(ActionDefinition action) {
    String code = Markdown.code(action.action());
    List<List<String>> rows = new ArrayList<>();
    for (When<Answer> answer : action.first()) {
      rows.add(List.of(
          code, "first, " + ConditionWords.of(answer.condition()), answer(answer.value())));
    }
    if (!action.past().isEmpty()) {
      rows.add(List.of(
          code,
          "in " + Words.list(action.past()),
          "unchanged " + Markdown.code(ReasonCode.ALREADY_PAST)));
    }
    for (When<Answer> answer : action.answers()) {
      rows.add(
          List.of(code, ConditionWords.of(answer.condition()), answer(answer.value())));
    }
    return rows;
  }

  private static String answer(Answer answer) {
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
