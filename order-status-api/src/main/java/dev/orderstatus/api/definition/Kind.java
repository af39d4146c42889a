package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.internal.BuilderStyle;
import dev.orderstatus.api.parts.EntrySort;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A sort of part that an order may have, such as payments or parcels: an ordinary status set, and
 * the way in which the parts share in the order. Each status of the set defines what its share
 * counts as. Immutable and thread-safe.
 *
 * <pre>{@code
 * Kind parcels = Kind.byUnits("parcel", Parcels.set()).build();
 * }</pre>
 */
@Value.Immutable
@BuilderStyle
public sealed interface Kind permits ImmutableKind {

  /** The measure of the share that a part has in its order. */
  enum Measure {
    /** An amount of money, such as a payment. */
    AMOUNT,
    /** Units of the order's lines, such as a parcel or a return. */
    UNITS,
    /** Nothing: parts are only counted. */
    COUNT
  }

  /**
   * A report about a part that is not there yet, which brings the part into being.
   *
   * @param action the event
   * @param actors the actors whose report is enough
   * @param status the status in which the part begins, before the event is decided
   */
  record Arrival(Action action, List<Actor> actors, OrderStatus status) {

    /** Copies the list. */
    public Arrival {
      Objects.requireNonNull(action, "action");
      actors = List.copyOf(actors);
      Objects.requireNonNull(status, "status");
    }
  }

  /**
   * The code of the kind.
   *
   * @return for example {@code parcel}
   */
  String code();

  /**
   * The status set of the parts.
   *
   * @return an ordinary set
   */
  StatusSet set();

  /**
   * The measure of a part's share in the order.
   *
   * @return the measure
   */
  Measure measure();

  /**
   * The entries that actions add to a part.
   *
   * @return the sort of the entry by the action; empty for a kind without entries
   */
  Map<Action, EntrySort> entries();

  /**
   * The rule by which the status of a part follows from its entries. The conditions read the
   * numbers of the part, see {@link WholeFacts}.
   *
   * @return the statuses, of which the first counts whose condition holds; empty for a kind whose
   *     status is stored
   */
  List<Conditional<OrderStatus>> statuses();

  /**
   * The reports that bring an unknown part into being.
   *
   * @return the reports; any other about an unknown part needs attention
   */
  List<Arrival> arrivals();

  /**
   * Starts a kind whose parts share by amount, such as payments.
   *
   * @param code the code of the kind
   * @param set the status set of its parts
   * @return a builder
   */
  static Builder byAmount(String code, StatusSet set) {
    return new Builder().code(code).set(set).measure(Measure.AMOUNT);
  }

  /**
   * Starts a kind whose parts share by units of lines, such as parcels.
   *
   * @param code the code of the kind
   * @param set the status set of its parts
   * @return a builder
   */
  static Builder byUnits(String code, StatusSet set) {
    return new Builder().code(code).set(set).measure(Measure.UNITS);
  }

  /**
   * Starts a kind whose parts are only counted.
   *
   * @param code the code of the kind
   * @param set the status set of its parts
   * @return a builder
   */
  static Builder byCount(String code, StatusSet set) {
    return new Builder().code(code).set(set).measure(Measure.COUNT);
  }

  /**
   * Copies this kind into a builder, to change it.
   *
   * @return a builder with all facts of the kind
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a kind. Not thread-safe. */
  final class Builder extends ImmutableKind.Builder {
    Builder() {}

    /**
     * Lets an action add an entry to the part.
     *
     * @param action the action
     * @param sort the sort of the entry
     * @return this builder
     */
    public Builder adds(Action action, EntrySort sort) {
      return putEntries(action, sort);
    }

    /**
     * Lets the status of a part follow from its entries under a condition, after the existing ones.
     *
     * @param status the status
     * @param condition when the part is in it
     * @return this builder
     */
    public Builder statusWhen(OrderStatus status, Condition condition) {
      return statuses(new Conditional<>(condition, status));
    }

    /**
     * Lets a report bring an unknown part into being.
     *
     * @param action the event
     * @param status the status in which the part begins, before the event is decided
     * @param actors the actors whose report is enough
     * @return this builder
     */
    public Builder arrivesBy(Action action, OrderStatus status, Actor... actors) {
      return arrivals(new Arrival(action, Listed.of("actors", actors), status));
    }
  }
}
