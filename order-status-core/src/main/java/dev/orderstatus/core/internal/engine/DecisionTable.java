package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import dev.orderstatus.core.internal.rules.RuleBook;
import dev.orderstatus.core.internal.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The cells and menus of a lifecycle, each made on first use. */
final class DecisionTable {

  /** Represents all commands, as the action of a menu. */
  static final Action ALL = Action.of("all");

  /** The maximum number of decisions that all cells together remember: some 16 MB of references. */
  private static final long MOST_REMEMBERED = 1L << 22;

  private final AtomicLong remembered = new AtomicLong();
  private final Vocabulary words;
  private final RuleBook rules;
  private final ConditionEvaluator truth;
  /** Shared by all rules that read the same facts, so that a large set touches less memory. */
  private final Map<Object, FactIndex> combinations = new ConcurrentHashMap<>();

  private final CodeHashTable<MemoizedRule> cells = new CodeHashTable<>();
  private final CodeHashTable<MemoizedOptions> menus = new CodeHashTable<>();

  DecisionTable(Vocabulary words, RuleBook rules, ConditionEvaluator truth) {
    this.words = words;
    this.rules = rules;
    this.truth = truth;
  }

  /** The existing cells, which have the set's own codes. */
  CodeHashTable<MemoizedRule> cells() {
    return cells;
  }

  /** The existing menus, under the action {@link #ALL}. */
  CodeHashTable<MemoizedOptions> menus() {
    return menus;
  }

  /** The cell for codes of the set. */
  MemoizedRule at(OrderStatus status, Action action, OrderType type, Actor actor) {
    MemoizedRule known = cells.find(status, action, type, actor);
    return known != null ? known : cells.add(make(status, action, type, actor));
  }

  private MemoizedRule make(OrderStatus status, Action action, OrderType type, Actor actor) {
    Rules read = rules.rules(status, action, type, actor);
    return new MemoizedRule(
        words.own(status),
        words.own(action),
        words.own(type),
        words.own(actor),
        words.isEvent(action),
        rules.isEverOf(action, actor),
        read,
        combinations(new FactDependencies(List.of(read), false)),
        truth.settings());
  }

  /** The menu for codes of the set. */
  MemoizedOptions menu(OrderStatus status, OrderType type, Actor actor) {
    List<MemoizedRule> commands = new ArrayList<>();
    List<MemoizedRule> events = new ArrayList<>();
    List<Rules> read = new ArrayList<>();
    for (Action action : words.actions()) {
      MemoizedRule cell = at(status, action, type, actor);
      (cell.isOfEvent() ? events : commands).add(cell);
      read.add(cell.rules());
    }
    return menus.add(new MemoizedOptions(
        words.own(status),
        ALL,
        words.own(type),
        words.own(actor),
        commands,
        events,
        combinations(new FactDependencies(read, true))));
  }

  /** If the cells remember too much together, further ones decide anew each time. */
  private FactIndex combinations(FactDependencies facts) {
    FactIndex shared = shared(facts);
    return remembered.addAndGet(shared.count()) > MOST_REMEMBERED
        ? FactIndex.forgetting(truth)
        : shared;
  }

  private FactIndex shared(FactDependencies facts) {
    Object key = facts.key();
    FactIndex known = combinations.get(key);
    if (known != null) {
      return known;
    }
    FactIndex made = FactIndex.of(facts, truth);
    FactIndex first = combinations.putIfAbsent(key, made);
    return first == null ? made : first;
  }
}
