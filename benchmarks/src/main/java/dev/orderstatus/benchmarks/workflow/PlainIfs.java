package dev.orderstatus.benchmarks.workflow;

import java.util.ArrayList;
import java.util.List;

/** The expected answers of every library: slow, and plain enough to be trusted. */
public final class PlainIfs {

  private PlainIfs() {}

  public static Answer answer(Question question) {
    ShopOrder order = question.order();
    Ask ask = question.ask();
    if (ask.expected() != null && ask.expected() != order.status()) {
      return Answer.refused(Why.STALE_STATUS);
    }
    for (Row row : Workflow.ROWS) {
      if (row.from() == order.status() && row.step() == ask.step()) {
        List<Why> why = missing(row, order, ask);
        return why.isEmpty() ? Answer.accepted(row.to()) : new Answer(null, why);
      }
    }
    return Answer.refused(
        order.status() == Status.DELIVERED || order.status() == Status.CANCELED
            ? Why.ORDER_IS_CLOSED
            : Why.NOT_POSSIBLE_IN_STATUS);
  }

  private static List<Why> missing(Row row, ShopOrder order, Ask ask) {
    List<Why> why = new ArrayList<>();
    if (!row.roles().contains(ask.role())) {
      why.add(Why.NOT_PERMITTED_FOR_ACTOR);
    }
    if (order.status() != Status.NEW && ask.at().isBefore(order.statusSince())) {
      why.add(Why.DATED_BEFORE_CURRENT_STATUS);
    }
    if (row.need() == Row.Need.OPEN && !order.payment().isOpen()) {
      why.add(Why.PAYMENT_NOT_DUE);
    }
    if (row.need() == Row.Need.SETTLED && !order.payment().isSettled()) {
      why.add(Why.PAYMENT_STILL_EXPECTED);
    }
    return why;
  }
}
