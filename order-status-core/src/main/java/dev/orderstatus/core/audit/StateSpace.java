package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every state that a legal history leads to, limited to some of its facts. A guard on a fact
 * outside the state, such as a reason, can always be met.
 */
final class StateSpace {
  private static final int MOST = 1_000_000;
  private static final List<Payment> AT_FIRST = List.of(
      Payment.DUE, Payment.NOT_REQUIRED, Payment.PAID, Payment.AUTHORIZED, Payment.DEFERRED);

  /** What a shop itself finds out about a payment, where no action of the set says so. */
  private static final Map<Payment, List<Payment>> FOUND_OUT = Map.of(
      Payment.DUE, List.of(Payment.PARTLY_PAID),
      Payment.PAID, List.of(Payment.PARTLY_REFUNDED, Payment.DISPUTED));

  private final StatusSet set;
  private final boolean accountRequired;
  private final Map<OrderStatus, Section> sections = new HashMap<>();
  private final AttributeValues values;
  private final List<Attribute<?>> tracked;
  private final List<TransitionDefinition> rows;
  private final Set<Payment> decided;
  private final EventAnswers answers;
  private final FirstRows first;
  private final Set<State> reached = new LinkedHashSet<>();
  private final Deque<State> open = new ArrayDeque<>();

  /** The facts that the search follows. */
  record State(
      OrderStatus status, OrderType type, Payment payment, Map<String, Object> attributes) {}

  StateSpace(OrderLifecycle lifecycle, AttributeValues values, Collection<String> seen) {
    set = lifecycle.definition();
    decided = decided(set);
    answers = new EventAnswers(set);
    first = new FirstRows(set);
    accountRequired = lifecycle.settings().accountRequired();
    this.values = values;
    set.statuses().forEach(definition -> sections.put(definition.status(), definition.section()));
    Set<String> needed = new HashSet<>(seen);
    needed.addAll(AskedAttributes.all(set));
    tracked = set.attributes().stream()
        .filter(attribute -> needed.contains(attribute.value()))
        .toList();
    rows = set.transitions().stream().filter(this::changes).toList();
  }

  private boolean changes(TransitionDefinition row) {
    return row.target().isPresent()
        || row.change().payment().isPresent()
        || !row.change().set().isEmpty()
        || !row.change().cleared().isEmpty()
        || !EventAnswers.stored(row).isEmpty();
  }

  /** All states of orders that have been placed. */
  Set<State> reachable() {
    for (OrderType type : set.types()) {
      for (Map<String, Object> given : atFirst()) {
        AT_FIRST.forEach(payment -> reach(new State(OrderStatus.NEW, type, payment, given)));
      }
    }
    while (!open.isEmpty()) {
      State state = open.remove();
      findOut(state);
      rows.stream()
          .filter(row -> row.sources().contains(state.status))
          .filter(row -> row.types().isEmpty() || row.types().contains(state.type))
          .forEach(row -> go(state, row));
      set.actions().stream()
          .filter(action -> action.kind() == ActionDefinition.Kind.EVENT)
          .forEach(event -> answer(state, event));
    }
    reached.removeIf(state -> state.status.equals(OrderStatus.NEW));
    return reached;
  }

  private void findOut(State from) {
    if (!from.status.equals(OrderStatus.NEW)) {
      FOUND_OUT.getOrDefault(from.payment, List.of()).stream()
          .filter(payment -> !decided.contains(payment))
          .forEach(payment -> reach(new State(from.status, from.type, payment, from.attributes)));
    }
  }

  private static Set<Payment> decided(StatusSet set) {
    Set<Payment> decided = EnumSet.noneOf(Payment.class);
    set.transitions().forEach(row -> {
      row.change().payment().ifPresent(decided::add);
      row.changes().forEach(varied -> varied.value().payment().ifPresent(decided::add));
    });
    return decided;
  }

  private void reach(State state) {
    if (reached.add(state)) {
      open.add(state);
      if (reached.size() > MOST) {
        throw new IllegalStateException(
            "the set %s has more than %d states; leave columns of attributes out"
                .formatted(set.id(), MOST));
      }
    }
  }

  /** The possible attributes of a new order: all except those that actions store. */
  private List<Map<String, Object>> atFirst() {
    Set<String> stored = new HashSet<>();
    set.transitions().forEach(row -> {
      EventAnswers.stored(row).forEach(attribute -> stored.add(attribute.value()));
      stored.addAll(row.change().set().asMap().keySet());
    });
    return combinations(tracked.stream()
        .filter(attribute -> !stored.contains(attribute.value()))
        .toList());
  }

  private List<Map<String, Object>> combinations(List<Attribute<?>> attributes) {
    List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
    for (Attribute<?> attribute : attributes) {
      List<Map<String, Object>> more = new ArrayList<>(all);
      for (Object value : values.of(attribute)) {
        for (Map<String, Object> before : all) {
          Map<String, Object> with = new HashMap<>(before);
          with.put(attribute.value(), value);
          more.add(Map.copyOf(with));
        }
      }
      all = more;
    }
    return all;
  }

  private void go(State from, TransitionDefinition row) {
    for (Map<String, Object> given : combinations(tracked(EventAnswers.stored(row)))) {
      Map<String, Object> known = new HashMap<>(from.attributes);
      known.putAll(given);
      if (row.actors().stream().anyMatch(actor -> isAllowed(from, row, actor, known))) {
        changes(row, known(from, row.actors().get(0), known))
            .forEach(
                change -> reach(changed(from, row.target().orElse(from.status), change, known)));
      }
    }
  }

  /** The changes that a row may make: the usual one, and those whose condition may hold. */
  private static List<Change> changes(TransitionDefinition row, LogKnowledge known) {
    List<Change> changes = new ArrayList<>();
    for (Conditional<Change> varied : row.changes()) {
      Condition rest = known.rest(varied.condition());
      if (!rest.equals(Condition.NEVER)) {
        changes.add(varied.value());
      }
      if (rest.equals(Condition.ALWAYS)) {
        return changes;
      }
    }
    changes.add(row.change());
    return changes;
  }

  private State changed(State from, OrderStatus to, Change change, Map<String, Object> known) {
    Map<String, Object> after = new HashMap<>(known);
    change.set().asMap().forEach((code, value) -> {
      if (tracked.stream().anyMatch(attribute -> attribute.value().equals(code))) {
        after.put(code, values.of(code, value));
      }
    });
    change.cleared().forEach(attribute -> after.remove(attribute.value()));
    return new State(to, from.type, change.payment().orElse(from.payment), Map.copyOf(after));
  }

  /** An attention stores payment and inputs if its table changes the payment. */
  private void answer(State from, ActionDefinition event) {
    if (from.status.equals(OrderStatus.NEW)) {
      return;
    }
    LogKnowledge known = known(from, Actor.STAFF, from.attributes);
    boolean rowCounts = first.oneCounts(event.action(), from.status, from.type, known);
    for (Conditional<Fallback> answer : answers.changing(event, rowCounts)) {
      Payment payment = answer.value().payment().orElseThrow();
      if (payment != from.payment && known.mayHold(answer.condition())) {
        for (Map<String, Object> given : combinations(tracked(answers.stored(event.action())))) {
          Map<String, Object> after = new HashMap<>(from.attributes);
          after.putAll(given);
          reach(new State(from.status, from.type, payment, Map.copyOf(after)));
        }
      }
    }
  }

  private List<Attribute<?>> tracked(List<Attribute<?>> attributes) {
    return attributes.stream()
        .<Attribute<?>>map(attribute -> attribute)
        .filter(tracked::contains)
        .toList();
  }

  private boolean isAllowed(
      State from, TransitionDefinition row, Actor actor, Map<String, Object> attributes) {
    LogKnowledge known = known(from, actor, attributes);
    return answers.obstacle(row.action(), known).isEmpty()
        && first.mayCount(row, from.status, from.type, actor, known)
        && row.guards().stream().allMatch(guard -> known.mayHold(guard.condition()));
  }

  private LogKnowledge known(State from, Actor actor, Map<String, Object> attributes) {
    Attributes held = Attributes.none();
    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
      held = held.withRaw(attribute.getKey(), attribute.getValue());
    }
    return LogKnowledge.of(
        from.status,
        sections.get(from.status),
        from.type,
        actor,
        accountRequired,
        new Facts(
            Optional.of(from.type),
            Optional.of(from.payment),
            Optional.empty(),
            Optional.empty(),
            held),
        true);
  }
}
