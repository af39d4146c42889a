package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.List;

/** Reads the tables of a set. */
final class Tables {

  private Tables() {}

  /** The statuses from which a row of the table starts, "all" spelled out. */
  static List<OrderStatus> sources(StatusSet set, TransitionDefinition row) {
    return row.sources().all()
        ? set.statuses().stream()
            .map(StatusDefinition::status)
            .filter(row.sources()::contains)
            .toList()
        : row.sources().statuses();
  }
}
