package dev.orderstatus.example;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions of the built-in kinds, and what their statuses count as. */
final class KindTables {

  private static final List<Kind> KINDS =
      List.of(PaymentKind.kind(), ParcelKind.kind(Webshop.PROCESSING), ReturnKind.kind());

  private KindTables() {}

  static String actions() {
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (ActionDefinition action : kind.set().actions()) {
        if (!action.action().equals(WholeFacts.FOLLOW)) {
          rows.addAll(rows(kind, action));
        }
      }
    }
    return SetTables.table(List.of("kind", "action", "", "actors", "from", "to"), rows);
  }

  private static List<List<String>> rows(Kind kind, ActionDefinition action) {
    Map<String, List<TransitionDefinition>> byTarget = kind.set().transitions().stream()
        .filter(row -> row.action().equals(action.action()))
        .collect(Collectors.groupingBy(
            row -> target(kind, row), LinkedHashMap::new, Collectors.toList()));
    return byTarget.entrySet().stream()
        .map(target -> List.of(
            kind.code(),
            SetTables.code(action.action()),
            action.kind().name().toLowerCase(Locale.ROOT),
            joined(target.getValue().stream()
                .flatMap(row -> row.actors().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))),
            from(kind, target.getValue()),
            target.getKey()))
        .toList();
  }

  private static String target(Kind kind, TransitionDefinition row) {
    EntrySort entry = kind.entries().get(row.action());
    if (entry != null) {
      return "adds the entry " + SetTables.code(entry.code());
    }
    return row.target().map(OrderStatus::value).orElse("same");
  }

  private static String from(Kind kind, List<TransitionDefinition> rows) {
    List<OrderStatus> statuses =
        kind.set().statuses().stream().map(StatusDefinition::status).toList();
    List<OrderStatus> sources = Stream.concat(Stream.of(OrderStatus.NEW), statuses.stream())
        .filter(status -> rows.stream().anyMatch(row -> row.sources().contains(status)))
        .toList();
    boolean arrives = kind.arrivals().stream()
        .anyMatch(arrival -> arrival.action().equals(rows.get(0).action()));
    return (sources.containsAll(statuses) ? "all" : joined(sources))
        + (arrives ? ", not there yet" : "");
  }

  /** The statuses of payments; the page has those of parcels and returns where it reads them. */
  static String payments() {
    return SetTables.table(
        List.of("status", "counts as"),
        PaymentKind.kind().set().statuses().stream()
            .map(row -> List.of(
                SetTables.code(row.status()), SetTables.code(row.countsAs().code())))
            .toList());
  }

  private static String joined(Collection<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
