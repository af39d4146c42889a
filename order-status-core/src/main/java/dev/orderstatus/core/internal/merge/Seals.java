package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.rules.PartialEvaluation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts that a customer reads about an ended order, which only the owner may write. */
public final class Seals {

  private final List<StatusDefinition> terminal;
  private final Map<Code, Optional<String>> declared;

  public Seals(MergeInput family) {
    this.terminal = family.statuses().values().stream()
        .filter(status -> status.ending() == Ending.TERMINAL)
        .toList();
    this.declared = family.declared();
  }

  /** The terminal statuses that the plugin did not bring. */
  public Set<OrderStatus> against(Contribution contribution) {
    Set<OrderStatus> others = new HashSet<>();
    for (StatusDefinition row : terminal) {
      if (!Optional.of(contribution.id()).equals(declared.get(row.status()))) {
        others.add(row.status());
      }
    }
    return others;
  }

  /** The condition of a plugin's note, narrowed to exclude ended orders of other owners. */
  Condition narrowed(Contribution contribution, Condition condition) {
    Set<OrderStatus> others = against(contribution);
    return others.stream().noneMatch(status -> mayHoldIn(status, condition))
        ? condition
        : new AllOf(List.of(new Not(new FactIs(Fact.STATUS, others)), condition));
  }

  public static boolean mayHoldIn(OrderStatus status, Condition condition) {
    return PartialEvaluation.knowing(Fact.STATUS, status).mayHold(condition);
  }

  /** The keys of the owner's texts for ended orders, besides the texts of their status. */
  public Set<String> keys(StatusSet base) {
    Set<OrderStatus> over = new HashSet<>();
    base.statuses().stream().filter(terminal::contains).forEach(row -> over.add(row.status()));
    Set<String> keys = new HashSet<>();
    if (!over.isEmpty()) {
      keys.add("reason." + ReasonCode.ORDER_IS_CLOSED);
      base.notes().stream()
          .filter(note -> over.stream().anyMatch(status -> mayHoldIn(status, note.condition())))
          .forEach(note -> keys.add("note." + note.value()));
    }
    return keys;
  }
}
