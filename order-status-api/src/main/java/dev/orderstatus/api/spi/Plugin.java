package dev.orderstatus.api.spi;

import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The contents of a plugin, as data: its own status sets, and extensions of sets that somebody else
 * owns. Immutable and thread-safe.
 *
 * <pre>{@code
 * Plugin.named("delivery-tracking", "delivery")
 *     .extend("webshop", set -> set
 *         .status(StatusDefinition.of(DELIVERED).phase(Phase.COMPLETED).historical().correctable())
 *         .events(DELIVER)
 *         .on(DELIVER, from(SHIPPED).by(Actor.CARRIER).to(DELIVERED))
 *         .pathAfter(SHIPPED, DELIVERED)
 *         .texts(texts))
 *     .build();
 * }</pre>
 *
 * @param id the unique id of the plugin: lower-case words joined by hyphens
 * @param namespace the unique namespace of every code that the plugin adds to sets of other owners:
 *     {@code delivery:delivered}; if the plugin extends a set, the namespace must not be the id of
 *     a set
 * @param sets the plugin's own sets; their codes may be bare
 * @param extensions the extensions of sets of other owners
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
   * @param id the id: lower-case words joined by hyphens
   * @param namespace the namespace of its codes: lower-case words joined by hyphens
   * @return a builder
   */
  public static Builder named(String id, String namespace) {
    return new Builder(id, namespace);
  }

  /** Lists the contents of a plugin. Not thread-safe. */
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
     * Adds one of the plugin's own sets.
     *
     * @param set the set
     * @return this builder
     */
    public Builder set(StatusSet set) {
      sets.add(Objects.requireNonNull(set, "set"));
      return this;
    }

    /**
     * Extends a set that somebody else owns.
     *
     * @param set the id of the set, for example {@code webshop}
     * @param more adds to the extension
     * @return this builder
     */
    public Builder extend(String set, UnaryOperator<Extension.Builder> more) {
      extensions.add(more.apply(Extension.of(set)).build());
      return this;
    }

    /**
     * Makes the plugin. All problems are reported when the plugin is merged with the sets it
     * extends.
     *
     * @return the plugin
     */
    public Plugin build() {
      return new Plugin(id, namespace, sets, extensions);
    }
  }
}
