package dev.orderstatus.core.oracle;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values of every attribute: one of its kind, and one that is not. */
final class Values {

  static final String UNKNOWN_ATTRIBUTE = "no-such-attribute";
  static final String BLANK = "  ";

  private record Pair(Object fitting, Object misfit) {}

  private static final Map<String, Pair> PAIRS = Map.ofEntries(
      Map.entry("payment-reference", new Pair("P-9", 9L)),
      Map.entry("reference", new Pair("3SABC", 7L)),
      Map.entry("payment-proof", new Pair(true, "maybe")),
      Map.entry("delivery-time", new Pair(5L, "soon")),
      Map.entry("hold-reason", new Pair("long-delivery-time", "sometime")),
      Map.entry("delay-note", new Pair("Later.", true)),
      Map.entry("vendor", new Pair("other", 1L)),
      Map.entry("scheduled-for", new Pair(LocalDate.of(2026, 12, 1), "soon")),
      Map.entry("failure-reason", new Pair("Wrong contact.", 4L)),
      Map.entry("acquisition", new Pair("leased", "borrowed")),
      Map.entry("tracking-link", new Pair(URI.create("https://example.org/9"), "nowhere")),
      Map.entry("estimated-shipping", new Pair(LocalDate.of(2026, 12, 9), "soon")),
      Map.entry("support-contact", new Pair("help@example.org", 112L)),
      Map.entry("decline-reason", new Pair("Too dear.", false)));

  private Values() {}

  static Object fitting(String attribute) {
    return PAIRS.get(attribute).fitting();
  }

  static Object misfit(String attribute) {
    return PAIRS.get(attribute).misfit();
  }

  /** Every attribute of a set, in the order of the table. */
  static Map<String, Object> every(String set) {
    return of(DeclaredAttribute.of(set), Values::fitting);
  }

  /** Each attribute alone: fitting, misfit, blank; an undeclared one; and some together. */
  static List<Map<String, Object>> inputs(String set) {
    List<String> declared = DeclaredAttribute.of(set);
    List<String> reversed = new ArrayList<>(declared);
    Collections.reverse(reversed);
    List<Map<String, Object>> inputs = new ArrayList<>();
    for (String attribute : declared) {
      inputs.add(Map.of(attribute, fitting(attribute)));
      inputs.add(Map.of(attribute, misfit(attribute)));
      inputs.add(Map.of(attribute, BLANK));
    }
    inputs.add(Map.of(UNKNOWN_ATTRIBUTE, "x"));
    inputs.add(Map.of(UNKNOWN_ATTRIBUTE, BLANK));
    inputs.add(every(set));
    inputs.add(of(reversed, Values::fitting));
    inputs.add(of(declared, Values::misfit));
    inputs.add(mixed(reversed));
    return inputs;
  }

  /** An undeclared one, then fitting and misfit ones in turn. */
  private static Map<String, Object> mixed(List<String> declared) {
    Map<String, Object> mixed = new LinkedHashMap<>();
    mixed.put(UNKNOWN_ATTRIBUTE, "x");
    for (String attribute : declared) {
      mixed.put(attribute, mixed.size() % 2 == 0 ? misfit(attribute) : fitting(attribute));
    }
    return mixed;
  }

  private static Map<String, Object> of(
      List<String> attributes, Function<String, Object> value) {
    Map<String, Object> values = new LinkedHashMap<>();
    attributes.forEach(attribute -> values.put(attribute, value.apply(attribute)));
    return values;
  }
}
