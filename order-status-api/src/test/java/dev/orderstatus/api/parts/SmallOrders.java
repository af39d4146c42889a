package dev.orderstatus.api.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All small orders, those that cannot be included. */
final class SmallOrders {

  static final String EUR = "EUR";
  static final List<String> PARCELS = List.of(
      "packed",
      "shipped",
      "delayed",
      "ready-for-pickup",
      "delivered",
      "picked-up",
      "lost",
      "returned-to-sender",
      "canceled",
      "beamed");
  static final List<String> RETURNS =
      List.of("announced", "received", "refused", "canceled", "odd");

  private static final List<String> FEW_PARCELS =
      List.of("packed", "shipped", "delivered", "lost", "returned-to-sender", "canceled");
  private static final List<String> FEW_RETURNS = List.of("announced", "received");

  private SmallOrders() {}

  /** Of up to two units in every status; of three, and of two lines, in the chief ones. */
  static void goods(Consumer<OrderParts> take) {
    goods(List.of(), PARCELS, RETURNS, take);
    for (long ordered = 1; ordered <= 2; ordered++) {
      for (Line line : lines("A", ordered)) {
        goods(List.of(line), PARCELS, RETURNS, take);
      }
    }
    for (Line line : lines("A", 3)) {
      goods(List.of(line), FEW_PARCELS, FEW_RETURNS, take);
    }
    for (long canceled = 0; canceled <= 1; canceled++) {
      Line a = Line.of("A", 1).withCanceled(canceled);
      for (long ordered = 1; ordered <= 2; ordered++) {
        for (Line b : lines("B", ordered)) {
          goods(List.of(a, b), FEW_PARCELS.subList(0, 4), FEW_RETURNS, take);
        }
      }
    }
  }

  private static List<Line> lines(String code, long ordered) {
    List<Line> lines = new ArrayList<>();
    for (long canceled = 0; canceled <= ordered; canceled++) {
      lines.add(Line.of(code, ordered).withCanceled(canceled));
      if (ordered < 3) {
        lines.add(Line.of(code, ordered).withCanceled(canceled).withoutShipping());
      }
    }
    return lines;
  }

  private static void goods(
      List<Line> lines,
      List<String> parcelStatuses,
      List<String> returnStatuses,
      Consumer<OrderParts> take) {
    Money money = Money.of(EUR, 0);
    List<Share> first = new ArrayList<>();
    List<Share> second = new ArrayList<>();
    List<Share> returns = new ArrayList<>();
    for (Units units : units(lines)) {
      parcelStatuses.forEach(status -> first.add(Share.parcel("p1", status, units)));
      parcelStatuses.forEach(status -> second.add(Share.parcel("p2", status, units)));
      returnStatuses.forEach(status -> returns.add(Share.returned("r1", status, units)));
    }
    List<List<Share>> parcels = new ArrayList<>();
    parcels.add(List.of());
    for (int i = 0; i < first.size(); i++) {
      parcels.add(List.of(first.get(i)));
      for (int j = i; j < second.size(); j++) {
        parcels.add(List.of(first.get(i), second.get(j)));
      }
    }
    for (List<Share> some : parcels) {
      for (boolean canceled : List.of(false, true)) {
        take.accept(OrderParts.builder()
            .money(money)
            .lines(lines)
            .shares(some)
            .canceled(canceled)
            .build());
        for (Share back : returns) {
          List<Share> all = new ArrayList<>(some);
          all.add(back);
          take.accept(OrderParts.builder()
              .money(money)
              .lines(lines)
              .shares(all)
              .canceled(canceled)
              .build());
        }
      }
    }
  }

  private static List<Units> units(List<Line> lines) {
    List<Units> all = List.of(Units.of(Map.of()));
    for (Line line : lines) {
      List<Units> more = new ArrayList<>();
      for (Units before : all) {
        for (long units = 0; units <= line.ordered(); units++) {
          more.add(before.and(line.code(), units));
        }
      }
      all = more;
    }
    return all;
  }

  /** One payment of every kind, and two that were captured; amounts of up to four. */
  static void money(Consumer<OrderParts> take) {
    for (PaymentSums payment : payments()) {
      pay(List.of(payment), take);
    }
    for (PaymentSums first : captured("t1", 0)) {
      for (PaymentSums second : captured("t2", 0)) {
        pay(List.of(first, second), take);
        pay(List.of(first.withAuthorized(1), second.withAgreed(1)), take);
      }
    }
    for (PaymentAttempt first : PaymentAttempt.values()) {
      for (PaymentAttempt second : PaymentAttempt.values()) {
        PaymentSums one = PaymentSums.of("t1", EUR).withAttempt(first);
        PaymentSums two = PaymentSums.of("t2", EUR).withAttempt(second);
        pay(List.of(one, two), take);
        pay(List.of(one.withDisputed(true), two.withCaptured(1)), take);
      }
    }
    pay(List.of(), take);
  }

  private static void pay(List<PaymentSums> payments, Consumer<OrderParts> take) {
    for (long total = 0; total <= 4; total++) {
      for (long granted = 0; granted <= 4; granted++) {
        Money money = Money.of(EUR, total).withGranted(granted);
        take.accept(OrderParts.builder().money(money).payments(payments).build());
        take.accept(
            OrderParts.builder().money(money).payments(payments).canceled(true).build());
      }
    }
  }

  private static List<PaymentSums> payments() {
    List<PaymentSums> all = new ArrayList<>();
    for (long authorized = 0; authorized <= 4; authorized++) {
      for (long agreed = 0; agreed <= 4; agreed++) {
        for (PaymentSums payment : captured("t1", 1)) {
          PaymentSums one = payment.withAuthorized(authorized).withAgreed(agreed);
          all.add(one);
          if (agreed == 0) {
            all.add(one.withDisputed(true));
            all.add(one.withAttempt(PaymentAttempt.UNDER_WAY));
            all.add(one.withAttempt(PaymentAttempt.FAILED));
          }
        }
      }
    }
    return all;
  }

  /** Refunded is up to what was captured, and this much more. */
  private static List<PaymentSums> captured(String code, long more) {
    List<PaymentSums> all = new ArrayList<>();
    for (long captured = 0; captured <= 4; captured++) {
      for (long refunded = 0; refunded <= Math.min(captured + more, 4); refunded++) {
        PaymentSums payment =
            PaymentSums.of(code, EUR).withCaptured(captured).withRefunded(refunded);
        all.add(payment);
        all.add(payment.withLinked(false));
      }
    }
    return all;
  }
}
