package dev.orderstatus.api.definition;

import java.util.List;
import java.util.Objects;

/** Copies a list and names a missing element in the error message. */
final class Listed {

  private Listed() {}

  static <T> List<T> of(String what, T[] members) {
    for (T member : Objects.requireNonNull(members, what)) {
      Objects.requireNonNull(member, what);
    }
    return List.of(members);
  }
}
