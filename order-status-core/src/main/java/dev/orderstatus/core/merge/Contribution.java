package dev.orderstatus.core.merge;

import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.spi.Plugin;

/** What one plugin brings to one set. */
record Contribution(Plugin plugin, Extension extension) {

  String id() {
    return plugin.id();
  }

  String namespace() {
    return plugin.namespace();
  }
}
