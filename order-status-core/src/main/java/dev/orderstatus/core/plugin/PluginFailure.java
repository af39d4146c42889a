package dev.orderstatus.core.plugin;

import java.util.Objects;

/**
 * A plugin that cannot be loaded. Immutable and thread-safe.
 *
 * @param plugin the name of its class
 * @param source the jar or directory it was found in
 * @param kind what went wrong
 * @param why what went wrong in detail, and how to mend it
 */
public record PluginFailure(String plugin, String source, Kind kind, String why) {

  /** What can go wrong. */
  public enum Kind {
    /** Its own code threw. */
    THREW,
    /** It gave null in place of a plugin. */
    GAVE_NULL,
    /** A class that it needs is not there. */
    MISSING_CLASS,
    /** It was compiled against another version of the API. */
    OTHER_API,
    /** It needs a newer Java. */
    NEWER_JAVA,
    /** The class that is named as a service is none. */
    NOT_A_PLUGIN,
    /** The file that names it cannot be read. */
    UNREADABLE
  }

  /** Checks that nothing is missing. */
  public PluginFailure {
    Objects.requireNonNull(plugin, "plugin");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(why, "why");
  }

  @Override
  public String toString() {
    return "plugin %s in %s %s".formatted(plugin, source, why);
  }
}
