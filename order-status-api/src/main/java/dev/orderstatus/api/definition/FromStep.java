package dev.orderstatus.api.definition;

import dev.orderstatus.api.code.OrderStatus;
import java.util.List;

/** Says from which statuses; what comes next is for whoever goes on to say. */
abstract sealed class FromStep<N> permits TransitionDefinition.From, TransitionExtension.From {

  abstract N next(FromStatuses sources);

  /**
   * From these statuses.
   *
   * @param statuses the statuses
   * @return the next step: the action
   */
  public N from(OrderStatus... statuses) {
    return next(new FromStatuses(false, List.of(statuses)));
  }

  /**
   * From every status but the new one.
   *
   * @return the next step: the action
   */
  public N fromAll() {
    return next(new FromStatuses(true, List.of()));
  }

  /**
   * From every status but the new one and these.
   *
   * @param statuses the statuses that are left out
   * @return the next step: the action
   */
  public N fromAllBut(OrderStatus... statuses) {
    return next(new FromStatuses(true, List.of(statuses)));
  }
}
