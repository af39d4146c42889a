package dev.orderstatus.core.engine;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.render.SetMessages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A compiled set: finds the cell of a question and asks it. Deciding a request with nothing given
 * beside it allocates nothing once a cell has seen the case.
 */
final class Lifecycle implements OrderLifecycle {

  private static final Action LOOK = Action.of("look");
  private static final Refused STALE = new Refused(List.of(Reason.of(ReasonCode.STALE_STATUS)
      .with(new Parameter("expected", Parameter.FromQuestion.EXPECTED_STATUS))
      .with(new Parameter("actual", Parameter.FromQuestion.STATUS))));

  private final StatusSet set;
  private final Settings settings;
  private final Truth truth;
  private final CodeIndex<OrderStatus> statuses;
  private final CodeIndex<Action> actions;
  private final CodeIndex<OrderType> types;
  private final CodeIndex<Actor> actors;
  private final boolean[] facts;
  private final Set<String> attributes;
  private final Cells cells;
  private final Messages messages;

  Lifecycle(StatusSet set, Settings settings) {
    this.set = set;
    this.settings = settings;
    this.truth = new Truth(set, settings);
    this.statuses = new CodeIndex<>(Stream.concat(
            Stream.of(OrderStatus.NEW), set.statuses().stream().map(StatusDefinition::status))
        .toList());
    this.actions =
        new CodeIndex<>(set.actions().stream().map(ActionDefinition::action).toList());
    this.types = new CodeIndex<>(set.types());
    this.actors = new CodeIndex<>(set.actors());
    this.facts = new boolean[actions.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = set.actions().get(i).kind() == Kind.FACT;
    }
    this.attributes =
        set.attributes().stream().map(attribute -> attribute.value()).collect(Collectors.toSet());
    this.cells = new Cells(
        new RuleBook(set, settings, truth), truth, set.actors(), statuses, actions, types);
    this.messages = new SetMessages(
        set,
        settings,
        (condition, order, at) -> truth.holds(condition, order, LOOK, Actor.CUSTOMER, at, null));
  }

  @Override
  public StatusSet definition() {
    return set;
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public Messages messages() {
    return messages;
  }

  @Override
  public Decision decide(Order order, Request request) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(request, "request");
    return decide(order, request.action(), request.actor(), request.at(), request);
  }

  @Override
  public Decision decide(Order order, Action action, Actor actor, Instant at) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(at, "at");
    return decide(order, action, actor, at, null);
  }

  private Decision decide(
      Order order, Action action, Actor actor, Instant at, @Nullable Request request) {
    int statusNumber = statuses.of(order.status());
    int actionNumber = actions.of(action);
    int actorNumber = actors.of(actor);
    int typeNumber = types.of(order.type());
    if ((statusNumber | actionNumber | actorNumber | typeNumber) < 0
        || (request != null && !knowsAll(request.inputs()))) {
      return decideUnknown(order, action, actor, at, request);
    }
    if (request != null && !facts[actionNumber] && isStale(order, request.expectedStatus())) {
      return STALE;
    }
    return cells
        .at(statusNumber, actionNumber, typeNumber)
        .decide(order, action, actorNumber, actor, at, request);
  }

  private static boolean isStale(Order order, Optional<OrderStatus> expected) {
    return expected.isPresent() && !expected.get().equals(order.status());
  }

  private boolean knowsAll(Attributes inputs) {
    return inputs.isEmpty() || attributes.containsAll(inputs.asMap().keySet());
  }

  private Decision decideUnknown(
      Order order, Action action, Actor actor, Instant at, @Nullable Request request) {
    List<Reason> reasons = new ArrayList<>();
    if (statuses.of(order.status()) < 0) {
      reasons.add(RuleBook.UNKNOWN_STATUS);
    }
    if (types.of(order.type()) < 0) {
      reasons.add(unknown(ReasonCode.UNKNOWN_TYPE, order.type()));
    }
    int actionNumber = actions.of(action);
    if (actionNumber < 0) {
      reasons.add(unknown(ReasonCode.UNKNOWN_ACTION, action));
    }
    if (actors.of(actor) < 0) {
      reasons.add(unknown(ReasonCode.UNKNOWN_ACTOR, actor));
    }
    if (request != null && !knowsAll(request.inputs())) {
      List<String> strangers = request.inputs().asMap().keySet().stream()
          .filter(input -> !attributes.contains(input))
          .toList();
      reasons.add(unknown(ReasonCode.UNKNOWN_ATTRIBUTE, strangers));
    }
    return actionNumber >= 0
            && facts[actionNumber]
            && reasons.equals(List.of(RuleBook.UNKNOWN_STATUS))
        ? cells
            .inUnknownStatus(actionNumber)
            .decide(order, action, actors.of(actor), actor, at, request)
        : new Refused(reasons);
  }

  private static Reason unknown(ReasonCode code, Object value) {
    return Reason.of(code).with(Parameter.of("value", value));
  }

  @Override
  public Options options(Order order, Actor actor, Instant at) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(at, "at");
    List<Options.Allowed> allowed = new ArrayList<>();
    List<Options.NotAllowed> refused = new ArrayList<>();
    for (int i = 0; i < facts.length; i++) {
      if (!facts[i]) {
        Object option = option(order, actions.code(i), actor, at);
        if (option instanceof Options.Allowed it) {
          allowed.add(it);
        } else {
          refused.add((Options.NotAllowed) option);
        }
      }
    }
    return new Options(allowed, refused);
  }

  @Override
  public boolean can(Order order, Action action, Actor actor, Instant at) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(at, "at");
    int number = actions.of(action);
    return number >= 0
        && !facts[number]
        && option(order, action, actor, at) instanceof Options.Allowed;
  }

  private Object option(Order order, Action command, Actor actor, Instant at) {
    int statusNumber = statuses.of(order.status());
    int actorNumber = actors.of(actor);
    int typeNumber = types.of(order.type());
    return (statusNumber | actorNumber | typeNumber) < 0
        ? new Options.NotAllowed(command, (Refused) decideUnknown(order, command, actor, at, null))
        : cells
            .at(statusNumber, actions.of(command), typeNumber)
            .option(order, command, actorNumber, actor, at);
  }
}
