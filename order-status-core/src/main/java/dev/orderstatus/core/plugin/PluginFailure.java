package dev.orderstatus.core.plugin;

import java.util.Objects;

/**
 * A plugin that cannot be loaded. Immutable and thread-safe.
 *
 * @param plugin the name of the plugin's class
 * @param source the jar or directory of the class
 * @param kind the kind of failure
 * @param why the details, and how to repair the plugin
 */
public record PluginFailure(String plugin, String source, Kind kind, String why) {

  /** The kinds of failure. */
  public enum Kind {
    /** The plugin's own code threw an exception. */
    THREW,
    /** The service returned null in place of a plugin. */
    GAVE_NULL,
    /** A class that the plugin needs is missing. */
    MISSING_CLASS,
    /** The plugin was compiled against another version of the API. */
    OTHER_API,
    /** The plugin needs a newer Java version. */
    NEWER_JAVA,
    /** The class named as a service is not a plugin. */
    NOT_A_PLUGIN,
    /** The service file cannot be read. */
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
