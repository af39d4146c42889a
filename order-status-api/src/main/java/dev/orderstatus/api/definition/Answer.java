package dev.orderstatus.api.definition;

import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.order.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * What is answered to an action that no transition can follow: for a command a more telling reason
 * than "not possible", for an event why somebody has to look at it. Immutable and thread-safe.
 *
 * @param reason why
 * @param payment what the payment becomes all the same; events only
 */
public record Answer(Reason reason, Optional<Payment> payment) {

  /** Checks that nothing is missing. */
  public Answer {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(payment, "payment");
  }
}
