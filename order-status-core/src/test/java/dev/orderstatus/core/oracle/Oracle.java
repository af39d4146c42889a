package dev.orderstatus.core.oracle;

import java.util.List;
import java.util.Map;

/** What the specification says, read from its text and never from the library. */
public final class Oracle {

  private static final Map<String, Table> TABLES = Map.of(
      "webshop", WebshopTable.TABLE,
      "reseller", ResellerTable.TABLE,
      "marketplace", MarketplaceTable.TABLE,
      "procurement", ProcurementTable.TABLE);

  private Oracle() {}

  static Table table(String set) {
    return TABLES.get(set);
  }

  /** The decision on the question, and the order to which it has been applied. */
  public static Answer answer(Question q) {
    Table table = table(q.set());
    return table.isEvent(q.action())
        ? EventOracle.answer(table, q)
        : CommandOracle.answer(table, q);
  }

  /** "What can I do now?" */
  static List<Option> options(Question q) {
    return OptionsOracle.options(table(q.set()), q);
  }
}
