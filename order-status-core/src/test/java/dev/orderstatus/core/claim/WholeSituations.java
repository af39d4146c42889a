package dev.orderstatus.core.claim;

import static java.util.stream.Collectors.toMap;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.internal.engine.Compiler;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every standing of an order of parts to which four steps lead, in any sequence. */
final class WholeSituations {

  private static final int STEPS = 4;

  /** Each is "action actor", then "kind code", an amount, or units, as far as they are given. */
  private static final List<String> WAYS = List.of(
      "payment-received payment-provider",
      "payment-interrupted payment-provider",
      "payment-refunded payment-provider",
      "waive-payment staff",
      "defer-payment staff",
      "withdraw-payment staff",
      "process staff",
      "ship staff",
      "reopen staff",
      "cancel staff",
      "cancel-units staff A=1",
      "captured payment-provider about=payment:1 amount=2",
      "captured payment-provider about=payment:2 amount=1",
      "authorized payment-provider about=payment:1 amount=2",
      "refunded payment-provider about=payment:1 amount=1",
      "dispute-opened payment-provider about=payment:1",
      "pack staff about=parcel:1 A=1",
      "pack staff about=parcel:2 A=1",
      "ship staff about=parcel:1",
      "ship staff about=parcel:2",
      "delivered carrier about=parcel:1");

  private static final WholeLifecycle WHOLES =
      Compiler.compileSound(WebshopParts.set(), Settings.standard()).wholes();

  private WholeSituations() {}

  static List<Situation> all() {
    OrderLifecycle lifecycle =
        OrderStatuses.compile(WebshopParts.set(), Settings.standard()).get();
    return orders().stream()
        .map(whole -> Situation.of(lifecycle, WHOLES, whole, Situations.NOW.plusSeconds(60)))
        .toList();
  }

  /** One order for each standing, those that take fewer steps first. */
  private static List<Whole> orders() {
    List<Whole> all = new ArrayList<>();
    Set<Object> known = new HashSet<>();
    List<Whole> last = List.of(received());
    for (int step = 0; step < STEPS; step++) {
      all.addAll(last);
      last = last.stream()
          .flatMap(whole -> WAYS.stream().map(way -> WHOLES.decide(whole, request(way))))
          .filter(course -> course.decision().isAccepted())
          .map(Course::after)
          .filter(whole -> known.add(standing(whole)))
          .toList();
    }
    all.addAll(last);
    return all;
  }

  private static List<Object> standing(Whole whole) {
    return List.of(
        whole.order().status(),
        WHOLES.view(whole, Optional.empty()).payment(),
        WHOLES.standing(whole));
  }

  /** An order of two units that costs two cents. */
  private static Whole received() {
    return Whole.of(
        OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE)
            .withStatus(Webshop.RECEIVED)
            .withStatusSince(Situations.NOW),
        Money.of("EUR", 2),
        Line.of("A", 2));
  }

  private static CourseRequest request(String way) {
    String[] words = way.split(" ", -1);
    CourseRequest request = CourseRequest.of(
            Action.of(words[0]), Actor.of(words[1]), Situations.NOW)
        .withJustification("because");
    for (String[] given :
        Stream.of(words).skip(2).map(word -> word.split("=", -1)).toList()) {
      if (given[0].equals("about")) {
        String[] part = given[1].split(":", -1);
        request = request.about(part[0], part[1]);
      } else if (given[0].equals("amount")) {
        request = request.with(CourseRequest.AMOUNT, Long.parseLong(given[1]));
      }
    }
    var units = Stream.of(words)
        .filter(word -> word.matches("A=.*"))
        .map(word -> word.split("=", -1))
        .collect(toMap(unit -> unit[0], unit -> Long.parseLong(unit[1])));
    return units.isEmpty() ? request : request.with(Units.of(units));
  }
}
