package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Kind.Arrival;
import dev.orderstatus.api.definition.SimpleCondition.AboutAttribute;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.whole.Part;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of parts with the lifecycle of its set. */
final class CompiledKind {

  private final Kind kind;
  private final Judge judge;
  private final int ofUnknown;
  private final Map<OrderStatus, CountsAs> countsAs = new HashMap<>();
  private final Map<OrderStatus, Integer> places = new HashMap<>();
  private final Set<String> factsOfRule = new LinkedHashSet<>();
  private final FactConditions conditions;

  /** The counts of its parts begin at a place, with those in unknown statuses. */
  CompiledKind(Kind kind, Judge judge, int firstCount) {
    this.kind = kind;
    this.ofUnknown = firstCount;
    this.judge = judge;
    this.conditions = new FactConditions(judge.truth());
    kind.statuses()
        .forEach(rule -> rule.condition().leaves().forEach(leaf -> {
          if (leaf instanceof AboutAttribute about) {
            about.attributes().forEach(fact -> factsOfRule.add(fact.value()));
          }
        }));
    for (StatusDefinition row : kind.set().statuses()) {
      countsAs.put(row.status(), row.countsAs());
      places.put(row.status(), ofUnknown + places.size() + 1);
    }
  }

  Kind kind() {
    return kind;
  }

  Judge judge() {
    return judge;
  }

  OrderType type() {
    return kind.set().types().get(0);
  }

  boolean isByUnits() {
    return kind.measure() == Kind.Measure.UNITS;
  }

  boolean isByAmount() {
    return kind.measure() == Kind.Measure.AMOUNT;
  }

  boolean hasPart(Part part) {
    return part.id().kind().equals(kind.code());
  }

  boolean hasEntries() {
    return !kind.entries().isEmpty();
  }

  /** The way in which a part in this status counts; unknown for a status that the set lacks. */
  CountsAs countsAs(OrderStatus status) {
    return countsAs.getOrDefault(status, CountsAs.UNKNOWN);
  }

  /** The place of the number of parts in this status among all counts. */
  int placeOfCount(OrderStatus status) {
    return places.getOrDefault(status, ofUnknown);
  }

  /** The codes of the facts that the rule of the status reads. */
  Set<String> factsOfRule() {
    return factsOfRule;
  }

  @Nullable Arrival arrival(Action action, Actor actor) {
    for (Arrival arrival : kind.arrivals()) {
      if (arrival.action().equals(action) && arrival.actors().contains(actor)) {
        return arrival;
      }
    }
    return null;
  }

  /** The status that follows from the facts of a part; the given one if the kind has no rule. */
  OrderStatus statusOf(Part part, Seen seen) {
    for (Conditional<OrderStatus> one : kind.statuses()) {
      if (conditions.holds(one.condition(), seen, Actor.CUSTOMER, part.statusSince(), null)) {
        return one.value();
      }
    }
    return part.status();
  }
}
