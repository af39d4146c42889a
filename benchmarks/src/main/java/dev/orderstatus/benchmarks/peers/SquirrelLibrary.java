package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import dev.orderstatus.benchmarks.workflow.Workflow;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: one builder, and a light machine of its own for each order. */
final class SquirrelLibrary extends EnumLibrary {

  /** The library makes it by reflection. */
  public static class Machine extends AbstractStateMachine<Machine, Status, Step, Question> {}

  private final StateMachineBuilder<Machine, Status, Step, Question> machines = machines();

  private static StateMachineBuilder<Machine, Status, Step, Question> machines() {
    StateMachineBuilder<Machine, Status, Step, Question> builder =
        StateMachineBuilderFactory.create(Machine.class, Status.class, Step.class, Question.class);
    for (Row row : Workflow.ROWS) {
      builder
          .externalTransition()
          .from(row.from())
          .to(row.to())
          .on(row.step())
          .when(new AnonymousCondition<Question>() {
            @Override
            public boolean isSatisfied(Question question) {
              return row.allows(question.order(), question.ask());
            }
          });
    }
    return builder;
  }

  @Override
  Status after(Status status, Question question) {
    Machine machine = machines.newStateMachine(status);
    machine.fire(question.ask().step(), question);
    return machine.getCurrentState();
  }

  /** With its first machine, for which it does most of its work. */
  @Override
  public Object define() {
    return machines().newStateMachine(Status.NEW);
  }
}
