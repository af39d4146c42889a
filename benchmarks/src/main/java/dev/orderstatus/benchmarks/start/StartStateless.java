package dev.orderstatus.benchmarks.start;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.orderstatus.api.order.Payment;

/** The first decision with stateless4j, after its documentation; prints the new status. */
public final class StartStateless {
  private Payment payment = Payment.DUE;

  private StartStateless() {}

  /**
   * Places an order.
   *
   * @param args none
   */
  public static void main(String... args) {
    StateMachine<Stage, Step> order = new StateMachine<>(Stage.NEW, new StartStateless().table());
    order.fire(Step.PLACE);
    System.out.println(order.getState().code());
  }

  private boolean open() {
    return payment == Payment.DUE || payment == Payment.INTERRUPTED;
  }

  private boolean settled() {
    return payment == Payment.PAID || payment == Payment.NOT_REQUIRED;
  }

  private StateMachineConfig<Stage, Step> table() {
    StateMachineConfig<Stage, Step> table = new StateMachineConfig<>();
    table.configure(Stage.NEW).permit(Step.PLACE, Stage.RECEIVED);
    table
        .configure(Stage.RECEIVED)
        .permitReentryIf(Step.PAY, this::open)
        .permitIf(Step.PAYMENT_RECEIVED, Stage.PROCESSING, () -> payment != Payment.PAID)
        .permitIf(Step.PAYMENT_INTERRUPTED, Stage.WAITING_FOR_PAYMENT, this::open)
        .permitIf(Step.AWAIT_PAYMENT, Stage.WAITING_FOR_PAYMENT, this::open)
        .permitIf(Step.PROCESS, Stage.PROCESSING, this::settled)
        .permitReentryIf(Step.WAIVE_PAYMENT, this::open, () -> payment = Payment.NOT_REQUIRED)
        .permit(Step.CANCEL, Stage.CANCELED)
        .permitReentry(Step.VIEW);
    table
        .configure(Stage.WAITING_FOR_PAYMENT)
        .permitReentryIf(Step.PAY, this::open)
        .permitIf(Step.PAYMENT_RECEIVED, Stage.PROCESSING, () -> payment != Payment.PAID)
        .permitIf(Step.PROCESS, Stage.PROCESSING, this::settled)
        .permitReentryIf(Step.WAIVE_PAYMENT, this::open, () -> payment = Payment.NOT_REQUIRED)
        .permit(Step.CANCEL, Stage.CANCELED)
        .permitReentry(Step.VIEW);
    table
        .configure(Stage.PROCESSING)
        .permit(Step.SHIP, Stage.SHIPPED)
        .permitIf(Step.REOPEN, Stage.WAITING_FOR_PAYMENT, () -> payment != Payment.PAID)
        .permit(Step.CANCEL, Stage.CANCELED)
        .permitReentry(Step.VIEW);
    table.configure(Stage.SHIPPED).permit(Step.UNSHIP, Stage.PROCESSING).permitReentry(Step.VIEW);
    table.configure(Stage.CANCELED).permitReentry(Step.VIEW);
    return table;
  }
}
