package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Input;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers to a set's events, given in place of a transition. */
final class EventAnswers {

  private final StatusSet set;
  private final Map<Action, List<Conditional<Fallback>>> first = new HashMap<>();

  EventAnswers(StatusSet set) {
    this.set = set;
    set.actions().forEach(action -> first.put(action.action(), action.first()));
  }

  /** The reason why an event does not reach its row, if that is certain. */
  Optional<ReasonCode> obstacle(Action action, LogKnowledge known) {
    return first.getOrDefault(action, List.of()).stream()
        .filter(answer -> known.rest(answer.condition()).equals(Condition.ALWAYS))
        .map(answer -> answer.value().reason().code())
        .findFirst();
  }

  /** The answers that change the payment all the same; if a row fits, only those checked first. */
  List<Conditional<Fallback>> changing(ActionDefinition event, boolean rowFits) {
    List<Conditional<Fallback>> changing = new ArrayList<>(event.first());
    if (!rowFits) {
      changing.addAll(event.answers());
    }
    changing.removeIf(answer -> answer.value().payment().isEmpty());
    return changing;
  }

  /** The inputs that any row of an action stores. */
  List<Attribute<?>> stored(Action action) {
    List<Attribute<?>> stored = new ArrayList<>();
    for (TransitionDefinition row : set.transitions()) {
      if (row.action().equals(action)) {
        stored.addAll(stored(row));
      }
    }
    return stored.stream().distinct().toList();
  }

  /** The attributes that a row stores as given, including the reason. */
  static List<Attribute<?>> stored(TransitionDefinition row) {
    List<Attribute<?>> stored = new ArrayList<>();
    row.change().inputs().stream()
        .filter(Input::isStored)
        .forEach(input -> stored.add(input.attribute()));
    row.change().justificationAs().ifPresent(stored::add);
    return stored;
  }
}
