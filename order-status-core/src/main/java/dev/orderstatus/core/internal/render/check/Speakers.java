package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The languages of the owner of a set and of each plugin: those in which they have texts for their
 * own elements. Aliases, and replacements of texts, do not count.
 */
final class Speakers {

  private final KeyOwners owners;
  private final Map<Optional<String>, Set<Locale>> spoken = new HashMap<>();
  private final Map<String, Optional<String>> tellers = new HashMap<>();

  Speakers(StatusSet set, Set<Locale> locales) {
    owners = new KeyOwners(set);
    for (Locale locale : locales) {
      for (String key : set.texts().keys(locale)) {
        Optional<String> plugin = set.origins()
            .of(new Origin.AddedText(locale, key))
            .or(() -> set.origins().of(new Origin.OverriddenText(locale, key)));
        tellers.merge(key, plugin, (one, other) -> one.isEmpty() ? one : other);
        if (plugin.isEmpty() || plugin.equals(owners.of(key))) {
          spoken.computeIfAbsent(plugin, none -> new HashSet<>()).add(locale);
        }
      }
      if (set.origins().plugins().isEmpty()) {
        spoken.computeIfAbsent(Optional.empty(), none -> new HashSet<>()).add(locale);
      }
    }
  }

  /** A text whose key has no owner belongs to the plugin that brought it, if nobody else did. */
  Optional<String> owner(String key) {
    return owners.of(key).or(() -> tellers.getOrDefault(key, Optional.empty()));
  }

  /** True if a text is required in a language. */
  boolean sayIn(Locale locale, String key) {
    return locale.equals(Locale.ENGLISH)
        || spoken.getOrDefault(owner(key), Set.of()).contains(locale);
  }
}
