package dev.orderstatus.testkit.cli.json;

import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentAttempt;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lines, the parts and the money of an order. */
final class PartsReader {

  private PartsReader() {}

  static OrderParts read(JsonObject order) {
    List<Line> lines = order.objects("lines").stream().map(PartsReader::line).toList();
    List<Share> shares = new ArrayList<>();
    for (JsonObject parcel : order.findObjects("parcels")) {
      parcel.only("code", "status", "units");
      shares.add(Share.parcel(parcel.text("code"), parcel.text("status"), units(parcel)));
    }
    for (JsonObject part : order.findObjects("returns")) {
      part.only("code", "status", "units");
      shares.add(Share.returned(part.text("code"), part.text("status"), units(part)));
    }
    Money money = money(order.object("money"));
    List<PaymentSums> payments = order.findObjects("payments").stream()
        .map(payment -> payment(payment, money.currency()))
        .toList();
    return OrderParts.builder()
        .money(money)
        .lines(lines)
        .shares(shares)
        .payments(payments)
        .canceled(order.flag("canceled", false))
        .build();
  }

  static Line line(JsonObject line) {
    line.only("code", "ordered", "canceled", "needsShipping");
    return new Line(
        line.text("code"),
        line.whole("ordered"),
        line.whole("canceled", 0),
        line.flag("needsShipping", true));
  }

  static Units units(JsonObject part) {
    JsonObject units = part.object("units");
    Map<String, Long> byLine = new LinkedHashMap<>();
    for (String line : units.members().keySet()) {
      byLine.put(line, units.whole(line));
    }
    return Units.of(byLine);
  }

  static Money money(JsonObject money) {
    money.only("currency", "total", "granted", "waived");
    return new Money(
        money.text("currency"),
        money.whole("total"),
        money.whole("granted", 0),
        money.whole("waived", 0));
  }

  private static PaymentSums payment(JsonObject payment, String currency) {
    payment.only(
        "code", "authorized", "agreed", "captured", "refunded", "disputed", "linked", "attempt");
    return new PaymentSums(
        payment.text("code"),
        currency,
        payment.whole("authorized", 0),
        payment.whole("agreed", 0),
        payment.whole("captured"),
        payment.whole("refunded", 0),
        payment.flag("disputed", false),
        payment.flag("linked", true),
        attempt(payment));
  }

  private static PaymentAttempt attempt(JsonObject payment) {
    String given = payment.findText("attempt").orElse(PaymentAttempt.NONE.code());
    for (PaymentAttempt attempt : PaymentAttempt.values()) {
      if (attempt.code().equals(given)) {
        return attempt;
      }
    }
    throw payment.wrong(
        "attempt",
        "not an attempt: " + Shown.quoted(given) + "; expected one of "
            + Arrays.stream(PaymentAttempt.values())
                .map(PaymentAttempt::code)
                .collect(Collectors.joining(", ")));
  }
}
