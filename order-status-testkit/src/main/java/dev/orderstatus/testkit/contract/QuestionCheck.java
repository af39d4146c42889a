package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.Answer;

/** Checks one answer, and adds its faults. */
@FunctionalInterface
interface QuestionCheck {

  void look(Answer answer, Faults faults);
}
