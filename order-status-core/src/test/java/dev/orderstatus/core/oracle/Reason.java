package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A code with its parameters and remedies. */
record Reason(String code, Map<String, Object> parameters, List<String> remedies) {

  static Reason of(String code) {
    return new Reason(code, Map.of(), List.of());
  }

  /** With one parameter more; a value that is not known is none. */
  Reason with(String parameter, Object value) {
    return value == null
        ? this
        : new Reason(code, Facts.plus(parameters, parameter, value), remedies);
  }

  Reason withRemedies(List<String> some) {
    return new Reason(code, parameters, some);
  }

  @Override
  public String toString() {
    return rendered(code, parameters);
  }

  /** {@code code{parameter=value, …}}, by the names of the parameters. */
  static String rendered(String code, Map<String, Object> parameters) {
    return parameters.isEmpty() ? code : code + new TreeMap<>(parameters);
  }
}
