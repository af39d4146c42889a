package dev.orderstatus.benchmarks.peers;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import dev.orderstatus.benchmarks.workflow.Workflow;
import java.util.concurrent.atomic.AtomicLong;

/** COLA's state machine: stateless, shared, asked with the status and a context. */
final class ColaLibrary extends EnumLibrary {

  private static final AtomicLong MACHINES = new AtomicLong();

  private final StateMachine<Status, Step, Question> machine =
      builder().build("workflow-" + MACHINES.incrementAndGet());

  private static StateMachineBuilder<Status, Step, Question> builder() {
    StateMachineBuilder<Status, Step, Question> builder = StateMachineBuilderFactory.create();
    for (Row row : Workflow.ROWS) {
      builder
          .externalTransition()
          .from(row.from())
          .to(row.to())
          .on(row.step())
          .when(question -> row.allows(question.order(), question.ask()))
          .perform((from, to, step, question) -> {});
    }
    return builder;
  }

  @Override
  Status after(Status status, Question question) {
    return machine.fireEvent(status, question.ask().step(), question);
  }

  /** Without {@code build}, which keeps every machine in a static map for good. */
  @Override
  public Object define() {
    return builder();
  }
}
