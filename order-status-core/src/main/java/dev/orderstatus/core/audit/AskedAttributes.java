package dev.orderstatus.core.audit;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which attributes the guards of a set ask for. */
final class AskedAttributes {

  private AskedAttributes() {}

  /** All of them. */
  static Set<String> all(StatusSet set) {
    Set<String> codes = new HashSet<>();
    leaves(set).forEach(leaf -> {
      if (leaf instanceof Condition.Given given) {
        codes.add(given.attribute().value());
      } else if (leaf instanceof Condition.ValueIs is) {
        codes.add(is.attribute().value());
      } else if (leaf instanceof Condition.DateReached reached) {
        codes.add(reached.attribute().value());
      }
    });
    return codes;
  }

  /** Those of which the day counts. */
  static Set<String> dates(StatusSet set) {
    Set<String> codes = new HashSet<>();
    leaves(set).forEach(leaf -> {
      if (leaf instanceof Condition.DateReached reached) {
        codes.add(reached.attribute().value());
      }
    });
    return codes;
  }

  /** The values that they are compared with. */
  static Map<String, Set<Object>> compared(StatusSet set) {
    Map<String, Set<Object>> values = new HashMap<>();
    leaves(set).forEach(leaf -> {
      if (leaf instanceof Condition.ValueIs is) {
        values
            .computeIfAbsent(is.attribute().value(), none -> new LinkedHashSet<>())
            .addAll(is.values());
      }
    });
    return values;
  }

  private static Stream<Condition> leaves(StatusSet set) {
    return set.transitions().stream()
        .map(TransitionDefinition::guards)
        .flatMap(guards -> guards.stream().map(Guard::condition))
        .flatMap(AskedAttributes::leaves);
  }

  private static Stream<Condition> leaves(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().stream().flatMap(AskedAttributes::leaves);
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.parts().stream().flatMap(AskedAttributes::leaves);
    }
    return condition instanceof Condition.Not not ? leaves(not.condition()) : Stream.of(condition);
  }
}
