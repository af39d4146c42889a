package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.spi.Plugin;

/** The contribution of one plugin to one set. */
public record Contribution(Plugin plugin, Extension extension) {

  public String id() {
    return plugin.id();
  }

  public String namespace() {
    return plugin.namespace();
  }
}
