package dev.orderstatus.testkit.cli.tour;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One row of a sample log: of an action log as the command replay reads it. */
record SampleRow(NamedCsvRecord row) {

  /** The order about to be placed; of the set's first type if the row names none. */
  Order order(StatusSet set) {
    return OrderSnapshot.of(
        OrderCode.of(row.getField("order_code")),
        field("type").map(OrderType::of).orElseGet(() -> set.types().get(0)),
        OrderStatus.NEW,
        Instant.EPOCH,
        Instant.EPOCH,
        Payment.parse(row.getField("payment"))
            .getOrElseThrow(problem -> new IllegalArgumentException(problem)),
        field("test").map(Boolean::valueOf).orElse(false),
        field("account").map(Boolean::valueOf).orElse(true),
        attributes(set));
  }

  /** The request; the attributes of a row that places an order belong to the order. */
  Request request(StatusSet set, boolean placed) {
    Request request = Request.of(
            Action.of(row.getField("action")),
            Actor.of(row.getField("actor")),
            Instant.parse(row.getField("at")))
        .withInputs(placed ? attributes(set) : Attributes.none());
    return field("reason").map(request::withJustification).orElse(request);
  }

  /** The order about to be placed, with its lines and its price. */
  Whole whole(StatusSet set) {
    Money money = Money.of(row.getField("currency"), Long.parseLong(row.getField("total")));
    Line[] lines = units("lines").byLine().entrySet().stream()
        .map(line -> Line.of(line.getKey(), line.getValue()))
        .toArray(Line[]::new);
    return Whole.of(order(set), money, lines);
  }

  /** The request about the order, or about the part that the row names. */
  CourseRequest course(StatusSet set) {
    Optional<String> about = field("about");
    String kind = about.map(part -> part.substring(0, part.indexOf(' '))).orElse("");
    StatusSet asked = set.kinds().stream()
        .filter(each -> each.code().equals(kind))
        .map(Kind::set)
        .findFirst()
        .orElse(set);
    CourseRequest request = CourseRequest.of(request(asked, true)).with(units("units"));
    return about
        .map(part -> request.about(kind, part.substring(kind.length() + 1)))
        .orElse(request);
  }

  /** Units as the command replay reads them, such as 2 A, 1 B. */
  private Units units(String column) {
    Units units = Units.none();
    for (String item : field(column).map(text -> text.split(", ", -1)).orElse(new String[0])) {
      String[] words = item.split(" ", 2);
      units = units.and(words[1], Long.parseLong(words[0]));
    }
    return units;
  }

  private Attributes attributes(StatusSet set) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Attribute<?> attribute : set.attributes()) {
      field(attribute.value()).ifPresent(text -> texts.put(attribute.value(), text));
    }
    return Attributes.read(texts, set.attributes());
  }

  private Optional<String> field(String name) {
    return row.findField(name).filter(value -> !value.isEmpty());
  }
}
