package dev.orderstatus.benchmarks.workflow;

import dev.orderstatus.api.order.Payment;
import java.util.Set;

/** One transition: source, step, actors, conditions and target. */
public record Row(Status from, Step step, Set<Role> roles, Need need, Status to) {

  /** The required payment. */
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

  /** Returns true if this transition may be taken; the guards of the other libraries ask it. */
  public boolean allows(ShopOrder order, Ask ask) {
    return ask.isFresh(order)
        && roles.contains(ask.role())
        && !(from != Status.NEW && ask.isDatedBefore(order))
        && need.isMet(order.payment());
  }
}
