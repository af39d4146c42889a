package dev.orderstatus.api.definition;

import java.util.List;
import java.util.Objects;

/** What was listed one by one, with an error that names what is missing. */
final class Listed {

  private Listed() {}

  static <T> List<T> of(String what, T[] members) {
    for (T member : Objects.requireNonNull(members, what)) {
      Objects.requireNonNull(member, what);
    }
    return List.of(members);
  }
}
