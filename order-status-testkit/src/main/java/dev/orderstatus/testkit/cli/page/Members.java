package dev.orderstatus.testkit.cli.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An object of JSON, of which members without a meaning are left out. Not thread-safe. */
final class Members {

  private final Map<String, Object> all = new LinkedHashMap<>();

  Members with(String name, Object value) {
    all.put(name, value);
    return this;
  }

  Members with(String name, Optional<?> value) {
    value.ifPresent(present -> all.put(name, present));
    return this;
  }

  /** Leaves out false. */
  Members flag(String name, boolean value) {
    return value ? with(name, (Object) true) : this;
  }

  /** Leaves out an empty list. */
  Members some(String name, Collection<?> values) {
    return values.isEmpty() ? this : with(name, (Object) values);
  }

  Map<String, Object> map() {
    return all;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
