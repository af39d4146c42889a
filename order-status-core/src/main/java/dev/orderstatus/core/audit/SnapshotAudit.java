package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.word.SeenStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds orders in a state that no legal history leads to: a status, a payment, a type and
 * attributes that do not fit together.
 *
 * <p>Orders are assumed to start with payment due, not-required, paid, authorized or deferred, and
 * without the attributes that an action stores. Where no action of the set leads to partly-paid,
 * partly-refunded or disputed, the shop may have found that out itself: what is due may be
 * partly-paid, and what is paid partly-refunded or disputed. Memory is proportional to the number
 * of distinct orders. Not thread-safe.
 */
public final class SnapshotAudit {
  /** No legal history leads to the order's state. */
  public static final ReasonCode IMPOSSIBLE_STATE = ReasonCode.of("impossible-state");

  /** Limits the number of states, because unknown words have no limit. */
  private static final int MOST_STATES = 10_000;

  private static final String OTHER = "(other)";

  private final String set;
  private final Set<String> attributes;
  private final AttributeValues values;
  private final List<StateSpace.State> possible;
  private final Map<KnownState, Count> seen = new LinkedHashMap<>();
  private final Map<String, Boolean> orders = new HashMap<>();
  private long rows;
  private long unreadable;
  private long impossible;

  private static final class Count {
    private final boolean possible;
    private final String example;
    private long orders;
    private @Nullable String why;

    Count(boolean possible, String example) {
      this.possible = possible;
      this.example = example;
    }
  }

  private SnapshotAudit(OrderLifecycle lifecycle, Collection<String> attributes) {
    set = lifecycle.definition().id();
    this.attributes = Set.copyOf(attributes);
    values = new AttributeValues(lifecycle.definition());
    Set<StateSpace.State> distinct = new LinkedHashSet<>();
    for (StateSpace.State state : new StateSpace(lifecycle, values, attributes).reachable()) {
      distinct.add(new StateSpace.State(
          state.status(), state.type(), state.payment(), visible(state.attributes())));
    }
    possible = List.copyOf(distinct);
  }

  /**
   * Starts the audit of a snapshot.
   *
   * @param lifecycle the lifecycle that the orders should have followed
   * @param attributes the codes of the attributes in the snapshot; any other attribute may have any
   *     value
   * @return an audit that has seen no row yet
   * @throws IllegalStateException if the set has too many states to examine
   */
  public static SnapshotAudit of(OrderLifecycle lifecycle, Collection<String> attributes) {
    return new SnapshotAudit(lifecycle, attributes);
  }

  private Map<String, Object> visible(Map<String, Object> all) {
    Map<String, Object> kept = new HashMap<>();
    all.forEach((code, value) -> {
      if (attributes.contains(code)) {
        kept.put(code, shown(value));
      }
    });
    return Map.copyOf(kept);
  }

  private static Object shown(Object value) {
    return value instanceof LogKnowledge.Value ? KnownState.GIVEN : value;
  }

  /**
   * Audits an order.
   *
   * @param order the order's code
   * @param status the current status
   * @param facts the other known facts; an unknown fact may have any value, but an unknown
   *     attribute of the snapshot is missing
   * @return the violation; empty if the state is possible
   * @throws IllegalArgumentException if the code is invalid; the message states why
   */
  public Optional<Violation> accept(String order, SeenStatus status, Facts facts) {
    OrderTexts.check(order);
    rows++;
    Map<String, Object> held = new HashMap<>();
    facts.attributes().asMap().forEach((code, value) -> {
      if (attributes.contains(code)) {
        held.put(code, shown(values.of(code, value)));
      }
    });
    KnownState state = new KnownState(
        status.status().map(OrderStatus::value).orElse(status.text()),
        facts.type(),
        facts.payment(),
        held);
    if (seen.size() >= MOST_STATES && !seen.containsKey(state)) {
      state = new KnownState(OTHER, Optional.empty(), Optional.empty(), Map.of());
    }
    Count count = count(order, state, status.status().isPresent());
    return count.possible ? Optional.empty() : Optional.of(violation(state, count, status));
  }

  private Violation violation(KnownState state, Count count, SeenStatus status) {
    return new Violation(
        IMPOSSIBLE_STATE,
        status.status().orElse(OrderStatus.NEW),
        state.toString(),
        () -> why(state, count));
  }

  private Count count(String order, KnownState state, boolean known) {
    Count count = seen.get(state);
    if (count == null) {
      count = new Count(known && possible.stream().anyMatch(each -> fits(each, state)), order);
      seen.put(state, count);
    }
    Boolean before = orders.get(order);
    if (before == null || (before && !count.possible)) {
      count.orders++;
      impossible += count.possible ? 0 : 1;
      orders.put(order, count.possible);
    }
    return count;
  }

  private static boolean fits(StateSpace.State one, KnownState state) {
    return one.status().value().equals(state.status())
        && state.type().filter(type -> !type.equals(one.type())).isEmpty()
        && state.payment().filter(payment -> payment != one.payment()).isEmpty()
        && one.attributes().equals(state.attributes());
  }

  /** Counts an unreadable row. */
  public void unreadable() {
    rows++;
    unreadable++;
  }

  /**
   * Sums up the rows so far.
   *
   * @return the report
   */
  public SnapshotReport report() {
    List<SnapshotReport.Impossible> states = new ArrayList<>();
    seen.forEach((state, count) -> {
      if (!count.possible && count.orders > 0) {
        states.add(impossible(state, count));
      }
    });
    states.sort(Comparator.comparingLong(SnapshotReport.Impossible::orders).reversed());
    return new SnapshotReport(
        rows, unreadable, orders.size(), orders.size() - impossible, impossible, states);
  }

  private SnapshotReport.Impossible impossible(KnownState state, Count count) {
    return new SnapshotReport.Impossible(
        state, count.orders, why(state, count), nearest(state), count.example);
  }

  private Optional<KnownState> nearest(KnownState state) {
    return possible.stream().map(one -> asKnown(one, state)).distinct().min(Nearness.to(state));
  }

  /** The search for the nearest state covers all states, so it runs once for each state. */
  private String why(KnownState state, Count count) {
    String known = count.why;
    if (known == null) {
      boolean any = possible.stream().anyMatch(one -> one.status().value().equals(state.status()));
      known = (any
              ? "no legal history of the set %s leads to %s".formatted(set, state)
              : "the set %s has no orders in a status %s".formatted(set, state.status()))
          + nearest(state).map(one -> "; the nearest that could be is " + one).orElse("");
      count.why = known;
    }
    return known;
  }

  /** Facts that are unknown in the one state are left out of the other. */
  private static KnownState asKnown(StateSpace.State one, KnownState like) {
    Optional<OrderType> type = like.type().isPresent() ? Optional.of(one.type()) : Optional.empty();
    Optional<Payment> payment =
        like.payment().isPresent() ? Optional.of(one.payment()) : Optional.empty();
    return new KnownState(one.status().value(), type, payment, one.attributes());
  }
}
