package dev.orderstatus.core.internal.catalog;

import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * More texts for a set, or for the set of a kind of parts, wherever that is used. Immutable and
 * thread-safe.
 *
 * @param id the id of the set
 * @param texts the texts, which win over those of the set
 */
public record MoreTexts(String id, Texts texts) {

  /** Checks that nothing is missing. */
  public MoreTexts {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(texts, "texts");
  }

  /**
   * Sets with these texts: that of the id, else each whose parts have a set of that id.
   *
   * @param hosts the sets
   * @return the sets in the same order; empty if the texts are for none of them
   */
  public Optional<List<HostSet>> addedTo(List<HostSet> hosts) {
    // The parts are looked up only if needed: that builds every set.
    Predicate<HostSet> fits = hosts.stream().anyMatch(host -> host.id().equals(id))
        ? host -> host.id().equals(id)
        : host -> areForPartsOf(host.definition().get());
    return hosts.stream().noneMatch(fits)
        ? Optional.empty()
        : Optional.of(hosts.stream()
            .map(host -> fits.test(host) ? HostSet.of(addedTo(host.definition().get())) : host)
            .toList());
  }

  private boolean areForPartsOf(StatusSet set) {
    return set.kinds().stream().anyMatch(kind -> kind.set().id().equals(id));
  }

  private StatusSet addedTo(StatusSet set) {
    if (set.id().equals(id)) {
      return set.toBuilder().texts(set.texts().with(texts)).build();
    }
    List<Kind> kinds = set.kinds().stream()
        .map(kind -> kind.set().id().equals(id)
            ? kind.toBuilder().set(addedTo(kind.set())).build()
            : kind)
        .toList();
    return set.toBuilder().kinds(kinds).build();
  }
}
