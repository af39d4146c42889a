package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Answer;

/** A library that has the workflow and the questions in its own terms, ready to be asked. */
interface Library {

  /** Answers a mixed question, in its own terms. */
  Object decide(int question);

  /** The meaning of its answer to a question. */
  Answer meaning(int question, Object answer);

  /** Takes the five steps of the happy path, each from the status that the one before led to. */
  Object walk();

  /** Makes the definition of the workflow anew. */
  Object define();
}
