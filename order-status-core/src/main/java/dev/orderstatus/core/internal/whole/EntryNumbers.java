package dev.orderstatus.core.internal.whole;

import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the number of an entry is unique in its order among the entries of its sort. */
final class EntryNumbers {

  // So few are compared faster with each other than by an index.
  private static final int FEW = 12;

  private record Key(EntrySort sort, String number) {}

  private EntryNumbers() {}

  /** Two entries of one part are the business of its ledger. */
  static void check(Whole whole) {
    int size = 0;
    for (Part part : whole.parts()) {
      size += part.entries().size();
    }
    List<String> problems =
        size > FEW || isOneOfFewTwice(whole.parts()) ? problems(whole) : List.of();
    if (!problems.isEmpty()) {
      throw new InvalidPartsException(problems);
    }
  }

  private static boolean isOneOfFewTwice(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      for (Entry entry : parts.get(i).entries()) {
        for (int before = 0; before < i; before++) {
          if (has(parts.get(before), entry)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean has(Part part, Entry entry) {
    for (Entry other : part.entries()) {
      if (other.sort() == entry.sort() && other.number().equals(entry.number())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> problems(Whole whole) {
    Map<Key, Part> first = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (Part part : whole.parts()) {
      for (Entry entry : part.entries()) {
        Part other = first.putIfAbsent(new Key(entry.sort(), entry.number()), part);
        if (other != null && !other.id().equals(part.id())) {
          problems.add(
              "%s and %s: both have %s with number \"%s\", but a number is unique among them"
                  .formatted(other.id(), part.id(), entry.sort(), entry.number()));
        }
      }
    }
    return problems;
  }
}
