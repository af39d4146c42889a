package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.diagram.Tables;
import dev.orderstatus.testkit.explore.Exploration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table of a set, to look up rows. */
final class Table {

  private final StatusSet set;
  private final Set<Action> events = new HashSet<>();
  private final Map<Action, List<TransitionDefinition>> rows = new HashMap<>();

  private Table(StatusSet set) {
    this.set = set;
    set.actions().stream()
        .filter(action -> action.kind() == Kind.EVENT)
        .map(ActionDefinition::action)
        .forEach(events::add);
    set.transitions()
        .forEach(
            row -> rows.computeIfAbsent(row.action(), none -> new ArrayList<>()).add(row));
  }

  static Table of(StatusSet set) {
    return new Table(set);
  }

  boolean isEvent(Action action) {
    return events.contains(action);
  }

  /** The actors of any transition of an action. */
  Set<Actor> actors(Action action) {
    Set<Actor> actors = new LinkedHashSet<>();
    rows.getOrDefault(action, List.of()).forEach(row -> actors.addAll(row.actors()));
    return actors;
  }

  static boolean fits(TransitionDefinition row, Order order) {
    return row.sources().contains(order.status())
        && (row.types().isEmpty() || row.types().contains(order.type()));
  }

  List<OrderStatus> sources(TransitionDefinition row) {
    List<OrderStatus> sources = new ArrayList<>();
    if (row.sources().contains(OrderStatus.NEW)) {
      sources.add(OrderStatus.NEW);
    }
    set.statuses().stream()
        .map(status -> status.status())
        .filter(row.sources()::contains)
        .forEach(sources::add);
    return sources;
  }

  /**
   * A row of others starts from all statuses; a plugin can only guard its own status against it.
   */
  boolean mayClose(TransitionDefinition row, OrderStatus source) {
    Optional<String> plugin = set.origins().of(new Origin.Declared(source));
    return row.sources().all()
        && plugin.isPresent()
        && !plugin.equals(set.origins().of(new Origin.Row(row)));
  }

  /** A plugin adds guards to a row of others, so effects of that row may no longer follow. */
  boolean mayPreclude(TransitionDefinition row, Conditional<? extends Notice> notice) {
    Optional<String> owner = set.origins().of(new Origin.Row(row));
    return row.guards().stream()
            .anyMatch(
                guard -> set.origins().of(new Origin.AddedGuard(row, guard)).isPresent())
        && added(row, notice).equals(owner);
  }

  private Optional<String> added(TransitionDefinition row, Conditional<? extends Notice> notice) {
    return Stream.concat(
            row.effects().stream()
                .filter(notice::equals)
                .map(effect -> set.origins().of(new Origin.AddedEffect(row, effect))),
            row.warnings().stream()
                .filter(notice::equals)
                .map(warning -> set.origins().of(new Origin.AddedWarning(row, warning))))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> set.origins().of(new Origin.Row(row)));
  }

  /**
   * Returns true if an actor's request is accepted for an order that reached one of the row's
   * statuses.
   */
  boolean isTaken(TransitionDefinition row, Actor actor, Exploration exploration) {
    List<OrderType> types = row.types().isEmpty() ? set.types() : row.types();
    return sources(row).stream()
        .anyMatch(source -> types.stream()
            .anyMatch(type -> exploration.isAccepted(source, type, row.action(), actor)));
  }

  /** A row in the words of a message. */
  static String words(TransitionDefinition row) {
    String from = row.sources().all()
        ? "all"
            + (row.sources().statuses().isEmpty() ? "" : " but " + row.sources().statuses())
        : row.sources().statuses().toString();
    return "%s from %s by %s%s%s"
        .formatted(
            row.action(),
            from,
            row.actors(),
            row.types().isEmpty() ? "" : " for " + row.types(),
            row.when().equals(Condition.ALWAYS) ? "" : " if " + Tables.condition(row.when()));
  }
}
