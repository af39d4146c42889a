package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentAttempt;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Units;
import java.util.List;
import java.util.function.Consumer;

/** Orders whose units and money are everywhere they can be. */
public final class StandingOrders {

  private static final long[] FEW = {0, 1, 2, 5};
  private static final String EUR = "EUR";

  private StandingOrders() {}

  /** Where the units of an order are. */
  public record Goods(
      long arrived,
      long ready,
      long underWay,
      long packed,
      long waiting,
      long canceled,
      long lost,
      long cameBack,
      long returned) {

    long all() {
      return arrived + ready + underWay + packed + waiting + canceled;
    }

    /** The order; there is none without units. */
    public OrderParts order() {
      return OrderParts.of(Money.of(EUR, 0), Line.of("A", all()).withCanceled(canceled))
          .with(parcel("p1", "picked-up", arrived))
          .with(parcel("p2", "ready-for-pickup", ready))
          .with(parcel("p3", "delayed", underWay))
          .with(parcel("p4", "packed", packed))
          .with(parcel("p5", "lost", lost))
          .with(parcel("p6", "returned-to-sender", cameBack))
          .with(Share.returned("r1", "received", Units.of("A", returned)));
    }
  }

  private static Share parcel(String code, String status, long units) {
    return Share.parcel(code, status, Units.of("A", units));
  }

  public static void goods(Consumer<Goods> take) {
    where(new long[6], 0, take);
    for (long arrived : FEW) {
      for (long other : FEW) {
        for (long lost : FEW) {
          for (long cameBack : FEW) {
            long returned = Math.min(lost, arrived);
            offer(new Goods(arrived, 0, 0, 0, other, 0, lost, cameBack, returned), take);
            offer(new Goods(arrived, 0, 0, 0, 0, other, lost, cameBack, returned), take);
          }
        }
      }
    }
  }

  /** Up to two units in each place, and five in one of them. */
  private static void where(long[] units, int place, Consumer<Goods> take) {
    if (place < units.length) {
      for (long here = 0; here <= 2; here++) {
        units[place] = here;
        where(units, place + 1, take);
      }
      units[place] = 0;
      return;
    }
    offer(at(units), take);
    for (int i = 0; i < units.length; i++) {
      if (units[i] == 2) {
        units[i] = 5;
        offer(at(units), take);
        units[i] = 2;
      }
    }
  }

  private static Goods at(long[] units) {
    return new Goods(units[0], units[1], units[2], units[3], units[4], units[5], 0, 0, 0);
  }

  private static void offer(Goods goods, Consumer<Goods> take) {
    if (goods.all() > 0 && goods.returned() <= goods.arrived()) {
      take.accept(goods);
    }
  }

  public static void money(Consumer<OrderParts> take) {
    for (long total : new long[] {0, 2500, 5000}) {
      for (long granted : new long[] {0, 1000}) {
        for (long captured : new long[] {0, 1000, 2500, 6000}) {
          for (long refunded : new long[] {0, 1000, 2500}) {
            for (long secured : new long[] {0, 1000, 5000}) {
              if (refunded <= captured) {
                PaymentSums paid =
                    PaymentSums.of("t1", EUR).withCaptured(captured).withRefunded(refunded);
                Money money = Money.of(EUR, total).withGranted(granted);
                offer(money, List.of(paid.withAuthorized(secured)), take);
                offer(money, List.of(paid.withAgreed(secured)), take);
                offer(money, List.of(paid.withAttempt(PaymentAttempt.FAILED)), take);
                offer(money, List.of(paid.withDisputed(true)), take);
              }
            }
          }
        }
      }
    }
  }

  /** Orders of which nothing is left but a fee, and with a parcel that nobody knows where it is. */
  public static void odd(Consumer<OrderParts> take) {
    take.accept(OrderParts.of(
        Money.of(EUR, 0), Line.of("A", 1).withCanceled(1), Line.of("fee", 1).withoutShipping()));
    for (long sent : new long[] {0, 1, 2}) {
      for (long canceled : new long[] {0, 1, 2, 5}) {
        take.accept(OrderParts.of(
                Money.of(EUR, 0), Line.of("A", sent + canceled + 1).withCanceled(canceled))
            .with(parcel("p1", "shipped", sent))
            .with(parcel("p2", "beamed", 1)));
      }
    }
  }

  private static void offer(Money money, List<PaymentSums> payments, Consumer<OrderParts> take) {
    List<Line> one = List.of(Line.of("A", 2).withCanceled(1));
    List<Line> two = List.of(Line.of("A", 3).withCanceled(2));
    List<Line> five = List.of(Line.of("A", 6).withCanceled(5));
    List<Line> none = List.of(Line.of("A", 1).withoutShipping());
    List<Share> sent = List.of(parcel("p1", "shipped", 1));
    take.accept(OrderParts.builder()
        .money(money)
        .lines(one)
        .shares(sent)
        .payments(payments)
        .build());
    take.accept(OrderParts.builder()
        .money(money)
        .lines(two)
        .shares(sent)
        .payments(payments)
        .build());
    take.accept(OrderParts.builder()
        .money(money)
        .lines(five)
        .shares(sent)
        .payments(payments)
        .canceled(true)
        .build());
    take.accept(OrderParts.builder().money(money).lines(none).payments(payments).build());
    take.accept(OrderParts.builder()
        .money(money)
        .lines(none)
        .payments(payments)
        .canceled(true)
        .build());
  }
}
