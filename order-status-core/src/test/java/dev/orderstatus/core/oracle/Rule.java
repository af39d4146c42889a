package dev.orderstatus.core.oracle;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule that reads the payment: a row of section 3's table, with a cell for each of its words. */
record Rule(Map<String, Cell> cells) {

  /** The columns of the table, in its order. */
  static final Map<String, String> COLUMNS = columns("""
      NR not-required, D due, I interrupted, PP partly-paid, AU authorized, DF deferred, \
      UN unlinked, PA paid, PR partly-refunded, RF refunded, DI disputed""");

  /** The payments, in the order of the columns. */
  static final List<String> PAYMENTS = List.copyOf(COLUMNS.values());

  private static Map<String, String> columns(String text) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String column : Codes.list(text)) {
      String[] parts = column.split(" ", -1);
      columns.put(parts[0], parts[1]);
    }
    return columns;
  }

  /** The cells of one row; "same" repeats the cell before. */
  static Rule read(List<String> cells) {
    if (cells.size() != PAYMENTS.size()) {
      throw new IllegalArgumentException(cells.size() + " cells: " + cells);
    }
    Map<String, Cell> read = new LinkedHashMap<>();
    String before = null;
    for (int i = 0; i < cells.size(); i++) {
      before = cells.get(i).equals("same") ? before : cells.get(i);
      read.put(PAYMENTS.get(i), Cell.read(before));
    }
    return new Rule(read);
  }

  /** The rule that the tables name "[W reopen]". */
  static Rule of(String brackets) {
    return PaymentTable.rule(brackets.substring(1, brackets.length() - 1));
  }

  static boolean isNamedBy(String text) {
    return text.startsWith("[");
  }

  Cell cell(Question q) {
    return cells.get(q.payment());
  }

  static List<String> split(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
