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
 * come first. Where there are too many, only two attributes are given at a time.
 */
final class Combinations {

  private Combinations() {}

  static List<Attributes> of(Map<Attribute<?>, List<Object>> values, int most) {
    long all = 1;
    for (List<Object> some : values.values()) {
      all = Math.min(all * (some.size() + 1L), Integer.MAX_VALUE);
    }
    return all <= most ? every(values) : twoAtATime(values);
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

  private static List<Attributes> twoAtATime(Map<Attribute<?>, List<Object>> values) {
    Set<Attributes> all = new LinkedHashSet<>(List.of(Attributes.none()));
    List<Attributes> single = new ArrayList<>();
    values.forEach((attribute, some) ->
        some.forEach(value -> single.add(Attributes.none().withRaw(attribute.value(), value))));
    all.addAll(single);
    for (Attributes one : single) {
      for (Attributes other : single) {
        all.add(one.withAll(other));
      }
    }
    return List.copyOf(all);
  }
}
