package dev.orderstatus.testkit.cli.tour;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
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
