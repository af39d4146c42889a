package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The set of an order and those of its kinds, compiled. */
final class WholeKinds {

  /** A number of parts of a kind in a status, or in unknown ones, by its place among all. */
  record Count(String kind, int place) {}

  private final Judge judge;
  private final List<CompiledKind> kinds = new ArrayList<>();
  private final Map<String, CompiledKind> byCode = new HashMap<>();
  private final Map<OrderStatus, Phase> phases = new HashMap<>();
  private final Map<String, Count> counts = new HashMap<>();
  private @Nullable String ofAmount;
  private int size;

  WholeKinds(OrderLifecycle order, ConditionEvaluator truth, WholeEngine.Compile compile) {
    judge = new Judge(order, truth);
    for (StatusDefinition row : order.definition().statuses()) {
      phases.put(row.status(), row.phase());
    }
    for (Kind kind : order.definition().kinds()) {
      CompiledKind compiled = new CompiledKind(kind, judge(kind, order.settings(), compile), size);
      kinds.add(compiled);
      ofAmount = ofAmount == null && compiled.isByAmount() ? kind.code() : ofAmount;
      byCode.put(kind.code(), compiled);
      add(WholeFacts.unknown(kind.code()), kind);
      for (StatusDefinition row : kind.set().statuses()) {
        add(WholeFacts.count(kind.code(), row.status()), kind);
      }
    }
  }

  private static Judge judge(Kind kind, Settings settings, WholeEngine.Compile compile) {
    ConditionEvaluator truth = new ConditionEvaluator(kind.set(), settings, kind.code());
    return new Judge(compile.compile(kind.set(), settings, truth), truth);
  }

  private void add(Attribute<Long> fact, Kind kind) {
    counts.put(fact.value(), new Count(kind.code(), size++));
  }

  /** The number of all counts. */
  int counts() {
    return size;
  }

  Judge judge() {
    return judge;
  }

  List<CompiledKind> all() {
    return kinds;
  }

  @Nullable CompiledKind find(String code) {
    return byCode.get(code);
  }

  /** The kind of money: the one whose parts have entries. */
  @Nullable CompiledKind ofMoney() {
    for (CompiledKind kind : kinds) {
      if (kind.hasEntries()) {
        return kind;
      }
    }
    return null;
  }

  /** The name of a part among all that share by amount; the first such kind needs only codes. */
  String nameOfAmount(PartId id) {
    return id.kind().equals(ofAmount) ? id.code() : id.toString();
  }

  /** The kinds of parts that an action is about; none for an action of the order, or of nobody. */
  List<String> ofPartsOnly(Action action) {
    return judge.knows(action)
        ? List.of()
        : kinds.stream()
            .filter(kind -> kind.judge().knows(action))
            .map(kind -> kind.kind().code())
            .toList();
  }

  /** True if an action is an event; where several kinds have it, if it is one of each. */
  boolean isEvent(Optional<PartId> about, Action action) {
    CompiledKind known = about.isEmpty() ? null : find(about.get().kind());
    if (known != null) {
      return known.judge().isEvent(action);
    }
    boolean ofOrder = about.isEmpty() && judge.knows(action);
    List<CompiledKind> having = ofOrder
        ? List.of()
        : kinds.stream().filter(kind -> kind.judge().knows(action)).toList();
    return having.isEmpty()
        ? judge.isEvent(action)
        : having.stream().allMatch(kind -> kind.judge().isEvent(action));
  }

  boolean reenter() {
    return judge.reenters() || kinds.stream().anyMatch(kind -> kind.judge().reenters());
  }

  @Nullable Phase phase(OrderStatus status) {
    return phases.get(status);
  }

  @Nullable Count count(String fact) {
    return counts.get(fact);
  }

  Judge judge(Optional<PartId> about) {
    if (about.isEmpty()) {
      return judge;
    }
    CompiledKind kind = find(about.get().kind());
    if (kind == null) {
      throw new IllegalArgumentException("there is no kind \"%s\"; expected one of %s"
          .formatted(about.get().kind(), byCode.keySet().stream().sorted().toList()));
    }
    return kind.judge();
  }

  /** The facts that a step of a part of this kind may change, besides its own count. */
  Set<String> factsOf(String code) {
    Set<String> facts = new HashSet<>();
    counts.forEach((fact, count) -> {
      if (count.kind().equals(code)) {
        facts.add(fact);
      }
    });
    CompiledKind kind = find(code);
    if (kind != null && kind.isByAmount()) {
      facts.add(WholeFacts.PAYMENT_WORD.value());
    }
    if (kind != null && kind.isByUnits()) {
      facts.add(WholeFacts.FULFILLMENT.value());
      facts.add(WholeFacts.RETURN.value());
    }
    for (StandingNumber number : StandingNumber.values()) {
      if (kind != null && (number.isOfMoney() ? kind.isByAmount() : kind.isByUnits())) {
        facts.add(number.fact().value());
      }
    }
    return facts;
  }
}
