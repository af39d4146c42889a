package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random lives of a small order: commands and reports in any order, possible and wild. */
final class Lives {

  private static final List<Action> OF_ORDER = List.of(
      Webshop.PAYMENT_RECEIVED,
      Webshop.PAYMENT_INTERRUPTED,
      Webshop.PAYMENT_REFUNDED,
      Webshop.WAIVE_PAYMENT,
      Webshop.DEFER_PAYMENT,
      Webshop.LINK_PAYMENT,
      Webshop.WITHDRAW_PAYMENT,
      Webshop.REOPEN,
      Webshop.SHIP,
      Webshop.UNSHIP,
      Webshop.CANCEL,
      Webshop.PROCESS,
      WholeFacts.CANCEL_UNITS,
      WholeFacts.ADD_LINE,
      WholeFacts.GRANT);

  private static final List<Actor> ACTORS =
      List.of(STAFF, STAFF, PAYMENT_PROVIDER, CARRIER, CUSTOMER, SYSTEM);

  /** One request without its instant. */
  record Step(
      Action action, Actor actor, String kind, String code, Map<String, Long> units, long amount) {

    CourseRequest request(Shop shop) {
      CourseRequest request = shop.request(action, actor).withJustification("because");
      if (!kind.isEmpty()) {
        request = request.about(kind, code);
      } else if (!code.isEmpty()) {
        request = request.with(Webshop.PAYMENT_REFERENCE, code);
      }
      if (amount > 0) {
        request = request.with(CourseRequest.AMOUNT, amount);
      }
      return units.isEmpty() ? request : request.with(Units.of(units));
    }
  }

  private static List<Action> actions(Kind kind) {
    return kind.set().actions().stream().map(row -> row.action()).toList();
  }

  static Arbitrary<List<Step>> all() {
    Arbitrary<Step> ofOrder = steps(Arbitraries.of(OF_ORDER), "", List.of("", "", "1", "2"));
    Arbitrary<Step> ofPayment =
        steps(Arbitraries.of(actions(PaymentKind.kind())), "payment", List.of("1", "2"));
    Arbitrary<Step> ofParcel =
        steps(Arbitraries.of(actions(ParcelKind.kind())), "parcel", List.of("1", "2", "3"));
    Arbitrary<Step> ofReturn =
        steps(Arbitraries.of(actions(ReturnKind.kind())), "return", List.of("1", "2"));
    return Arbitraries.frequencyOf(
            Tuple.of(2, ofOrder),
            Tuple.of(3, ofPayment),
            Tuple.of(5, ofParcel),
            Tuple.of(2, ofReturn))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  private static Arbitrary<Step> steps(Arbitrary<Action> actions, String kind, List<String> codes) {
    Arbitrary<Map<String, Long>> units = Arbitraries.maps(
            Arbitraries.of("A", "B"), Arbitraries.longs().between(1, 2))
        .ofMaxSize(2);
    return Combinators.combine(
            actions,
            Arbitraries.of(ACTORS),
            Arbitraries.of(codes),
            units,
            Arbitraries.of(0L, 0L, 2L, 4L))
        .as((action, actor, code, some, amount) ->
            new Step(action, actor, kind, code, some, amount));
  }

  /** An order of three units that costs four cents. */
  static Shop shop() {
    Shop shop = Shop.received(Line.of("A", 2), Line.of("B", 1));
    shop.become(shop.whole().with(Money.of("EUR", 4)));
    return shop;
  }

  private Lives() {}
}
