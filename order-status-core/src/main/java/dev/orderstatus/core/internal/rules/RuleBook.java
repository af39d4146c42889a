package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rules for a status, an action and an order type in the tables of a set. */
public final class RuleBook {

  private static final Conditional<Fallback> REFLECTED = new Conditional<>(
      Condition.ALWAYS,
      new Fallback(
          Reason.of(ReasonCode.ALREADY_REFLECTED), Optional.empty(), Fallback.Outcome.UNCHANGED));

  public static final Reason UNKNOWN_STATUS = Reason.of(ReasonCode.UNKNOWN_STATUS)
      .with(new Parameter("value", Parameter.FromQuestion.STATUS))
      .remedy(RemedyCode.CONTACT_SHOP);

  private final Settings settings;
  private final Origins origins;
  private final ConditionEvaluator truth;
  private final Map<OrderStatus, StatusDefinition> statuses = new LinkedHashMap<>();
  private final Map<Action, ActionDefinition> actions = new LinkedHashMap<>();
  private final Map<OrderStatus, Map<Action, List<TransitionDefinition>>> transitions =
      new HashMap<>();
  private final Map<Action, List<Actor>> reporters = new HashMap<>();
  private final Map<Action, Set<OrderStatus>> targets = new HashMap<>();
  private final Map<Action, List<Input>> inputs = new HashMap<>();

  public RuleBook(StatusSet set, Settings settings, ConditionEvaluator truth) {
    this.settings = settings;
    this.origins = set.origins();
    this.truth = truth;
    for (StatusDefinition status : set.statuses()) {
      statuses.put(status.status(), status);
    }
    for (ActionDefinition action : set.actions()) {
      actions.put(action.action(), action);
    }
    for (TransitionDefinition row : set.transitions()) {
      for (OrderStatus status : Tables.sources(set, row)) {
        add(row, status);
      }
      List<Actor> known = reporters.computeIfAbsent(row.action(), none -> new ArrayList<>());
      for (Actor actor : row.actors()) {
        if (!known.contains(actor)) {
          known.add(actor);
        }
      }
      List<Input> named = inputs.computeIfAbsent(row.action(), none -> new ArrayList<>());
      for (Input input : row.change().inputs()) {
        addOnce(named, input);
      }
    }
  }

  private void add(TransitionDefinition row, OrderStatus status) {
    transitions
        .computeIfAbsent(status, none -> new HashMap<>())
        .computeIfAbsent(row.action(), none -> new ArrayList<>())
        .add(row);
    if (row.target().isPresent() && !row.target().get().equals(status)) {
      targets
          .computeIfAbsent(row.action(), none -> new HashSet<>())
          .add(row.target().get());
    }
  }

  public Rules rules(OrderStatus status, Action action, OrderType type, Actor actor) {
    ActionDefinition definition = actions.get(action);
    if (definition == null) {
      throw new IllegalArgumentException("not an action of this set: " + action);
    }
    boolean placing = status.equals(OrderStatus.NEW);
    PartialEvaluation folding = PartialEvaluation.of(status, section(status), type)
        .with(Fact.ACCOUNT_REQUIRED, settings.accountRequired())
        .with(Fact.GUEST_PAGE, settings.guestPage())
        .with(Fact.OVERDUE, false);
    List<Conditional<Fallback>> answers =
        placing ? List.of() : folding.restOfEach(definition.answers());
    List<TransitionDefinition> rows =
        transitions.getOrDefault(status, Map.of()).getOrDefault(action, List.of());
    List<Transition> fitting = fitting(rows, status, type, folding);
    Cell cell = new Cell(
        definition,
        status,
        folding,
        fitting,
        answers,
        fitting.isEmpty() && concernsAnother(rows, type));
    List<Transition> tried = tried(fitting, actor);
    return tried.isEmpty() || tried.get(0).alwaysCounts()
        ? rules(cell, tried.isEmpty() ? null : tried.get(0))
        : guarded(cell, tried);
  }

  /** What the rows of a status, an action and an order type have in common. */
  private record Cell(
      ActionDefinition action,
      OrderStatus status,
      PartialEvaluation folding,
      List<Transition> fitting,
      List<Conditional<Fallback>> answers,
      boolean forOtherType) {

    boolean isOfEvent() {
      return action.kind() == Kind.EVENT;
    }

    boolean isOfPlacing() {
      return status.equals(OrderStatus.NEW);
    }
  }

  private Rules guarded(Cell cell, List<Transition> tried) {
    List<Conditional<Rules>> guarded = new ArrayList<>();
    Transition last = null;
    for (Transition transition : tried) {
      if (transition.alwaysCounts()) {
        last = transition;
      } else {
        guarded.add(new Conditional<>(transition.when(), rules(cell, transition)));
      }
    }
    List<Input> reads = tried.stream()
        .flatMap(transition -> transition.change().inputs().stream())
        .toList();
    return new GuardedRules(List.copyOf(guarded), rules(cell, last), reads, truth);
  }

  private Rules rules(Cell cell, @Nullable Transition transition) {
    if (cell.isOfEvent()) {
      return cell.isOfPlacing()
          ? unreadable(cell.action().action(), Reason.of(ReasonCode.UNEXPECTED_EVENT))
          : eventRules(cell, transition);
    }
    return transition == null
        ? new NoTransitionRules(
            cell.answers(), Reason.of(whyNot(cell.status(), cell.forOtherType())), truth)
        : new CommandRules(transition, cell.fitting(), cell.answers(), cell.isOfPlacing(), truth);
  }

  private @Nullable Section section(OrderStatus status) {
    StatusDefinition definition = statuses.get(status);
    return definition == null ? null : definition.section();
  }

  /** A row that a plugin brings for its own order types does not concern other types. */
  private boolean concernsAnother(List<TransitionDefinition> rows, OrderType type) {
    for (TransitionDefinition row : rows) {
      Optional<String> plugin = origins.of(new Origin.Row(row));
      if (!fits(row, type)
          && (plugin.isEmpty() || plugin.equals(origins.of(new Origin.Declared(type))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(TransitionDefinition row, OrderType type) {
    return row.types().isEmpty() || row.types().contains(type);
  }

  private static List<Transition> fitting(
      List<TransitionDefinition> rows,
      OrderStatus status,
      OrderType type,
      PartialEvaluation folding) {
    List<Transition> fitting = new ArrayList<>();
    for (TransitionDefinition row : rows) {
      if (fits(row, type)) {
        Transition transition = Transition.of(status, row, folding);
        if (!transition.neverCounts()) {
          fitting.add(transition);
        }
      }
    }
    return fitting;
  }

  /**
   * The rows of the actor up to the first without a condition; if the actor has none, those of
   * others, of which the first that counts gives the reason.
   */
  private static List<Transition> tried(List<Transition> fitting, Actor actor) {
    List<Transition> own = fitting.stream()
        .filter(transition -> transition.actors().contains(actor))
        .toList();
    List<Transition> tried = new ArrayList<>();
    for (Transition transition : own.isEmpty() ? fitting : own) {
      tried.add(transition);
      if (transition.alwaysCounts()) {
        break;
      }
    }
    return tried;
  }

  /** The rules of an event for an order that cannot be read, or is not placed yet. */
  public Rules unreadable(Action event, Reason why) {
    return EventRules.withoutTransition(reporters(event), why, truth);
  }

  private Rules eventRules(Cell cell, @Nullable Transition transition) {
    ActionDefinition definition = cell.action();
    List<Conditional<Fallback>> first =
        new ArrayList<>(cell.folding().restOfEach(definition.first()));
    boolean reached = targets.getOrDefault(definition.action(), Set.of()).contains(cell.status())
        && transition == null
        && !cell.forOtherType();
    if (reached && !definition.reflectsByCondition()) {
      first.add(REFLECTED);
    }
    List<Input> named = inputs.getOrDefault(definition.action(), List.of());
    return new EventRules(
        reporters(definition.action()),
        first,
        transition,
        definition.past().contains(cell.status()),
        cell.answers(),
        Reason.of(cell.forOtherType() ? ReasonCode.WRONG_ORDER_TYPE : ReasonCode.UNEXPECTED_EVENT),
        transition == null ? named : transition.change().inputs(),
        named,
        truth);
  }

  /** True if an action is ever open to an actor: by a row, or by a more specific reason. */
  public boolean isEverOf(Action action, Actor actor) {
    if (reporters(action).contains(actor)) {
      return true;
    }
    ActionDefinition definition = actions.get(action);
    if (definition == null) {
      return false;
    }
    for (Conditional<Fallback> answer : definition.answers()) {
      if (isTelling(answer.value().reason())
          && PartialEvaluation.knowing(Fact.ACTOR, actor).mayHold(answer.condition())
          && origins.of(new Origin.AddedAnswer(action, answer)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Adds each attribute once; an attribute that any row stores counts as stored. */
  private static void addOnce(List<Input> named, Input input) {
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).attribute().equals(input.attribute())) {
        if (named.get(i).use() == Input.Use.COMPARED) {
          named.set(i, input);
        }
        return;
      }
    }
    named.add(input);
  }

  /** A reason that only names other actors is of no use to a reader. */
  private static boolean isTelling(Reason reason) {
    return !reason.code().equals(ReasonCode.NOT_PERMITTED_FOR_ACTOR)
        || !reason.remedies().isEmpty();
  }

  private List<Actor> reporters(Action event) {
    return reporters.getOrDefault(event, List.of());
  }

  private ReasonCode whyNot(OrderStatus status, boolean forOtherType) {
    if (forOtherType) {
      return ReasonCode.WRONG_ORDER_TYPE;
    }
    StatusDefinition definition = statuses.get(status);
    return definition != null && definition.ending() == Ending.TERMINAL
        ? ReasonCode.ORDER_IS_CLOSED
        : ReasonCode.NOT_POSSIBLE_IN_STATUS;
  }
}
