package dev.orderstatus.core.version;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that ended orders stay ended, in the same way, and that orders do not end without an
 * explicit statement.
 */
final class EndingCheck {

  private static final StatusDefinition CANCELED = StatusDefinition.of(OrderStatus.of("canceled"))
      .phase(Phase.CANCELED)
      .historical()
      .terminal()
      .build();

  private EndingCheck() {}

  static List<Problem> problems(
      String where, StatusSet before, StatusSet after, CodeMapping<OrderStatus> moves) {
    Map<OrderStatus, OrderStatus> places = moves.places();
    Map<OrderStatus, StatusDefinition> now = new HashMap<>();
    after.statuses().forEach(row -> now.put(row.status(), row));
    List<Problem> problems = new ArrayList<>();
    for (StatusDefinition was : ended(before, places)) {
      StatusDefinition is = now.get(places.getOrDefault(was.status(), was.status()));
      if (is != null) {
        String place = where + ", status " + was.status();
        if (was.ending() == Ending.TERMINAL && is.ending() != Ending.TERMINAL) {
          problems.add(new Problem(
              Problem.Kind.EXIT_FROM_TERMINAL,
              place,
              "it is terminal, and %s in the set after is not, so orders that are over could go on; name a terminal status"
                  .formatted(is.status())));
        } else if (was.ending() == Ending.NONE
            && is.ending() == Ending.TERMINAL
            && !moves.isRetired(was.status())) {
          problems.add(new Problem(
              Problem.Kind.INVALID,
              place,
              "orders go on from it, and %s in the set after is terminal, so orders in progress would be over; make it correctable there, or give it another code and retire this one in favor of it"
                  .formatted(is.status())));
        } else if (bothEnd(was, is) && was.successful() != is.successful()) {
          problems.add(new Problem(
              Problem.Kind.INVALID,
              place,
              "orders ended %s in it, and end %s in %s of the set after; name a status in which they end as they did"
                  .formatted(outcome(was), outcome(is), is.status())));
        }
      }
    }
    return problems;
  }

  /**
   * For a status that only stored orders have, the ending is not known, except for canceled orders.
   */
  private static List<StatusDefinition> ended(
      StatusSet before, Map<OrderStatus, OrderStatus> places) {
    List<StatusDefinition> ended = new ArrayList<>(before.statuses());
    boolean declared = ended.stream().anyMatch(row -> row.status().equals(CANCELED.status()));
    if (!declared
        && !places.getOrDefault(CANCELED.status(), CANCELED.status()).equals(CANCELED.status())) {
      ended.add(CANCELED);
    }
    return ended;
  }

  private static boolean bothEnd(StatusDefinition was, StatusDefinition is) {
    return was.ending() != Ending.NONE && is.ending() != Ending.NONE;
  }

  private static String outcome(StatusDefinition row) {
    return row.successful() ? "well" : "without success";
  }
}
