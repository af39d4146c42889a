package dev.orderstatus.benchmarks.workflow;

import dev.orderstatus.api.order.Payment;
import java.util.Set;

/** One transition: from where, by which step, who may, on what condition, to where. */
public record Row(Status from, Step step, Set<Role> roles, Need need, Status to) {

  /** What the payment must be. */
  public enum Need {
    NOTHING,
    OPEN,
    SETTLED;

    public boolean isMet(Payment payment) {
      return switch (this) {
        case NOTHING -> true;
        case OPEN -> payment.isOpen();
        case SETTLED -> payment.isSettled();
      };
    }
  }

  /** Whether this transition may be taken: what a guard of the other libraries asks. */
  public boolean allows(ShopOrder order, Ask ask) {
    return ask.isFresh(order)
        && roles.contains(ask.role())
        && !(from != Status.NEW && ask.isDatedBefore(order))
        && need.isMet(order.payment());
  }
}
