package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.order.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Attributes in all combinations of their values, each of which may also be missing; the plainest
 * come first. If there are too many, only two attributes are given at a time; if these are still
 * too many, only one.
 */
final class Combinations {

  private Combinations() {}

  static List<Attributes> of(Map<Attribute<?>, List<Object>> values, int most) {
    if (areFew(values, most)) {
      return every(values);
    }
    List<Attributes> single = single(values);
    long ordered = 0;
    for (List<Object> some : values.values()) {
      ordered += some.size() * (long) (single.size() - some.size());
    }
    return 1 + single.size() + ordered / 2 <= most ? twoAtATime(single) : oneAtATime(single);
  }

  /** The same, and all attributes at once if these are not all combinations. */
  static List<Attributes> andAllAtOnce(Map<Attribute<?>, List<Object>> values, int most) {
    Set<Attributes> some = new LinkedHashSet<>(of(values, most));
    if (!areFew(values, most)) {
      some.addAll(full(values));
    }
    return List.copyOf(some);
  }

  /**
   * The same, and all attributes but one, so that a guard on this one fails while guards on the
   * others hold.
   */
  static List<Attributes> andAllButOne(Map<Attribute<?>, List<Object>> values, int most) {
    Set<Attributes> some = new LinkedHashSet<>(andAllAtOnce(values, most));
    if (!areFew(values, most)) {
      for (Attributes all : full(values)) {
        values.keySet().forEach(attribute -> some.add(all.without(attribute)));
      }
    }
    return List.copyOf(some);
  }

  private static boolean areFew(Map<Attribute<?>, List<Object>> values, int most) {
    long all = 1;
    for (List<Object> some : values.values()) {
      all = Math.min(all * (some.size() + 1L), Integer.MAX_VALUE);
    }
    return all <= most;
  }

  private static List<Attributes> every(Map<Attribute<?>, List<Object>> values) {
    List<Attributes> all = List.of(Attributes.none());
    for (Map.Entry<Attribute<?>, List<Object>> attribute : values.entrySet()) {
      List<Attributes> longer = new ArrayList<>(all);
      for (Object value : attribute.getValue()) {
        for (Attributes before : all) {
          longer.add(before.withRaw(attribute.getKey().value(), value));
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<Attributes> single(Map<Attribute<?>, List<Object>> values) {
    List<Attributes> single = new ArrayList<>();
    values.forEach((attribute, some) ->
        some.forEach(value -> single.add(Attributes.none().withRaw(attribute.value(), value))));
    return single;
  }

  private static List<Attributes> oneAtATime(List<Attributes> single) {
    List<Attributes> all = new ArrayList<>(List.of(Attributes.none()));
    all.addAll(single);
    return all;
  }

  private static List<Attributes> twoAtATime(List<Attributes> single) {
    Set<Attributes> all = new LinkedHashSet<>(oneAtATime(single));
    for (Attributes one : single) {
      for (Attributes other : single) {
        all.add(one.withAll(other));
      }
    }
    return List.copyOf(all);
  }

  /** All attributes with the first value of each, and with the last. */
  private static List<Attributes> full(Map<Attribute<?>, List<Object>> values) {
    Attributes first = Attributes.none();
    Attributes last = Attributes.none();
    for (Map.Entry<Attribute<?>, List<Object>> attribute : values.entrySet()) {
      List<Object> some = attribute.getValue();
      first = first.withRaw(attribute.getKey().value(), some.get(0));
      last = last.withRaw(attribute.getKey().value(), some.get(some.size() - 1));
    }
    return List.of(first, last);
  }
}
