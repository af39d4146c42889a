package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Answer;
import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Questions;
import dev.orderstatus.benchmarks.workflow.Status;

/**
 * A library that takes the enums of the workflow and returns the status of the order afterwards. No
 * row leads to its own source, so an order that stays was refused.
 */
abstract class EnumLibrary implements Library {

  final Question[] questions = Questions.mixed().toArray(Question[]::new);
  private final Question[] path = Questions.happyPath().toArray(Question[]::new);

  /** The status after the question. */
  abstract Status after(Status status, Question question);

  @Override
  public final Object decide(int question) {
    Question asked = questions[question];
    return after(asked.order().status(), asked);
  }

  @Override
  public final Answer meaning(int question, Object answer) {
    Status to = (Status) answer;
    return Answer.unexplained(to == questions[question].order().status() ? null : to);
  }

  @Override
  public final Object walk() {
    Status status = Status.RECEIVED;
    for (Question question : path) {
      status = after(status, question);
    }
    return status;
  }
}
