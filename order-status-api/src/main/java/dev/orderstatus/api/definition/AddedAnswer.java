package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Reason;
import java.util.Objects;

/**
 * A plugin's answer, in one of its own statuses, to an action of other owners: for a command a more
 * specific reason, for an event the reason to call staff. Immutable and thread-safe.
 *
 * @param status the plugin's status
 * @param action the action of other owners
 * @param condition when the reason applies
 * @param reason the reason
 */
public record AddedAnswer(OrderStatus status, Action action, Condition condition, Reason reason) {

  /** Checks that nothing is missing. */
  public AddedAnswer {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(reason, "reason");
  }
}
