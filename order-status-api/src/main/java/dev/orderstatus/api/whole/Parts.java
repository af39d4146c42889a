package dev.orderstatus.api.whole;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for a part that a list has twice. */
final class Parts {

  // So few are compared faster with each other than by an index.
  private static final int FEW = 12;

  private Parts() {}

  static @Nullable PartId firstTwice(List<Part> parts) {
    return parts.size() > FEW ? firstOfMany(parts) : firstOfFew(parts);
  }

  private static @Nullable PartId firstOfFew(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      PartId id = parts.get(i).id();
      for (int before = 0; before < i; before++) {
        if (parts.get(before).id().equals(id)) {
          return id;
        }
      }
    }
    return null;
  }

  private static @Nullable PartId firstOfMany(List<Part> parts) {
    Set<PartId> seen = new HashSet<>();
    for (Part part : parts) {
      if (!seen.add(part.id())) {
        return part.id();
      }
    }
    return null;
  }
}
