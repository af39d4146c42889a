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
 * A plan that moves stored orders when a status set changes. Building a plan proves it: for every
 * status and type of the set before, and everything else declared as stored, there is a place in
 * the set after.
 *
 * <pre>{@code
 * MigrationPlan.from(before).to(after)
 *     .rename(SHIPPED, SENT)
 *     .retire(ON_HOLD, PROCESSING)
 *     .build();
 * }</pre>
 *
 * <p>A status keeps its code, is renamed, or is retired in favor of a successor. A terminal status
 * goes to a terminal one, because a canceled order must not come back to life, and an ended order
 * ends the same way, successful or not; a correctable ending may become one from which orders go
 * on. An order that could go on still can: its status does not become terminal, unless it is
 * retired in favor of a terminal one, and something leads on for its type. A plan covers statuses
 * and types only: attributes stay as they are stored.
 *
 * <p>Immutable and thread-safe; look-ups take constant time.
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
   * @param before the set under which orders were stored, including its plugins
   * @return the next step: the set after
   */
  public static From from(StatusSet before) {
    return new From(Objects.requireNonNull(before, "before"));
  }

  /**
   * The new status of orders in a status.
   *
   * @param status the status
   * @return the status in the set after; empty if neither set knows it
   */
  public Optional<OrderStatus> statusFor(OrderStatus status) {
    Objects.requireNonNull(status, "status");
    return status.equals(OrderStatus.NEW)
        ? Optional.of(status)
        : Optional.ofNullable(statuses.get(status));
  }

  /**
   * The new type of orders of a type.
   *
   * @param type the type
   * @return the type in the set after; empty if neither set knows it
   */
  public Optional<OrderType> typeFor(OrderType type) {
    Objects.requireNonNull(type, "type");
    return Optional.ofNullable(types.get(type));
  }

  /**
   * The new status for every status that an order may have, before or after the move: for a shop
   * that moves its orders by database statements.
   *
   * @return an unmodifiable map, in the order of the tables
   */
  public Map<OrderStatus, OrderStatus> statuses() {
    return statuses;
  }

  /**
   * The new type for every type that an order may have, before or after the move.
   *
   * @return an unmodifiable map, in the order of the tables
   */
  public Map<OrderType, OrderType> types() {
    return types;
  }

  /**
   * The renamed codes, for comparing the two sets.
   *
   * @return the renamed statuses and types
   */
  public Renames renames() {
    return renames;
  }

  /**
   * Moves an order. Everything except its status and type stays, including the instant since which
   * it has been in its status. An order that was already moved stays the same, so moving it twice
   * does no harm.
   *
   * @param order the order
   * @return the order to store; or, if neither set knows its status or type, the unchanged order
   *     with the unknown codes
   */
  public Either<UnmappedOrder, OrderSnapshot> apply(Order order) {
    OrderSnapshot snapshot = OrderSnapshot.copyOf(order);
    Optional<OrderStatus> status = statusFor(snapshot.status());
    Optional<OrderType> type = typeFor(snapshot.type());
    List<Code> unknown = new ArrayList<>();
    if (status.isEmpty()) {
      unknown.add(snapshot.status());
    }
    if (type.isEmpty()) {
      unknown.add(snapshot.type());
    }
    return unknown.isEmpty()
        ? Either.right(OrderSnapshot.of(
            snapshot.code(),
            type.orElseThrow(),
            status.orElseThrow(),
            snapshot.statusSince(),
            snapshot.placedAt(),
            snapshot.payment(),
            snapshot.test(),
            snapshot.account(),
            snapshot.attributes()))
        : Either.left(new UnmappedOrder(snapshot, unknown));
  }

  /** Names the set after. */
  public static final class From {
    private final StatusSet before;

    private From(StatusSet before) {
      this.before = before;
    }

    /**
     * Sets the set that orders go to.
     *
     * @param after the set
     * @return the next step: renamed and retired codes
     */
    public Builder to(StatusSet after) {
      return new Builder(before, Objects.requireNonNull(after, "after"));
    }
  }

  /** Names the renamed, retired and additional stored codes. Not thread-safe. */
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
     * Gives a status another code with the same meaning.
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
     * Gives an order type another code with the same meaning.
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
     * Removes a status and moves its orders to another one.
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
     * Removes an order type and gives its orders another one.
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
     * Declares that orders are also stored in these statuses, which the set before does not have:
     * from an earlier version, or from a removed plugin. How orders ended in them is not known and
     * not checked, except for {@code canceled}, which is terminal in every set.
     *
     * @param more the statuses
     * @return this builder
     */
    public Builder stored(OrderStatus... more) {
      List.of(more).forEach(statuses::store);
      return this;
    }

    /**
     * Declares that stored orders also have these types, which the set before does not have.
     *
     * @param more the types
     * @return this builder
     */
    public Builder stored(OrderType... more) {
      List.of(more).forEach(types::store);
      return this;
    }

    /**
     * Builds the plan if every stored order has a place and the set after can decide it. The texts
     * of the set after are not checked.
     *
     * @return the plan, or all problems of the plan and of the tables of the set after
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
