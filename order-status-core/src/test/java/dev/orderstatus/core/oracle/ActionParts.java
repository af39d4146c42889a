package dev.orderstatus.core.oracle;

import static dev.orderstatus.core.oracle.Changed.dropped;
import static dev.orderstatus.core.oracle.Changed.swapped;
import static dev.orderstatus.core.oracle.Changed.within;

import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an action answers, with one part changed. */
final class ActionParts {

  private ActionParts() {}

  static Stream<Changed<ActionDefinition>> changed(ActionDefinition action) {
    return Stream.of(
            answers(action.first())
                .map(one ->
                    one.in("first", part -> action.toBuilder().first(part).build())),
            answers(action.answers())
                .map(one ->
                    one.in("answers", part -> action.toBuilder().answers(part).build())),
            dropped(action.past(), Object::toString)
                .map(one -> one.in("past", part -> action.toBuilder().past(part).build())))
        .flatMap(Function.identity());
  }

  private static Stream<Changed<List<Conditional<Fallback>>>> answers(
      List<Conditional<Fallback>> answers) {
    Function<Conditional<Fallback>, String> name =
        answer -> answer.value().reason().code().value();
    return Stream.of(
            dropped(answers, name),
            swapped(answers, name),
            within(answers, name, ConditionParts::changed),
            within(answers, name, ActionParts::payment))
        .flatMap(Function.identity());
  }

  private static Stream<Changed<Conditional<Fallback>>> payment(Conditional<Fallback> answer) {
    return answer.value().payment().stream()
        .map(payment -> new Changed<>(payment.code() + " dropped", Optional.empty())
            .in(answer.value(), "payment")
            .in(answer, "value"));
  }
}
