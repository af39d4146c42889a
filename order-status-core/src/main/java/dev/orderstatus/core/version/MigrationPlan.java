package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.core.internal.engine.Compiler;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where stored orders go when a status set changes. A plan that could be built is proven: whatever
 * status and type of the set before an order has, and whatever else was said to be stored, it has a
 * place in the set after.
 *
 * <pre>{@code
 * MigrationPlan.from(before).to(after)
 *     .rename(SHIPPED, SENT)
 *     .retire(ON_HOLD, PROCESSING)
 *     .build();
 * }</pre>
 *
 * <p>A status keeps its code, or is renamed, or is retired in favor of a successor. A terminal
 * status goes to a terminal one, as a canceled order does not come back to life, and an order that
 * has ended ends the same way, successful or not; a final status may become one from which orders
 * go on. An order that could go on still can: its status does not become terminal, unless it is
 * retired in favor of a terminal one, and something leads on for its type. A plan speaks of
 * statuses and types only: attributes are kept as they are stored.
 *
 * <p>Immutable and thread-safe; each question is answered in constant time.
 */
public final class MigrationPlan {

  private final Map<OrderStatus, OrderStatus> statuses;
  private final Map<OrderType, OrderType> types;
  private final Renames renames;

  private MigrationPlan(
      Map<OrderStatus, OrderStatus> statuses, Map<OrderType, OrderType> types, Renames renames) {
    this.statuses = statuses;
    this.types = types;
    this.renames = renames;
  }

  /**
   * Starts a plan.
   *
   * @param before the set under which orders were stored; with its plugins, where it had some
   * @return the next step: the set they go to
   */
  public static From from(StatusSet before) {
    return new From(Objects.requireNonNull(before, "before"));
  }

  /**
   * Where orders of a status go.
   *
   * @param status the status
   * @return the status in the set after; empty where neither set knows it
   */
  public Optional<OrderStatus> statusFor(OrderStatus status) {
    Objects.requireNonNull(status, "status");
    return status.equals(OrderStatus.NEW)
        ? Optional.of(status)
        : Optional.ofNullable(statuses.get(status));
  }

  /**
   * What orders of a type become.
   *
   * @param type the type
   * @return the type in the set after; empty where neither set knows it
   */
  public Optional<OrderType> typeFor(OrderType type) {
    Objects.requireNonNull(type, "type");
    return Optional.ofNullable(types.get(type));
  }

  /**
   * Every status that an order may be in, before or after it is moved, and where it goes: for a
   * shop that moves its orders by statements of its database.
   *
   * @return an unmodifiable map, in the order of the tables
   */
  public Map<OrderStatus, OrderStatus> statuses() {
    return statuses;
  }

  /**
   * Every type that an order may be of, before or after it is moved, and what it becomes.
   *
   * @return an unmodifiable map, in the order of the tables
   */
  public Map<OrderType, OrderType> types() {
    return types;
  }

  /**
   * What the set before calls otherwise, for comparing the two sets.
   *
   * @return the renamed statuses and types
   */
  public Renames renames() {
    return renames;
  }

  /**
   * Moves an order. Everything but its status and type stays, also since when it is in its status.
   * An order that was moved already stays as it is, so it does no harm to move one twice.
   *
   * @param order the order
   * @return the order as it is to be stored; or, where neither set knows its status or type, the
   *     order as it was, with what is not known
   */
  public Either<UnmappedOrder, OrderSnapshot> apply(Order order) {
    OrderSnapshot it = OrderSnapshot.copyOf(order);
    Optional<OrderStatus> status = statusFor(it.status());
    Optional<OrderType> type = typeFor(it.type());
    List<Code> unknown = new ArrayList<>();
    if (status.isEmpty()) {
      unknown.add(it.status());
    }
    if (type.isEmpty()) {
      unknown.add(it.type());
    }
    return unknown.isEmpty()
        ? Either.right(OrderSnapshot.of(
            it.code(),
            type.orElseThrow(),
            status.orElseThrow(),
            it.statusSince(),
            it.placedAt(),
            it.payment(),
            it.test(),
            it.account(),
            it.attributes()))
        : Either.left(new UnmappedOrder(it, unknown));
  }

  /** Says where orders go. */
  public static final class From {
    private final StatusSet before;

    private From(StatusSet before) {
      this.before = before;
    }

    /**
     * Orders go to this set.
     *
     * @param after the set
     * @return the next step: what is renamed and what is retired
     */
    public Builder to(StatusSet after) {
      return new Builder(before, Objects.requireNonNull(after, "after"));
    }
  }

  /** Says what is renamed, what is retired, and what else is stored. Not thread-safe. */
  public static final class Builder {
    private final StatusSet before;
    private final StatusSet after;
    private final String where;
    private final CodeMapping<OrderStatus> statuses;
    private final CodeMapping<OrderType> types;

    private Builder(StatusSet before, StatusSet after) {
      this.before = before;
      this.after = after;
      this.where =
          "%s %s to %s %s".formatted(before.id(), before.version(), after.id(), after.version());
      this.statuses = new CodeMapping<>("status", where, statuses(before), statuses(after));
      this.types = new CodeMapping<>("order type", where, before.types(), after.types());
    }

    private static List<OrderStatus> statuses(StatusSet set) {
      return set.statuses().stream().map(StatusDefinition::status).toList();
    }

    /**
     * A status has another code and means the same.
     *
     * @param old its code in the set before
     * @param now its code in the set after
     * @return this builder
     */
    public Builder rename(OrderStatus old, OrderStatus now) {
      statuses.rename(Objects.requireNonNull(old, "old"), Objects.requireNonNull(now, "now"));
      return this;
    }

    /**
     * An order type has another code and means the same.
     *
     * @param old its code in the set before
     * @param now its code in the set after
     * @return this builder
     */
    public Builder rename(OrderType old, OrderType now) {
      types.rename(Objects.requireNonNull(old, "old"), Objects.requireNonNull(now, "now"));
      return this;
    }

    /**
     * A status is there no more, and its orders go to another one.
     *
     * @param old the status
     * @param successor a status of the set after
     * @return this builder
     */
    public Builder retire(OrderStatus old, OrderStatus successor) {
      statuses.retire(
          Objects.requireNonNull(old, "old"), Objects.requireNonNull(successor, "successor"));
      return this;
    }

    /**
     * An order type is there no more, and its orders become of another one.
     *
     * @param old the type
     * @param successor a type of the set after
     * @return this builder
     */
    public Builder retire(OrderType old, OrderType successor) {
      types.retire(
          Objects.requireNonNull(old, "old"), Objects.requireNonNull(successor, "successor"));
      return this;
    }

    /**
     * Orders are stored in these statuses as well, although the set before does not have them: from
     * an earlier version, or from a plugin that is gone. How orders ended in them is not known, and
     * not looked at, but for {@code canceled}, which is terminal in every set.
     *
     * @param more the statuses
     * @return this builder
     */
    public Builder stored(OrderStatus... more) {
      List.of(more).forEach(statuses::store);
      return this;
    }

    /**
     * Stored orders are of these types as well, although the set before does not have them.
     *
     * @param more the types
     * @return this builder
     */
    public Builder stored(OrderType... more) {
      List.of(more).forEach(types::store);
      return this;
    }

    /**
     * The plan, where every stored order has a place, and the set after can decide it. The texts of
     * the set after are not looked at.
     *
     * @return the plan, or everything that is wrong with it and with the tables of the set after
     */
    public Validation<List<Problem>, MigrationPlan> build() {
      CodeMapping<OrderStatus> statusMoves = new CodeMapping<>(statuses);
      CodeMapping<OrderType> typeMoves = new CodeMapping<>(types);
      List<Problem> problems = new ArrayList<>(statusMoves.problems());
      problems.addAll(EndingCheck.problems(where, before, after, statusMoves));
      problems.addAll(typeMoves.problems());
      problems.addAll(
          Stranded.problems(where, before, after, statusMoves.places(), typeMoves.places()));
      problems.addAll(Compiler.problemsOfTables(after));
      return problems.isEmpty()
          ? Validation.valid(new MigrationPlan(
              statusMoves.places(),
              typeMoves.places(),
              typeMoves.addTo(statusMoves.addTo(Renames.none()))))
          : Validation.invalid(List.copyOf(problems));
    }
  }
}
