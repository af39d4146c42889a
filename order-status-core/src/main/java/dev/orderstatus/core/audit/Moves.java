package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.audit.Known.Truth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The moves that a status log may show, with the guards that have to be taken on trust for each.
 * Where there are several ways to make a move, be it by another action, actor or type, those are
 * left out that need all the trust of another way and more.
 */
final class Moves {
  private final StatusSet set;
  private final boolean accountRequired;
  private final Map<OrderStatus, Section> sections = new HashMap<>();
  private final Map<Move, Set<Set<ReasonCode>>> ways = new LinkedHashMap<>();

  private Moves(OrderLifecycle lifecycle) {
    set = lifecycle.definition();
    accountRequired = lifecycle.settings().accountRequired();
    set.statuses().forEach(it -> sections.put(it.status(), it.section()));
  }

  /** All moves from one status to another, in the order of the table of transitions. */
  static Map<Move, Set<ReasonCode>> of(OrderLifecycle lifecycle) {
    Moves moves = new Moves(lifecycle);
    for (TransitionDefinition transition : moves.set.transitions()) {
      for (Move move : of(moves.set, transition)) {
        if (!move.from().equals(move.to())) {
          moves.add(move, transition);
        }
      }
    }
    Map<Move, Set<ReasonCode>> trusted = new LinkedHashMap<>();
    moves.ways.forEach((move, ways) -> trusted.put(move, ofSimplest(ways)));
    return trusted;
  }

  private static Set<ReasonCode> ofSimplest(Set<Set<ReasonCode>> ways) {
    Set<ReasonCode> guards = new LinkedHashSet<>();
    ways.stream()
        .filter(way -> ways.stream().noneMatch(it -> !it.equals(way) && way.containsAll(it)))
        .forEach(guards::addAll);
    return guards;
  }

  /** The moves of one row of the table, in place too. */
  static List<Move> of(StatusSet set, TransitionDefinition transition) {
    Set<OrderStatus> sources = new LinkedHashSet<>();
    sources.add(OrderStatus.NEW);
    set.statuses().stream().map(StatusDefinition::status).forEach(sources::add);
    return sources.stream()
        .filter(transition.sources()::contains)
        .map(from -> new Move(from, transition.target().orElse(from)))
        .toList();
  }

  private void add(Move move, TransitionDefinition transition) {
    List<OrderType> types = transition.types().isEmpty() ? set.types() : transition.types();
    Optional<Section> section = Optional.ofNullable(sections.get(move.from()));
    for (OrderType type : types) {
      for (Actor actor : transition.actors()) {
        add(move, transition, new Known(move.from(), section, type, actor, accountRequired));
      }
    }
  }

  private void add(Move move, TransitionDefinition transition, Known known) {
    Set<ReasonCode> open = new LinkedHashSet<>();
    for (Guard guard : transition.guards()) {
      Truth truth = known.holds(guard.condition());
      if (truth == Truth.FAILS) {
        return;
      }
      if (truth == Truth.OPEN) {
        open.add(guard.otherwise().code());
      }
    }
    ways.computeIfAbsent(move, it -> new LinkedHashSet<>()).add(open);
  }
}
