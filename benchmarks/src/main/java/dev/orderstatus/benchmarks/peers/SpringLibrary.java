package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import dev.orderstatus.benchmarks.workflow.Workflow;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** Spring Statemachine: one machine, reset to the status of each order, as its persister does. */
final class SpringLibrary extends EnumLibrary {

  private static final String QUESTION = "question";

  private final StateMachine<Status, Step> machine = machine();

  private static StateMachine<Status, Step> machine() {
    StateMachineBuilder.Builder<Status, Step> builder = StateMachineBuilder.builder();
    try {
      builder
          .configureStates()
          .withStates()
          .initial(Status.NEW)
          .states(EnumSet.allOf(Status.class));
      for (Row row : Workflow.ROWS) {
        builder
            .configureTransitions()
            .withExternal()
            .source(row.from())
            .target(row.to())
            .event(row.step())
            .guard(context -> allows(row, context.getMessageHeaders().get(QUESTION)));
      }
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return builder.build();
  }

  private static boolean allows(Row row, @Nullable Object question) {
    return question instanceof Question asked && row.allows(asked.order(), asked.ask());
  }

  @Override
  Status after(Status status, Question question) {
    machine.stopReactively().block();
    machine
        .getStateMachineAccessor()
        .doWithAllRegions(region -> region
            .resetStateMachineReactively(new DefaultStateMachineContext<>(status, null, null, null))
            .block());
    machine.startReactively().block();
    machine
        .sendEvent(Mono.just(MessageBuilder.withPayload(question.ask().step())
            .setHeader(QUESTION, question)
            .build()))
        .blockLast();
    return machine.getState().getId();
  }

  @Override
  public Object define() {
    return machine();
  }
}
