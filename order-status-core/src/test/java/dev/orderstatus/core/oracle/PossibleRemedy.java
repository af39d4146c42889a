package dev.orderstatus.core.oracle;

import java.util.Arrays;
import java.util.List;

/** A remedy as the tables write it: "supply-bank-statement if no `payment-proof`". */
record PossibleRemedy(String code, Condition condition) {

  private static final Condition ALWAYS = new Condition(q -> true, null);

  /** "contact-shop, ask-staff". */
  static List<PossibleRemedy> list(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(", ")).map(PossibleRemedy::read).toList();
  }

  private static PossibleRemedy read(String text) {
    String[] parts = text.split(" if ", -1);
    return new PossibleRemedy(parts[0], parts.length == 1 ? ALWAYS : Condition.of(parts[1]));
  }

  /** Those that are remedies here. "`contact-distributor` (parameter `contact` …)". */
  static List<String> of(List<PossibleRemedy> all, Question q) {
    return all.stream()
        .filter(one -> one.condition.holds().test(q))
        .map(one -> one.code)
        .toList();
  }
}
