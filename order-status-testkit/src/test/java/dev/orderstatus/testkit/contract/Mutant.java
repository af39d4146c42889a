package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Sets with one thing changed, as somebody might by mistake. */
final class Mutant {

  private Mutant() {}

  /** Every row of an action is changed. */
  static StatusSet row(StatusSet set, Action action, Consumer<Row> mistake) {
    List<TransitionDefinition> rows = set.transitions().stream()
        .map(row -> row.action().equals(action) ? Row.changed(row, mistake) : row)
        .toList();
    return with(set, set.statuses(), set.actions(), rows);
  }

  /** A changed copy of every row of an action is added. */
  static StatusSet oneMore(StatusSet set, Action action, Consumer<Row> mistake) {
    List<TransitionDefinition> rows = new ArrayList<>(set.transitions());
    set.transitions().stream()
        .filter(row -> row.action().equals(action))
        .forEach(row -> rows.add(Row.changed(row, mistake)));
    return with(set, set.statuses(), set.actions(), rows);
  }

  /** The rows of an action are taken out. */
  static StatusSet without(StatusSet set, Action action) {
    List<TransitionDefinition> rows =
        set.transitions().stream().filter(row -> !row.action().equals(action)).toList();
    return with(set, set.statuses(), set.actions(), rows);
  }

  static StatusSet status(
      StatusSet set, OrderStatus status, UnaryOperator<StatusDefinition> changed) {
    List<StatusDefinition> statuses = set.statuses().stream()
        .map(row -> row.status().equals(status) ? changed.apply(row) : row)
        .toList();
    return with(set, statuses, set.actions(), set.transitions());
  }

  static StatusSet action(StatusSet set, Action action, UnaryOperator<ActionDefinition> changed) {
    List<ActionDefinition> actions = set.actions().stream()
        .map(row -> row.action().equals(action) ? changed.apply(row) : row)
        .toList();
    return with(set, set.statuses(), actions, set.transitions());
  }

  /** The set with its texts in one language changed. */
  static StatusSet texts(StatusSet set, Locale locale, UnaryOperator<Map<String, String>> changed) {
    Map<Locale, Map<String, String>> all = new LinkedHashMap<>();
    for (Locale one : set.texts().locales()) {
      Map<String, String> texts = new TreeMap<>();
      set.texts()
          .keys(one)
          .forEach(key -> texts.put(key, set.texts().find(one, key).orElseThrow()));
      all.put(one, one.equals(locale) ? changed.apply(texts) : texts);
    }
    return set.withTexts(Texts.of(all));
  }

  static StatusSet text(StatusSet set, Locale locale, String key, String text) {
    return texts(set, locale, texts -> {
      if (texts.put(key, text) == null && !key.endsWith(".aliases")) {
        throw new IllegalArgumentException("there was no text " + key);
      }
      return texts;
    });
  }

  private static StatusSet with(
      StatusSet set,
      List<StatusDefinition> statuses,
      List<ActionDefinition> actions,
      List<TransitionDefinition> transitions) {
    StatusSet mutant = set.toBuilder()
        .statuses(statuses)
        .actions(actions)
        .transitions(transitions)
        .build();
    if (mutant.equals(set)) {
      throw new IllegalArgumentException("nothing was changed");
    }
    return mutant;
  }
}
