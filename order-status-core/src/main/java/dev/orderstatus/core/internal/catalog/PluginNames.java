package dev.orderstatus.core.internal.catalog;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.internal.merge.MergeInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks that plugins have names, and no two have the same. */
final class PluginNames {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

  private PluginNames() {}

  static List<Problem> problems(String set, List<Plugin> plugins) {
    List<Problem> problems = new ArrayList<>();
    for (Plugin plugin : plugins) {
      malformed(set, plugin, "id", plugin.id(), problems);
      malformed(set, plugin, "namespace", plugin.namespace(), problems);
    }
    shared(plugins, Plugin::id)
        .forEach((id, ids) -> problems.add(new Problem(
            Problem.Kind.CONFLICT,
            set,
            "%d plugins have the id %s; leave all but one out".formatted(ids.size(), id),
            ids)));
    shared(plugins, Plugin::namespace).forEach((namespace, ids) -> {
      if (ids.stream().distinct().count() > 1) {
        problems.add(new Problem(
            Problem.Kind.CONFLICT,
            set,
            "the namespace %s is that of %s; give one of them another, or leave one out"
                .formatted(namespace, String.join(" and ", ids)),
            ids));
      }
    });
    return problems;
  }

  /**
   * Checks that the elements of plugins cannot be mistaken for codes of a set: {@code webshop:paid}
   * is another word for {@code paid} of the webshop.
   */
  static List<Problem> taken(String set, List<Plugin> extending, Collection<String> ids) {
    return extending.stream()
        .filter(plugin -> ids.contains(plugin.namespace()))
        .map(plugin -> new Problem(
            Problem.Kind.CONFLICT,
            set,
            "the namespace %s of the plugin %s is the id of the set %s, so its codes would be taken for codes of that set; give the plugin another namespace"
                .formatted(plugin.namespace(), plugin.id(), plugin.namespace()),
            List.of(plugin.id())))
        .toList();
  }

  /** Checks that codes of a set cannot be mistaken for codes of another one. */
  static List<Problem> borrowed(StatusSet set, Optional<String> owner, Collection<String> ids) {
    return MergeInput.codes(set)
        .filter(code -> !code.namespace().equals(set.id()) && ids.contains(code.namespace()))
        .map(code -> new Problem(
            Problem.Kind.CONFLICT,
            set.id() + ", " + MergeInput.kind(code) + " " + code,
            "its namespace is the id of the set %s, so it would be taken for a code of that set; give it another namespace"
                .formatted(code.namespace()),
            owner.stream().toList()))
        .toList();
  }

  private static void malformed(
      String set, Plugin plugin, String what, String name, List<Problem> problems) {
    if (name.length() > Code.MAX_LENGTH || !NAME.matcher(name).matches()) {
      problems.add(new Problem(
          Problem.Kind.INVALID,
          set,
          "the %s \"%.80s\" of a plugin is not lower-case words joined by hyphens, at most %d characters"
              .formatted(what, name, Code.MAX_LENGTH),
          List.of(plugin.id())));
    }
  }

  private static Map<String, List<String>> shared(
      List<Plugin> plugins, Function<Plugin, String> name) {
    Map<String, List<String>> ids = plugins.stream()
        .collect(Collectors.groupingBy(
            name, TreeMap::new, Collectors.mapping(Plugin::id, Collectors.toList())));
    ids.values().removeIf(all -> all.size() < 2);
    return ids;
  }
}
