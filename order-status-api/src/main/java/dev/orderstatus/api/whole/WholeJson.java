package dev.orderstatus.api.whole;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.internal.JsonForm;
import dev.orderstatus.api.internal.JsonMembers;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON form of orders of parts and of requests about them. */
final class WholeJson {

  private WholeJson() {}

  static Map<String, @Nullable Object> of(Whole whole) {
    Money money = whole.money();
    return JsonForm.of("order", whole.order())
        .with(
            "money",
            JsonForm.of("currency", money.currency())
                .with("total", money.total())
                .with("granted", money.granted())
                .with("waived", money.waived())
                .members())
        .with("lines", whole.lines().stream().map(WholeJson::of).toList())
        .with("parts", whole.parts())
        .members();
  }

  static Map<String, @Nullable Object> of(Part part) {
    return JsonForm.of("kind", part.id().kind())
        .with("code", part.id().code())
        .with("status", part.status())
        .with("statusSince", instant(part.status(), part.statusSince()))
        .with("createdAt", instant(part.status(), part.createdAt()))
        .with("attributes", part.attributes())
        .with("units", part.units().byLine())
        .with("amount", part.amount())
        .with("entries", part.entries())
        .members();
  }

  static Map<String, @Nullable Object> of(CourseRequest request) {
    JsonForm form = JsonForm.of("about", request.about());
    if (!request.units().byLine().isEmpty()) {
      form.with("units", request.units().byLine());
    }
    Request asked = request.request();
    return form.with("action", asked.action())
        .with("actor", asked.actor())
        .with("at", asked.at())
        .with("reason", asked.justification())
        .with("inputs", asked.inputs())
        .with("notifyCustomer", asked.notifyCustomer())
        .with("expectedStatus", asked.expectedStatus())
        .members();
  }

  private static Map<String, @Nullable Object> of(Line line) {
    return JsonForm.of("code", line.code())
        .with("ordered", line.ordered())
        .with("canceled", line.canceled())
        .with("needsShipping", line.needsShipping())
        .members();
  }

  static Whole whole(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(json, "order", "money", "lines", "parts");
    return new Whole.Builder()
        .order(members.in("order", OrderSnapshot::ofJson))
        .money(members.in("money", WholeJson::money))
        .lines(members.objects("lines", WholeJson::line))
        .parts(members.objects("parts", WholeJson::part))
        .build();
  }

  static Part part(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(
        json,
        "kind",
        "code",
        "status",
        "statusSince",
        "createdAt",
        "attributes",
        "units",
        "amount",
        "entries");
    OrderStatus status = members.code("status", WholeJson::status);
    return Part.of(members.text("kind"), members.text("code"))
        .status(status)
        .statusSince(instant(members, "statusSince", status))
        .createdAt(instant(members, "createdAt", status))
        .attributes(attributes(members.object("attributes")))
        .units(units(members))
        .amount(members.findWhole("amount").orElse(0))
        .entries(members.objects("entries", WholeJson::entry))
        .build();
  }

  static CourseRequest request(Map<String, @Nullable Object> json) {
    Map<String, @Nullable Object> ofRequest = new TreeMap<>(json);
    ofRequest.remove("about");
    ofRequest.remove("units");
    Map<String, @Nullable Object> beside = new TreeMap<>(json);
    beside.keySet().removeAll(ofRequest.keySet());
    JsonMembers members = JsonMembers.of(beside, "about", "units");
    return new CourseRequest(
        Request.ofJson(ofRequest),
        members.has("about") ? Optional.of(members.in("about", WholeJson::id)) : Optional.empty(),
        units(members));
  }

  /** For a part that does not exist yet, the epoch stands for a missing instant. */
  private static @Nullable Instant instant(OrderStatus status, Instant instant) {
    return status.equals(OrderStatus.NEW) && instant.equals(Instant.EPOCH) ? null : instant;
  }

  private static Instant instant(JsonMembers members, String name, OrderStatus status) {
    return status.equals(OrderStatus.NEW) && !members.has(name)
        ? Instant.EPOCH
        : members.instant(name);
  }

  private static Either<String, OrderStatus> status(String text) {
    return text.equals(OrderStatus.NEW.value())
        ? Either.right(OrderStatus.NEW)
        : OrderStatus.parse(text);
  }

  private static Attributes attributes(Map<String, @Nullable Object> members) {
    Map<String, Object> read = new LinkedHashMap<>();
    members.forEach((code, value) -> {
      if (value == null) {
        throw new IllegalArgumentException(
            "attributes." + code + ": null is not a value; leave the member out");
      }
      read.put(code, value instanceof Integer number ? (Object) number.longValue() : value);
    });
    return Attributes.none().withRaw(read);
  }

  static PartId id(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(json, "kind", "code");
    return new PartId(members.text("kind"), members.text("code"));
  }

  private static Money money(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(json, "currency", "total", "granted", "waived");
    return new Money(
        members.text("currency"),
        members.whole("total"),
        members.findWhole("granted").orElse(0),
        members.findWhole("waived").orElse(0));
  }

  private static Line line(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(json, "code", "ordered", "canceled", "needsShipping");
    return new Line(
        members.text("code"),
        members.whole("ordered"),
        members.findWhole("canceled").orElse(0),
        members.flag("needsShipping", true));
  }

  private static Entry entry(Map<String, @Nullable Object> json) {
    JsonMembers members = JsonMembers.of(json, "sort", "number", "amount", "at");
    return new Entry(
        members.code("sort", EntrySort::parse),
        members.text("number"),
        members.findWhole("amount"),
        members.instant("at"));
  }

  private static Units units(JsonMembers members) {
    return members.in("units", json -> {
      JsonMembers byLine = JsonMembers.of(json, json.keySet().toArray(String[]::new));
      Map<String, Long> units = new TreeMap<>();
      json.keySet().forEach(line -> units.put(line, byLine.whole(line)));
      return Units.of(units);
    });
  }
}
