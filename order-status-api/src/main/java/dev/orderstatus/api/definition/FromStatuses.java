package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statuses a transition starts from. Immutable and thread-safe.
 *
 * @param all true if the transition starts from every status except the new one and the listed ones
 * @param statuses the statuses the transition starts from or, if {@code all} is true, the
 *     exceptions
 */
public record FromStatuses(boolean all, List<OrderStatus> statuses) {

  /** Copies the list. */
  public FromStatuses {
    statuses = List.copyOf(statuses);
  }

  /**
   * Starts a row from these statuses, and opens its action to these actors.
   *
   * @param actors the actors, in the order in which a refusal names them
   * @return the row, to add guards and the target
   */
  public OpenRow by(Actor... actors) {
    return new OpenRow(this, Listed.of("actors", actors));
  }

  /**
   * True if the transition starts from a status.
   *
   * @param status the status
   * @return true if the transition starts from the status
   */
  public boolean contains(OrderStatus status) {
    return all
        ? !status.equals(OrderStatus.NEW) && !statuses.contains(status)
        : statuses.contains(status);
  }

  /**
   * The source statuses of the transition, with "all" spelled out.
   *
   * @param known the statuses of the set
   * @return the source statuses among them
   */
  public List<OrderStatus> among(List<StatusDefinition> known) {
    if (!all) {
      return statuses;
    }
    List<OrderStatus> among = new ArrayList<>(known.size());
    for (StatusDefinition row : known) {
      if (contains(row.status())) {
        among.add(row.status());
      }
    }
    return among;
  }

  @Override
  public String toString() {
    String listed = joined(statuses);
    return all ? (statuses.isEmpty() ? "all" : "all but " + listed) : listed;
  }

  String place(Action action, List<OrderType> types) {
    return "from " + this + " on " + action + (types.isEmpty() ? "" : " for " + joined(types));
  }

  private static String joined(List<? extends Code> codes) {
    return codes.stream().map(Code::value).collect(Collectors.joining(", "));
  }
}
