package dev.orderstatus.api.spi;

import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a plugin brings, as data: whole status sets of its own, and extensions of sets that somebody
 * else owns. Immutable and thread-safe.
 *
 * <pre>{@code
 * Plugin.named("delivery-tracking", "delivery")
 *     .extend("webshop", set -> set
 *         .status(StatusDefinition.of(DELIVERED).phase(Phase.COMPLETED).historical().isFinal())
 *         .events(DELIVER)
 *         .on(DELIVER, from(SHIPPED).by(Actor.CARRIER).to(DELIVERED))
 *         .pathAfter(SHIPPED, DELIVERED)
 *         .texts(texts))
 *     .build();
 * }</pre>
 *
 * @param id what the plugin is called: lower-case words joined by hyphens; no other plugin has it
 * @param namespace the namespace of every code it brings to sets of others:
 *     {@code delivery:delivered}; no other plugin has it, and where the plugin extends a set, it is
 *     the id of no set
 * @param sets whole sets of its own; their codes may be bare
 * @param extensions what it brings to sets of others
 */
public record Plugin(
    String id, String namespace, List<StatusSet> sets, List<Extension> extensions) {

  /** Checks that nothing is missing, and copies the lists. */
  public Plugin {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(namespace, "namespace");
    sets = List.copyOf(sets);
    extensions = List.copyOf(extensions);
  }

  /**
   * Starts a plugin.
   *
   * @param id what it is called: lower-case words joined by hyphens
   * @param namespace the namespace of its codes: lower-case words joined by hyphens
   * @return a builder
   */
  public static Builder named(String id, String namespace) {
    return new Builder(id, namespace);
  }

  /** Lists what a plugin brings. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final String namespace;
    private final List<StatusSet> sets = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();

    Builder(String id, String namespace) {
      this.id = Objects.requireNonNull(id, "id");
      this.namespace = Objects.requireNonNull(namespace, "namespace");
    }

    /**
     * A whole set of its own.
     *
     * @param set the set
     * @return this builder
     */
    public Builder set(StatusSet set) {
      sets.add(Objects.requireNonNull(set, "set"));
      return this;
    }

    /**
     * What it brings to a set that somebody else owns.
     *
     * @param set the id of the set, for example {@code webshop}
     * @param more writes what it brings
     * @return this builder
     */
    public Builder extend(String set, UnaryOperator<Extension.Builder> more) {
      extensions.add(more.apply(Extension.of(set)).build());
      return this;
    }

    /**
     * The plugin as written. Whatever is wrong with it is reported when it is put together with the
     * sets it extends.
     *
     * @return the plugin
     */
    public Plugin build() {
      return new Plugin(id, namespace, sets, extensions);
    }
  }
}
