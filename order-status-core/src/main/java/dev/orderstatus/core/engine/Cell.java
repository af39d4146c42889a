package dev.orderstatus.core.engine;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One status, action and order type: remembers the decision for each combination of the facts its
 * rules read, so that deciding is finding a number and looking it up. Where the rules ask code of
 * others, or read too much, it decides anew each time: so that code is asked only where its answer
 * counts.
 *
 * <p>Filled as it is asked. Decisions are immutable and equal combinations give equal decisions, so
 * threads may race to fill a place.
 */
final class Cell {

  /** A cell with more combinations than this decides anew each time. */
  private static final int MOST_COMBINATIONS = 1 << 13;

  private final Rules rules;
  private final Truth truth;
  private final int[] byActor;
  private final int[] byPayment;
  private final int ifTest;
  private final int ifAccount;
  private final int ifNotified;
  private final int ifReasonGiven;
  private final int ifDatedBefore;
  private final Condition[] asked;
  private final int[] ifHolds;
  private final @Nullable Decision @Nullable [] decisions;
  private final @Nullable Object @Nullable [] options;

  Cell(Rules rules, Truth truth, List<Actor> actors) {
    this.rules = rules;
    this.truth = truth;
    FactsRead facts = new FactsRead(rules, actors);
    this.byActor = facts.byActor();
    this.byPayment = facts.byPayment();
    this.ifTest = facts.ifRead(Condition.TestOrder.class);
    this.ifAccount = facts.ifRead(Condition.HasAccount.class);
    this.ifNotified = facts.ifRead(Condition.CustomerNotified.class);
    this.ifReasonGiven = facts.ifRead(Condition.ReasonGiven.class);
    this.ifDatedBefore = rules.readsDate() ? facts.oneMore() : 0;
    this.asked = facts.others();
    this.ifHolds = facts.oneMoreEach(asked.length);
    boolean remembers = facts.combinations() <= MOST_COMBINATIONS && !facts.areAskedOfOthers();
    this.decisions = remembers ? new Decision[(int) facts.combinations()] : null;
    this.options = remembers ? new Object[(int) facts.combinations()] : null;
  }

  Decision decide(
      Order order,
      Action action,
      int actorNumber,
      Actor actor,
      Instant at,
      @Nullable Request request) {
    if (decisions == null) {
      return rules.decide(caseOf(order, action, actor, at, request));
    }
    int combination = combination(order, action, actorNumber, actor, at, request);
    Decision known = decisions[combination];
    if (known == null) {
      known = rules.decide(caseOf(order, action, actor, at, request));
      decisions[combination] = known;
    }
    return known;
  }

  /** Either {@link Options.Allowed} or {@link Options.NotAllowed}. */
  Object option(Order order, Action action, int actorNumber, Actor actor, Instant at) {
    if (options == null) {
      return option(caseOf(order, action, actor, at, null));
    }
    int combination = combination(order, action, actorNumber, actor, at, null);
    Object known = options[combination];
    if (known == null) {
      known = option(caseOf(order, action, actor, at, null));
      options[combination] = known;
    }
    return known;
  }

  private Object option(Case it) {
    Action action = it.request().action();
    if (!(rules.decide(it) instanceof Refused refused)) {
      return new Options.Allowed(action, List.of());
    }
    List<String> needs = rules.needs(it);
    return needs.isEmpty()
        ? new Options.NotAllowed(action, refused)
        : new Options.Allowed(action, needs);
  }

  private static Case caseOf(
      Order order, Action action, Actor actor, Instant at, @Nullable Request request) {
    return request == null
        ? Case.of(order, action, actor, at)
        : new Case(order, actor, at, request);
  }

  // The ordinal only indexes an array made from Payment.values() in the same run.
  @SuppressWarnings("EnumOrdinal")
  private int combination(
      Order order,
      Action action,
      int actorNumber,
      Actor actor,
      Instant at,
      @Nullable Request request) {
    int number = byActor[actorNumber] + byPayment[order.payment().ordinal()];
    if (ifTest != 0 && order.test()) {
      number += ifTest;
    }
    if (ifAccount != 0 && order.account()) {
      number += ifAccount;
    }
    if (request != null) {
      if (ifNotified != 0 && request.notifyCustomer()) {
        number += ifNotified;
      }
      if (ifReasonGiven != 0 && Truth.isReasonGiven(request)) {
        number += ifReasonGiven;
      }
    }
    if (ifDatedBefore != 0 && at.isBefore(order.statusSince())) {
      number += ifDatedBefore;
    }
    for (int i = 0; i < asked.length; i++) {
      if (truth.holds(asked[i], order, action, actor, at, request)) {
        number += ifHolds[i];
      }
    }
    return number;
  }
}
