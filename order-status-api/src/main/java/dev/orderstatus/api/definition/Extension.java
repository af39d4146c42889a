package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.time.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a plugin brings to a status set that somebody else owns, as data. It can add, and make
 * transitions of others harder to take; it cannot take away. Whatever is wrong with it is reported
 * when the set and its plugins are put together. Immutable and thread-safe.
 *
 * @param set the id of the set it extends
 * @param types order types it adds
 * @param actors actors it adds
 * @param attributes attributes it adds
 * @param statuses statuses it adds
 * @param actions actions it adds
 * @param transitions transitions it adds; each starts from its own statuses only, or is about an
 *     action of its own, or is for its own order types only
 * @param additions what it adds to transitions of others
 * @param answers what it answers to actions of others in its own statuses
 * @param replacements transitions it puts in place of those that their owner calls replaceable
 * @param promises times it tells in statuses of others that tell none
 * @param notes names of notes it adds to status messages under their condition, but never in a
 *     terminal status of others
 * @param steps what it adds to the normal course of orders
 * @param texts texts for what it adds, and further aliases of statuses that exist
 * @param overrides texts in place of some that exist
 */
public record Extension(
    String set,
    List<OrderType> types,
    List<Actor> actors,
    List<Attribute<?>> attributes,
    List<StatusDefinition> statuses,
    List<ActionDefinition> actions,
    List<TransitionDefinition> transitions,
    List<TransitionExtension> additions,
    List<AddedAnswer> answers,
    List<TransitionDefinition> replacements,
    List<AddedPromise> promises,
    List<Conditional<String>> notes,
    List<AddedStep> steps,
    Texts texts,
    Texts overrides) {

  /** Checks that nothing is missing, and copies the lists. */
  public Extension {
    Objects.requireNonNull(set, "set");
    types = List.copyOf(types);
    actors = List.copyOf(actors);
    attributes = List.copyOf(attributes);
    statuses = List.copyOf(statuses);
    actions = List.copyOf(actions);
    transitions = List.copyOf(transitions);
    additions = List.copyOf(additions);
    answers = List.copyOf(answers);
    replacements = List.copyOf(replacements);
    promises = List.copyOf(promises);
    notes = List.copyOf(notes);
    steps = List.copyOf(steps);
    Objects.requireNonNull(texts, "texts");
    Objects.requireNonNull(overrides, "overrides");
  }

  /**
   * Starts an extension.
   *
   * @param set the id of the set it extends, for example {@code webshop}
   * @return a builder
   */
  public static Builder of(String set) {
    return new Builder(set);
  }

  /** Writes an extension, row by row. Not thread-safe. */
  public static final class Builder extends Declarations<Builder> {
    private final String set;
    private final List<TransitionExtension> additions = new ArrayList<>();
    private final List<AddedAnswer> answers = new ArrayList<>();
    private final List<TransitionDefinition> replacements = new ArrayList<>();
    private final List<AddedPromise> promises = new ArrayList<>();
    private final List<AddedStep> steps = new ArrayList<>();
    private Texts overrides = Texts.none();

    Builder(String set) {
      this.set = Objects.requireNonNull(set, "set");
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Guards, effects and warnings that are added to transitions of others. Guards come after those
     * of the owner and those of plugins whose id sorts before; effects and warnings likewise.
     *
     * @param more says to which transitions, and writes what is added
     * @return this builder
     */
    public Builder addTo(Function<TransitionExtension.From, TransitionExtension.Builder> more) {
      additions.add(more.apply(new TransitionExtension.From()).build());
      return this;
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
      answers.add(new AddedAnswer(status, action, condition, reason));
      return this;
    }

    /**
     * A transition in place of one that its owner calls replaceable: with the same sources, action
     * and order types. Where the action is an event, it keeps the actors and the target as well.
     *
     * @param row writes the row
     * @return this builder
     */
    public Builder replace(Function<TransitionDefinition.From, TransitionDefinition.Builder> row) {
      replacements.add(row.apply(new TransitionDefinition.From()).build());
      return this;
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
      promises.add(new AddedPromise(status, new Conditional<>(condition, promise)));
      return this;
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
        steps.add(new AddedStep(before, status));
        before = status;
      }
      return this;
    }

    /**
     * Texts in place of some that exist, such as another label. What a terminal status is called
     * and means cannot be told otherwise in a language in which its owner tells it, and neither can
     * the notes that are shown in it and why an order is closed.
     *
     * @param overrides the texts; the owner has each of these keys, in the same language
     * @return this builder
     */
    public Builder override(Texts overrides) {
      this.overrides = Objects.requireNonNull(overrides, "overrides");
      return this;
    }

    /**
     * The extension as written. Whatever is wrong with it is reported when it is put together with
     * its set.
     *
     * @return the extension
     */
    public Extension build() {
      return new Extension(
          set,
          types,
          actors,
          attributes,
          statuses,
          actions,
          transitions,
          additions,
          answers,
          replacements,
          promises,
          notes,
          steps,
          texts,
          overrides);
    }
  }
}
