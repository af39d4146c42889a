package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import dev.orderstatus.benchmarks.workflow.Workflow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jeasy.states.api.AbstractEvent;
import org.jeasy.states.api.EventHandler;
import org.jeasy.states.api.FiniteStateMachine;
import org.jeasy.states.api.FiniteStateMachineException;
import org.jeasy.states.api.State;
import org.jeasy.states.api.Transition;
import org.jeasy.states.core.FiniteStateMachineBuilder;
import org.jeasy.states.core.TransitionBuilder;

/**
 * easy-states: a machine starts in the state it is built with, so each order gets one; a handler
 * that throws keeps the state.
 */
final class EasyStatesLibrary extends EnumLibrary {

  /** Held, as loggers are forgotten; off, or writing about each refusal would be measured. */
  private static final Logger LOGGER = Logger.getLogger("FiniteStateMachineImpl");

  private final Map<Status, State> states = new EnumMap<>(Status.class);
  private final Set<State> all = new HashSet<>();
  private final Set<Transition> transitions = new HashSet<>();

  EasyStatesLibrary() {
    for (Status status : Status.values()) {
      State state = new State(status.name());
      states.put(status, state);
      all.add(state);
    }
    for (Row row : Workflow.ROWS) {
      EventHandler<Asked> guard = asked -> {
        if (!row.allows(asked.question.order(), asked.question.ask())) {
          throw new Refusal();
        }
      };
      transitions.add(new TransitionBuilder()
          .name(row.from() + "-" + row.step())
          .sourceState(state(row.from()))
          .eventType(asked(row.step(), questions[0]).getClass())
          .eventHandler(guard)
          .targetState(state(row.to()))
          .build());
    }
    // Only now: its builder sets up all logging anew when it is loaded.
    machine(Status.NEW);
    LOGGER.setLevel(Level.OFF);
  }

  private State state(Status status) {
    State state = states.get(status);
    if (state == null) {
      throw new IllegalStateException("no state for " + status);
    }
    return state;
  }

  private FiniteStateMachine machine(Status status) {
    return new FiniteStateMachineBuilder(all, state(status))
        .registerTransitions(transitions)
        .build();
  }

  @Override
  Status after(Status status, Question question) {
    FiniteStateMachine machine = machine(status);
    try {
      machine.fire(asked(question.ask().step(), question));
    } catch (FiniteStateMachineException refused) {
      return status;
    }
    return Status.valueOf(machine.getCurrentState().getName());
  }

  @Override
  public Object define() {
    return machine(Status.NEW);
  }

  private static Asked asked(Step step, Question question) {
    return switch (step) {
      case PLACE -> new Place(question);
      case AWAIT -> new Await(question);
      case PROCESS -> new Proceed(question);
      case HOLD -> new Hold(question);
      case RELEASE -> new Release(question);
      case SHIP -> new Ship(question);
      case DELIVER -> new Deliver(question);
      case CANCEL -> new Cancel(question);
    };
  }

  /** Thrown without a trace of the stack, which would cost more than all else. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal() {
      super("refused", null, false, false);
    }
  }

  /** A transition waits for a class of events, so each step has its own. */
  private abstract static class Asked extends AbstractEvent {
    final Question question;

    Asked(Question question) {
      this.question = question;
    }
  }

  private static final class Place extends Asked {
    Place(Question question) {
      super(question);
    }
  }

  private static final class Await extends Asked {
    Await(Question question) {
      super(question);
    }
  }

  private static final class Proceed extends Asked {
    Proceed(Question question) {
      super(question);
    }
  }

  private static final class Hold extends Asked {
    Hold(Question question) {
      super(question);
    }
  }

  private static final class Release extends Asked {
    Release(Question question) {
      super(question);
    }
  }

  private static final class Ship extends Asked {
    Ship(Question question) {
      super(question);
    }
  }

  private static final class Deliver extends Asked {
    Deliver(Question question) {
      super(question);
    }
  }

  private static final class Cancel extends Asked {
    Cancel(Question question) {
      super(question);
    }
  }
}
