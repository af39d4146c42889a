package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.ActionDefinition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that a set knows, and what is said of those it does not. */
final class Vocabulary {

  private final Map<Code, Code> words = new HashMap<>();
  private final Set<Action> events = new HashSet<>();
  private final List<Action> commands = new ArrayList<>();
  private final Set<String> attributes = new HashSet<>();

  Vocabulary(StatusSet set) {
    words.put(OrderStatus.NEW, OrderStatus.NEW);
    for (StatusDefinition row : set.statuses()) {
      words.put(row.status(), row.status());
    }
    for (OrderType type : set.types()) {
      words.put(type, type);
    }
    for (Actor actor : set.actors()) {
      words.put(actor, actor);
    }
    for (ActionDefinition row : set.actions()) {
      words.put(row.action(), row.action());
      (row.kind() == Kind.EVENT ? events : commands).add(row.action());
    }
    for (Attribute<?> attribute : set.attributes()) {
      attributes.add(attribute.value());
    }
  }

  /** The set's own object for a word that it knows: it is found faster than one that equals it. */
  <C extends Code> C own(C word) {
    Code own = words.get(word);
    // Equal codes are of the same class.
    @SuppressWarnings("unchecked")
    C same = own == null ? word : (C) own;
    return same;
  }

  List<Action> commands() {
    return commands;
  }

  boolean isEvent(Action action) {
    return events.contains(action);
  }

  // Nearly all requests share the one object for no inputs: then nothing of it has to be read.
  @SuppressWarnings("ReferenceEquality")
  boolean knowsAll(Attributes inputs) {
    return inputs == Attributes.none() || attributes.containsAll(inputs.asMap().keySet());
  }

  /** The reasons to refuse what has unknown words in it, in the order in which they are told. */
  List<Reason> unknown(
      OrderStatus status, OrderType type, Action action, Actor actor, Attributes inputs) {
    List<Reason> reasons = new ArrayList<>();
    if (!words.containsKey(status)) {
      reasons.add(RuleBook.UNKNOWN_STATUS);
    }
    if (!words.containsKey(type)) {
      reasons.add(unknown(ReasonCode.UNKNOWN_TYPE, type));
    }
    if (!words.containsKey(action)) {
      reasons.add(unknown(ReasonCode.UNKNOWN_ACTION, action));
    }
    if (!words.containsKey(actor)) {
      reasons.add(unknown(ReasonCode.UNKNOWN_ACTOR, actor));
    }
    List<String> strangers = new ArrayList<>(inputs.asMap().keySet());
    strangers.removeAll(attributes);
    if (!strangers.isEmpty()) {
      reasons.add(unknown(ReasonCode.UNKNOWN_ATTRIBUTE, strangers));
    }
    return reasons;
  }

  private static Reason unknown(ReasonCode code, Object value) {
    return Reason.of(code).with(Parameter.of("value", value));
  }
}
