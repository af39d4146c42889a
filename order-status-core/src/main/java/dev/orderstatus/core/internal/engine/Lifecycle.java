package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.render.MessageRenderer;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import dev.orderstatus.core.internal.rules.DecisionContext;
import dev.orderstatus.core.internal.rules.RuleBook;
import dev.orderstatus.core.internal.whole.WholeEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compiled set: finds the cell of a question and asks it. Deciding a request without inputs
 * allocates nothing once a cell has seen the case.
 *
 * <p>The status and the type of an order are read once: if they were read again after the look-up,
 * an order that changes meanwhile could leave a cell for an unknown word.
 */
final class Lifecycle implements OrderLifecycle {

  private static final Refused STALE = new Refused(List.of(Reason.of(ReasonCode.STALE_STATUS)
      .with(new Parameter("expected", Parameter.FromQuestion.EXPECTED_STATUS))
      .with(new Parameter("actual", Parameter.FromQuestion.STATUS))));

  private final StatusSet set;
  private final Settings settings;
  private final Vocabulary words;
  private final RuleBook rules;
  private final DecisionTable cells;
  private final CodeHashTable<MemoizedRule> known;
  private final CodeHashTable<MemoizedOptions> menus;
  private final ConditionEvaluator truth;

  /** Made on first use: deciding needs no messages. */
  private volatile @Nullable MessageRenderer messages;

  /** Made on first use: most shops have no orders of parts. */
  private volatile @Nullable WholeLifecycle wholes;

  Lifecycle(StatusSet set, Settings settings) {
    this(set, settings, new ConditionEvaluator(set, settings));
  }

  private Lifecycle(StatusSet set, Settings settings, ConditionEvaluator truth) {
    this.set = set;
    this.settings = settings;
    this.truth = truth;
    this.words = new Vocabulary(set);
    this.rules = new RuleBook(set, settings, truth);
    this.cells = new DecisionTable(words, rules, truth);
    this.known = cells.cells();
    this.menus = cells.menus();
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
  public MessageRenderer messages() {
    MessageRenderer made = messages;
    return made == null ? makeMessages() : made;
  }

  private synchronized MessageRenderer makeMessages() {
    MessageRenderer made = messages;
    if (made == null) {
      made = new MessageRenderer(set, settings, truth, this::can);
      messages = made;
    }
    return made;
  }

  @Override
  public WholeLifecycle wholes() {
    if (set.kinds().isEmpty()) {
      return OrderLifecycle.super.wholes();
    }
    WholeLifecycle made = wholes;
    if (made == null) {
      made = new WholeEngine(this, truth, Lifecycle::new, this::messages);
      wholes = made;
    }
    return made;
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
    OrderStatus status = status(order);
    OrderType type = type(order);
    MemoizedRule cell = known.first(status, action, type, actor);
    return cell == null || !takesAll(cell, request)
        ? decideUnseen(status, type, order, action, actor, at, request)
        : decide(cell, status, order, at, request);
  }

  private static boolean takesAll(MemoizedRule cell, @Nullable Request request) {
    return request == null || cell.takesAll(request.inputs());
  }

  private static Decision decide(
      MemoizedRule cell, OrderStatus status, Order order, Instant at, @Nullable Request request) {
    return isStale(cell, status, request) ? STALE : cell.decide(order, at, request);
  }

  private static boolean isStale(MemoizedRule cell, OrderStatus status, @Nullable Request request) {
    return request != null
        && request.expectedStatus().isPresent()
        && !request.expectedStatus().get().equals(status)
        && !cell.isOfEvent();
  }

  private Decision decideUnseen(
      OrderStatus status,
      OrderType type,
      Order order,
      Action action,
      Actor actor,
      Instant at,
      @Nullable Request request) {
    MemoizedRule cell = known.find(status, action, type, actor);
    if (cell != null && takesAll(cell, request)) {
      return decide(cell, status, order, at, request);
    }
    boolean event = words.isEvent(action);
    Attributes inputs = event || request == null ? Attributes.none() : request.inputs();
    List<Reason> unknown = words.unknown(status, type, action, actor, inputs);
    if (!unknown.isEmpty()) {
      return event && words.knows(actor)
          ? rules
              .unreadable(action, unknown.get(0))
              .decide(DecisionContext.of(order, action, actor, at))
          : new Refused(unknown);
    }
    MemoizedRule made = cells.at(status, action, type, actor);
    return request == null || made.takesAll(request.inputs()) || isStale(made, status, request)
        ? decide(made, status, order, at, request)
        : made.decideLeavingOut(order, request);
  }

  @Override
  public Options options(Order order, Actor actor, Instant at) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(at, "at");
    OrderStatus status = status(order);
    OrderType type = type(order);
    MemoizedOptions menu = menus.first(status, DecisionTable.ALL, type, actor);
    return menu == null ? optionsUnseen(status, type, order, actor, at) : menu.options(order, at);
  }

  private Options optionsUnseen(
      OrderStatus status, OrderType type, Order order, Actor actor, Instant at) {
    MemoizedOptions menu = menus.find(status, DecisionTable.ALL, type, actor);
    if (menu != null) {
      return menu.options(order, at);
    }
    List<Options.NotAllowed> refused = new ArrayList<>();
    for (Action action : words.actions()) {
      List<Reason> unknown = words.unknown(status, type, action, actor, Attributes.none());
      if (!unknown.isEmpty() && !words.isEvent(action)) {
        refused.add(
            new Options.NotAllowed(action, new Refused(unknown), rules.isEverOf(action, actor)));
      }
    }
    return words.knows(status) && words.knows(type) && words.knows(actor)
        ? cells.menu(status, type, actor).options(order, at)
        : new Options(List.of(), refused, List.of());
  }

  @Override
  public boolean can(Order order, Action action, Actor actor, Instant at) {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(at, "at");
    OrderStatus status = status(order);
    OrderType type = type(order);
    MemoizedRule cell = known.find(status, action, type, actor);
    if (cell == null) {
      if (!words.unknown(status, type, action, actor, Attributes.none()).isEmpty()) {
        return false;
      }
      cell = cells.at(status, action, type, actor);
    }
    return cell.allowed(order, at) != null;
  }

  @Override
  public Optional<PromisedTime> promise(Order order, Instant at) {
    return messages().promise(order, at);
  }

  @Override
  public List<String> problems(Order order) {
    Objects.requireNonNull(order, "order");
    return words.problems(
        status(order),
        type(order),
        Objects.requireNonNull(order.attributes(), "order.attributes()"));
  }

  private static OrderStatus status(Order order) {
    return Objects.requireNonNull(order.status(), "order.status()");
  }

  private static OrderType type(Order order) {
    return Objects.requireNonNull(order.type(), "order.type()");
  }
}
