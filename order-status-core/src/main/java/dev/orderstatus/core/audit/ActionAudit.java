package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.TrackedOrders.Piece;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The audit of an action log. */
final class ActionAudit extends Audit<ActionRow> {

  /** Actions that the set does not know may have any name, so their groups must not be endless. */
  private static final int MOST_GROUPS = 10_000;

  private static final String OTHER = "(other)";

  private final OrderLifecycle lifecycle;
  private final StatusNumbers statuses;
  private final Dwelling dwelling;
  private final long[][] used;
  private final PlacedOrders placed = new PlacedOrders();
  private final Groups violations = new Groups();
  private long accepted;
  private long unchanged;
  private long refused;
  private long attention;
  private long undecided;

  ActionAudit(OrderLifecycle lifecycle) {
    this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
    statuses = new StatusNumbers(lifecycle.definition());
    dwelling = new Dwelling(statuses.size());
    used = new long[statuses.size()][statuses.size()];
  }

  @Override
  String order(ActionRow row) {
    return row.order();
  }

  @Override
  Finding accept(ActionRow row, int known) {
    boolean isNew = known < 0 || orders.piece(known).status(at(known)) == StatusNumbers.NEW;
    Optional<OrderType> type = isNew ? type(row.placement()) : Optional.empty();
    if (isNew && type.isEmpty()) {
      return unreadable(
          "the row does not tell the type of order %s, and the set %s has more than one; add a column type"
              .formatted(row.order(), lifecycle.definition().id()));
    }
    Request request = row.request();
    if (known >= 0 && orders.piece(known).isOutOfOrder(at(known), request.at())) {
      return outOfOrder(known, request);
    }
    Order order =
        type.<Order>map(it -> toPlace(row, it)).orElseGet(() -> placed(known, row.order()));
    return decide(
        row.order(), known, order, isNew ? request.withInputs(Attributes.none()) : request);
  }

  private Order placed(int number, String code) {
    Piece piece = orders.piece(number);
    int at = at(number);
    return placed.get(number, code, statuses.status(piece.status(at)), piece.since(at));
  }

  private Finding unreadable(String problem) {
    undecided++;
    return Finding.unreadable(problem);
  }

  private Finding outOfOrder(int number, Request request) {
    refused++;
    Piece piece = orders.piece(number);
    int at = at(number);
    OrderStatus from = statuses.status(piece.status(at));
    String group = group(from, request.action().value(), Audit.OUT_OF_ORDER);
    return violated(
        number, Finding.refused(Violation.outOfOrder(from, group, request.at(), piece.last(at))));
  }

  private Finding decide(String code, int known, Order order, Request request) {
    Decision decision;
    Order after;
    try {
      decision = lifecycle.decide(order, request);
      after = decision.applyTo(order, request);
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError broken) {
      // A set may hold conditions that somebody else wrote; the other rows are decided still.
      return unreadable("the status set broke down on this row: " + broken);
    }
    int number = known < 0 ? orders.add(code) : known;
    orders.piece(number).advance(at(number), request.at());
    if (decision instanceof Unchanged) {
      unchanged++;
      return Finding.UNCHANGED;
    }
    if (decision instanceof Refused no) {
      refused++;
      return violated(number, Finding.refused(violation(order, request, no.reasons())));
    }
    keep(number, after);
    if (decision instanceof Attention look) {
      attention++;
      return violated(number, Finding.attention(violation(order, request, List.of(look.reason()))));
    }
    Accepted yes = (Accepted) decision;
    accepted++;
    used[statuses.number(yes.from())][statuses.number(yes.to())]++;
    return Finding.ACCEPTED;
  }

  private void keep(int number, Order after) {
    int at = at(number);
    Piece piece = orders.piece(number);
    int from = piece.status(at);
    int to = statuses.number(after.status());
    if (to == StatusNumbers.NEW) {
      return;
    }
    if (from != to) {
      if (from != StatusNumbers.NEW) {
        piece.addDwell(at, after.statusSince(), dwelling.in(from));
      }
      piece.enter(at, to, after.statusSince());
    }
    placed.put(number, after);
  }

  private Violation violation(Order order, Request request, List<Reason> reasons) {
    ReasonCode code = reasons.get(0).code();
    return new Violation(
        code,
        order.status(),
        group(order.status(), request.action().value(), code),
        () -> reasons.stream()
            .map(reason -> lifecycle
                .messages()
                .explain(reason, order, request, Audience.STAFF, Locale.ENGLISH)
                .value())
            .collect(Collectors.joining(" ")));
  }

  private Finding violated(int number, Finding finding) {
    orders.piece(number).violate(at(number));
    finding.violation().ifPresent(violation -> violations.add(violation.group(), 1));
    return finding;
  }

  private String group(OrderStatus status, String action, ReasonCode code) {
    String group = status + " -" + action + "- " + code;
    return action.equals(OTHER) || violations.size() < MOST_GROUPS || violations.has(group)
        ? group
        : group(status, OTHER, code);
  }

  private Optional<OrderType> type(Placement placement) {
    List<OrderType> types = lifecycle.definition().types();
    return placement.type().isPresent() || types.size() != 1
        ? placement.type()
        : Optional.of(types.get(0));
  }

  private static Order toPlace(ActionRow row, OrderType type) {
    Placement placement = row.placement();
    return OrderSnapshot.of(
        OrderCode.of(row.order()),
        type,
        OrderStatus.NEW,
        Instant.EPOCH,
        Instant.EPOCH,
        placement.payment(),
        placement.test(),
        placement.account(),
        row.request().inputs());
  }

  private static int at(int number) {
    return number & (TrackedOrders.PIECE - 1);
  }

  @Override
  AuditReport report(long unreadable) {
    Map<Move, Long> made = new LinkedHashMap<>();
    Set<Move> foreseen = foreseen();
    for (Move move : foreseen) {
      long count = used[statuses.number(move.from())][statuses.number(move.to())];
      if (count > 0) {
        made.put(move, count);
      }
    }
    return new Summary(statuses, orders, dwelling, unreadable + undecided)
        .report(
            new AuditReport.Decisions(accepted, unchanged, refused, attention),
            violations,
            made,
            foreseen,
            Map.of());
  }

  private Set<Move> foreseen() {
    StatusSet set = lifecycle.definition();
    return set.transitions().stream()
        .flatMap(transition -> Moves.of(set, transition).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
