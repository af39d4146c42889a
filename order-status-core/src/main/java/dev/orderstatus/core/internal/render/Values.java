package dev.orderstatus.core.internal.render;

import org.jspecify.annotations.Nullable;

@FunctionalInterface
interface Values {

  /** The words for a placeholder; null if there are none. */
  @Nullable String of(String name);
}
