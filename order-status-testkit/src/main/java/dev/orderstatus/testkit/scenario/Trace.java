package dev.orderstatus.testkit.scenario;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.testkit.explore.History;
import dev.orderstatus.testkit.report.Described;
import java.util.Arrays;

/** The steps of a scenario so far; the assertions check the last one. */
record Trace(OrderLifecycle lifecycle, History history) {

  Answer step() {
    return history.steps().get(history.steps().size() - 1);
  }

  Decision decision() {
    return step().decision();
  }

  Order after() {
    return step().after();
  }

  AssertionError failure(String expected) {
    return failure(expected, Described.decision(decision()));
  }

  AssertionError failure(String expected, String actual) {
    StringBuilder text = new StringBuilder()
        .append("expected ")
        .append(expected)
        .append("\nbut was  ")
        .append(actual)
        .append("\norder:   ")
        .append(Described.order(step().before()))
        .append("\nrequest: ")
        .append(Described.request(step().request()));
    for (Notice reason : decision().reasons()) {
      text.append("\nreason:  ").append(reason.code()).append(": ").append(words(reason));
    }
    text.append("\nhistory:\n").append(history);
    AssertionError failure = new AssertionError(text.toString());
    failure.setStackTrace(Arrays.stream(failure.getStackTrace())
        .filter(frame -> !isOurs(frame.getClassName()))
        .toArray(StackTraceElement[]::new));
    return failure;
  }

  private String words(Notice reason) {
    return step().explain(reason, Audience.STAFF).value();
  }

  private static boolean isOurs(String className) {
    return className.startsWith(Trace.class.getPackageName() + ".")
        && className.indexOf('.', Trace.class.getPackageName().length() + 1) < 0;
  }
}
