package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Printable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that is readable as plain text and as Markdown: all columns but the last are padded to
 * one width.
 */
final class Markdown {

  private Markdown() {}

  static String table(List<String> head, List<List<String>> rows) {
    List<Integer> widths = IntStream.range(0, head.size())
        .mapToObj(column -> Math.max(
            head.get(column).length(),
            rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0)))
        .toList();
    StringBuilder text = new StringBuilder(line(head, widths));
    text.append(line(
        IntStream.range(0, head.size())
            .mapToObj(column -> "-"
                .repeat(column == head.size() - 1 ? head.get(column).length() : widths.get(column)))
            .toList(),
        widths));
    rows.forEach(row -> text.append(line(row, widths)));
    return text.toString();
  }

  /** The text of a cell: on one line, without characters that have a meaning. */
  static String escaped(String text) {
    return Printable.line(text).replaceAll("[\\\\`*_\\[\\]<>|#&~$]", "\\\\$0");
  }

  /** The text of a cell without Markdown. */
  static String unescaped(String cell) {
    return cell.replaceAll("\\\\(.)|`", "$1");
  }

  static String code(Object code) {
    return "`" + code + "`";
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> column == cells.size() - 1
            ? cells.get(column)
            : padded(cells.get(column), widths.get(column)))
        .collect(Collectors.joining(
            " | ", "| ", cells.get(cells.size() - 1).isEmpty() ? "|\n" : " |\n"));
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - length(cell));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
