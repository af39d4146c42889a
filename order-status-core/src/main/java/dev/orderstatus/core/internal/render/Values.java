package dev.orderstatus.core.internal.render;

import org.jspecify.annotations.Nullable;

/** What placeholders are filled with. */
@FunctionalInterface
interface Values {

  /** The words for a placeholder; null where there is nothing to say. */
  @Nullable String of(String name);
}
