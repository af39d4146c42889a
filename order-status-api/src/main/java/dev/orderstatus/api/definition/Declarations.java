package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The declarations that a set and an extension have in common. */
sealed interface Declarations<B extends Declarations<B>>
    permits StatusSet.Builder, Extension.Builder {

  B statuses(StatusDefinition row);

  B actions(ActionDefinition action);

  B addAllActions(Iterable<? extends ActionDefinition> actions);

  B addAllTransitions(Iterable<? extends TransitionDefinition> rows);

  B notes(Conditional<String> note);

  /**
   * A row of the table of statuses.
   *
   * @param row the row, started by {@link StatusDefinition#of}
   * @return this builder
   */
  default B status(StatusDefinition.Builder row) {
    return statuses(Objects.requireNonNull(row, "row").build());
  }

  /**
   * Commands: wishes, which can be refused.
   *
   * @param commands the actions; their rows follow, see {@link #on}
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
   * Events, which have already happened and are never refused to actors that may report them.
   *
   * @param events the actions; their rows follow, see {@link #on}
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
   * A command or an event, with its rows of the table of transitions.
   *
   * @param action the action, started by {@link ActionDefinition#command} or
   *     {@link ActionDefinition#event}
   * @param rows its rows, each started by {@link TransitionDefinition#from}
   * @return this builder
   */
  default B action(ActionDefinition.Draft action, TransitionDefinition.Builder... rows) {
    ActionDefinition declared = Objects.requireNonNull(action, "action").build();
    actions(declared);
    return on(declared.action(), rows);
  }

  /**
   * Rows of the table of transitions for an action that is declared elsewhere.
   *
   * @param action the action
   * @param rows its rows, each started by {@link TransitionDefinition#from}
   * @return this builder
   */
  default B on(Action action, TransitionDefinition.Builder... rows) {
    List<TransitionDefinition> all = new ArrayList<>();
    for (TransitionDefinition.Builder row : rows) {
      all.add(row.action(action).build());
    }
    return addAllTransitions(all);
  }

  /**
   * A note that is added to every status message under a condition: the text {@code note.NAME} is
   * added to the body, and {@code note.NAME.next}, if it exists, to the next steps.
   *
   * @param name the name of the note: lower-case words joined by hyphens
   * @param condition when the note is added
   * @return this builder
   */
  default B note(String name, Condition condition) {
    return notes(new Conditional<>(condition, name));
  }
}
