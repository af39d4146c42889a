package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.message.Texts;
import java.util.List;
import org.immutables.value.Value;

/**
 * The statuses, actions, transitions, promises and texts of one kind of shop, as data.
 *
 * <p>Written once, then compiled into a lifecycle, which is where mistakes are found, all at once.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DefinitionStyle
public sealed interface StatusSet permits ImmutableStatusSet {

  /**
   * The name of the set in code and in data.
   *
   * @return for example {@code webshop}
   */
  String id();

  /**
   * The name of the set among people, in English.
   *
   * @return the title
   */
  String title();

  /**
   * The version of the set, for people: what decides is compared by fingerprint.
   *
   * @return letters, digits, dots, underscores and hyphens, at most 32 characters; {@code 1} unless
   *     said otherwise
   */
  @Value.Default
  default String version() {
    return "1";
  }

  /**
   * The order types it knows.
   *
   * @return the types
   */
  List<OrderType> types();

  /**
   * Who asks and reports.
   *
   * @return the seven known actors, then the set's own
   */
  List<Actor> actors();

  /**
   * The attributes it declares.
   *
   * @return the attributes
   */
  List<Attribute<?>> attributes();

  /**
   * Its statuses.
   *
   * @return the statuses, in the order of its tables
   */
  List<StatusDefinition> statuses();

  /**
   * Its actions.
   *
   * @return the actions, in the order of its tables
   */
  List<ActionDefinition> actions();

  /**
   * Its transitions.
   *
   * @return the transitions, in the order of its tables
   */
  List<TransitionDefinition> transitions();

  /**
   * The names of notes that are added to every status message under their condition.
   *
   * @return the names: each stands for the texts {@code note.NAME} and, where there is one,
   *     {@code note.NAME.next}
   */
  List<Conditional<String>> notes();

  /**
   * The normal courses of orders, which their timeline shows.
   *
   * @return the courses; the first whose condition holds counts. A course that plugins add beside
   *     another stands before it
   */
  List<Conditional<List<OrderStatus>>> paths();

  /**
   * Its texts.
   *
   * @return the texts; none unless said otherwise
   */
  @Value.Default
  default Texts texts() {
    return Texts.none();
  }

  /**
   * Who brought what.
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
   * @param id what it is called in code and in data: lower-case words joined by hyphens
   * @param title what it is called among people, in English
   * @return a builder
   */
  static Builder named(String id, String title) {
    return new Builder().id(id).title(title).addAllActors(Actor.KNOWN);
  }

  /**
   * This set, to be changed.
   *
   * @return a builder with all that the set says
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * This set with other texts in place of its own, for a shop that says it better or in one more
   * language: {@code set.withTexts(set.texts().with(more))}.
   *
   * @param texts the texts
   * @return the set
   */
  default StatusSet withTexts(Texts texts) {
    return toBuilder().texts(texts).build();
  }

  /**
   * Writes a set, row by row. Whatever is wrong with it is reported when it is compiled. Not
   * thread-safe.
   */
  final class Builder extends ImmutableStatusSet.Builder implements Declarations<Builder> {
    Builder() {}

    /**
     * The normal course of every order, from the first status to the last; see
     * {@link #path(Condition, OrderStatus...)}.
     *
     * @param statuses the statuses, each reached from the one before by a transition
     * @return this builder
     */
    public Builder path(OrderStatus... statuses) {
      return path(Condition.ALWAYS, statuses);
    }

    /**
     * The normal course of some orders, which their timeline shows. The first one whose condition
     * holds counts.
     *
     * @param condition for which orders
     * @param statuses the statuses, each reached from the one before by a transition
     * @return this builder
     */
    public Builder path(Condition condition, OrderStatus... statuses) {
      return paths(new Conditional<>(condition, Listed.of("statuses", statuses)));
    }
  }
}
