package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Fallback;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.diagram.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the items to cover: the same in the list and in the counts. */
final class Names {

  /** The ways to give an input that an action takes. */
  enum Given {
    TAKEN,
    BLANK,
    OF_THE_WRONG_KIND;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Numbers items with equal names, such as two conditions of a shop's own with one name. */
  static final class Once {
    private final Map<String, Integer> seen = new HashMap<>();

    String of(String name) {
      int number = seen.merge(name, 1, Integer::sum);
      return number == 1 ? name : "%s (%d)".formatted(name, number);
    }
  }

  private Names() {}

  static String transition(OrderStatus from, TransitionDefinition row, OrderType type) {
    OrderStatus to = row.target().orElse(from);
    return "%s: %s -> %s for %s%s"
        .formatted(
            row.action(),
            status(from),
            from.equals(to) ? "same" : status(to),
            type,
            row.when().equals(Condition.ALWAYS) ? "" : " if " + Tables.condition(row.when()));
  }

  static String guard(TransitionDefinition row, Guard guard) {
    return "%s from %s%s: %s, else %s"
        .formatted(
            row.action(),
            sources(row.sources()),
            row.types().isEmpty() ? "" : " for " + list(row.types()),
            Tables.condition(guard.condition()),
            guard.otherwise().code());
  }

  static String answer(Action action, String when, Conditional<Fallback> answer) {
    Fallback value = answer.value();
    return "%s: %s%s: %s%s"
        .formatted(
            action,
            when,
            Tables.condition(answer.condition()),
            value.outcome() == Fallback.Outcome.UNCHANGED ? "unchanged " : "",
            value.reason().code());
  }

  static String input(Action action, Attribute<?> attribute, Given how) {
    return "%s with %s: %s".formatted(action, attribute, how);
  }

  static String notTaken(Action action) {
    return action + " with another input: not taken";
  }

  static String actor(Action action, Actor actor) {
    return action + " by " + actor;
  }

  static String status(OrderStatus status, Locale locale) {
    return "status " + status + " in " + locale.toLanguageTag();
  }

  static String action(Action action, Locale locale) {
    return "action " + action + " in " + locale.toLanguageTag();
  }

  static String notice(Notice notice, Locale locale) {
    return kind(notice) + " " + notice.code() + " in " + locale.toLanguageTag();
  }

  private static String kind(Notice notice) {
    if (notice instanceof Reason) {
      return "reason";
    }
    if (notice instanceof Remedy) {
      return "remedy";
    }
    return notice instanceof Effect ? "effect" : "warning";
  }

  private static String sources(FromStatuses sources) {
    if (!sources.all()) {
      return sources.statuses().stream().map(Names::status).collect(Collectors.joining(", "));
    }
    return sources.statuses().isEmpty() ? "all" : "all but " + list(sources.statuses());
  }

  private static String list(Collection<? extends Code> codes) {
    return codes.stream().map(Code::value).collect(Collectors.joining(", "));
  }

  private static String status(OrderStatus status) {
    return status.equals(OrderStatus.NEW) ? "(new)" : status.value();
  }
}
