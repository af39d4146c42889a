package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns that a log may have, by number: the standard ones, then the set's attributes. */
final class Columns {
  static final int ORDER_CODE = 0;
  static final int AT = 1;
  static final int STATUS = 2;
  static final int ACTION = 3;
  static final int ACTOR = 4;
  static final int TYPE = 5;
  static final int PAYMENT = 6;
  static final int TEST = 7;
  static final int ACCOUNT = 8;
  static final int REASON = 9;

  private static final List<String> STANDARD = List.of(
      "order_code",
      "at",
      "status",
      "action",
      "actor",
      "type",
      "payment",
      "test",
      "account",
      "reason");

  private final List<Attribute<?>> attributes;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Columns(StatusSet set) {
    attributes = set.attributes();
    for (String name : STANDARD) {
      numbers.put(name, numbers.size());
    }
    int next = STANDARD.size();
    for (Attribute<?> attribute : attributes) {
      numbers.putIfAbsent(attribute.value(), next);
      numbers.putIfAbsent(set.id() + ":" + attribute.value(), next);
      next++;
    }
  }

  int size() {
    return STANDARD.size() + attributes.size();
  }

  boolean isKnown(String name) {
    return numbers.containsKey(name);
  }

  /** The number of a column; minus one where it is none of a log. */
  int number(String name) {
    return numbers.getOrDefault(name, -1);
  }

  int firstAttribute() {
    return STANDARD.size();
  }

  Attribute<?> attribute(int number) {
    return attributes.get(number - STANDARD.size());
  }

  String names() {
    return numbers.keySet().stream()
        .filter(name -> !name.contains(":"))
        .collect(Collectors.joining(", "));
  }

  /** The numbers of a log's columns, in its order; two columns must not tell the same. */
  int[] numbers(List<String> header, LogMap map) throws CannotReplayException {
    int[] found = new int[header.size()];
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      found[i] = number(map.column(header.get(i)));
      if (found[i] >= 0 && seen.contains(found[i])) {
        throw new CannotReplayException("its header has two columns for %s; leave one of them"
            .formatted(Shown.text(map.column(header.get(i)))));
      }
      seen.add(found[i]);
    }
    return found;
  }
}
