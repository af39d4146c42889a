package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.testkit.cli.text.Shown;
import dev.orderstatus.testkit.log.Foreign;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A map to be filled in: every column and word that is not understood. */
final class MapDraft {
  private static final List<String> STANDARD = List.of(
      "order_code",
      "at",
      "status",
      "action",
      "actor",
      "type",
      "payment",
      "test",
      "account",
      "reason");

  private static final List<String> OF_PARTS =
      List.of("about", "units", "lines", "services", "currency", "total");

  private MapDraft() {}

  static String of(Foreign foreign, StatusSet set, String file) {
    StringBuilder text = new StringBuilder();
    text.append("# A map of the log %s to the set %s; fill it in, and give it with --map.\n"
        .formatted(Shown.text(file), set.id()));
    if (!foreign.columns().isEmpty()) {
      text.append("\n# Columns. Behind the = stands one of ")
          .append(String.join(", ", columns(set)))
          .append(
              ",\n# or nothing, which leaves the column out. Where a column says when an order came")
          .append("\n# into a status, write time.NAME=STATUS in its place.\n");
      foreign.columns().forEach(name -> text.append("column.").append(key(name)).append("=\n"));
    }
    foreign.words().forEach((kind, words) -> {
      text.append("\n# %s: behind the = stands one of %s.\n"
          .formatted(kind, String.join(", ", codes(kind, set))));
      if (kind.equals("status") || kind.equals("action")) {
        text.append(
            "# Write (none) where the rows are not of orders: they are left out, and counted.\n");
      }
      words.forEach((word, count) -> text.append("# %d rows\n".formatted(count))
          .append(kind)
          .append('.')
          .append(key(word))
          .append("=\n"));
    });
    if (foreign.columns().isEmpty() && foreign.words().isEmpty()) {
      text.append("# Everything is understood.\n");
    }
    return text.toString();
  }

  private static List<String> columns(StatusSet set) {
    Stream<String> ofParts = set.kinds().isEmpty() ? Stream.of() : OF_PARTS.stream();
    return Stream.of(
            STANDARD.stream(),
            ofParts,
            withKinds(set).flatMap(each -> each.attributes().stream()).map(Attribute::value))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private static Stream<StatusSet> withKinds(StatusSet set) {
    return Stream.concat(Stream.of(set), set.kinds().stream().map(Kind::set));
  }

  private static List<String> codes(String kind, StatusSet set) {
    return switch (kind) {
      case "status" ->
        set.statuses().stream().map(status -> status.status().value()).toList();
      case "action" ->
        withKinds(set)
            .flatMap(each -> each.actions().stream())
            .map(action -> action.action().value())
            .distinct()
            .toList();
      case "actor" ->
        withKinds(set)
            .flatMap(each -> each.actors().stream())
            .map(actor -> actor.value())
            .distinct()
            .toList();
      case "type" -> set.types().stream().map(type -> type.value()).toList();
      default -> Arrays.stream(Payment.values()).map(Payment::code).toList();
    };
  }

  /** A name as the key of properties. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case ' ', ':', '=', '#', '!', '\\' -> key.append('\\').append(c);
        case '\n' -> key.append("\\n");
        case '\r' -> key.append("\\r");
        case '\t' -> key.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            key.append("\\u%04x".formatted((int) c));
          } else {
            key.append(c);
          }
        }
      }
    }
    return key.toString();
  }
}
