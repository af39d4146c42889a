package dev.orderstatus.core.audit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The moves that a status log may show, with the rows of the table of transitions for each. */
final class Moves {
  private final StatusSet set;
  private final EventAnswers answers;
  private final FirstRows first;
  private final boolean accountRequired;
  private final Map<OrderStatus, Section> sections = new HashMap<>();
  private final Map<Move, List<TransitionDefinition>> rows = new LinkedHashMap<>();

  /**
   * The result of trying a move.
   *
   * @param legal true if a row of the table allows the move
   * @param guards for a legal move, the guards that were assumed to hold
   * @param obstacle for an illegal move, the reason of the guard that prevents it
   */
  record Verdict(boolean legal, Set<ReasonCode> guards, ReasonCode obstacle) {}

  /** All moves from one status to another. */
  Moves(OrderLifecycle lifecycle) {
    set = lifecycle.definition();
    answers = new EventAnswers(set);
    first = new FirstRows(set);
    accountRequired = lifecycle.settings().accountRequired();
    set.statuses().forEach(definition -> sections.put(definition.status(), definition.section()));
    for (TransitionDefinition transition : set.transitions()) {
      for (Move move : of(set, transition)) {
        if (!move.from().equals(move.to())) {
          rows.computeIfAbsent(move, none -> new ArrayList<>()).add(transition);
        }
      }
    }
  }

  /** The moves that are legal for at least some orders, in the order of the table. */
  List<Move> foreseen() {
    return rows.keySet().stream()
        .filter(move -> judge(move, Facts.NONE).legal())
        .toList();
  }

  /** The moves of one row of the table, including moves in place. */
  static List<Move> of(StatusSet set, TransitionDefinition transition) {
    Set<OrderStatus> sources = new LinkedHashSet<>();
    sources.add(OrderStatus.NEW);
    set.statuses().stream().map(StatusDefinition::status).forEach(sources::add);
    return sources.stream()
        .filter(transition.sources()::contains)
        .map(from -> new Move(from, transition.target().orElse(from)))
        .toList();
  }

  /**
   * Tries all ways to make a move, by any action, actor or type. Of the possible ways, leaves out
   * those whose assumptions include all those of another way.
   */
  Verdict judge(Move move, Facts facts) {
    Set<Set<ReasonCode>> ways = new LinkedHashSet<>();
    List<ReasonCode> obstacles = new ArrayList<>();
    for (TransitionDefinition transition : rows.getOrDefault(move, List.of())) {
      for (OrderType type : types(transition, facts, obstacles)) {
        for (Actor actor : transition.actors()) {
          LogKnowledge known = known(move.from(), type, actor, before(transition, facts));
          if (first.mayCount(transition, move.from(), type, actor, known)) {
            judge(transition, known, obstacles).ifPresent(ways::add);
          }
        }
      }
    }
    return ways.isEmpty()
        ? new Verdict(
            false,
            Set.of(),
            obstacles.isEmpty() ? ReasonCode.NOT_POSSIBLE_IN_STATUS : obstacles.get(0))
        : new Verdict(true, ofSimplest(ways), ReasonCode.NOT_POSSIBLE_IN_STATUS);
  }

  private List<OrderType> types(
      TransitionDefinition transition, Facts facts, List<ReasonCode> obstacles) {
    List<OrderType> possible = transition.types().isEmpty() ? set.types() : transition.types();
    List<OrderType> fitting = facts
        .type()
        .map(type -> possible.stream().filter(type::equals).toList())
        .orElse(possible);
    if (fitting.isEmpty()) {
      obstacles.add(ReasonCode.WRONG_ORDER_TYPE);
    }
    return fitting;
  }

  private LogKnowledge known(OrderStatus from, OrderType type, Actor actor, Facts facts) {
    return LogKnowledge.of(from, sections.get(from), type, actor, accountRequired, facts, false);
  }

  /**
   * A log may have stored the facts before the step or after it, so the facts that the step changes
   * are open.
   */
  private static Facts before(TransitionDefinition transition, Facts facts) {
    if (facts.equals(Facts.NONE)) {
      return facts;
    }
    Attributes attributes = facts.attributes();
    for (Map.Entry<String, Object> change : transition.change().set().asMap().entrySet()) {
      Object seen = attributes.asMap().get(change.getKey());
      if (Objects.equals(seen, change.getValue())) {
        attributes = attributes.withRaw(change.getKey(), "");
      }
    }
    return new Facts(
        facts.type(),
        isBroughtAbout(facts, transition) ? Optional.empty() : facts.payment(),
        facts.test(),
        facts.account(),
        attributes);
  }

  private static boolean isBroughtAbout(Facts facts, TransitionDefinition transition) {
    return Stream.concat(
            Stream.of(transition.change()), transition.changes().stream().map(Conditional::value))
        .anyMatch(change -> facts.payment().equals(change.payment()));
  }

  private Optional<Set<ReasonCode>> judge(
      TransitionDefinition transition, LogKnowledge known, List<ReasonCode> obstacles) {
    Optional<ReasonCode> answered = answers.obstacle(transition.action(), known);
    if (answered.isPresent()) {
      obstacles.add(answered.get());
      return Optional.empty();
    }
    Set<ReasonCode> open = new LinkedHashSet<>();
    for (Guard guard : transition.guards()) {
      Condition rest = known.rest(guard.condition());
      if (rest.equals(Condition.NEVER)) {
        obstacles.add(guard.otherwise().code());
        return Optional.empty();
      }
      if (!rest.equals(Condition.ALWAYS)) {
        open.add(guard.otherwise().code());
      }
    }
    return Optional.of(open);
  }

  private static Set<ReasonCode> ofSimplest(Set<Set<ReasonCode>> ways) {
    Set<ReasonCode> guards = new LinkedHashSet<>();
    ways.stream()
        .filter(
            way -> ways.stream().noneMatch(other -> !other.equals(way) && way.containsAll(other)))
        .forEach(guards::addAll);
    return guards;
  }
}
