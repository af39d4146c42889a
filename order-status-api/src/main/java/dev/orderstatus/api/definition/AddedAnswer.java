package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Reason;
import java.util.Objects;

/**
 * What a plugin answers in a status of its own to an action of others: to a command a more telling
 * reason, to an event why somebody has to look. Immutable and thread-safe.
 *
 * @param status the status of the plugin
 * @param action the action of others
 * @param condition when it is told
 * @param reason what is told
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
