package dev.orderstatus.core;

import java.util.Objects;
import java.util.Optional;

/**
 * A finding in a set that is not a mistake, but may be unintended. Immutable and thread-safe.
 *
 * @param where the location: the set, then the status
 * @param what the finding, and a possible change
 * @param plugin the plugin that causes it; empty if the owner does
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
