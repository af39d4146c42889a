package dev.orderstatus.core.schemaorg;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The information lost when orders of a set are described in the words of schema.org. The word
 * follows from the status and the payment, so one status may have several words. Immutable and
 * thread-safe.
 *
 * @param collapsed the words that stand for more than one status, each with its statuses, even if
 *     only with some payments
 * @param withoutCounterpart the statuses without a word for any payment
 */
public record LossReport(
    Map<SchemaOrgStatus, List<OrderStatus>> collapsed, List<OrderStatus> withoutCounterpart) {

  /** Copies the map and the list. */
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
   * @return the lost information
   */
  public static LossReport of(StatusSet set) {
    Objects.requireNonNull(set, "set");
    Map<SchemaOrgStatus, List<OrderStatus>> statusesByWord = new EnumMap<>(SchemaOrgStatus.class);
    List<OrderStatus> without = new ArrayList<>();
    for (StatusDefinition status : set.statuses()) {
      Set<SchemaOrgStatus> words = words(status);
      words.forEach(word ->
          statusesByWord.computeIfAbsent(word, none -> new ArrayList<>()).add(status.status()));
      if (words.isEmpty()) {
        without.add(status.status());
      }
    }
    statusesByWord.values().removeIf(statuses -> statuses.size() < 2);
    statusesByWord.replaceAll((word, statuses) -> List.copyOf(statuses));
    return new LossReport(statusesByWord, without);
  }

  private static Set<SchemaOrgStatus> words(StatusDefinition status) {
    Set<SchemaOrgStatus> words = EnumSet.noneOf(SchemaOrgStatus.class);
    for (Payment payment : Payment.values()) {
      SchemaOrgStatus.of(status, payment).ifPresent(words::add);
    }
    return words;
  }
}
