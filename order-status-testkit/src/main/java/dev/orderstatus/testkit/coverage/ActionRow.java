package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * An action, with the names that are counted for it in any status.
 *
 * @param definition its definition in the set
 * @param takes the inputs that any of its transitions takes
 * @param mayBeGivenMore true if there is an attribute that one of its transitions does not take
 * @param first its answers before the search for a transition
 * @param elsewhere its answers when no transition fits
 */
record ActionRow(
    ActionDefinition definition,
    List<Attribute<?>> takes,
    boolean mayBeGivenMore,
    List<NamedAnswer> first,
    List<NamedAnswer> elsewhere) {

  /** An answer and its name. */
  record NamedAnswer(Conditional<Fallback> answer, String name) {}

  static ActionRow of(ActionDefinition definition, StatusSet set) {
    List<TransitionDefinition> rows = set.transitions().stream()
        .filter(row -> row.action().equals(definition.action()))
        .toList();
    Names.Once once = new Names.Once();
    return new ActionRow(
        definition,
        rows.stream()
            .<Attribute<?>>flatMap(row -> row.inputs().stream())
            .distinct()
            .toList(),
        rows.stream().anyMatch(row -> !row.inputs().containsAll(set.attributes())),
        named(definition, definition.first(), "first, ", once),
        named(definition, definition.answers(), "", once));
  }

  private static List<NamedAnswer> named(
      ActionDefinition definition,
      List<Conditional<Fallback>> answers,
      String when,
      Names.Once once) {
    return answers.stream()
        .map(answer ->
            new NamedAnswer(answer, once.of(Names.answer(definition.action(), when, answer))))
        .toList();
  }

  boolean isEvent() {
    return definition.kind() == Kind.EVENT;
  }

  /** The names of its inputs, for each way of giving them that the engine distinguishes. */
  Stream<String> inputs() {
    Stream<String> taken = takes.stream()
        .flatMap(attribute -> Stream.of(Names.Given.values())
            .map(how -> Names.input(definition.action(), attribute, how)));
    return mayBeGivenMore
        ? Stream.concat(taken, Stream.of(Names.notTaken(definition.action())))
        : taken;
  }
}
