package dev.orderstatus.core.internal.check;

import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the problems of one set, each with its place and the plugins involved. */
final class Findings {

  private final String set;
  private final Origins origins;
  private final List<Problem> problems = new ArrayList<>();
  private List<String> plugins = List.of();

  Findings(StatusSet set) {
    this.set = set.id();
    this.origins = set.origins();
  }

  /** Sets the elements that the next problems are about. */
  Findings about(Origin.Element... elements) {
    plugins = Stream.of(elements)
        .flatMap(element -> origins.of(element).stream())
        .distinct()
        .toList();
    return this;
  }

  /** Sets the plugin that the next problems are about, if any. */
  void ofPlugin(Optional<String> plugin) {
    plugins = plugin.stream().toList();
  }

  /** True if the elements come from two or more plugins. */
  boolean isBetweenPlugins() {
    return plugins.size() > 1;
  }

  void add(Kind kind, String where, String what) {
    problems.add(new Problem(kind, where.isEmpty() ? set : set + ", " + where, what, plugins));
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
