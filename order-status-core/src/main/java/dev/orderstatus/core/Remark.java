package dev.orderstatus.core;

import java.util.Objects;
import java.util.Optional;

/**
 * Something about a set that is no mistake, and may not be meant. Immutable and thread-safe.
 *
 * @param where where it is: the set, then the status
 * @param what what was found, and what can be done about it
 * @param plugin the plugin whose doing it is; empty where it is the owner's
 */
public record Remark(String where, String what, Optional<String> plugin) {

  /** Checks that nothing is missing. */
  public Remark {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(plugin, "plugin");
  }

  @Override
  public String toString() {
    return where + ": " + what + plugin.map(id -> " (plugin " + id + ")").orElse("");
  }
}
