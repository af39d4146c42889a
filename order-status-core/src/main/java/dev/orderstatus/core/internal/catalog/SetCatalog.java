package dev.orderstatus.core.internal.catalog;

import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Status sets and the plugins that extend them. A set is merged on first use. Thread-safe. */
public final class SetCatalog {

  private final List<HostSet> owned;
  private final List<Plugin> plugins;
  private final Map<String, List<Owner>> owners = new LinkedHashMap<>();
  private final Map<String, MergeResult> merged = new ConcurrentHashMap<>();

  /** A set, and the plugin that brings it, if there is one. */
  private record Owner(HostSet set, Optional<String> plugin) {}

  private SetCatalog(List<HostSet> owned, List<Plugin> plugins) {
    this.owned = List.copyOf(owned);
    this.plugins = inOrder(plugins);
    for (HostSet set : this.owned) {
      own(set, Optional.empty());
    }
    for (Plugin plugin : this.plugins) {
      for (StatusSet set : plugin.sets()) {
        own(HostSet.of(set), Optional.of(plugin.id()));
      }
    }
  }

  private void own(HostSet set, Optional<String> plugin) {
    List<Owner> claims = owners.get(set.id());
    if (claims == null) {
      claims = new ArrayList<>();
      owners.put(set.id(), claims);
    }
    claims.add(new Owner(set, plugin));
  }

  private static List<Plugin> inOrder(List<Plugin> plugins) {
    return plugins.isEmpty()
        ? List.of()
        : plugins.stream()
            .sorted(Comparator.comparing(Plugin::id).thenComparing(Plugin::namespace))
            .toList();
  }

  /**
   * Makes a catalog of sets and plugins.
   *
   * @param owned the sets that do not come from a plugin
   * @param plugins the plugins, in any order
   * @return the catalog
   */
  public static SetCatalog of(List<HostSet> owned, List<Plugin> plugins) {
    return new SetCatalog(owned, plugins);
  }

  /**
   * The sets that do not come from a plugin.
   *
   * @return the sets, in the order in which they were given
   */
  public List<HostSet> owned() {
    return owned;
  }

  /**
   * The plugins.
   *
   * @return the plugins, sorted by id
   */
  public List<Plugin> plugins() {
    return plugins;
  }

  /**
   * The ids of all sets.
   *
   * @return the ids: first those of sets that do not come from a plugin
   */
  public List<String> ids() {
    return List.copyOf(owners.keySet());
  }

  /**
   * A set merged with its plugins.
   *
   * @param id the id of an existing set
   * @return the set and its problems
   */
  public MergeResult get(String id) {
    MergeResult known = merged.get(id);
    if (known != null) {
      return known;
    }
    MergeResult made = merge(id);
    MergeResult first = merged.putIfAbsent(id, made);
    return first == null ? made : first;
  }

  private MergeResult merge(String id) {
    List<Owner> claims = owners.getOrDefault(id, List.of());
    Owner owner = claims.get(0);
    StatusSet set = owner.set().definition().get();
    List<Problem> names = new ArrayList<>();
    if (!owner.set().proven()) {
      names.addAll(PluginNames.borrowed(set, owner.plugin(), owners.keySet()));
    }
    if (plugins.isEmpty()) {
      return new MergeResult(set, names, true, owner.set().proven());
    }
    List<Problem> unclear = unclear(id, claims);
    if (!unclear.isEmpty()) {
      return new MergeResult(set, unclear, false, false);
    }
    List<Contribution> contributions = contributions(id);
    return contributions.isEmpty() && owner.plugin().isEmpty()
        ? new MergeResult(set, names, true, owner.set().proven())
        : MergeResult.of(new MergeInput(set, owner.plugin(), contributions), names);
  }

  /** The reasons why the owner of the set, or of its codes, is unclear. */
  private List<Problem> unclear(String id, List<Owner> claims) {
    List<Plugin> extending = plugins.stream()
        .filter(plugin ->
            plugin.extensions().stream().anyMatch(extension -> extension.set().equals(id)))
        .toList();
    List<Problem> unclear = new ArrayList<>();
    PluginNames.problems(id, plugins).stream()
        .filter(problem -> plugins.stream()
            .filter(plugin -> brings(plugin, id) || extending.contains(plugin))
            .anyMatch(plugin -> problem.plugins().contains(plugin.id())))
        .forEach(unclear::add);
    unclear.addAll(PluginNames.taken(id, extending, owners.keySet()));
    if (claims.size() > 1) {
      unclear.add(contested(id, claims));
    }
    return unclear;
  }

  private List<Contribution> contributions(String id) {
    List<Contribution> contributions = new ArrayList<>();
    for (Plugin plugin : plugins) {
      for (Extension extension : plugin.extensions()) {
        if (extension.set().equals(id)) {
          contributions.add(new Contribution(plugin, extension));
        }
      }
    }
    return contributions;
  }

  private static boolean brings(Plugin plugin, String id) {
    return plugin.sets().stream().anyMatch(set -> set.id().equals(id));
  }

  private static Problem contested(String id, List<Owner> claims) {
    Set<String> plugins = new LinkedHashSet<>();
    claims.forEach(claim -> claim.plugin().ifPresent(plugins::add));
    String others = claims.get(0).plugin().isEmpty() ? ", and there is one already" : "";
    return new Problem(
        Problem.Kind.CONFLICT,
        id,
        "the set is brought by %s%s; give one of them another id, or leave a plugin out"
            .formatted(plugins.stream().sorted().collect(Collectors.joining(" and ")), others),
        List.copyOf(plugins));
  }

  /**
   * The problems of plugins that concern no existing set.
   *
   * @return the problems
   */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Plugin plugin : plugins) {
      plugin.extensions().stream()
          .map(Extension::set)
          .distinct()
          .filter(id -> !owners.containsKey(id))
          .forEach(id -> problems.add(new Problem(
              Problem.Kind.UNKNOWN_REFERENCE,
              id,
              "there is no such set to extend; there are %s; correct its id, or add the plugin that brings it"
                  .formatted(String.join(", ", ids())),
              List.of(plugin.id()))));
    }
    return problems;
  }
}
