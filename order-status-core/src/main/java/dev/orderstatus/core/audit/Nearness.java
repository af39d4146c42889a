package dev.orderstatus.core.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares states by their distance to a given one: first by the number of different facts, then by
 * the facts, then by their codes.
 */
final class Nearness {
  private static final String PAYMENT = "0";
  private static final String ATTRIBUTE = "1";
  private static final String STATUS = "2";
  private static final String TYPE = "3";

  private Nearness() {}

  static Comparator<KnownState> to(KnownState state) {
    return Comparator.<KnownState>comparingInt(other -> changes(state, other).size())
        .thenComparing(other -> kinds(changes(state, other)))
        .thenComparing(other -> String.join("\n", changes(state, other)));
  }

  private static String kinds(List<String> changes) {
    StringBuilder kinds = new StringBuilder();
    changes.forEach(change -> kinds.append(change.charAt(0)));
    return kinds.toString();
  }

  /** The facts that differ, each with its other value, in order of importance. */
  private static List<String> changes(KnownState state, KnownState other) {
    List<String> changes = new ArrayList<>();
    if (!state.payment().equals(other.payment())) {
      changes.add(PAYMENT + other.payment().map(Object::toString).orElse(""));
    }
    Set<String> codes = new TreeSet<>(state.attributes().keySet());
    codes.addAll(other.attributes().keySet());
    for (String code : codes) {
      Object value = other.attributes().get(code);
      if (!Objects.equals(state.attributes().get(code), value)) {
        changes.add(ATTRIBUTE + code + " " + (value == null ? "" : value));
      }
    }
    if (!state.status().equals(other.status())) {
      changes.add(STATUS + other.status());
    }
    if (!state.type().equals(other.type())) {
      changes.add(TYPE + other.type().map(Object::toString).orElse(""));
    }
    return changes;
  }
}
