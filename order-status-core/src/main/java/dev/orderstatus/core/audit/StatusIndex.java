package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statuses of a set by number: zero is (new), the others follow the order of the set. */
final class StatusIndex {
  static final int NEW = 0;

  private final List<OrderStatus> statuses = new ArrayList<>();
  private final Map<OrderStatus, Integer> numbers = new HashMap<>();

  StatusIndex(StatusSet set) {
    statuses.add(OrderStatus.NEW);
    set.statuses().forEach(definition -> statuses.add(definition.status()));
    for (int number = 0; number < statuses.size(); number++) {
      numbers.put(statuses.get(number), number);
    }
  }

  int size() {
    return statuses.size();
  }

  List<OrderStatus> all() {
    return statuses;
  }

  OrderStatus status(int number) {
    return statuses.get(number);
  }

  /** The number of a status; -1 if the set does not know it. */
  int number(OrderStatus status) {
    Integer number = numbers.get(status);
    return number == null ? -1 : number;
  }

  /** The statuses with a count above zero. */
  Map<OrderStatus, Long> counted(long[] counts) {
    Map<OrderStatus, Long> counted = new LinkedHashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        counted.put(status(number), counts[number]);
      }
    }
    return counted;
  }
}
