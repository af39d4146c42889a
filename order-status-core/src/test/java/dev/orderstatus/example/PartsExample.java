package dev.orderstatus.example;

// region standing imports
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.core.StandingText;
import java.util.Locale;

// endregion

/**
 * The example of the page on orders of several parts, which copies what stands between the marks.
 */
final class PartsExample {

  private PartsExample() {}

  static void run() {
    // region standing
    OrderParts order = OrderParts.of(Money.of("EUR", 5000), Line.of("A", 2), Line.of("B", 1))
        .with(Share.parcel("p1", "shipped", Units.of("A", 2)))
        .with(PaymentSums.of("tr_1", "EUR").withCaptured(3000));
    Standing standing = Standing.of(order);
    System.out.println(standing + ": " + StandingText.of(standing, Locale.ENGLISH));
    // endregion
  }
}
