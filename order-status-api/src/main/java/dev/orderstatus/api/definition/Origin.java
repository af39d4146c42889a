package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.time.Promise;
import java.util.Locale;
import java.util.Objects;

/**
 * That a plugin brought an element of a set. Immutable and thread-safe.
 *
 * @param plugin the id of the plugin
 * @param element what it brought
 */
public record Origin(String plugin, Element element) {

  /** Checks that nothing is missing. */
  public Origin {
    Objects.requireNonNull(plugin, "plugin");
    Objects.requireNonNull(element, "element");
  }

  /** What can have been brought by a plugin. */
  public sealed interface Element {}

  /**
   * A type, actor, attribute, status or action.
   *
   * @param code its code
   */
  public record Declared(Code code) implements Element {}

  /**
   * A row of the table of transitions, new or in place of a replaceable one.
   *
   * @param row the row, as it stands in the set
   */
  public record Row(TransitionDefinition row) implements Element {}

  /**
   * A guard that was added to a row of somebody else.
   *
   * @param row the row, as it stands in the set
   * @param guard the guard, as it stands in the row
   */
  public record AddedGuard(TransitionDefinition row, Guard guard) implements Element {}

  /**
   * An effect that was added to a row of somebody else.
   *
   * @param row the row, as it stands in the set
   * @param effect the effect, as it stands in the row
   */
  public record AddedEffect(TransitionDefinition row, Conditional<Effect> effect)
      implements Element {}

  /**
   * A warning that was added to a row of somebody else.
   *
   * @param row the row, as it stands in the set
   * @param warning the warning, as it stands in the row
   */
  public record AddedWarning(TransitionDefinition row, Conditional<Warning> warning)
      implements Element {}

  /**
   * An answer to an action of somebody else, in a status of the plugin's own.
   *
   * @param action the action
   * @param answer the answer, as it stands in the set
   */
  public record AddedAnswer(Action action, Conditional<Fallback> answer) implements Element {}

  /**
   * A promise that was added to a status of somebody else.
   *
   * @param status the status
   * @param promise the promise
   */
  public record ToldTime(OrderStatus status, Conditional<Promise> promise) implements Element {}

  /**
   * A note that is added to status messages.
   *
   * @param name its name
   */
  public record Note(String name) implements Element {}

  /**
   * A step of the normal course of orders.
   *
   * @param after the status after which it comes
   * @param status the status that comes there
   */
  public record Step(OrderStatus after, OrderStatus status) implements Element {}

  /**
   * A text that the set did not have; of aliases, those that were added.
   *
   * @param locale the language
   * @param key what the text is for
   */
  public record Told(Locale locale, String key) implements Element {}

  /**
   * A text in place of one that the set had.
   *
   * @param locale the language
   * @param key what the text is for
   */
  public record Retold(Locale locale, String key) implements Element {}
}
