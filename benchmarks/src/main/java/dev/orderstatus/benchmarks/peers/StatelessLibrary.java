package dev.orderstatus.benchmarks.peers;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import dev.orderstatus.benchmarks.workflow.Workflow;
import java.util.List;

/** stateless4j, one machine whose state is kept outside, as its README shows. */
final class StatelessLibrary extends EnumLibrary {

  private final StateMachine<Status, Step> machine;
  private Status status = Status.NEW;
  private Question question;

  StatelessLibrary() {
    this.question = questions[0];
    this.machine = new StateMachine<>(status, () -> status, to -> status = to, config());
    machine.onUnhandledTrigger((from, step) -> {});
  }

  private StateMachineConfig<Status, Step> config() {
    StateMachineConfig<Status, Step> config = new StateMachineConfig<>();
    for (Row row : Workflow.ROWS) {
      config
          .configure(row.from())
          .permitIf(row.step(), row.to(), () -> row.allows(question.order(), question.ask()));
    }
    return config;
  }

  @Override
  Status after(Status from, Question asked) {
    status = from;
    question = asked;
    machine.fire(asked.ask().step());
    return status;
  }

  /** The steps that an order may take next; a guard sees the whole question. */
  List<Step> allowed(int number) {
    question = questions[number];
    status = question.order().status();
    return machine.getPermittedTriggers();
  }

  @Override
  public Object define() {
    return config();
  }
}
