package dev.orderstatus.api.definition;

import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.order.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * What is answered in place of a transition: to a command a more telling reason than "not
 * possible", to an event that nothing changes, or why somebody has to look. Immutable and
 * thread-safe.
 *
 * @param reason why
 * @param payment what the payment becomes all the same; of an attention only
 * @param outcome what the decision is
 */
public record Fallback(Reason reason, Optional<Payment> payment, Outcome outcome) {

  /** What the decision is. */
  public enum Outcome {
    /** A command is refused. */
    REFUSED,
    /** An event changes nothing. */
    UNCHANGED,
    /** An event calls staff. */
    ATTENTION
  }

  /** Checks that nothing is missing. */
  public Fallback {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(outcome, "outcome");
  }
}
