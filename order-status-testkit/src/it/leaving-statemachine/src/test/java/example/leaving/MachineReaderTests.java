package example.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import example.leaving.OrderMachine.Status;
import example.leaving.OrderMachine.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.listener.StateMachineListenerAdapter;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import org.springframework.statemachine.transition.Transition;
import org.springframework.statemachine.trigger.EventTrigger;
import reactor.core.publisher.Mono;

class MachineReaderTests {

  private static final Instant DAY = Instant.parse("2026-11-21T10:00:00Z");

  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(OrderMachine.class);

  private static final Map<Step, Request> REQUESTS = Stream.of(Step.values())
      .collect(Collectors.toMap(
          step -> step,
          step -> Request.of(Action.of(MachineReader.code(step)), Actor.STAFF, DAY)));
  private static final Map<Status, String> STATUSES = Stream.of(Status.values())
      .collect(Collectors.toMap(status -> status, MachineReader::code));

  @SuppressWarnings("unchecked")
  private final StateMachine<Status, Step> machine = CONTEXT.getBean(StateMachine.class);

  // region read
  private final ReadMachine read = MachineReader.read("leaving", machine, CONTEXT);
  private final OrderLifecycle lifecycle =
      OrderStatuses.builtIn().with(read.set()).lifecycle("leaving");
  // endregion

  private int made;

  @BeforeEach
  void listen() {
    machine.addStateListener(new StateMachineListenerAdapter<>() {
      @Override
      public void transition(Transition<Status, Step> transition) {
        made += transition.getTrigger() instanceof EventTrigger ? 1 : 0; // a timer may run as well
      }
    });
  }

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  @Test
  void guardsAndActionsHaveTheNamesOfTheirBeans() {
    assertEquals(
        List.of("is-paid", "is-unpaid"),
        read.set().attributes().stream().map(fact -> fact.value()).toList());
    OrderSnapshot order = order(true).withStatus(OrderStatus.of("processing"));
    assertEquals(
        List.of("send-mail"),
        decide(order, Step.SHIP).effects().stream().map(effect -> effect.code().value()).toList());
  }

  @Test
  void whatDoesNotCarryOverIsNamed() {
    assertEquals(
        List.of(
            "the transition from ON_HOLD to ON_HOLD: a timer starts it; a promise, or a job that asks, could",
            "the action callStaff on entering ON_HOLD: effects are of transitions",
            "the transition from SHIPPED to DELIVERED: an action that is no bean"),
        read.lost());
  }

  @Test
  void transitionsThatTheMachineTriesInNoFixedOrderAreNamed() {
    assertTrue(
        read.toDecide()
            .contains("START in RECEIVED has 2 transitions, which the machine tries in no fixed order,"
                + " and the set as listed: see that one guard at most holds"),
        () -> String.join("\n", read.toDecide()));
  }

  @Test
  void aRefusalNamesTheGuard() {
    OrderSnapshot held = order(false).withStatus(OrderStatus.of("on-hold"));
    assertEquals(
        List.of("is-paid-fails"),
        decide(held, Step.RESUME).reasons().stream()
            .map(reason -> reason.code().value())
            .toList());
  }

  /** Sequences share their beginnings, and a beginning is asked about once. */
  @ParameterizedTest
  @CsvSource({"true, 6, 262144", "false, 4, 4096"})
  void everySequenceOfEventsHasTheSameVerdicts(boolean paid, int length, long sequences) {
    reset(Status.RECEIVED, paid);
    List<String> differences = new ArrayList<>();
    assertEquals(sequences, follow(Status.RECEIVED, order(paid), paid, length, differences));
    assertEquals(List.of(), differences);
  }

  private long follow(
      Status state, OrderSnapshot order, boolean paid, int left, List<String> differences) {
    if (left == 0) {
      return 1;
    }
    long sequences = 0;
    for (Step step : Step.values()) {
      if (state() != state) {
        reset(state, paid);
      }
      boolean accepted = send(step);
      Status next = state();
      Answer answer = lifecycle.ask(order, REQUESTS.get(step));
      if (answer.decision().isAccepted() != accepted
          || !answer.after().status().value().equals(STATUSES.get(next))) {
        differences.add("%s %s: %s %s, %s"
            .formatted(state, step, accepted, next, answer.decision()));
      }
      sequences += follow(next, answer.after(), paid, left - 1, differences);
    }
    return sequences;
  }

  private Status state() {
    return machine.getState().getId();
  }

  private void reset(Status state, boolean paid) {
    machine.stopReactively().block();
    machine
        .getStateMachineAccessor()
        .doWithAllRegions(region -> region
            .resetStateMachineReactively(new DefaultStateMachineContext<>(
                state, null, null, new DefaultExtendedState(Map.of(OrderMachine.PAID, paid))))
            .block());
    machine.startReactively().block();
  }

  /** True if a transition was made: the machine also reports events that a guard refuses as accepted. */
  private boolean send(Step step) {
    made = 0;
    machine.sendEvent(Mono.just(MessageBuilder.withPayload(step).build())).blockLast();
    return made > 0;
  }

  private OrderSnapshot order(boolean paid) {
    OrderSnapshot placed = OrderSnapshot.toPlace(
            OrderCode.of("EX", 1), MachineReader.ORDER, Payment.NOT_REQUIRED)
        .withAttributes(Attributes.none()
            .with(MachineReader.fact("isPaid"), paid)
            .with(MachineReader.fact("isUnpaid"), !paid));
    return lifecycle
        .ask(placed, Request.of(MachineReader.PLACE, Actor.STAFF, DAY))
        .after();
  }

  private Decision decide(OrderSnapshot order, Step step) {
    return lifecycle.decide(order, REQUESTS.get(step));
  }
}
