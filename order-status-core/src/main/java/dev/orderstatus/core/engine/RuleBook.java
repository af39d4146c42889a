package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Answer;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rules for a status, an action and an order type, in the tables of a set. */
final class RuleBook {

  static final Reason UNKNOWN_STATUS = Reason.of(ReasonCode.UNKNOWN_STATUS)
      .with(new Parameter("value", Parameter.FromQuestion.STATUS))
      .remedy(RemedyCode.CONTACT_SHOP);

  private final Settings settings;
  private final Origins origins;
  private final Truth truth;
  private final Map<OrderStatus, StatusDefinition> statuses = new LinkedHashMap<>();
  private final Map<Action, ActionDefinition> actions = new LinkedHashMap<>();
  private final Map<OrderStatus, Map<Action, List<TransitionDefinition>>> transitions =
      new HashMap<>();
  private final Map<Action, List<Actor>> reporters = new HashMap<>();
  private final Map<Action, Set<OrderStatus>> targets = new HashMap<>();

  RuleBook(StatusSet set, Settings settings, Truth truth) {
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
      List<Actor> known = reporters.get(row.action());
      if (known == null) {
        known = new ArrayList<>();
        reporters.put(row.action(), known);
      }
      for (Actor actor : row.actors()) {
        if (!known.contains(actor)) {
          known.add(actor);
        }
      }
    }
  }

  private void add(TransitionDefinition row, OrderStatus status) {
    Map<Action, List<TransitionDefinition>> here = transitions.get(status);
    if (here == null) {
      here = new HashMap<>();
      transitions.put(status, here);
    }
    List<TransitionDefinition> rows = here.get(row.action());
    if (rows == null) {
      rows = new ArrayList<>();
      here.put(row.action(), rows);
    }
    rows.add(row);
    if (row.target().isPresent() && !row.target().get().equals(status)) {
      Set<OrderStatus> reached = targets.get(row.action());
      if (reached == null) {
        reached = new HashSet<>();
        targets.put(row.action(), reached);
      }
      reached.add(row.target().get());
    }
  }

  Rules rules(OrderStatus status, Action action, OrderType type) {
    ActionDefinition definition = actions.get(action);
    if (definition == null) {
      throw new IllegalArgumentException("not an action of this set: " + action);
    }
    boolean placing = status.equals(OrderStatus.NEW);
    Folding folding = new Folding(statuses.get(status), type, settings);
    List<When<Answer>> answers = placing ? List.of() : folding.foldEach(definition.answers());
    List<TransitionDefinition> rows =
        transitions.getOrDefault(status, Map.of()).getOrDefault(action, List.of());
    Transition transition = transition(rows, status, type, folding);
    boolean forOtherType = transition == null && concernsAnother(rows, type);
    if (definition.kind() == Kind.EVENT) {
      return eventRules(definition, status, placing, transition, answers, forOtherType, folding);
    }
    return transition == null
        ? new ElsewhereRules(answers, Reason.of(whyNot(status, forOtherType)), truth)
        : new CommandRules(transition, answers, placing, truth);
  }

  /** A row that a plugin brings for its own order types says nothing about those of others. */
  private boolean concernsAnother(List<TransitionDefinition> rows, OrderType type) {
    for (TransitionDefinition row : rows) {
      Optional<String> plugin = origins.of(new Origin.Row(row));
      if (plugin.isEmpty() || plugin.equals(origins.of(new Origin.Declared(type)))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Transition transition(
      List<TransitionDefinition> rows, OrderStatus status, OrderType type, Folding folding) {
    for (TransitionDefinition row : rows) {
      if (row.types().isEmpty() || row.types().contains(type)) {
        return Transition.of(status, row, folding);
      }
    }
    return null;
  }

  /** The rules of an event for an order whose status the set does not know. */
  Rules rulesInUnknownStatus(Action event) {
    return new EventRules(
        reporters(event), Condition.NEVER, null, false, List.of(), UNKNOWN_STATUS, truth);
  }

  private Rules eventRules(
      ActionDefinition definition,
      OrderStatus status,
      boolean placing,
      @Nullable Transition transition,
      List<When<Answer>> answers,
      boolean forOtherType,
      Folding folding) {
    List<Actor> whoReports = reporters(definition.action());
    Reason otherwise =
        Reason.of(forOtherType ? ReasonCode.WRONG_ORDER_TYPE : ReasonCode.UNEXPECTED_EVENT);
    if (placing) {
      return new EventRules(
          whoReports,
          Condition.NEVER,
          null,
          false,
          List.of(),
          Reason.of(ReasonCode.UNEXPECTED_EVENT),
          truth);
    }
    Condition reflected = definition.reflected().isPresent()
        ? folding.fold(definition.reflected().get())
        : reachedBy(definition.action(), status);
    boolean past = definition.past().contains(status);
    return new EventRules(whoReports, reflected, transition, past, answers, otherwise, truth);
  }

  private List<Actor> reporters(Action event) {
    return reporters.getOrDefault(event, List.of());
  }

  /** The default: the event leads to this status from another one. */
  private Condition reachedBy(Action event, OrderStatus status) {
    return targets.getOrDefault(event, Set.of()).contains(status)
        ? Condition.ALWAYS
        : Condition.NEVER;
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
