package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Reads an order with its money, its lines and its parts. */
final class WholeReader {

  private final OrderReader orders;
  private final StatusSet set;
  private final Map<String, CodeReader> codes = new HashMap<>();

  WholeReader(StatusSet set) {
    this.set = set;
    orders = new OrderReader(set);
    set.kinds().forEach(kind -> codes.put(kind.code(), new CodeReader(kind.set())));
  }

  Whole read(JsonObject whole) {
    whole.only("order", "money", "lines", "parts");
    OrderSnapshot order = orders.read(whole);
    Line[] lines = whole.objects("lines").stream().map(PartsReader::line).toArray(Line[]::new);
    List<Part> parts = new ArrayList<>();
    for (JsonObject part : whole.findObjects("parts")) {
      parts.add(part(part));
    }
    try {
      return Whole.of(order, PartsReader.money(whole.object("money")), lines).toBuilder()
          .parts(parts)
          .build();
    } catch (IllegalArgumentException twice) {
      throw whole.wrong("parts", String.valueOf(twice.getMessage()));
    }
  }

  private Part part(JsonObject part) {
    part.only(
        "kind",
        "code",
        "status",
        "statusSince",
        "createdAt",
        "attributes",
        "units",
        "amount",
        "entries");
    String kind = part.text("kind");
    CodeReader ofKind = codes.get(kind);
    if (ofKind == null) {
      throw part.wrong(
          "kind",
          "the set %s has no kind %s; it has %s"
              .formatted(
                  set.id(),
                  kind,
                  String.join(", ", set.kinds().stream().map(Kind::code).toList())));
    }
    OrderStatus status = ofKind.status(part, "status");
    try {
      return Part.of(kind, part.text("code"))
          .status(status)
          .statusSince(Scalars.instant(part, "statusSince"))
          .createdAt(part.has("createdAt") ? Scalars.instant(part, "createdAt") : Instant.EPOCH)
          .attributes(new AttributesReader(ofKind).ofOrder(part.findObject("attributes")))
          .units(part.has("units") ? PartsReader.units(part) : Units.none())
          .amount(part.whole("amount", 0))
          .entries(part.findObjects("entries").stream().map(WholeReader::entry).toList())
          .build();
    } catch (BadLineException bad) {
      throw bad;
    } catch (IllegalArgumentException malformed) {
      throw part.wrong("code", String.valueOf(malformed.getMessage()));
    }
  }

  private static Entry entry(JsonObject entry) {
    entry.only("sort", "number", "amount", "at");
    EntrySort sort =
        EntrySort.parse(entry.text("sort")).getOrElseThrow(problem -> entry.wrong("sort", problem));
    try {
      return new Entry(
          sort,
          entry.text("number"),
          entry.has("amount") ? OptionalLong.of(entry.whole("amount")) : OptionalLong.empty(),
          Scalars.instant(entry, "at"));
    } catch (BadLineException bad) {
      throw bad;
    } catch (IllegalArgumentException lacking) {
      throw entry.wrong("amount", String.valueOf(lacking.getMessage()));
    }
  }
}
