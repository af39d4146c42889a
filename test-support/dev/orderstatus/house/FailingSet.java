package dev.orderstatus.house;

import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Question;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.List;

/** A set whose condition on shipping breaks down on orders with certain codes. */
public final class FailingSet {

  private FailingSet() {}

  public static StatusSet of(StatusSet set) {
    Reason reason = set.transitions().stream()
        .flatMap(transition -> transition.guards().stream())
        .findFirst()
        .orElseThrow()
        .otherwise();
    Guard failing = new Guard(Condition.custom("failing", FailingSet::fail), reason);
    return set.toBuilder()
        .id("failing")
        .transitions(set.transitions().stream()
            .map(transition -> transition.action().value().equals("ship")
                ? guarded(transition, failing)
                : transition)
            .toList())
        .build();
  }

  private static TransitionDefinition guarded(TransitionDefinition transition, Guard guard) {
    List<Guard> guards = new ArrayList<>();
    guards.add(guard);
    guards.addAll(transition.guards());
    return transition.toBuilder().guards(guards).build();
  }

  private static boolean fail(Question question) {
    return switch (question.order().code().value()) {
      case "EXCEPTION" -> throw new IllegalArgumentException("it is broken");
      case "OVERFLOW" -> fail(question);
      case "ASSERTION" -> throw new AssertionError("it is wrong");
      case "MEMORY" -> throw new OutOfMemoryError("it is greedy");
      case "ERROR" -> throw new Error("it gives up");
      default -> true;
    };
  }
}
