package dev.orderstatus.api.definition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The origins of a set's elements: the plugins merged into the set, and the elements that each of
 * them brought. Elements that are not listed are the set's own. Look-up takes constant time.
 * Immutable and thread-safe.
 */
public final class Origins {

  private static final Origins NONE = new Origins(Optional.empty(), Map.of(), List.of());

  private final Optional<String> owner;
  private final Map<String, String> namespaces;
  private final Map<Origin.Element, Set<String>> elements = new LinkedHashMap<>();

  private Origins(Optional<String> owner, Map<String, String> namespaces, List<Origin> all) {
    this.owner = Objects.requireNonNull(owner, "owner");
    this.namespaces = Map.copyOf(namespaces);
    for (Origin origin : all) {
      elements
          .computeIfAbsent(origin.element(), none -> new LinkedHashSet<>())
          .add(origin.plugin());
    }
  }

  /**
   * The origins of a set as its owner wrote it.
   *
   * @return no origins
   */
  public static Origins none() {
    return NONE;
  }

  /**
   * The origins of a set that plugins were merged into.
   *
   * @param owner the plugin that brought the set itself; empty if the library or the shop did
   * @param plugins the merged plugins: for each id, the namespace of its codes
   * @param elements the elements that each of them brought
   * @return the origins
   */
  public static Origins of(
      Optional<String> owner, Map<String, String> plugins, List<Origin> elements) {
    return new Origins(owner, plugins, elements);
  }

  /**
   * The plugin that brought the set itself.
   *
   * @return its id; empty if the library or the shop brought the set
   */
  public Optional<String> owner() {
    return owner;
  }

  /**
   * The plugins that are merged into the set.
   *
   * @return their ids, sorted; none for a set as its owner wrote it
   */
  public List<String> plugins() {
    return namespaces.keySet().stream().sorted().toList();
  }

  /**
   * The plugin whose codes have a namespace.
   *
   * @param namespace the namespace
   * @return its id; empty if no merged plugin has the namespace
   */
  public Optional<String> ofNamespace(String namespace) {
    Objects.requireNonNull(namespace, "namespace");
    return namespaces.entrySet().stream()
        .filter(plugin -> plugin.getValue().equals(namespace))
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder());
  }

  /**
   * The plugin that brought an element.
   *
   * @param element the element
   * @return its id; the first one if several brought the element, such as aliases of one status;
   *     empty if the element is the set's own
   */
  public Optional<String> of(Origin.Element element) {
    @Nullable Set<String> known = elements.get(Objects.requireNonNull(element, "element"));
    return known == null ? Optional.empty() : known.stream().findFirst();
  }

  /**
   * All elements that plugins brought.
   *
   * @return the elements, each with its plugin, in the order in which they were merged
   */
  public List<Origin> all() {
    return elements.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(plugin -> new Origin(plugin, entry.getKey())))
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origins origins
        && owner.equals(origins.owner)
        && namespaces.equals(origins.namespaces)
        && elements.equals(origins.elements);
  }

  @Override
  public int hashCode() {
    return Objects.hash(owner, namespaces, elements);
  }

  @Override
  public String toString() {
    return all().stream()
        .map(origin -> origin.plugin() + ": " + origin.element())
        .collect(Collectors.joining("\n"));
  }
}
