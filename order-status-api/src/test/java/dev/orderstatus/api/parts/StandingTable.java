package dev.orderstatus.api.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The standing, written a second time, from its tables alone. */
final class StandingTable {

  /** The three words, the order's payment, and the numbers by the signs of the tables. */
  record Answer(
      String fulfillment,
      String returned,
      String payment,
      String flat,
      Map<String, Long> numbers,
      boolean disputed,
      boolean done) {}

  private static final Set<String> OUT = Set.of("shipped", "delayed", "ready-for-pickup");
  private static final Set<String> ARRIVED = Set.of("delivered", "picked-up");

  private final OrderParts order;
  private final Map<String, Long> numbers = new LinkedHashMap<>();

  private StandingTable(OrderParts order) {
    this.order = order;
  }

  /** The answer; none where the order cannot be. */
  static Optional<Answer> read(OrderParts order) {
    StandingTable table = new StandingTable(order);
    return table.canBe() ? Optional.of(table.answer()) : Optional.empty();
  }

  private boolean canBe() {
    for (Line line : order.lines()) {
      String code = line.code();
      if (order.lines().stream().filter(other -> other.code().equals(code)).count() > 1
          || line.ordered() < 1
          || line.canceled() < 0
          || line.canceled() > line.ordered()) {
        return false;
      }
      long wanted = line.needsShipping() ? line.ordered() - line.canceled() : 0;
      if (inParcels(code, Set.of("packed")) + outOrArrived(code) > wanted
          || inReturns(code, Set.of("announced", "received")) > outOrArrived(code)) {
        return false;
      }
    }
    for (Share share : order.shares()) {
      for (Map.Entry<String, Long> units : share.units().byLine().entrySet()) {
        if (units.getValue() < 0
            || order.lines().stream().noneMatch(line -> line.code().equals(units.getKey()))) {
          return false;
        }
      }
    }
    for (PaymentSums payment : order.payments()) {
      if (payment.authorized() < 0
          || payment.agreed() < 0
          || payment.refunded() < 0
          || payment.refunded() > payment.captured()) {
        return false;
      }
    }
    return order.money().total() >= 0 && order.money().granted() >= 0;
  }

  private long inParcels(String line, Set<String> statuses) {
    return units("parcel", line, statuses);
  }

  private long inReturns(String line, Set<String> statuses) {
    return units("return", line, statuses);
  }

  private long outOrArrived(String line) {
    return inParcels(line, OUT) + inParcels(line, ARRIVED);
  }

  private long units(String kind, String line, Set<String> statuses) {
    long units = 0;
    for (Share share : order.shares()) {
      if (share.kind().equals(kind) && statuses.contains(share.status())) {
        units += share.units().byLine().getOrDefault(line, 0L);
      }
    }
    return units;
  }

  private long put(String sign, long number) {
    numbers.put(sign, number);
    return number;
  }

  private long get(String sign) {
    return Objects.requireNonNull(numbers.get(sign), sign);
  }

  private Answer answer() {
    boolean everythingCanceled = units();
    money();
    boolean disputed = order.payments().stream().anyMatch(PaymentSums::disputed);
    String payment = payment();
    boolean done =
        get("open") == 0 && get("under way") == 0 && get("to pay") == 0 && get("to give back") == 0;
    return new Answer(
        fulfillment(everythingCanceled),
        get("R") == 0 ? "none" : get("R") < get("A") ? "partly-returned" : "returned",
        payment,
        flat(payment, disputed),
        numbers,
        disputed,
        done);
  }

  /** Puts the numbers of units; whether every unit of every line is canceled. */
  private boolean units() {
    long a = 0;
    long s = 0;
    long d = 0;
    long r = 0;
    long packed = 0;
    long lost = 0;
    long cameBack = 0;
    boolean everythingCanceled = !order.lines().isEmpty();
    for (Line line : order.lines()) {
      String code = line.code();
      a += line.needsShipping() ? line.ordered() - line.canceled() : 0;
      s += outOrArrived(code);
      d += inParcels(code, ARRIVED);
      r += Math.min(inReturns(code, Set.of("received")), outOrArrived(code));
      packed += inParcels(code, Set.of("packed"));
      lost += inParcels(code, Set.of("lost"));
      cameBack += inParcels(code, Set.of("returned-to-sender"));
      everythingCanceled = everythingCanceled && line.canceled() == line.ordered();
    }
    if (order.canceled()) {
      a = s;
      everythingCanceled = !order.lines().isEmpty() && s == 0;
    }
    put("A", a);
    put("S", s);
    put("D", d);
    put("R", r);
    put("packed", packed);
    put("to pack", Math.max(put("open", a - s) - packed, 0));
    put("under way", s - d);
    put("lost", lost);
    put("came back", cameBack);
    return everythingCanceled;
  }

  private void money() {
    long total = order.money().total();
    long granted = order.money().granted();
    long due = put("due", order.canceled() ? 0 : Math.max(total - granted, 0));
    long authorized = 0;
    long agreed = 0;
    long captured = 0;
    long refunded = 0;
    for (PaymentSums payment : order.payments()) {
      authorized += payment.authorized();
      agreed += payment.agreed();
      captured += payment.captured();
      refunded += payment.refunded();
    }
    put("authorized", authorized);
    put("captured", captured);
    put("refunded", refunded);
    put("net", captured - refunded);
    long toPay = put("to pay", Math.max(due - captured + Math.min(refunded, granted), 0));
    put("to secure", Math.max(toPay - authorized - agreed, 0));
    put("to give back", Math.max(captured - refunded - due, 0));
  }

  private String fulfillment(boolean everythingCanceled) {
    long a = get("A");
    long s = get("S");
    long d = get("D");
    return firstOf(
        row(everythingCanceled, "canceled"),
        row(a == 0, "nothing-to-ship"),
        row(s == 0, "unshipped"),
        row(d == 0 && s < a, "partly-shipped"),
        row(d == 0 && s == a, "shipped"),
        row(d < a, "partly-delivered"),
        row(d == a, "delivered"));
  }

  private String payment() {
    long captured = get("captured");
    long refunded = get("refunded");
    long authorized = get("authorized");
    long net = get("net");
    long due = get("due");
    return firstOf(
        row(captured > 0 && refunded == captured, "refunded"),
        row(refunded > 0 && net < order.money().total(), "partly-refunded"),
        row(captured == 0 && due == 0, "nothing-due"),
        row(net > due, "overpaid"),
        row(net == due, "paid"),
        row(authorized > 0 && net + authorized >= due, "authorized"),
        row(net > 0, "partly-paid"),
        row(authorized > 0, "partly-authorized"),
        row(true, "unpaid"));
  }

  private String flat(String word, boolean disputed) {
    long linked = 0;
    boolean unlinkedHolds = false;
    for (PaymentSums payment : order.payments()) {
      long holds = payment.captured() - payment.refunded();
      linked += payment.linked() ? holds : 0;
      unlinkedHolds = unlinkedHolds || (!payment.linked() && holds > 0);
    }
    boolean failed = attempted(PaymentAttempt.FAILED) && !attempted(PaymentAttempt.UNDER_WAY);
    long authorized = get("authorized");
    boolean secured = get("to pay") > 0 && get("to secure") == 0;
    boolean reserved = authorized > 0 && authorized >= get("due");
    return firstOf(
        row(disputed, "disputed"),
        row(unlinkedHolds && (linked == 0 || linked < get("due")), "unlinked"),
        row(secured && authorized >= get("to pay"), "authorized"),
        row(secured, "deferred"),
        row(List.of("refunded", "nothing-due").contains(word) && reserved, "authorized"),
        row(word.equals("partly-refunded") && get("to pay") > 0, "partly-paid"),
        row(List.of("unpaid", "partly-authorized").contains(word) && failed, "interrupted"),
        row(List.of("unpaid", "partly-authorized").contains(word), "due"),
        row(List.of("paid", "overpaid").contains(word), "paid"),
        row(word.equals("nothing-due"), "not-required"),
        row(true, word));
  }

  private boolean attempted(PaymentAttempt attempt) {
    return order.payments().stream().anyMatch(payment -> payment.attempt() == attempt);
  }

  private static Optional<String> row(boolean holds, String word) {
    return holds ? Optional.of(word) : Optional.empty();
  }

  @SafeVarargs
  private static String firstOf(Optional<String>... rows) {
    for (Optional<String> row : rows) {
      if (row.isPresent()) {
        return row.get();
      }
    }
    throw new IllegalStateException("no row holds");
  }
}
