package dev.orderstatus.core.diagram;

import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.time.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A status set as tables for people: Markdown with aligned columns, which is readable in a terminal
 * too.
 *
 * <p>Rows follow the order of the definition, and equal sets give equal text. Labels and names are
 * escaped. Every line ends with a line feed.
 *
 * <p>Thread-safe.
 */
public final class Tables {

  private Tables() {}

  /**
   * The statuses: code, English label, phase, section and ending; if plugins are merged into the
   * set, also the plugin of each status.
   *
   * @param set the set
   * @return a table with a row for each status
   */
  public static String statuses(StatusSet set) {
    Objects.requireNonNull(set, "set");
    return PluginColumn.table(
        set,
        List.of("code", "label", "phase", "section", "ending"),
        set.statuses(),
        row -> status(row, set),
        row -> PluginColumn.of(set, new Origin.Declared(row.status())));
  }

  /**
   * The transitions: from, action, kind, actors, guards with the reason for a refusal, to, and the
   * results; if plugins are merged into the set, also the contribution of each plugin.
   *
   * @param set the set
   * @return a table with a row for each transition of the definition
   */
  public static String transitions(StatusSet set) {
    Objects.requireNonNull(set, "set");
    return PluginColumn.table(
        set,
        List.of("from", "action", "kind", "actors", "guards, else reason", "to", "effects"),
        set.transitions(),
        row -> TransitionRow.of(row, set),
        row -> PluginColumn.of(set, row));
  }

  /**
   * The answers given if no transition fits: for a command a more specific reason, for an event the
   * reason why it needs attention, or that it changes nothing; if plugins are merged into the set,
   * also the plugin of each answer.
   *
   * @param set the set
   * @return a table with a row for each answer; empty if there is none
   */
  public static String answers(StatusSet set) {
    Objects.requireNonNull(set, "set");
    List<AnswerRows.Row> rows = set.actions().stream()
        .flatMap(action -> AnswerRows.of(action, set.origins()).stream())
        .toList();
    return rows.isEmpty()
        ? ""
        : PluginColumn.table(
            set,
            List.of("action", "when", "answer"),
            rows,
            AnswerRows.Row::cells,
            row -> PluginColumn.of(set, row.from()));
  }

  /**
   * The times promised to a customer.
   *
   * @param set the set
   * @return a table with a row for each promise; empty if there is none
   */
  public static String promises(StatusSet set) {
    Objects.requireNonNull(set, "set");
    List<List<String>> rows = new ArrayList<>();
    for (StatusDefinition status : set.statuses()) {
      status.promises().forEach(promise -> rows.add(promise(status, promise)));
    }
    return rows.isEmpty()
        ? ""
        : Markdown.table(List.of("status", "kind", "time", "counted from", "if"), rows);
  }

  /**
   * The words for a condition in the tables.
   *
   * @param condition the condition
   * @return a few plain words, with attribute codes in backquotes
   */
  public static String condition(Condition condition) {
    return ConditionWords.of(Objects.requireNonNull(condition, "condition"));
  }

  static String kind(ActionDefinition.Kind kind) {
    return switch (kind) {
      case COMMAND -> "command";
      case EVENT -> "event";
    };
  }

  private static List<String> status(StatusDefinition row, StatusSet set) {
    String ending = PlainEnglish.ending(row);
    String hidden = row.hidden() ? "hidden from the customer" : "";
    return List.of(
        Markdown.code(row.status()),
        Markdown.escaped(PlainEnglish.label(row.status(), set.texts())),
        row.phase().code(),
        row.section().code(),
        ending + (ending.isEmpty() || hidden.isEmpty() ? "" : ", ") + hidden);
  }

  private static List<String> promise(StatusDefinition status, Conditional<Promise> promise) {
    boolean onDate = promise.value().span() instanceof Promise.OnDate;
    return List.of(
        Markdown.code(status.status()),
        promise.value().kind().code(),
        time(promise.value().span()),
        onDate ? "" : from(promise.value().anchor()),
        promise.condition().equals(Condition.ALWAYS) ? "" : ConditionWords.of(promise.condition()));
  }

  private static String from(Promise.Anchor anchor) {
    return switch (anchor) {
      case STATUS_SINCE -> "reaching the status";
      case PLACED_AT -> "placing the order";
    };
  }

  private static String time(Promise.Span span) {
    if (span instanceof Promise.Minutes minutes) {
      return many(minutes.minutes(), "minute");
    }
    if (span instanceof Promise.WorkDays minutes) {
      return many(minutes.days(), "working day");
    }
    if (span instanceof Promise.Weeks minutes) {
      return many(minutes.weeks(), "week");
    }
    return span instanceof Promise.WorkDaysOf minutes
        ? Markdown.code(minutes.attribute()) + " working days, else " + minutes.otherwise()
        : "until the end of " + Markdown.code(((Promise.OnDate) span).attribute());
  }

  private static String many(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
