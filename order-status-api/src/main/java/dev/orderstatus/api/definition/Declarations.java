package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a set and an extension of a set declare in the same words. */
abstract sealed class Declarations<B extends Declarations<B>>
    permits StatusSet.Builder, Extension.Builder {

  final List<OrderType> types = new ArrayList<>();
  final List<Actor> actors = new ArrayList<>();
  final List<Attribute<?>> attributes = new ArrayList<>();
  final List<StatusDefinition> statuses = new ArrayList<>();
  final List<ActionDefinition> actions = new ArrayList<>();
  final List<TransitionDefinition> transitions = new ArrayList<>();
  final List<Conditional<String>> notes = new ArrayList<>();
  Texts texts = Texts.none();

  abstract B self();

  /**
   * Order types of its own.
   *
   * @param types the types
   * @return this builder
   */
  public B types(OrderType... types) {
    this.types.addAll(List.of(types));
    return self();
  }

  /**
   * Actors beside the seven that every set knows.
   *
   * @param actors the actors
   * @return this builder
   */
  public B actors(Actor... actors) {
    this.actors.addAll(List.of(actors));
    return self();
  }

  /**
   * Attributes of its own.
   *
   * @param attributes the attributes
   * @return this builder
   */
  public B attributes(Attribute<?>... attributes) {
    this.attributes.addAll(List.of(attributes));
    return self();
  }

  /**
   * A row of the table of statuses.
   *
   * @param status the status
   * @param row writes what is to be said of it
   * @return this builder
   */
  public B status(OrderStatus status, UnaryOperator<StatusDefinition.Builder> row) {
    return status(row.apply(StatusDefinition.of(status)));
  }

  /**
   * A row of the table of statuses, written beforehand.
   *
   * @param row the row, begun by {@link StatusDefinition#of}
   * @return this builder
   */
  public B status(StatusDefinition.Builder row) {
    statuses.add(Objects.requireNonNull(row, "row").build());
    return self();
  }

  /**
   * Commands: wishes, which can be refused.
   *
   * @param commands the actions
   * @return this builder
   */
  public B commands(Action... commands) {
    for (Action command : commands) {
      command(ActionDefinition.command(command));
    }
    return self();
  }

  /**
   * A command with more telling reasons.
   *
   * @param action the action
   * @param more writes the reasons
   * @return this builder
   */
  public B command(Action action, UnaryOperator<ActionDefinition.Command> more) {
    return command(more.apply(ActionDefinition.command(action)));
  }

  /**
   * A command, written beforehand.
   *
   * @param command the command, begun by {@link ActionDefinition#command}
   * @return this builder
   */
  public B command(ActionDefinition.Command command) {
    actions.add(Objects.requireNonNull(command, "command").build());
    return self();
  }

  /**
   * Events: what has already happened, and is never refused to those who may report it.
   *
   * @param events the actions
   * @return this builder
   */
  public B events(Action... events) {
    for (Action event : events) {
      event(ActionDefinition.event(event));
    }
    return self();
  }

  /**
   * An event, with when it is reflected, when it is past, and why it needs attention.
   *
   * @param action the action
   * @param more writes these
   * @return this builder
   */
  public B event(Action action, UnaryOperator<ActionDefinition.Event> more) {
    return event(more.apply(ActionDefinition.event(action)));
  }

  /**
   * An event, written beforehand.
   *
   * @param event the event, begun by {@link ActionDefinition#event}
   * @return this builder
   */
  public B event(ActionDefinition.Event event) {
    actions.add(Objects.requireNonNull(event, "event").build());
    return self();
  }

  /**
   * A row of the table of transitions.
   *
   * @param row writes the row
   * @return this builder
   */
  public B transition(Function<TransitionDefinition.From, TransitionDefinition.Builder> row) {
    return transition(row.apply(TransitionDefinition.row()));
  }

  /**
   * A row of the table of transitions, written beforehand.
   *
   * @param row the row, begun by {@link TransitionDefinition#row}
   * @return this builder
   */
  public B transition(TransitionDefinition.Builder row) {
    transitions.add(Objects.requireNonNull(row, "row").build());
    return self();
  }

  /**
   * A note that is added to every status message under a condition: the text {@code note.NAME} is
   * added to the body, and {@code note.NAME.next} to the next steps where there is one.
   *
   * @param name the name of the note: lower-case words joined by hyphens
   * @param condition when it is added
   * @return this builder
   */
  public B note(String name, Condition condition) {
    notes.add(new Conditional<>(condition, name));
    return self();
  }

  /**
   * The texts of what is declared here.
   *
   * @param texts the texts
   * @return this builder
   */
  public B texts(Texts texts) {
    this.texts = Objects.requireNonNull(texts, "texts");
    return self();
  }
}
