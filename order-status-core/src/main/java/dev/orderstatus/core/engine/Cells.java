package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The cells and menus of a lifecycle, each made when it is first asked for. */
final class Cells {

  /** Stands for all commands, as the action of a menu. */
  static final Action ALL = Action.of("all");

  /** Decisions that all cells remember together, at most: some 16 MB of references. */
  private static final long MOST_REMEMBERED = 1L << 22;

  private final AtomicLong remembered = new AtomicLong();
  private final Vocabulary words;
  private final RuleBook rules;
  private final Truth truth;
  /** Shared by all that read the same facts, so that a large set touches less memory. */
  private final Map<Object, Combinations> combinations = new ConcurrentHashMap<>();

  private final EntryTable<Cell> cells = new EntryTable<>();
  private final EntryTable<Menu> menus = new EntryTable<>();

  Cells(Vocabulary words, RuleBook rules, Truth truth) {
    this.words = words;
    this.rules = rules;
    this.truth = truth;
  }

  /** The cells made already: whatever is found there has the codes of the set. */
  EntryTable<Cell> cells() {
    return cells;
  }

  /** The menus made already, under the action {@link #ALL}. */
  EntryTable<Menu> menus() {
    return menus;
  }

  /** The cell for codes of the set. */
  Cell at(OrderStatus status, Action action, OrderType type, Actor actor) {
    Cell known = cells.find(status, action, type, actor);
    return known != null ? known : cells.add(make(status, action, type, actor));
  }

  private Cell make(OrderStatus status, Action action, OrderType type, Actor actor) {
    Rules read = rules.rules(status, action, type, actor);
    return new Cell(
        words.own(status),
        words.own(action),
        words.own(type),
        words.own(actor),
        words.isEvent(action),
        rules.isEverOf(action, actor),
        read,
        combinations(new FactsRead(List.of(read), false)),
        truth.settings());
  }

  /** The menu for codes of the set. */
  Menu menu(OrderStatus status, OrderType type, Actor actor) {
    List<Cell> commands = new ArrayList<>();
    List<Cell> events = new ArrayList<>();
    List<Rules> read = new ArrayList<>();
    for (Action action : words.actions()) {
      Cell cell = at(status, action, type, actor);
      (cell.isOfEvent() ? events : commands).add(cell);
      read.add(cell.rules());
    }
    return menus.add(new Menu(
        words.own(status),
        ALL,
        words.own(type),
        words.own(actor),
        commands,
        events,
        combinations(new FactsRead(read, true))));
  }

  /** Where cells remember too much together, the next decide anew each time. */
  private Combinations combinations(FactsRead facts) {
    Combinations shared = shared(facts);
    return remembered.addAndGet(shared.count()) > MOST_REMEMBERED
        ? Combinations.forgetting(truth)
        : shared;
  }

  private Combinations shared(FactsRead facts) {
    Object key = facts.key();
    Combinations known = combinations.get(key);
    if (known != null) {
      return known;
    }
    Combinations made = Combinations.of(facts, truth);
    Combinations first = combinations.putIfAbsent(key, made);
    return first == null ? made : first;
  }
}
