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
 * Who speaks which language: the owner of a set, and each plugin, those in which it has texts for
 * what it brings. Aliases, and texts in place of others, make nobody a speaker.
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
            .of(new Origin.Told(locale, key))
            .or(() -> set.origins().of(new Origin.Retold(locale, key)));
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

  /** A text that only a plugin tells is for the plugin to tell, wherever it belongs. */
  Optional<String> owner(String key) {
    return owners.of(key).or(() -> tellers.getOrDefault(key, Optional.empty()));
  }

  /** Whether a text has to be there in a language. */
  boolean sayIn(Locale locale, String key) {
    return locale.equals(Locale.ENGLISH)
        || spoken.getOrDefault(owner(key), Set.of()).contains(locale);
  }
}
