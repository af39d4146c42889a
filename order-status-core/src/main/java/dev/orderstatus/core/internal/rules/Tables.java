package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.List;

/** Reads the tables of a set. */
public final class Tables {

  private Tables() {}

  /** The source statuses of a row, with "all" spelled out. */
  public static List<OrderStatus> sources(StatusSet set, TransitionDefinition row) {
    return row.sources().among(set.statuses());
  }

  /** The name of a row of the table of transitions, as a reader of the table would put it. */
  public static String row(TransitionDefinition row) {
    return "transition " + row.place();
  }
}
