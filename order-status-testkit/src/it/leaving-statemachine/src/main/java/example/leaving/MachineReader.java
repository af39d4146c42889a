package example.leaving;

import static dev.orderstatus.api.definition.Condition.value;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.state.PseudoStateKind;
import org.springframework.statemachine.state.State;
import org.springframework.statemachine.transition.Transition;
import org.springframework.statemachine.transition.TransitionKind;
import org.springframework.statemachine.trigger.EventTrigger;

/** Reads a built machine of Spring Statemachine as a status set. */
public final class MachineReader {

  /** The action by which an order enters the initial state. */
  public static final Action PLACE = Action.of("place");

  /** The one type of order. */
  public static final OrderType ORDER = OrderType.of("order");

  /** The actors of every transition, as a machine has none. */
  private static final Actor[] ANYBODY = {Actor.STAFF, Actor.SYSTEM};

  private final BeanNames names;
  private final List<String> toDecide = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private final Map<String, Attribute<Boolean>> guards = new LinkedHashMap<>();
  private final Map<String, Effect> effects = new LinkedHashMap<>();

  private MachineReader(BeanNames names) {
    this.names = names;
  }

  /**
   * Reads a machine.
   *
   * @param id the id of the set
   * @param machine the machine
   * @param context the context that has the beans of its guards and actions
   * @return the set, and what did not carry over
   */
  public static <S, E> ReadMachine read(
      String id, StateMachine<S, E> machine, ApplicationContext context) {
    return new MachineReader(new BeanNames(context)).read(id, machine);
  }

  /**
   * The fact that stands for a guard: the shop stores what its guard would have answered.
   *
   * @param bean the name of the guard's bean
   * @return the attribute of the order
   */
  public static Attribute<Boolean> fact(String bean) {
    return Attribute.yesNo(code(bean));
  }

  /**
   * The code for a state, an event or a bean: {@code AWAITING_PAYMENT} and {@code awaitingPayment}
   * are {@code awaiting-payment}.
   *
   * @param name the state, the event, or the name of the bean
   * @return the code
   */
  public static String code(Object name) {
    return String.valueOf(name)
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private <S, E> ReadMachine read(String id, StateMachine<S, E> machine) {
    StatusSet.Builder set = StatusSet.named(id, "Read from a state machine").types(ORDER);
    List<Transition<S, E>> rows =
        machine.getTransitions().stream().filter(this::isReadable).toList();
    List<String> statuses = addStatuses(set, machine, rows);
    set.commands(PLACE)
        .on(PLACE, from(OrderStatus.NEW).by(ANYBODY).to(status(machine.getInitialState())));
    Map<String, List<Transition<S, E>>> byEvent = new LinkedHashMap<>();
    rows.forEach(row -> byEvent
        .computeIfAbsent(code(row.getTrigger().getEvent()), none -> new ArrayList<>())
        .add(row));
    byEvent.forEach((event, all) -> addRows(set, Action.of(event), all));
    guards.values().forEach(set::attributes);
    toDecide.add("every transition: who takes it; the set says staff and system");
    toDecide.add("every event: whether it asks for something (command) or reports it (event)");
    toDecide.add("every text: they are made of the names");
    FirstTexts texts = new FirstTexts(statuses, byEvent.keySet(), guards.keySet(), effects.keySet());
    return new ReadMachine(
        set.texts(Texts.of(Map.of(Locale.ENGLISH, texts.all()))).build(),
        List.copyOf(toDecide),
        List.copyOf(lost));
  }

  private <S, E> List<String> addStatuses(
      StatusSet.Builder set, StateMachine<S, E> machine, List<Transition<S, E>> rows) {
    List<String> statuses = new ArrayList<>();
    for (State<S, E> state : machine.getStates()) {
      if (isReadable(state)) {
        statuses.add(code(state.getId()));
        boolean isEnd = rows.stream().noneMatch(row -> row.getSource().equals(state));
        set.status(isEnd ? end(state) : open(state));
      }
    }
    return statuses;
  }

  private <S, E> void addRows(
      StatusSet.Builder set, Action action, List<Transition<S, E>> transitions) {
    set.commands(action);
    for (Transition<S, E> row : transitions) {
      List<Transition<S, E>> alternatives = transitions.stream()
          .filter(other -> other.getSource().equals(row.getSource()))
          .toList();
      if (alternatives.indexOf(row) == 1) {
        toDecide.add(
            "%s in %s has %d transitions, which the machine tries in no fixed order, and the set as listed: see that one guard at most holds"
                .formatted(
                    row.getTrigger().getEvent(), row.getSource().getId(), alternatives.size()));
      }
      set.on(action, row(row, alternatives.indexOf(row) == alternatives.size() - 1));
    }
  }

  private static OrderStatus status(State<?, ?> state) {
    return OrderStatus.of(code(state.getId()));
  }

  private boolean isReadable(State<?, ?> state) {
    if (!isPlain(state)) {
      lost.add("the state " + state.getId() + ": it is a " + state.getPseudoState().getKind());
      return false;
    }
    if (!state.isSimple()) {
      lost.add("the states within " + state.getId() + ": a set has no states within states");
    }
    report(state.getEntryActions(), "on entering " + state.getId());
    report(state.getExitActions(), "on leaving " + state.getId());
    report(state.getStateActions(), "in " + state.getId());
    if (!state.getDeferredEvents().isEmpty()) {
      lost.add("the events deferred in " + state.getId() + ": " + state.getDeferredEvents());
    }
    return true;
  }

  private static boolean isPlain(State<?, ?> state) {
    return state.getPseudoState() == null
        || state.getPseudoState().getKind() == PseudoStateKind.INITIAL
        || state.getPseudoState().getKind() == PseudoStateKind.END;
  }

  private void report(Collection<?> actions, String when) {
    actions.forEach(action ->
        lost.add("the action " + shown(names.of(action)) + " " + when + ": effects are of transitions"));
  }

  private boolean isReadable(Transition<?, ?> transition) {
    if (transition.getKind() == TransitionKind.INITIAL) {
      return false;
    }
    if (!(transition.getTrigger() instanceof EventTrigger)) {
      lost.add(shown(transition)
          + (transition.getTrigger() == null
              ? ": it follows by itself"
              : ": a timer starts it; a promise, or a job that asks, could"));
      return false;
    }
    if (!isPlain(transition.getSource()) || !isPlain(transition.getTarget())) {
      lost.add(shown(transition) + ": one of them is no plain state");
      return false;
    }
    if (transition.getSecurityRule() != null) {
      toDecide.add(shown(transition) + ": its security rule is not read");
    }
    return true;
  }

  private StatusDefinition.Builder open(State<?, ?> state) {
    toDecide.add("the status " + code(state.getId()) + ": its phase; the set says in progress");
    return StatusDefinition.of(status(state)).phase(Phase.IN_PROGRESS);
  }

  private StatusDefinition.Builder end(State<?, ?> state) {
    boolean canceled = code(state.getId()).matches("cancell?ed");
    toDecide.add("the status " + code(state.getId()) + ": whether it is a success");
    return StatusDefinition.of(status(state))
        .phase(canceled ? Phase.CANCELED : Phase.COMPLETED)
        .historical()
        .terminal();
  }

  private TransitionDefinition.Builder row(Transition<?, ?> row, boolean isLast) {
    OpenRow open = from(status(row.getSource())).by(ANYBODY);
    if (row.getGuard() != null) {
      String guard = guard(row);
      Condition holds = value(guards.computeIfAbsent(guard, MachineReader::fact), true);
      open = isLast ? open.guard(holds, ReasonCode.of(code(guard) + "-fails")) : open.when(holds);
    }
    boolean stays = row.getKind() == TransitionKind.INTERNAL;
    TransitionDefinition.Builder definition =
        stays ? open.stay() : open.to(status(row.getTarget()));
    if (!stays && row.getSource().equals(row.getTarget())) {
      definition = definition.reenters();
    }
    for (Object action : row.getActions()) {
      Optional<String> name = names.of(action);
      if (name.isEmpty()) {
        lost.add(shown(row) + ": an action that is no bean");
      } else {
        definition = definition.effect(
            effects.computeIfAbsent(name.get(), bean -> Effect.forStaff(code(bean))));
      }
    }
    return definition;
  }

  private String guard(Transition<?, ?> row) {
    return names.of(row.getGuard()).orElseGet(() -> {
      String made = "guard-of-" + code(row.getSource().getId()) + "-" + code(row.getTarget().getId());
      toDecide.add(shown(row) + ": its guard is no bean; the set calls its fact " + made);
      return made;
    });
  }

  private static String shown(Optional<String> bean) {
    return bean.orElse("that is no bean");
  }

  private static String shown(Transition<?, ?> row) {
    return "the transition from %s to %s".formatted(row.getSource().getId(), row.getTarget().getId());
  }
}
