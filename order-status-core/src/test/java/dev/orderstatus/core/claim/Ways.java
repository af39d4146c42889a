package dev.orderstatus.core.claim;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.Webshop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What may happen to an order of parts, written as "action kind:code amount A=units", as far as
 * each is given.
 */
final class Ways {

  static final WholeLifecycle WHOLES = Shops.wholes(Optional.empty());

  private static final Set<String> OF_CARRIERS = Set.of(
      "parcel-shipped",
      "delayed",
      "ready-for-pickup",
      "delivered",
      "picked-up",
      "not-picked-up",
      "undeliverable",
      "lost",
      "return-received");

  private static final Set<String> OF_PROVIDERS = Set.of(
      "payment-received",
      "payment-interrupted",
      "payment-refunded",
      "authorized",
      "captured",
      "voided",
      "attempt-failed",
      "refunded",
      "refund-failed",
      "dispute-opened",
      "dispute-won",
      "dispute-lost");

  private Ways() {}

  /** An order of two units that costs two cents. */
  static Whole received() {
    return Whole.of(
        OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE)
            .withStatus(Webshop.RECEIVED)
            .withStatusSince(Situations.NOW),
        Money.of("EUR", 2),
        Line.of("A", 2));
  }

  static Course decide(Whole whole, String way) {
    return WHOLES.decide(whole, request(way));
  }

  /** The received order after all of these, separated by semicolons. */
  static Whole after(String ways) {
    Whole whole = received();
    for (String way : ways.isEmpty() ? List.<String>of() : List.of(ways.split("; ", -1))) {
      Course course = decide(whole, way);
      if (course.after().equals(whole)) {
        throw new IllegalArgumentException(way + ": " + course.decision());
      }
      whole = course.after();
    }
    return whole;
  }

  static CourseRequest request(String way) {
    String[] words = way.split(" ", -1);
    CourseRequest request = CourseRequest.of(Action.of(words[0]), actor(words[0]), Situations.NOW)
        .withJustification("because");
    Map<String, Long> units = new TreeMap<>();
    for (String word : Stream.of(words).skip(1).toList()) {
      if (word.contains(":")) {
        String[] part = word.split(":", -1);
        request = request.about(part[0], part[1]);
      } else if (word.contains("=")) {
        String[] line = word.split("=", -1);
        units.put(line[0], Long.valueOf(line[1]));
      } else {
        request = request.with(CourseRequest.AMOUNT, Long.parseLong(word));
      }
    }
    return units.isEmpty() ? request : request.with(Units.of(units));
  }

  private static Actor actor(String action) {
    return OF_CARRIERS.contains(action)
        ? Actor.CARRIER
        : OF_PROVIDERS.contains(action) ? Actor.PAYMENT_PROVIDER : Actor.STAFF;
  }

  /**
   * The orders to which some of the ways lead in any sequence, those that take fewer steps first.
   *
   * @param from the orders with which to begin
   * @param difference what makes two orders different; one of each is taken
   */
  static List<Whole> reached(
      List<Whole> from, List<String> ways, int steps, Function<Whole, Object> difference) {
    List<Whole> all = new ArrayList<>();
    Set<Object> known = new HashSet<>();
    List<Whole> last =
        from.stream().filter(whole -> known.add(difference.apply(whole))).toList();
    for (int step = 0; step < steps; step++) {
      all.addAll(last);
      last = last.stream()
          .flatMap(whole -> ways.stream().map(way -> decide(whole, way)))
          .filter(course -> course.decision().isAccepted())
          .map(Course::after)
          .filter(whole -> known.add(difference.apply(whole)))
          .toList();
    }
    all.addAll(last);
    return all;
  }
}
