package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.DecisionContext;
import dev.orderstatus.core.internal.rules.InputsLeft;
import dev.orderstatus.core.internal.rules.Needs;
import dev.orderstatus.core.internal.rules.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one status, action, order type and actor. Remembers the decision for each combination
 * of the facts that its rules read, so that deciding is computing a number and looking it up. If
 * the rules call custom code, or read too many facts, it decides anew each time.
 *
 * <p>Filled on use. Decisions are immutable and equal combinations give equal decisions, so threads
 * may race to fill a slot.
 */
final class MemoizedRule extends CodeKey {

  /** Always empty: for a cell that remembers at most one decision, in a field. */
  private static final @Nullable Decision[] NONE = new Decision[1];

  private final Rules rules;
  private final boolean event;
  private final FactIndex combinations;
  private final long common;
  private final Settings settings;
  private final boolean forActor;
  private final Input[] takes;
  private final @Nullable Decision[] decisions;

  /** The decision if the rules read nothing: most cells only say "not possible". */
  private @Nullable Decision always;

  MemoizedRule(
      OrderStatus status,
      Action action,
      OrderType type,
      Actor actor,
      boolean event,
      boolean forActor,
      Rules rules,
      FactIndex combinations,
      Settings settings) {
    super(status, action, type, actor);
    this.event = event;
    this.forActor = forActor;
    this.settings = settings;
    this.takes = rules.takes().toArray(new Input[0]);
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
    int number = FactIndex.number(common, order, at, settings);
    if (FactIndex.readsMore(common)) {
      number += combinations.more(order, actor, at, request);
    }
    known = decisions[number];
    return known != null ? known : decideAnew(order, at, request);
  }

  /**
   * Decides on a copy of the order, so that the remembered decision is right even if the order
   * changes meanwhile.
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
      decisions[combinations.number(still, actor, at, request)] = decided;
    }
    return decided;
  }

  /**
   * True if the action takes each of these inputs. Counts the accepted inputs instead of using an
   * iterator, which would be allocated.
   */
  boolean takesAll(Attributes inputs) {
    Map<String, Object> given = inputs.asMap();
    if (given.isEmpty()) {
      return true;
    }
    int taken = 0;
    for (Input input : takes) {
      Object value = given.get(input.attribute().value());
      if (value != null) {
        if (!input.attribute().accepts(value)) {
          return false;
        }
        taken++;
      }
    }
    return taken == given.size();
  }

  /** Decides a request that may have inputs which the action does not take. */
  Decision decideLeavingOut(Order order, Request request) {
    InputsLeft left = InputsLeft.of(request.inputs(), takes);
    Request taken = request.withInputs(left.taken());
    if (left.codes().isEmpty()) {
      return decide(order, request.at(), taken);
    }
    if (!event) {
      return rules.decide(new DecisionContext(order, actor, request.at(), taken, left.codes()));
    }
    return decide(order, request.at(), taken) instanceof Accepted accepted
        ? accepted.with(Warning.of(WarningCode.INPUT_IGNORED, Parameter.of("value", left.codes())))
        : decide(order, request.at(), taken);
  }

  /** The action if it is possible now, or with further inputs; null if it is not possible. */
  Options.@Nullable Allowed allowed(Order order, Instant at) {
    Decision decision = decide(order, at, null);
    boolean asItIs = event ? decision.isAccepted() : !(decision instanceof Refused);
    Needs needs =
        asItIs ? Needs.NOTHING : rules.needs(caseOf(order, at, null)).orElse(Needs.NOTHING);
    return asItIs || !needs.equals(Needs.NOTHING)
        ? new Options.Allowed(
            action, needs.justification(), needs.inputs(), takesBeside(needs.inputs()))
        : null;
  }

  Options.NotAllowed notAllowed(Order order, Instant at) {
    return new Options.NotAllowed(action, (Refused) decide(order, at, null), forActor);
  }

  private List<Attribute<?>> takesBeside(List<Attribute<?>> needs) {
    List<Attribute<?>> beside = new ArrayList<>();
    for (Input input : takes) {
      if (!needs.contains(input.attribute())) {
        beside.add(input.attribute());
      }
    }
    return beside;
  }

  private DecisionContext caseOf(Order order, Instant at, @Nullable Request request) {
    return request == null
        ? DecisionContext.of(order, action, actor, at)
        : DecisionContext.of(order, request);
  }
}
