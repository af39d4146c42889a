package dev.orderstatus.benchmarks.start;

/** The first decision of a switch written by hand; prints the new status. */
public final class StartSwitch {
  private StartSwitch() {}

  /**
   * Places an order.
   *
   * @param args none
   */
  public static void main(String... args) {
    System.out.println(after(Stage.NEW, Step.PLACE, true).code());
  }

  private static Stage after(Stage stage, Step step, boolean open) {
    return switch (stage) {
      case NEW -> step == Step.PLACE ? Stage.RECEIVED : stage;
      case RECEIVED, WAITING_FOR_PAYMENT ->
        switch (step) {
          case PAYMENT_RECEIVED -> Stage.PROCESSING;
          case PAYMENT_INTERRUPTED, AWAIT_PAYMENT -> open ? Stage.WAITING_FOR_PAYMENT : stage;
          case PROCESS -> open ? stage : Stage.PROCESSING;
          case CANCEL -> Stage.CANCELED;
          default -> stage;
        };
      case PROCESSING ->
        switch (step) {
          case SHIP -> Stage.SHIPPED;
          case REOPEN -> open ? Stage.WAITING_FOR_PAYMENT : stage;
          case CANCEL -> Stage.CANCELED;
          default -> stage;
        };
      case SHIPPED -> step == Step.UNSHIP ? Stage.PROCESSING : stage;
      case CANCELED -> stage;
    };
  }
}
