package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.benchmarks.workflow.Question;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Workflow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.statefulj.fsm.FSM;
import org.statefulj.fsm.TooBusyException;
import org.statefulj.fsm.model.State;
import org.statefulj.fsm.model.StateActionPair;
import org.statefulj.fsm.model.impl.StateActionPairImpl;
import org.statefulj.fsm.model.impl.StateImpl;
import org.statefulj.persistence.memory.MemoryPersisterImpl;

/** statefulj-fsm, with an order that holds its state and its persister in memory. */
final class StatefulLibrary extends EnumLibrary {

  /** An order as the library wants it. */
  public static final class Held {
    @org.statefulj.persistence.annotations.State
    private String state = Status.NEW.name();

    public String getState() {
      return state;
    }

    public void setState(String state) {
      this.state = state;
    }
  }

  private final Held held = new Held();
  private final FSM<Held> machine = machine();

  private static FSM<Held> machine() {
    Map<Status, State<Held>> states = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      states.put(status, new StateImpl<>(status.name(), status.isClosed()));
    }
    for (Row row : Workflow.ROWS) {
      State<Held> from = state(states, row.from());
      StateActionPair<Held> go = new StateActionPairImpl<>(state(states, row.to()), null);
      StateActionPair<Held> stay = new StateActionPairImpl<>(from, null);
      from.addTransition(
          row.step().name(), (order, event, args) -> allows(row, (Question) args[0]) ? go : stay);
    }
    List<State<Held>> all = new ArrayList<>(states.values());
    return new FSM<>("workflow", new MemoryPersisterImpl<>(all, state(states, Status.NEW)));
  }

  private static State<Held> state(Map<Status, State<Held>> states, Status status) {
    State<Held> state = states.get(status);
    if (state == null) {
      throw new IllegalStateException("no state for " + status);
    }
    return state;
  }

  private static boolean allows(Row row, Question question) {
    return row.allows(question.order(), question.ask());
  }

  @Override
  Status after(Status status, Question question) {
    held.state = status.name();
    try {
      return Status.valueOf(
          machine.onEvent(held, question.ask().step().name(), question).getName());
    } catch (TooBusyException busy) {
      throw new IllegalStateException(busy);
    }
  }

  @Override
  public Object define() {
    return machine();
  }
}
