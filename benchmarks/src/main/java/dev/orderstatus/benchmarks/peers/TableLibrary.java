package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Status;

/** The table of numbers. */
final class TableLibrary extends EnumLibrary {

  private static final Status[] STATUSES = Status.values();

  private final TableByHand table = new TableByHand();

  @Override
  Status after(Status status, Question question) {
    int target = table.decide(status, question.order(), question.ask());
    return target == TableByHand.REFUSED ? status : STATUSES[target];
  }

  @Override
  public Object define() {
    return new TableByHand();
  }
}
