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
 * Records that a plugin brought an element of a set. Immutable and thread-safe.
 *
 * @param plugin the id of the plugin
 * @param element the element
 */
public record Origin(String plugin, Element element) {

  /** Checks that nothing is missing. */
  public Origin {
    Objects.requireNonNull(plugin, "plugin");
    Objects.requireNonNull(element, "element");
  }

  /** An element that a plugin can bring. */
  public sealed interface Element {}

  /**
   * A type, actor, attribute, status or action.
   *
   * @param code its code
   */
  public record Declared(Code code) implements Element {}

  /**
   * A row of the table of transitions, either new or a replacement.
   *
   * @param row the row as it appears in the set
   */
  public record Row(TransitionDefinition row) implements Element {}

  /**
   * A guard that was added to a row of other owners.
   *
   * @param row the row as it appears in the set
   * @param guard the guard as it appears in the row
   */
  public record AddedGuard(TransitionDefinition row, Guard guard) implements Element {}

  /**
   * An effect that was added to a row of other owners.
   *
   * @param row the row as it appears in the set
   * @param effect the effect as it appears in the row
   */
  public record AddedEffect(TransitionDefinition row, Conditional<Effect> effect)
      implements Element {}

  /**
   * A warning that was added to a row of other owners.
   *
   * @param row the row as it appears in the set
   * @param warning the warning as it appears in the row
   */
  public record AddedWarning(TransitionDefinition row, Conditional<Warning> warning)
      implements Element {}

  /**
   * An answer to an action of other owners, in a status of the plugin.
   *
   * @param action the action
   * @param answer the answer as it appears in the set
   */
  public record AddedAnswer(Action action, Conditional<Fallback> answer) implements Element {}

  /**
   * A promise that was added to a status of other owners.
   *
   * @param status the status
   * @param promise the promise
   */
  public record Promised(OrderStatus status, Conditional<Promise> promise) implements Element {}

  /**
   * A note that is added to status messages.
   *
   * @param name its name
   */
  public record Note(String name) implements Element {}

  /**
   * A step of the normal course of orders.
   *
   * @param after the preceding status
   * @param status the status of the step
   */
  public record Step(OrderStatus after, OrderStatus status) implements Element {}

  /**
   * A text that the set did not have; for aliases, the added ones.
   *
   * @param locale the language
   * @param key the key of the text
   */
  public record AddedText(Locale locale, String key) implements Element {}

  /**
   * A text that replaces one of the set's.
   *
   * @param locale the language
   * @param key the key of the text
   */
  public record OverriddenText(Locale locale, String key) implements Element {}
}
