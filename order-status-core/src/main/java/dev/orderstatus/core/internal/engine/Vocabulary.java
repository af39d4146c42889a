package dev.orderstatus.core.internal.engine;

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
import dev.orderstatus.core.internal.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that a set knows, and the results for unknown words. */
final class Vocabulary {

  private final Map<Code, Code> words = new HashMap<>();
  private final Set<Action> events = new HashSet<>();
  private final List<Action> actions = new ArrayList<>();
  private final Map<String, Attribute<?>> attributes = new HashMap<>();

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
      actions.add(row.action());
      if (row.kind() == Kind.EVENT) {
        events.add(row.action());
      }
    }
    for (Attribute<?> attribute : set.attributes()) {
      attributes.put(attribute.value(), attribute);
    }
  }

  /** The set's own object for a known word: identical objects are found faster than equal ones. */
  <C extends Code> C own(C word) {
    Code own = words.get(word);
    // Equal codes have the same class.
    @SuppressWarnings("unchecked")
    C same = own == null ? word : (C) own;
    return same;
  }

  /** All actions, in the order of the definition. */
  List<Action> actions() {
    return actions;
  }

  boolean knows(Code word) {
    return words.containsKey(word);
  }

  boolean isEvent(Action action) {
    return events.contains(action);
  }

  /** The reasons to refuse a request with unknown words, in their order in a decision. */
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
    List<String> strangers = new ArrayList<>();
    List<String> misfits = new ArrayList<>();
    for (Map.Entry<String, Object> input : inputs.asMap().entrySet()) {
      Attribute<?> declared = attributes.get(input.getKey());
      if (declared == null) {
        strangers.add(input.getKey());
      } else if (!Attribute.isBlank(input.getValue()) && !declared.accepts(input.getValue())) {
        misfits.add(input.getKey());
      }
    }
    if (!strangers.isEmpty()) {
      reasons.add(unknown(ReasonCode.UNKNOWN_ATTRIBUTE, strangers));
    }
    if (!misfits.isEmpty()) {
      reasons.add(unknown(ReasonCode.INVALID_INPUT, misfits));
    }
    return reasons;
  }

  /** The facts of an order that the set cannot read. */
  List<String> problems(OrderStatus status, OrderType type, Attributes given) {
    List<String> problems = new ArrayList<>();
    if (!words.containsKey(status)) {
      problems.add("status %s is none of the set".formatted(status));
    }
    if (!words.containsKey(type)) {
      problems.add("type %s is none of the set".formatted(type));
    }
    given.asMap().forEach((code, value) -> {
      Attribute<?> declared = attributes.get(code);
      if (declared == null) {
        problems.add("attribute %s is none of the set".formatted(code));
      } else if (!Attribute.isBlank(value) && !declared.accepts(value)) {
        problems.add(declared.read(value).fold(wrong -> wrong, fits -> misfit(declared, value)));
      }
    });
    return problems;
  }

  private static String misfit(Attribute<?> declared, Object value) {
    return "attribute %s: it is kept as %s, not as %s"
        .formatted(
            declared,
            value.getClass().getSimpleName(),
            declared.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Reason unknown(ReasonCode code, Object value) {
    return Reason.of(code).with(Parameter.of("value", value));
  }
}
