package dev.orderstatus.core.version;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.engine.Compiler;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

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
 * and types only, of orders and of their parts: attributes stay as they are stored.
 *
 * <p>Immutable and thread-safe; look-ups take constant time.
 */
public final class MigrationPlan {

  private final Map<OrderStatus, OrderStatus> statuses;
  private final Map<OrderType, OrderType> types;
  private final Renames renames;
  private final Map<String, MigrationPlan> parts;

  MigrationPlan(Moves moves) {
    this.statuses = moves.statuses().places();
    this.types = moves.types().places();
    this.renames = moves.renames();
    this.parts = moves.kinds().plans();
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
   * The plans for the parts of orders.
   *
   * @return an unmodifiable map by the code of the kind; without the kinds whose parts stay: those
   *     with entries, from which their status follows, and those that are left
   */
  public Map<String, MigrationPlan> parts() {
    return parts;
  }

  /**
   * Moves an order with its parts. Everything stays except the type of the order, its status, and
   * the statuses of parts of a kind in {@link #parts()}. Moving it twice does no harm.
   *
   * @param whole the order
   * @return the order to store; or, if neither set knows its type, its status or that of a part,
   *     the unchanged order with each unknown code once
   */
  public Either<UnmappedOrder, Whole> apply(Whole whole) {
    Objects.requireNonNull(whole, "whole");
    Either<UnmappedOrder, OrderSnapshot> order = apply(whole.order());
    List<Code> unknown = order.fold(UnmappedOrder::unknown, all -> List.of());
    SortedMap<PartId, OrderStatus> unknownParts = new TreeMap<>();
    List<Part> moved = new ArrayList<>();
    for (Part part : whole.parts()) {
      MigrationPlan plan = parts.get(part.id().kind());
      OrderStatus status =
          plan == null ? part.status() : plan.statusFor(part.status()).orElse(null);
      if (status == null) {
        unknownParts.put(part.id(), part.status());
      } else {
        moved.add(part.toBuilder().status(status).build());
      }
    }
    return unknown.isEmpty() && unknownParts.isEmpty()
        ? Either.right(whole.toBuilder().order(order.get()).parts(moved).build())
        : Either.left(new UnmappedOrder(whole.order(), unknown, unknownParts));
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
        : Either.left(new UnmappedOrder(snapshot, unknown, new TreeMap<>()));
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
      Objects.requireNonNull(after, "after");
      String where =
          "%s %s to %s %s".formatted(before.id(), before.version(), after.id(), after.version());
      return new Builder(new Moves(before, after, where));
    }
  }

  /** Names the renamed, retired and additional stored codes. Not thread-safe. */
  public static final class Builder {
    private final Moves moves;

    Builder(Moves moves) {
      this.moves = moves;
    }

    /**
     * Gives a status another code with the same meaning.
     *
     * @param old its code in the set before
     * @param now its code in the set after
     * @return this builder
     */
    public Builder rename(OrderStatus old, OrderStatus now) {
      moves
          .statuses()
          .rename(Objects.requireNonNull(old, "old"), Objects.requireNonNull(now, "now"));
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
      moves.types().rename(Objects.requireNonNull(old, "old"), Objects.requireNonNull(now, "now"));
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
      moves
          .statuses()
          .retire(
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
      moves
          .types()
          .retire(
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
      List.of(more).forEach(moves.statuses()::store);
      return this;
    }

    /**
     * Declares that stored orders also have these types, which the set before does not have.
     *
     * @param more the types
     * @return this builder
     */
    public Builder stored(OrderType... more) {
      List.of(more).forEach(moves.types()::store);
      return this;
    }

    /**
     * Moves the parts of a kind that both sets have: {@code parts("parcel", parcels ->
     * parcels.retire(DELAYED, SHIPPED))}.
     *
     * @param kind the code of the kind
     * @param plan renames and retires statuses of its set
     * @return this builder
     */
    public Builder parts(String kind, Consumer<Builder> plan) {
      moves
          .kinds()
          .move(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(plan, "plan"));
      return this;
    }

    /**
     * Leaves the parts of a kind that the set after does not have as they are stored: readable, and
     * counted as nothing.
     *
     * @param kind the code of the kind
     * @return this builder
     */
    public Builder leaveParts(String kind) {
      moves.kinds().leave(Objects.requireNonNull(kind, "kind"));
      return this;
    }

    /**
     * Builds the plan if every stored order has a place and the set after can decide it. The texts
     * of the set after are not checked.
     *
     * @return the plan, or all problems of the plan and of the tables of the set after
     */
    public Validation<List<Problem>, MigrationPlan> build() {
      List<Problem> problems = moves.problems();
      problems.addAll(Compiler.problemsOfTables(moves.after()));
      return problems.isEmpty()
          ? Validation.valid(new MigrationPlan(moves))
          : Validation.invalid(List.copyOf(problems));
    }
  }
}
