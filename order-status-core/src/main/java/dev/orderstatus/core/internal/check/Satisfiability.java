package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Payment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether there can be an order that passes the guards of a transition: its actor, status, type,
 * payment and its two yes-or-no facts are tried out, what else a guard reads may be either way.
 */
public final class Satisfiability {

  private enum Answer {
    NO,
    MAYBE,
    YES
  }

  private final @Nullable StatusDefinition status;
  private final Actor actor;
  private final OrderType type;
  private final Payment payment;
  private final boolean test;
  private final boolean account;

  private Satisfiability(
      @Nullable StatusDefinition status,
      Actor actor,
      OrderType type,
      Payment payment,
      boolean test,
      boolean account) {
    this.status = status;
    this.actor = actor;
    this.type = type;
    this.payment = payment;
    this.test = test;
    this.account = account;
  }

  static boolean canBePassed(
      TransitionDefinition row,
      @Nullable StatusDefinition status,
      Actor actor,
      List<OrderType> types) {
    return (row.types().isEmpty() ? types : row.types())
        .stream().anyMatch(type -> canBePassed(row, status, actor, type));
  }

  /**
   * Whether there can be such an order, of one type.
   *
   * @param row the row whose guards are to be passed
   * @param status the status it starts from; missing for an order about to be placed
   * @param actor who asks or reports
   * @param type the type of the order
   * @return false where no order can pass
   */
  public static boolean canBePassed(
      TransitionDefinition row, @Nullable StatusDefinition status, Actor actor, OrderType type) {
    for (Payment payment : Payment.values()) {
      for (int facts = 0; facts < 4; facts++) {
        Satisfiability possible =
            new Satisfiability(status, actor, type, payment, (facts & 1) != 0, (facts & 2) != 0);
        if (row.guards().stream()
            .noneMatch(guard -> possible.holds(guard.condition()) == Answer.NO)) {
          return true;
        }
      }
    }
    return false;
  }

  private Answer holds(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().stream().map(this::holds).min(Enum::compareTo).orElse(Answer.YES);
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.parts().stream().map(this::holds).max(Enum::compareTo).orElse(Answer.NO);
    }
    if (condition instanceof Condition.Not not) {
      return switch (holds(not.condition())) {
        case YES -> Answer.NO;
        case NO -> Answer.YES;
        case MAYBE -> Answer.MAYBE;
      };
    }
    if (condition instanceof Condition.By by) {
      return certain(by.actors().contains(actor));
    }
    if (condition instanceof Condition.PaymentIs is) {
      return certain(is.payments().contains(payment));
    }
    if (condition instanceof Condition.StatusIs is) {
      return certain(status != null && is.statuses().contains(status.status()));
    }
    if (condition instanceof Condition.SectionIs is) {
      return certain(status != null && is.section() == status.section());
    }
    if (condition instanceof Condition.TypeIs is) {
      return certain(is.types().contains(type));
    }
    if (condition instanceof Condition.TestOrder) {
      return certain(test);
    }
    if (condition instanceof Condition.HasAccount) {
      return certain(account);
    }
    return Answer.MAYBE;
  }

  private static Answer certain(boolean holds) {
    return holds ? Answer.YES : Answer.NO;
  }
}
