package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The statuses, actions, transitions, promises and texts of one kind of shop, as data.
 *
 * <p>Written once, then compiled into a lifecycle, which is where mistakes are found, all at once.
 * Immutable and thread-safe.
 *
 * @param id what the set is called in code and in data, for example {@code webshop}
 * @param title what the set is called among people, in English
 * @param version which version of the set it is, for people; {@code 1} unless said otherwise
 * @param types the order types it knows
 * @param actors who asks and reports: the seven known actors, then the set's own
 * @param attributes the attributes it declares
 * @param statuses its statuses, in the order of its tables
 * @param actions its actions, in the order of its tables
 * @param transitions its transitions, in the order of its tables
 * @param notes names of notes that are added to every status message under their condition: the
 *     texts {@code note.NAME} and, where there is one, {@code note.NAME.next}
 * @param paths the normal courses of orders, which their timeline shows; the first whose condition
 *     holds counts. A course that plugins add beside another stands before it
 * @param texts its texts
 * @param origins who brought what; empty for a set as its owner wrote it
 */
public record StatusSet(
    String id,
    String title,
    String version,
    List<OrderType> types,
    List<Actor> actors,
    List<Attribute<?>> attributes,
    List<StatusDefinition> statuses,
    List<ActionDefinition> actions,
    List<TransitionDefinition> transitions,
    List<Conditional<String>> notes,
    List<Conditional<List<OrderStatus>>> paths,
    Texts texts,
    Origins origins) {

  /** Checks that nothing is missing, and copies the lists. */
  public StatusSet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(version, "version");
    types = List.copyOf(types);
    actors = List.copyOf(actors);
    attributes = List.copyOf(attributes);
    statuses = List.copyOf(statuses);
    actions = List.copyOf(actions);
    transitions = List.copyOf(transitions);
    notes = List.copyOf(notes);
    paths = List.copyOf(paths);
    Objects.requireNonNull(texts, "texts");
    Objects.requireNonNull(origins, "origins");
  }

  /**
   * Starts a set.
   *
   * @param id what it is called in code and in data: lower-case words joined by hyphens
   * @param title what it is called among people, in English
   * @return a builder
   */
  public static Builder named(String id, String title) {
    return new Builder(id, title);
  }

  /**
   * This set with other texts in place of its own, for a shop that says it better or in one more
   * language: {@code set.withTexts(set.texts().with(more))}.
   *
   * @param texts the texts
   * @return the set
   */
  public StatusSet withTexts(Texts texts) {
    return new StatusSet(
        id,
        title,
        version,
        types,
        actors,
        attributes,
        statuses,
        actions,
        transitions,
        notes,
        paths,
        texts,
        origins);
  }

  /** Writes a set, row by row. Not thread-safe. */
  public static final class Builder extends Declarations<Builder> {
    private final String id;
    private final String title;
    private String version = "1";
    private final List<Conditional<List<OrderStatus>>> paths = new ArrayList<>();

    Builder(String id, String title) {
      this.id = Objects.requireNonNull(id, "id");
      this.title = Objects.requireNonNull(title, "title");
      actors.addAll(Actor.KNOWN);
    }

    /**
     * Which version of the set this is. It is for people: what decides is compared by fingerprint.
     *
     * @param version letters, digits, dots, underscores and hyphens, at most 32 characters
     * @return this builder
     */
    public Builder version(String version) {
      this.version = Objects.requireNonNull(version, "version");
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

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
      paths.add(new Conditional<>(condition, Listed.of("statuses", statuses)));
      return this;
    }

    /**
     * The set as written. Whatever is wrong with it is reported when it is compiled.
     *
     * @return the set
     */
    public StatusSet build() {
      return new StatusSet(
          id,
          title,
          version,
          types,
          actors,
          attributes,
          statuses,
          actions,
          transitions,
          notes,
          paths,
          texts,
          Origins.none());
    }
  }
}
