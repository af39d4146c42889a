package dev.orderstatus.api.parts;

import static dev.orderstatus.api.parts.FulfillmentWord.DELIVERED;
import static dev.orderstatus.api.parts.FulfillmentWord.NOTHING_TO_SHIP;
import static dev.orderstatus.api.parts.FulfillmentWord.PARTLY_DELIVERED;
import static dev.orderstatus.api.parts.FulfillmentWord.PARTLY_SHIPPED;
import static dev.orderstatus.api.parts.FulfillmentWord.SHIPPED;
import static dev.orderstatus.api.parts.FulfillmentWord.UNSHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is true of the words and numbers of units, over all small orders that can be. */
class GoodsInvariantsTests {

  private static final List<OrderParts> ORDERS = possible();
  private static final List<FulfillmentWord> UPWARDS =
      List.of(UNSHIPPED, PARTLY_SHIPPED, SHIPPED, PARTLY_DELIVERED, DELIVERED);

  private static List<OrderParts> possible() {
    List<OrderParts> possible = new ArrayList<>();
    SmallOrders.goods(order -> {
      if (StandingTable.read(order).isPresent()) {
        possible.add(order);
      }
    });
    return possible;
  }

  private static OrderParts with(OrderParts order, List<Line> lines, List<Share> shares) {
    return order.toBuilder().lines(lines).shares(shares).build();
  }

  private static OrderParts withShares(OrderParts order, List<Share> shares) {
    return with(order, order.lines(), shares);
  }

  private static List<Share> each(List<Share> shares, UnaryOperator<Share> change) {
    return shares.stream().map(change).toList();
  }

  private static Share with(Share share, Units units) {
    return new Share(share.kind(), share.code(), share.status(), share.countsAs(), units);
  }

  private static void assertSame(OrderParts one, OrderParts other) {
    if (!Standing.of(one).equals(Standing.of(other))) {
      assertThat(Standing.of(other)).as(one + " and " + other).isEqualTo(Standing.of(one));
    }
  }

  private static void check(boolean holds, OrderParts order) {
    if (!holds) {
      assertThat(holds).as(order + " is " + Standing.of(order)).isTrue();
    }
  }

  /** Invariant 1. */
  @Test
  void theOrderOfLinesAndPartsMakesNoDifference() {
    for (OrderParts order : ORDERS) {
      List<Line> lines = new ArrayList<>(order.lines());
      List<Share> shares = new ArrayList<>(order.shares());
      Collections.reverse(lines);
      Collections.reverse(shares);
      assertSame(order, with(order, lines, shares));
    }
  }

  /** Invariant 2. */
  @Test
  void splittingOrMergingParcelsOfOneStatusMakesNoDifference() {
    for (OrderParts order : ORDERS) {
      if (order.shares().stream().noneMatch(share -> share.countsAs() == CountsAs.UNKNOWN)) {
        List<Share> split = new ArrayList<>();
        for (Share share : order.shares()) {
          share.units().byLine().forEach((line, units) -> {
            for (long unit = 0; unit < units; unit++) {
              String code = share.code() + "-" + line + unit;
              split.add(new Share(
                  share.kind(), code, share.status(), share.countsAs(), Units.of(line, 1)));
            }
          });
        }
        assertSame(order, withShares(order, split));
      }
    }
  }

  /** Invariant 3. */
  @Test
  void multiplyingAllUnitsMakesNoDifferenceToTheWords() {
    for (OrderParts order : ORDERS) {
      List<Line> lines = order.lines().stream()
          .map(line ->
              new Line(line.code(), 3 * line.ordered(), 3 * line.canceled(), line.needsShipping()))
          .toList();
      OrderParts threefold =
          with(order, lines, each(order.shares(), share -> with(share, times(3, share.units()))));
      Standing before = Standing.of(order);
      Standing after = Standing.of(threefold);
      check(
          before.fulfillment() == after.fulfillment()
              && before.returned() == after.returned()
              && before.isDone() == after.isDone()
              && 3 * before.number(StandingNumber.TO_PACK) == after.number(StandingNumber.TO_PACK),
          order);
    }
  }

  private static Units times(long factor, Units units) {
    Map<String, Long> more = new TreeMap<>();
    units.byLine().forEach((line, number) -> more.put(line, factor * number));
    return Units.of(more);
  }

  /** Invariant 4. */
  @Test
  void aCanceledParcelIsNeutral() {
    for (OrderParts order : ORDERS) {
      Map<String, Long> units = new TreeMap<>();
      order.lines().forEach(line -> units.put(line.code(), line.ordered()));
      assertSame(order, order.with(Share.parcel("old", "canceled", Units.of(units))));
    }
  }

  /** Invariant 5. */
  @Test
  void cancelingTheOpenRestOfAPartlyShippedOrderCompletesIt() {
    int partly = 0;
    for (OrderParts order : ORDERS) {
      Standing before = Standing.of(order);
      if (before.number(StandingNumber.UNITS_OUT) > 0 && before.number(StandingNumber.OPEN) > 0) {
        List<Share> kept = order.shares().stream()
            .filter(share -> share.countsAs() != CountsAs.PACKED)
            .toList();
        List<Line> lines = order.lines().stream()
            .map(line ->
                line.needsShipping() ? line.withCanceled(line.ordered() - out(order, line)) : line)
            .toList();
        Standing after = Standing.of(with(order, lines, kept));
        check(
            after.number(StandingNumber.OPEN) == 0
                && Set.of(SHIPPED, PARTLY_DELIVERED, DELIVERED).contains(after.fulfillment())
                && (after.fulfillment() == DELIVERED)
                    == (after.number(StandingNumber.UNDER_WAY) == 0),
            order);
        partly++;
      }
    }
    assertThat(partly).isGreaterThan(1000);
  }

  private static long out(OrderParts order, Line line) {
    return order.shares().stream()
        .filter(share -> share.countsAs().isOut())
        .mapToLong(share -> share.units().byLine().getOrDefault(line.code(), 0L))
        .sum();
  }

  /** Invariant 6: it knows no history, so any way there is as good as another. */
  @Test
  void theSameFactsGiveTheSameWordsWhateverTheWayThere() {
    for (OrderParts order : ORDERS) {
      OrderParts stepwise =
          OrderParts.of(order.money(), order.lines().toArray(new Line[0])).withCanceled(true);
      for (Share share : order.shares()) {
        stepwise = stepwise.with(share);
        read(stepwise);
      }
      assertSame(order, stepwise.withCanceled(order.canceled()));
    }
  }

  private static void read(OrderParts order) {
    try {
      Standing.of(order);
    } catch (InvalidPartsException onTheWay) {
      assertThat(onTheWay.problems()).isNotEmpty();
    }
  }

  /** Invariant 7; of a canceled order nothing is left to be handed over. */
  @Test
  void handingOverOneUnitMoreNeverGivesALowerWord() {
    int steps = 0;
    for (OrderParts order : ORDERS) {
      if (order.canceled()) {
        continue;
      }
      for (int i = 0; i < order.shares().size(); i++) {
        String next = next(order.shares().get(i));
        for (String line : order.shares().get(i).units().byLine().keySet()) {
          if (!next.isEmpty() && order.shares().get(i).units().byLine().get(line) > 0) {
            checkNotLower(order, withShares(order, oneUnitFurther(order, i, line, next)));
            steps++;
          }
        }
      }
      for (Line line : order.lines()) {
        if (line.active() > out(order, line)) {
          OrderParts further = order.with(Share.parcel("new", "shipped", Units.of(line.code(), 1)));
          if (StandingTable.read(further).isPresent()) {
            checkNotLower(order, further);
            steps++;
          }
        }
      }
    }
    assertThat(steps).isGreaterThan(10_000);
  }

  private static String next(Share share) {
    return switch (share.countsAs()) {
      case PACKED -> "shipped";
      case OUT, READY -> "delivered";
      default -> "";
    };
  }

  private static List<Share> oneUnitFurther(OrderParts order, int at, String line, String status) {
    List<Share> shares = new ArrayList<>(order.shares());
    Share share = shares.get(at);
    long units = share.units().byLine().getOrDefault(line, 0L);
    shares.set(at, with(share, share.units().and(line, units - 1)));
    shares.add(Share.parcel("new", status, Units.of(line, 1)));
    return shares;
  }

  private static void checkNotLower(OrderParts before, OrderParts after) {
    check(
        UPWARDS.indexOf(Standing.of(after).fulfillment())
            >= UPWARDS.indexOf(Standing.of(before).fulfillment()),
        after);
  }

  /** Invariant 8. */
  @Test
  void unitsAreConserved() {
    for (OrderParts order : ORDERS) {
      Standing standing = Standing.of(order);
      long ordered = order.lines().stream()
          .filter(Line::needsShipping)
          .mapToLong(Line::ordered)
          .sum();
      long there = standing.number(StandingNumber.UNITS_CANCELED)
          + standing.number(StandingNumber.OPEN)
          + standing.number(StandingNumber.UNDER_WAY)
          + standing.number(StandingNumber.UNITS_ARRIVED);
      check(there == ordered, order);
      check(
          standing.number(StandingNumber.UNITS_RETURNED)
              <= standing.number(StandingNumber.UNITS_OUT),
          order);
      check(
          standing.number(StandingNumber.READY) <= standing.number(StandingNumber.UNDER_WAY),
          order);
      for (StandingNumber number : StandingNumber.values()) {
        check(standing.number(number) >= 0, order);
      }
    }
  }

  /** Invariant 9. */
  @Test
  void aReturnNeverChangesTheFulfillmentWord() {
    for (OrderParts order : ORDERS) {
      OrderParts without = withShares(
          order,
          order.shares().stream().filter(share -> share.kind().equals("parcel")).toList());
      check(Standing.of(order).fulfillment() == Standing.of(without).fulfillment(), order);
    }
  }

  /** Invariant 10. */
  @Test
  void nothingIsShippedOrDeliveredBecauseThereIsNothing() {
    for (OrderParts order : ORDERS) {
      Standing standing = Standing.of(order);
      if (standing.number(StandingNumber.UNITS_OUT) == 0) {
        check(
            !UPWARDS.contains(standing.fulfillment()) || standing.fulfillment() == UNSHIPPED,
            order);
        check(standing.returned() == ReturnWord.NONE, order);
      }
      if (standing.number(StandingNumber.UNITS_ARRIVED) == 0) {
        check(standing.fulfillment() != DELIVERED, order);
      }
      if (order.lines().isEmpty()) {
        check(standing.fulfillment() == NOTHING_TO_SHIP, order);
      }
    }
  }
}
