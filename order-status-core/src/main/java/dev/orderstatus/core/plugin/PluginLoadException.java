package dev.orderstatus.core.plugin;

import java.util.List;
import java.util.stream.Collectors;

/** Plugins cannot be loaded; the exception lists all of them. */
public final class PluginLoadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PluginFailure> failures;

  /**
   * Reports all plugins that cannot be loaded.
   *
   * @param failures the plugins, each with its failure
   */
  public PluginLoadException(List<PluginFailure> failures) {
    super(failures.stream().map(PluginFailure::toString).collect(Collectors.joining("; ")));
    this.failures = List.copyOf(failures);
  }

  /**
   * Every plugin that cannot be loaded.
   *
   * @return the failures, in the order in which the plugins were found
   */
  public List<PluginFailure> failures() {
    return failures;
  }
}
