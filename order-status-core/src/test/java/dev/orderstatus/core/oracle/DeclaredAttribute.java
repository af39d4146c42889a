package dev.orderstatus.core.oracle;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Section 3: the attributes of each set, and what their values are. */
record DeclaredAttribute(String code, String kind, List<String> sets) {

  private static final List<DeclaredAttribute> ALL = """
      payment-reference  | text                           | webshop, reseller, marketplace
      reference          | text                           | webshop
      payment-proof      | yes/no                         | reseller
      delivery-time      | whole working days             | reseller
      hold-reason        | long-delivery-time or delay    | reseller
      delay-note         | text                           | reseller
      vendor             | text                           | marketplace
      scheduled-for      | date                           | marketplace
      failure-reason     | text                           | marketplace
      acquisition        | purchased, financed or leased  | procurement
      tracking-link      | URI                            | procurement
      estimated-shipping | date                           | procurement
      support-contact    | text                           | procurement
      decline-reason     | text                           | procurement
      """.lines().map(DeclaredAttribute::read).toList();

  private static DeclaredAttribute read(String line) {
    String[] column = line.split(" *\\| *", -1);
    return new DeclaredAttribute(column[0].strip(), column[1], Codes.list(column[2]));
  }

  static List<String> of(String set) {
    return ALL.stream()
        .filter(one -> one.sets.contains(set))
        .map(DeclaredAttribute::code)
        .toList();
  }

  static boolean isDeclared(String set, String code) {
    return of(set).contains(code);
  }

  /** Whether the set declares it, and the value is of its kind. */
  static boolean fits(String set, String code, Object value) {
    return ALL.stream()
        .anyMatch(one -> one.code.equals(code) && one.sets.contains(set) && one.accepts(value));
  }

  private boolean accepts(Object value) {
    return switch (kind) {
      case "text" -> value instanceof String;
      case "yes/no" -> value instanceof Boolean;
      case "whole working days" -> value instanceof Long;
      case "date" -> value instanceof LocalDate;
      case "URI" -> value instanceof URI;
      default -> Arrays.asList(kind.split(", | or ")).contains(value);
    };
  }
}
