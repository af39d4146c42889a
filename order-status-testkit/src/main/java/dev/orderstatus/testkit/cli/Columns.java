package dev.orderstatus.testkit.cli;

import dev.orderstatus.api.code.Printable;
import java.util.ArrayList;
import java.util.List;

/** A table of plain text whose columns are as wide as what stands in them. */
final class Columns {

  private final List<String[]> rows = new ArrayList<>();
  private final int[] widths;

  Columns(String... heads) {
    widths = new int[heads.length];
    row(heads);
  }

  void row(String... given) {
    String[] cells = new String[widths.length];
    for (int i = 0; i < widths.length; i++) {
      cells[i] = Printable.line(given[i]);
      widths[i] = Math.max(widths[i], cells[i].length());
    }
    rows.add(cells);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
