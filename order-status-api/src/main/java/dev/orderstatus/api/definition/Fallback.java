package dev.orderstatus.api.definition;

import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.order.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer given in place of a transition: for a command a more specific reason than "not
 * possible", for an event the reason why nothing changes or staff are called. Immutable and
 * thread-safe.
 *
 * @param reason the reason
 * @param payment the new payment state, which applies all the same; for an attention only
 * @param outcome the kind of decision
 */
public record Fallback(Reason reason, Optional<Payment> payment, Outcome outcome) {

  /** The kind of decision. */
  public enum Outcome {
    /** The command is refused. */
    REFUSED,
    /** The event changes nothing. */
    UNCHANGED,
    /** The event calls staff. */
    ATTENTION
  }

  /** Checks that nothing is missing. */
  public Fallback {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(outcome, "outcome");
  }
}
