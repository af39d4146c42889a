package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.time.Promise;
import java.util.List;
import org.immutables.value.Value;

/**
 * A plugin's contribution, as data, to a status set that somebody else owns. An extension can add
 * parts, and make transitions of other owners harder to take; it cannot remove anything. All
 * problems are reported when the set and its plugins are merged. Immutable and thread-safe.
 */
@Value.Immutable
@BuilderStyle
public sealed interface Extension permits ImmutableExtension {

  /**
   * The extended set.
   *
   * @return the id of the set
   */
  String set();

  /**
   * The added order types.
   *
   * @return the types
   */
  List<OrderType> types();

  /**
   * The added actors.
   *
   * @return the actors
   */
  List<Actor> actors();

  /**
   * The added attributes.
   *
   * @return the attributes
   */
  List<Attribute<?>> attributes();

  /**
   * The added statuses.
   *
   * @return the statuses
   */
  List<StatusDefinition> statuses();

  /**
   * The added actions.
   *
   * @return the actions
   */
  List<ActionDefinition> actions();

  /**
   * The added transitions.
   *
   * @return the transitions; each starts from the plugin's own statuses only, or is about one of
   *     its own actions, or is for its own order types only
   */
  List<TransitionDefinition> transitions();

  /**
   * The additions to transitions of other owners.
   *
   * @return the additions
   */
  List<TransitionExtension> additions();

  /**
   * The answers to actions of other owners in the plugin's own statuses.
   *
   * @return the answers
   */
  List<AddedAnswer> answers();

  /**
   * The replacements of transitions that their owner declares replaceable.
   *
   * @return the transitions
   */
  List<TransitionDefinition> replacements();

  /**
   * The kinds of parts that the plugin adds. Their codes are in the namespace of the plugin.
   *
   * @return the kinds, after those of the set
   */
  List<Kind> kinds();

  /**
   * The times promised in statuses of other owners that promise none.
   *
   * @return the times
   */
  List<AddedPromise> promises();

  /**
   * The names of notes added to status messages under their condition, but never in a terminal
   * status of other owners.
   *
   * @return the names
   */
  List<Conditional<String>> notes();

  /**
   * The steps added to the normal course of orders.
   *
   * @return the steps
   */
  List<AddedStep> steps();

  /**
   * Texts for the added elements, and further aliases of existing statuses.
   *
   * @return the texts
   */
  @Value.Default
  default Texts texts() {
    return Texts.none();
  }

  /**
   * Replacements of existing texts, such as another label. A plugin cannot replace the label and
   * meaning of a terminal status, the notes shown in that status, or the reason why an order is
   * closed, in a language in which their owner has these texts.
   *
   * @return the texts; the owner has each of these keys, in the same language
   */
  @Value.Default
  default Texts overrides() {
    return Texts.none();
  }

  /**
   * Starts an extension.
   *
   * @param set the id of the extended set, for example {@code webshop}
   * @return a builder
   */
  static Builder of(String set) {
    return new Builder().set(set);
  }

  /**
   * Copies this extension into a builder, to change it.
   *
   * @return a builder with all parts of the extension
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an extension row by row. Not thread-safe. */
  final class Builder extends ImmutableExtension.Builder implements Declarations<Builder> {
    Builder() {}

    /**
     * Adds guards, effects and warnings to transitions of other owners. Guards come after those of
     * the owner and of plugins with a smaller id; so do effects and warnings.
     *
     * @param action the action of the transitions
     * @param more the additions, started by {@link TransitionExtension#from}
     * @return this builder
     */
    public Builder addTo(Action action, TransitionExtension.Builder more) {
      return additions(more.action(action).build());
    }

    /**
     * Answers an action of other owners in one of the plugin's own statuses if no transition fits
     * or, for a command, if this actor may not take it: a command gets a more specific reason, an
     * event calls staff.
     *
     * @param status a status of the plugin
     * @param action an action of other owners
     * @param reason the reason
     * @return this builder
     */
    public Builder answer(OrderStatus status, Action action, Reason reason) {
      return answer(status, action, Condition.ALWAYS, reason);
    }

    /**
     * Answers an action of other owners in one of the plugin's own statuses under a condition. The
     * first answer whose condition holds counts; the plugin's answers come before the owner's.
     *
     * @param status a status of the plugin
     * @param action an action of other owners
     * @param condition when the reason applies
     * @param reason the reason
     * @return this builder
     */
    public Builder answer(OrderStatus status, Action action, Condition condition, Reason reason) {
      return answers(new AddedAnswer(status, action, condition, reason));
    }

    /**
     * Replaces a transition that its owner declares replaceable: the row has the same sources,
     * action, order types and condition. If the action is an event, the row keeps the actors and
     * the target as well.
     *
     * @param action the action
     * @param row the row, started by {@link TransitionDefinition#from}
     * @return this builder
     */
    public Builder replace(Action action, TransitionDefinition.Builder row) {
      return replacements(row.action(action).build());
    }

    /**
     * Promises the customer a time in a status of other owners for which the owner promises none.
     *
     * @param status the status
     * @param promise the time
     * @return this builder
     */
    public Builder promise(OrderStatus status, Promise promise) {
      return promise(status, Condition.ALWAYS, promise);
    }

    /**
     * Promises the customer a time in a status of other owners, under a condition on the order, if
     * the owner promises none.
     *
     * @param status the status
     * @param condition when the promise applies
     * @param promise the time
     * @return this builder
     */
    public Builder promise(OrderStatus status, Condition condition, Promise promise) {
      return promises(new AddedPromise(status, new Conditional<>(condition, promise)));
    }

    /**
     * Adds steps to the normal course of orders, which their timeline shows: in each course that
     * has the first status, the others come after it. If the last one leads on to the next step of
     * the course, or the course ends there, the steps become part of the course. Otherwise, if your
     * way ends in a correctable or terminal status of your own, the steps form a separate course
     * for the orders that are in one of these statuses.
     *
     * @param after the preceding status
     * @param statuses the following statuses, in this order
     * @return this builder
     */
    public Builder pathAfter(OrderStatus after, OrderStatus... statuses) {
      OrderStatus before = after;
      for (OrderStatus status : statuses) {
        steps(new AddedStep(before, status));
        before = status;
      }
      return this;
    }
  }
}
