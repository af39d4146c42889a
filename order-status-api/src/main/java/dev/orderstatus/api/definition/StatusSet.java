package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.message.Texts;
import java.util.List;
import org.immutables.value.Value;

/**
 * The statuses, actions, transitions, promises and texts of one kind of shop, as data.
 *
 * <p>A set is written once and then compiled into a lifecycle; compiling finds all mistakes at
 * once. Immutable and thread-safe.
 */
@Value.Immutable
@BuilderStyle
public sealed interface StatusSet permits ImmutableStatusSet {

  /**
   * The id of the set in code and in data.
   *
   * @return for example {@code webshop}
   */
  String id();

  /**
   * The title of the set for people, in English.
   *
   * @return the title
   */
  String title();

  /**
   * The version of the set, for people: the library compares rules by fingerprint.
   *
   * @return letters, digits, dots, underscores and hyphens, at most 32 characters; {@code 1} by
   *     default
   */
  @Value.Default
  default String version() {
    return "1";
  }

  /**
   * The order types of the set.
   *
   * @return the types
   */
  List<OrderType> types();

  /**
   * The actors of the set.
   *
   * @return the seven known actors, then the set's own
   */
  List<Actor> actors();

  /**
   * The attributes that the set declares.
   *
   * @return the attributes
   */
  List<Attribute<?>> attributes();

  /**
   * The statuses of the set.
   *
   * @return the statuses, in the order of its tables
   */
  List<StatusDefinition> statuses();

  /**
   * The actions of the set.
   *
   * @return the actions, in the order of its tables
   */
  List<ActionDefinition> actions();

  /**
   * The transitions of the set.
   *
   * @return the transitions, in the order of its tables
   */
  List<TransitionDefinition> transitions();

  /**
   * The kinds of parts that an order of this set may have, such as payments and parcels.
   *
   * @return the kinds, in the order in which their parts follow a step
   */
  List<Kind> kinds();

  /**
   * The names of notes that are added to every status message under their condition.
   *
   * @return the names: each stands for the texts {@code note.NAME} and, if it exists,
   *     {@code note.NAME.next}
   */
  List<Conditional<String>> notes();

  /**
   * The normal courses of orders, which their timeline shows.
   *
   * @return the courses; the first whose condition holds counts. A course that plugins add beside
   *     another comes before that one
   */
  List<Conditional<List<OrderStatus>>> paths();

  /**
   * The texts of the set.
   *
   * @return the texts; none by default
   */
  @Value.Default
  default Texts texts() {
    return Texts.none();
  }

  /**
   * The origins of the set's elements.
   *
   * @return the origins; empty for a set as its owner wrote it
   */
  @Value.Default
  default Origins origins() {
    return Origins.none();
  }

  /**
   * Starts a set.
   *
   * @param id the id in code and in data: lower-case words joined by hyphens
   * @param title the title for people, in English
   * @return a builder
   */
  static Builder named(String id, String title) {
    return new Builder().id(id).title(title).addAllActors(Actor.KNOWN);
  }

  /**
   * Copies this set into a builder, to change it.
   *
   * @return a builder with all parts of the set
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * This set with other texts, for a shop with its own wording or one more language:
   * {@code set.withTexts(set.texts().with(more))}.
   *
   * @param texts the texts
   * @return the set
   */
  default StatusSet withTexts(Texts texts) {
    return toBuilder().texts(texts).build();
  }

  /** Builds a set row by row. Compiling the set reports all problems. Not thread-safe. */
  final class Builder extends ImmutableStatusSet.Builder implements Declarations<Builder> {
    Builder() {}

    /**
     * The normal course of every order, from the first status to the last; see
     * {@link #path(Condition, OrderStatus...)}.
     *
     * @param statuses the statuses, each reached from the previous one by a transition
     * @return this builder
     */
    public Builder path(OrderStatus... statuses) {
      return path(Condition.ALWAYS, statuses);
    }

    /**
     * The normal course of some orders, which their timeline shows. The first one whose condition
     * holds counts.
     *
     * @param condition which orders take this course
     * @param statuses the statuses, each reached from the previous one by a transition
     * @return this builder
     */
    public Builder path(Condition condition, OrderStatus... statuses) {
      return paths(new Conditional<>(condition, Listed.of("statuses", statuses)));
    }
  }
}
