package dev.orderstatus.core.engine;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one status, action, order type and actor. Remembers the decision for each combination
 * of the facts its rules read, so that deciding is finding a number and looking it up. Where the
 * rules ask code of others, or read too much, it decides anew each time.
 *
 * <p>Filled as it is asked. Decisions are immutable and equal combinations give equal decisions, so
 * threads may race to fill a place.
 */
final class Cell extends Entry {

  /** Stays empty: for a cell that remembers one decision at most, which it keeps in a field. */
  private static final @Nullable Decision[] NONE = new Decision[1];

  private final Rules rules;
  private final boolean event;
  private final Combinations combinations;
  private final long common;
  private final @Nullable Decision[] decisions;

  /** The decision where the rules read nothing: most cells only say that it is not possible. */
  private @Nullable Decision always;

  Cell(
      OrderStatus status,
      Action action,
      OrderType type,
      Actor actor,
      boolean event,
      Rules rules,
      Combinations combinations) {
    super(status, action, type, actor);
    this.event = event;
    this.rules = rules;
    this.combinations = combinations;
    this.common = combinations.common();
    this.decisions = combinations.count() == 1 ? NONE : new Decision[combinations.count()];
  }

  boolean isOfEvent() {
    return event;
  }

  Rules rules() {
    return rules;
  }

  Decision decide(Order order, Instant at, @Nullable Request request) {
    Decision known = always;
    if (known != null) {
      return known;
    }
    int number = Combinations.number(common, order, at);
    if (Combinations.readsMore(common)) {
      number += combinations.more(order, action, actor, at, request);
    }
    known = decisions[number];
    return known != null ? known : decideAnew(order, at, request);
  }

  /**
   * What is remembered is decided from a copy, so that it is right even where the order changes
   * meanwhile.
   */
  private Decision decideAnew(Order order, Instant at, @Nullable Request request) {
    if (!combinations.areRemembered()) {
      return rules.decide(caseOf(order, at, request));
    }
    OrderSnapshot still = OrderSnapshot.copyOf(order);
    Decision decided = rules.decide(caseOf(still, at, request));
    if (combinations.count() == 1) {
      always = decided;
    } else {
      decisions[combinations.number(still, action, actor, at, request)] = decided;
    }
    return decided;
  }

  /** Either {@link Options.Allowed} or {@link Options.NotAllowed}. */
  Object option(Order order, Instant at) {
    if (!(decide(order, at, null) instanceof Refused refused)) {
      return new Options.Allowed(action, List.of());
    }
    List<String> needs = rules.needs(caseOf(order, at, null));
    return needs.isEmpty()
        ? new Options.NotAllowed(action, refused)
        : new Options.Allowed(action, needs);
  }

  private Case caseOf(Order order, Instant at, @Nullable Request request) {
    return request == null
        ? Case.of(order, action, actor, at)
        : new Case(order, actor, at, request);
  }
}
