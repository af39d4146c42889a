package dev.orderstatus.core.render;

import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which plugin a text belongs to: the one whose code, or the name of whose note, is in its key.
 * Immutable and thread-safe.
 */
public final class KeyOwners {

  private static final Pattern NAMESPACE = Pattern.compile("(?:^|\\.)([a-z][a-z0-9-]*):");
  private static final Pattern NOTE = Pattern.compile("note\\.([^.]+)(?:\\..*)?");

  private final Origins origins;

  /**
   * The owners of the texts of a set.
   *
   * @param origins who brought what to the set
   */
  public KeyOwners(Origins origins) {
    this.origins = origins;
  }

  /**
   * The plugin that a text belongs to.
   *
   * @param key the key of the text
   * @return the id of the last plugin whose code is in the key, as an earlier code is the more
   *     general one; empty where the text belongs to the owner of the set
   */
  public Optional<String> of(String key) {
    Set<String> owners = new LinkedHashSet<>();
    Matcher note = NOTE.matcher(key);
    if (note.matches()) {
      origins.of(new Origin.Note(note.group(1))).ifPresent(owners::add);
    }
    Matcher namespace = NAMESPACE.matcher(key);
    while (namespace.find()) {
      origins.ofNamespace(namespace.group(1)).ifPresent(owners::add);
    }
    return owners.stream().reduce((first, last) -> last);
  }
}
