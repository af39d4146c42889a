package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a set and an extension of a set declare in the same words. */
sealed interface Declarations<B extends Declarations<B>>
    permits StatusSet.Builder, Extension.Builder {

  B statuses(StatusDefinition row);

  B actions(ActionDefinition action);

  B addAllActions(Iterable<? extends ActionDefinition> actions);

  B transitions(TransitionDefinition row);

  B notes(Conditional<String> note);

  /**
   * A row of the table of statuses.
   *
   * @param status the status
   * @param row writes what is to be said of it
   * @return this builder
   */
  default B status(OrderStatus status, UnaryOperator<StatusDefinition.Builder> row) {
    return status(row.apply(StatusDefinition.of(status)));
  }

  /**
   * A row of the table of statuses, written beforehand.
   *
   * @param row the row, begun by {@link StatusDefinition#of}
   * @return this builder
   */
  default B status(StatusDefinition.Builder row) {
    return statuses(Objects.requireNonNull(row, "row").build());
  }

  /**
   * Commands: wishes, which can be refused.
   *
   * @param commands the actions
   * @return this builder
   */
  default B commands(Action... commands) {
    List<ActionDefinition> all = new ArrayList<>();
    for (Action command : commands) {
      all.add(ActionDefinition.command(command).build());
    }
    return addAllActions(all);
  }

  /**
   * A command with more telling reasons.
   *
   * @param action the action
   * @param more writes the reasons
   * @return this builder
   */
  default B command(Action action, UnaryOperator<ActionDefinition.Command> more) {
    return command(more.apply(ActionDefinition.command(action)));
  }

  /**
   * A command, written beforehand.
   *
   * @param command the command, begun by {@link ActionDefinition#command}
   * @return this builder
   */
  default B command(ActionDefinition.Command command) {
    return actions(Objects.requireNonNull(command, "command").build());
  }

  /**
   * Events: what has already happened, and is never refused to those who may report it.
   *
   * @param events the actions
   * @return this builder
   */
  default B events(Action... events) {
    List<ActionDefinition> all = new ArrayList<>();
    for (Action event : events) {
      all.add(ActionDefinition.event(event).build());
    }
    return addAllActions(all);
  }

  /**
   * An event, with when it is reflected, when it is past, and why it needs attention.
   *
   * @param action the action
   * @param more writes these
   * @return this builder
   */
  default B event(Action action, UnaryOperator<ActionDefinition.Event> more) {
    return event(more.apply(ActionDefinition.event(action)));
  }

  /**
   * An event, written beforehand.
   *
   * @param event the event, begun by {@link ActionDefinition#event}
   * @return this builder
   */
  default B event(ActionDefinition.Event event) {
    return actions(Objects.requireNonNull(event, "event").build());
  }

  /**
   * A row of the table of transitions.
   *
   * @param row writes the row
   * @return this builder
   */
  default B transition(Function<TransitionDefinition.From, TransitionDefinition.Builder> row) {
    return transition(row.apply(TransitionDefinition.row()));
  }

  /**
   * A row of the table of transitions, written beforehand.
   *
   * @param row the row, begun by {@link TransitionDefinition#row}
   * @return this builder
   */
  default B transition(TransitionDefinition.Builder row) {
    return transitions(Objects.requireNonNull(row, "row").build());
  }

  /**
   * A note that is added to every status message under a condition: the text {@code note.NAME} is
   * added to the body, and {@code note.NAME.next} to the next steps where there is one.
   *
   * @param name the name of the note: lower-case words joined by hyphens
   * @param condition when it is added
   * @return this builder
   */
  default B note(String name, Condition condition) {
    return notes(new Conditional<>(condition, name));
  }
}
