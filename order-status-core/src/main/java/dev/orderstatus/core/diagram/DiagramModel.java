package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contents of a diagram, for any language: the machine of the order, or of a kind of parts.
 * Texts are raw: each language escapes them.
 */
record DiagramModel(
    String kind,
    String title,
    List<Node> nodes,
    List<Move> moves,
    List<Action> inPlace,
    List<DiagramModel> kinds) {

  record Node(OrderStatus status, String label, String ending, boolean terminal) {}

  /**
   * All actions that lead from one status to another, each with its condition; {@code from} may be
   * (new).
   */
  record Move(OrderStatus from, OrderStatus to, List<String> actions) {

    String label() {
      return String.join(", ", actions);
    }
  }

  static DiagramModel of(StatusSet set) {
    return of("", Objects.requireNonNull(set, "set"));
  }

  private static DiagramModel of(String kind, StatusSet set) {
    Set<OrderStatus> statuses = statuses(set);
    List<Move> moves = new ArrayList<>();
    moves.addAll(movesFrom(OrderStatus.NEW, set));
    statuses.forEach(status -> moves.addAll(movesFrom(status, set)));
    return new DiagramModel(
        kind,
        set.title(),
        statuses.stream().map(status -> node(status, set)).toList(),
        List.copyOf(moves),
        set.transitions().stream()
            .filter(transition -> transition.target().isEmpty())
            .map(TransitionDefinition::action)
            .distinct()
            .toList(),
        set.kinds().stream().map(part -> of(part.code(), part.set())).toList());
  }

  /** A word that is not a keyword in any language, and is different for every status. */
  String id(OrderStatus status) {
    return id() + "s_" + word(status.value());
  }

  /** The same for the machine of a kind; empty for that of the order. */
  String id() {
    return kind.isEmpty() ? "" : "k_" + word(kind) + "_";
  }

  private static String word(String code) {
    return code.replace(":", "__").replace('-', '_');
  }

  String inPlaceNote() {
    return inPlace.isEmpty()
        ? ""
        : "Not drawn, as the %s stays in place: ".formatted(kind.isEmpty() ? "order" : kind)
            + inPlace.stream().map(Action::value).collect(Collectors.joining(", "));
  }

  /**
   * The declared statuses, then those that only a transition names: this also draws a set that does
   * not compile.
   */
  static Set<OrderStatus> statuses(StatusSet set) {
    Set<OrderStatus> statuses = new LinkedHashSet<>();
    set.statuses().forEach(row -> statuses.add(row.status()));
    for (TransitionDefinition transition : set.transitions()) {
      if (!transition.sources().all()) {
        statuses.addAll(transition.sources().statuses());
      }
      transition.target().ifPresent(statuses::add);
    }
    statuses.remove(OrderStatus.NEW);
    return statuses;
  }

  private static Node node(OrderStatus status, StatusSet set) {
    StatusDefinition row = set.statuses().stream()
        .filter(definition -> definition.status().equals(status))
        .findFirst()
        .orElse(null);
    return new Node(
        status,
        PlainEnglish.label(status, set.texts()),
        row == null ? "not declared" : PlainEnglish.ending(row),
        row != null && row.ending() == Ending.TERMINAL);
  }

  private static List<Move> movesFrom(OrderStatus from, StatusSet set) {
    Map<OrderStatus, List<String>> actions = new LinkedHashMap<>();
    for (TransitionDefinition transition : set.transitions()) {
      OrderStatus to = transition.target().orElse(from);
      if (!to.equals(from) && transition.sources().contains(from)) {
        List<String> known = actions.computeIfAbsent(to, target -> new ArrayList<>());
        String action = transition.action() + forTypes(transition) + when(transition);
        if (!known.contains(action)) {
          known.add(action);
        }
      }
    }
    return actions.entrySet().stream()
        .map(entry -> new Move(from, entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static String when(TransitionDefinition transition) {
    return transition.when().equals(Condition.ALWAYS)
        ? ""
        : " [" + ConditionWords.plain(transition.when()) + "]";
  }

  private static String forTypes(TransitionDefinition transition) {
    return transition.types().isEmpty()
        ? ""
        : transition.types().stream()
            .map(OrderType::value)
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
