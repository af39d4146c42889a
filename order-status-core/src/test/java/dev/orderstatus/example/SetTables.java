package dev.orderstatus.example;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.schemaorg.LossReport;
import dev.orderstatus.core.schemaorg.SchemaOrgStatus;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of the documents that only the documents need. */
final class SetTables {

  private SetTables() {}

  static String systems(List<StatusSet> sets) {
    return table(
        List.of("id", "title", "order types", "statuses", "transitions", "who acts", "languages"),
        sets.stream().map(SetTables::system).toList());
  }

  private static List<String> system(StatusSet set) {
    List<Actor> acting = set.actors().stream()
        .filter(actor -> set.transitions().stream().anyMatch(row -> row.actors().contains(actor)))
        .toList();
    return List.of(
        "[%s](docs/%s.md)".formatted(set.id(), set.id()),
        set.title(),
        joined(set.types()),
        String.valueOf(set.statuses().size()),
        String.valueOf(set.transitions().size()),
        joined(acting),
        joined(
            set.texts().locales().stream().map(locale -> locale.toLanguageTag()).toList()));
  }

  static String schemaOrg(StatusSet set) {
    LossReport report = LossReport.of(set);
    return table(
        List.of("status", "schema.org", "what is lost"),
        set.statuses().stream()
            .map(row -> List.of(code(row.status()), words(row), lost(row.status(), report)))
            .toList());
  }

  private static String words(StatusDefinition row) {
    String words = Arrays.stream(Payment.values())
        .flatMap(payment -> SchemaOrgStatus.of(row, payment).stream())
        .distinct()
        .sorted()
        .map(word -> code(word.url().replace("https://schema.org/", "")))
        .collect(Collectors.joining(" or "));
    return words.isEmpty() ? "none" : words;
  }

  private static String lost(OrderStatus status, LossReport report) {
    if (report.withoutCounterpart().contains(status)) {
      return "there is no word for it";
    }
    return report.collapsed().values().stream()
        .filter(statuses -> statuses.contains(status))
        .flatMap(Collection::stream)
        .filter(other -> !other.equals(status))
        .distinct()
        .map(SetTables::code)
        .collect(Collectors.collectingAndThen(
            Collectors.joining(", "), others -> others.isEmpty() ? "" : "the same as " + others));
  }

  private static String joined(Collection<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  static String code(Object code) {
    return "`" + code + "`";
  }

  /** Aligned like the tables of the library: all columns but the last one. */
  static String table(List<String> head, List<List<String>> rows) {
    int last = head.size() - 1;
    List<Integer> widths = IntStream.range(0, last)
        .mapToObj(column -> Math.max(
            head.get(column).length(),
            rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))
        .toList();
    List<String> rule = IntStream.rangeClosed(0, last)
        .mapToObj(column ->
            "-".repeat(column < last ? widths.get(column) : head.get(last).length()))
        .toList();
    StringBuilder text = new StringBuilder();
    List.of(List.of(head, rule), rows)
        .forEach(part -> part.forEach(row -> text.append(line(row, widths))));
    return text.toString();
  }

  private static String line(List<String> cells, List<Integer> widths) {
    String padded = IntStream.range(0, widths.size())
        .mapToObj(column -> "| %-" + widths.get(column) + "s ")
        .collect(Collectors.joining());
    String lastCell = cells.get(widths.size());
    return padded.formatted(cells.subList(0, widths.size()).toArray())
        + (lastCell.isEmpty() ? "| |\n" : "| " + lastCell + " |\n");
  }
}
