package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.time.Promise;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a plugin brings to a status set that somebody else owns, as data. It can add, and make
 * transitions of others harder to take; it cannot take away. Whatever is wrong with it is reported
 * when the set and its plugins are put together. Immutable and thread-safe.
 */
@Value.Immutable
@DefinitionStyle
public sealed interface Extension permits ImmutableExtension {

  /**
   * The set that it extends.
   *
   * @return the id of the set
   */
  String set();

  /**
   * The order types it adds.
   *
   * @return the types
   */
  List<OrderType> types();

  /**
   * The actors it adds.
   *
   * @return the actors
   */
  List<Actor> actors();

  /**
   * The attributes it adds.
   *
   * @return the attributes
   */
  List<Attribute<?>> attributes();

  /**
   * The statuses it adds.
   *
   * @return the statuses
   */
  List<StatusDefinition> statuses();

  /**
   * The actions it adds.
   *
   * @return the actions
   */
  List<ActionDefinition> actions();

  /**
   * The transitions it adds.
   *
   * @return the transitions; each starts from its own statuses only, or is about an action of its
   *     own, or is for its own order types only
   */
  List<TransitionDefinition> transitions();

  /**
   * What it adds to transitions of others.
   *
   * @return the additions
   */
  List<TransitionExtension> additions();

  /**
   * What it answers to actions of others in its own statuses.
   *
   * @return the answers
   */
  List<AddedAnswer> answers();

  /**
   * The transitions it puts in place of those that their owner calls replaceable.
   *
   * @return the transitions
   */
  List<TransitionDefinition> replacements();

  /**
   * The times it promises in statuses of others that promise none.
   *
   * @return the times
   */
  List<AddedPromise> promises();

  /**
   * The names of notes it adds to status messages under their condition, but never in a terminal
   * status of others.
   *
   * @return the names
   */
  List<Conditional<String>> notes();

  /**
   * What it adds to the normal course of orders.
   *
   * @return the steps
   */
  List<AddedStep> steps();

  /**
   * Texts for what it adds, and further aliases of statuses that exist.
   *
   * @return the texts
   */
  @Value.Default
  default Texts texts() {
    return Texts.none();
  }

  /**
   * Texts in place of some that exist, such as another label. What a terminal status is called and
   * means cannot be told otherwise in a language in which its owner tells it, and neither can the
   * notes that are shown in it and why an order is closed.
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
   * @param set the id of the set it extends, for example {@code webshop}
   * @return a builder
   */
  static Builder of(String set) {
    return new Builder().set(set);
  }

  /**
   * This extension, to be changed.
   *
   * @return a builder with all that the extension says
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Writes an extension, row by row. Not thread-safe. */
  final class Builder extends ImmutableExtension.Builder implements Declarations<Builder> {
    Builder() {}

    /**
     * Guards, effects and warnings that are added to transitions of others. Guards come after those
     * of the owner and those of plugins whose id sorts before; effects and warnings likewise.
     *
     * @param action the action whose transitions it is added to
     * @param more what is added, begun by {@link TransitionExtension#from}
     * @return this builder
     */
    public Builder addTo(Action action, TransitionExtension.Builder more) {
      return additions(more.action(action).build());
    }

    /**
     * What is answered to an action of others in a status of its own, where no transition fits or,
     * of a command, where this actor may not: to a command a more telling reason, to an event why
     * somebody has to look.
     *
     * @param status a status that the plugin brings
     * @param action an action that it does not bring
     * @param reason what is told
     * @return this builder
     */
    public Builder answer(OrderStatus status, Action action, Reason reason) {
      return answer(status, action, Condition.ALWAYS, reason);
    }

    /**
     * What is answered to an action of others in a status of its own under a condition. The first
     * answer whose condition holds counts; those of the plugin come before those of the owner.
     *
     * @param status a status that the plugin brings
     * @param action an action that it does not bring
     * @param condition when it is told
     * @param reason what is told
     * @return this builder
     */
    public Builder answer(OrderStatus status, Action action, Condition condition, Reason reason) {
      return answers(new AddedAnswer(status, action, condition, reason));
    }

    /**
     * A transition in place of one that its owner calls replaceable: with the same sources, action
     * and order types. Where the action is an event, it keeps the actors and the target as well.
     *
     * @param action the action
     * @param row the row, begun by {@link TransitionDefinition#from}
     * @return this builder
     */
    public Builder replace(Action action, TransitionDefinition.Builder row) {
      return replacements(row.action(action).build());
    }

    /**
     * A time the customer is told in a status of others, where its owner tells none.
     *
     * @param status the status
     * @param promise the time
     * @return this builder
     */
    public Builder promise(OrderStatus status, Promise promise) {
      return promise(status, Condition.ALWAYS, promise);
    }

    /**
     * A time the customer is told in a status of others under a condition on the order, where its
     * owner tells none.
     *
     * @param status the status
     * @param condition when it is told
     * @param promise the time
     * @return this builder
     */
    public Builder promise(OrderStatus status, Condition condition, Promise promise) {
      return promises(new AddedPromise(status, new Conditional<>(condition, promise)));
    }

    /**
     * Steps of the normal course of orders, which their timeline shows: in each course that has the
     * first status, the others come after it. Where the last one leads on to the next step of the
     * course, or none follows, they become part of the course. Where it does not, and your way ends
     * in a final or terminal status of your own, they are a course beside it: that of the orders
     * that are in one of these statuses.
     *
     * @param after the status after which they come
     * @param statuses the statuses that come there, in this order
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
