package dev.orderstatus.core.schemaorg;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is lost when the statuses of a set are told in the words of schema.org. Immutable and
 * thread-safe.
 *
 * @param collapsed the words that stand for more than one status, with those statuses
 * @param withoutCounterpart the statuses for which there is no word
 */
public record LossReport(
    Map<SchemaOrgStatus, List<OrderStatus>> collapsed, List<OrderStatus> withoutCounterpart) {

  /** Copies what it holds. */
  public LossReport {
    Map<SchemaOrgStatus, List<OrderStatus>> copy = new EnumMap<>(SchemaOrgStatus.class);
    copy.putAll(collapsed);
    collapsed = Collections.unmodifiableMap(copy);
    withoutCounterpart = List.copyOf(withoutCounterpart);
  }

  /**
   * Reports on a set.
   *
   * @param set the set
   * @return what is lost
   */
  public static LossReport of(StatusSet set) {
    Objects.requireNonNull(set, "set");
    Map<SchemaOrgStatus, List<OrderStatus>> told = new EnumMap<>(SchemaOrgStatus.class);
    List<OrderStatus> without = new ArrayList<>();
    for (StatusDefinition status : set.statuses()) {
      Optional<SchemaOrgStatus> word = SchemaOrgStatus.of(status);
      if (word.isPresent()) {
        told.computeIfAbsent(word.get(), none -> new ArrayList<>()).add(status.status());
      } else {
        without.add(status.status());
      }
    }
    told.values().removeIf(statuses -> statuses.size() < 2);
    told.replaceAll((word, statuses) -> List.copyOf(statuses));
    return new LossReport(told, without);
  }
}
