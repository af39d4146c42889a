package dev.orderstatus.core.audit;

import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.PartId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of an action log of orders with parts: a command or an event of the order or of one part.
 * Immutable and thread-safe.
 *
 * <p>Until the order is placed, its lines and its money come from the row, or from the newest row
 * that has them; after that they are ignored. The attributes are inputs of the action if it takes
 * them, also those of a row that places the order, if it is about a part.
 *
 * @param row the order, the request and the facts of an order that has not been placed
 * @param about the part; empty for the order itself
 * @param units the units that come with the action; none for most
 * @param money the price of an order that has not been placed
 * @param lines the lines of an order that has not been placed
 */
public record CourseRow(
    ActionRow row, Optional<PartId> about, Units units, Optional<Money> money, List<Line> lines) {

  /** Checks that nothing is missing, and copies the list. */
  public CourseRow {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(units, "units");
    Objects.requireNonNull(money, "money");
    lines = List.copyOf(lines);
  }

  /**
   * A row about the order itself, which has been placed by an earlier row.
   *
   * @param row the order and the request
   * @return the row
   */
  public static CourseRow of(ActionRow row) {
    return new CourseRow(row, Optional.empty(), Units.none(), Optional.empty(), List.of());
  }

  /**
   * This row about a part.
   *
   * @param kind the code of the kind
   * @param code the code of the part
   * @param given the units that come with the action; none for most
   * @return a copy
   */
  public CourseRow about(String kind, String code, Units given) {
    return new CourseRow(row, Optional.of(new PartId(kind, code)), given, money, lines);
  }

  /**
   * This row with the facts of an order that has not been placed.
   *
   * @param price the price of the order
   * @param ordered the lines of the order
   * @return a copy
   */
  public CourseRow placing(Money price, Line... ordered) {
    return new CourseRow(row, about, units, Optional.of(price), List.of(ordered));
  }
}
