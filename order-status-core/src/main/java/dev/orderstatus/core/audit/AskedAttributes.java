package dev.orderstatus.core.audit;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Trait;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
import dev.orderstatus.api.definition.StatusSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes that the conditions and guards of a set's rows read. */
final class AskedAttributes {

  private AskedAttributes() {}

  static Set<String> all(StatusSet set) {
    return Stream.concat(
            of(set, Trait.GIVEN, Trait.DATE_REACHED), values(set).map(ValueIs::attribute))
        .map(Attribute::value)
        .collect(Collectors.toSet());
  }

  /** The attributes of which guards read the date. */
  static Set<String> dates(StatusSet set) {
    return of(set, Trait.DATE_REACHED).map(Attribute::value).collect(Collectors.toSet());
  }

  /** The values with which guards compare each attribute. */
  static Map<String, Set<Object>> compared(StatusSet set) {
    Map<String, Set<Object>> compared = new HashMap<>();
    values(set)
        .forEach(is -> compared
            .computeIfAbsent(is.attribute().value(), none -> new LinkedHashSet<>())
            .addAll(is.values()));
    return compared;
  }

  private static Stream<Attribute<?>> of(StatusSet set, Trait... traits) {
    return leaves(set)
        .filter(leaf -> leaf instanceof AttributeIs is && List.of(traits).contains(is.trait()))
        .map(leaf -> ((AttributeIs) leaf).attribute());
  }

  private static Stream<ValueIs> values(StatusSet set) {
    return leaves(set).filter(ValueIs.class::isInstance).map(ValueIs.class::cast);
  }

  private static Stream<SimpleCondition> leaves(StatusSet set) {
    return set.transitions().stream()
        .flatMap(row ->
            Stream.concat(Stream.of(row.when()), row.guards().stream().map(Guard::condition)))
        .flatMap(Condition::leaves);
  }
}
