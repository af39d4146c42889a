package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The column that names the plugin of each element; only if plugins are merged into a set. */
final class PluginColumn {

  private PluginColumn() {}

  static <R> String table(
      StatusSet set,
      List<String> head,
      List<R> rows,
      Function<R, List<String>> cells,
      Function<R, String> plugin) {
    boolean plain = set.origins().plugins().isEmpty();
    return Markdown.table(
        plain ? head : with(head, "plugin"),
        rows.stream()
            .map(row -> plain ? cells.apply(row) : with(cells.apply(row), plugin.apply(row)))
            .toList());
  }

  static String of(StatusSet set, Origin.Element element) {
    return Markdown.escaped(set.origins().of(element).orElse(""));
  }

  static String of(StatusSet set, TransitionDefinition row) {
    List<String> parts = new ArrayList<>();
    set.origins().of(new Origin.Row(row)).map(Markdown::escaped).ifPresent(parts::add);
    row.guards()
        .forEach(guard -> add(
            parts,
            set,
            new Origin.AddedGuard(row, guard),
            "guard",
            guard.otherwise().code()));
    row.effects()
        .forEach(effect -> add(
            parts,
            set,
            new Origin.AddedEffect(row, effect),
            "effect",
            effect.value().code()));
    row.warnings()
        .forEach(warning -> add(
            parts,
            set,
            new Origin.AddedWarning(row, warning),
            "warning",
            warning.value().code()));
    return String.join("; ", parts);
  }

  private static void add(
      List<String> parts, StatusSet set, Origin.Element element, String what, Code code) {
    set.origins()
        .of(element)
        .ifPresent(plugin ->
            parts.add(Markdown.escaped(plugin) + ": " + what + " " + Markdown.code(code)));
  }

  private static List<String> with(List<String> cells, String more) {
    List<String> all = new ArrayList<>(cells);
    all.add(more);
    return all;
  }
}
