package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Answer;

/** Looks at one answer, and adds what is wrong with it. */
@FunctionalInterface
interface QuestionCheck {

  void look(Answer answer, Faults faults);
}
