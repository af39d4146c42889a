package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.AddedStep;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The normal courses of orders, with the steps that plugins add. Steps that lead on to the owner's
 * next step, or follow the last one, become part of the course. Steps with an ending of their own
 * form a course beside it, for the orders in one of them.
 */
public final class MergedPaths {

  private final List<AddedStep> steps;
  private final List<TransitionDefinition> rows;
  private final Map<OrderStatus, StatusDefinition> added = new LinkedHashMap<>();

  private MergedPaths(
      MergeInput family,
      List<AddedStep> steps,
      List<StatusDefinition> statuses,
      List<TransitionDefinition> rows) {
    this.steps = steps;
    this.rows = rows;
    statuses.forEach(row -> added.put(row.status(), row));
    family.base().statuses().forEach(row -> added.remove(row.status()));
  }

  static List<Conditional<List<OrderStatus>>> merge(
      MergeInput family,
      List<StatusDefinition> statuses,
      List<TransitionDefinition> rows,
      List<Origin> origins) {
    Map<AddedStep, String> steps = steps(family);
    steps.forEach((step, plugin) ->
        origins.add(new Origin(plugin, new Origin.Step(step.after(), step.status()))));
    MergedPaths merged = new MergedPaths(family, List.copyOf(steps.keySet()), statuses, rows);
    return family.base().paths().stream()
        .flatMap(path -> merged.courses(path).stream())
        .toList();
  }

  /** The statuses of a course with all steps that plugins add, wherever they lead. */
  public static Set<OrderStatus> places(MergeInput family) {
    Set<OrderStatus> places = new HashSet<>();
    family
        .base()
        .paths()
        .forEach(path -> places.addAll(with(path.value(), steps(family).keySet())));
    return places;
  }

  private static Map<AddedStep, String> steps(MergeInput family) {
    Map<AddedStep, String> steps = new LinkedHashMap<>();
    for (Contribution contribution : family.contributions()) {
      for (AddedStep step : contribution.extension().steps()) {
        if (steps.entrySet().stream()
            .noneMatch(other -> other.getKey().after().equals(step.after())
                && !other.getValue().equals(contribution.id()))) {
          steps.putIfAbsent(step, contribution.id());
        }
      }
    }
    return steps;
  }

  /** A step may follow the step of another plugin, so steps are tried until none fits. */
  private static List<OrderStatus> with(List<OrderStatus> path, Set<AddedStep> steps) {
    List<OrderStatus> longer = new ArrayList<>(path);
    boolean grown;
    do {
      grown = false;
      for (AddedStep step : steps) {
        int at = longer.indexOf(step.after());
        if (at >= 0 && !longer.contains(step.status())) {
          longer.add(at + 1, step.status());
          grown = true;
        }
      }
    } while (grown);
    return longer;
  }

  /** The courses beside the course, and then the course itself. */
  private List<Conditional<List<OrderStatus>>> courses(Conditional<List<OrderStatus>> path) {
    List<OrderStatus> owners = path.value();
    Set<AddedStep> through = new LinkedHashSet<>(steps);
    Map<AddedStep, List<OrderStatus>> beside = new LinkedHashMap<>();
    for (AddedStep step : steps) {
      int at = owners.indexOf(step.after());
      if (at >= 0 && at < owners.size() - 1 && !owners.contains(step.status())) {
        List<OrderStatus> line = with(List.of(step.status()), stepsNotAfter(owners));
        if (endsBeside(line.get(line.size() - 1), owners.get(at + 1))) {
          beside.put(step, line);
          through.remove(step);
        }
      }
    }
    List<OrderStatus> main = with(owners, through);
    List<Conditional<List<OrderStatus>>> courses = new ArrayList<>();
    beside.forEach((step, line) -> {
      List<OrderStatus> course = new ArrayList<>(main.subList(0, main.indexOf(step.after()) + 1));
      course.addAll(line);
      courses.add(new Conditional<>(
          both(path.condition(), new FactIs(Fact.STATUS, Set.copyOf(line))), course));
    });
    courses.add(new Conditional<>(path.condition(), main));
    return courses;
  }

  private Set<AddedStep> stepsNotAfter(List<OrderStatus> owners) {
    Set<AddedStep> others = new LinkedHashSet<>(steps);
    others.removeIf(step -> owners.contains(step.after()) || owners.contains(step.status()));
    return others;
  }

  private static Condition both(Condition condition, Condition other) {
    return condition.equals(Condition.ALWAYS) ? other : new AllOf(List.of(condition, other));
  }

  /**
   * True if nothing leads on to the next step, but some way leads to an end that a plugin declares.
   */
  private boolean endsBeside(OrderStatus last, OrderStatus next) {
    Set<OrderStatus> seen = new HashSet<>(Set.of(last));
    Deque<OrderStatus> open = new ArrayDeque<>(seen);
    boolean ends = false;
    while (!open.isEmpty()) {
      OrderStatus here = open.pop();
      ends |= added.containsKey(here) && added.get(here).ending() != Ending.NONE;
      for (TransitionDefinition row : rows) {
        row.target()
            .filter(to -> row.sources().contains(here) && added.containsKey(to) && seen.add(to))
            .ifPresent(open::push);
      }
    }
    return ends && rows.stream().noneMatch(row -> leads(row, last, next));
  }

  private static boolean leads(TransitionDefinition row, OrderStatus from, OrderStatus to) {
    return row.sources().contains(from) && row.target().filter(to::equals).isPresent();
  }
}
