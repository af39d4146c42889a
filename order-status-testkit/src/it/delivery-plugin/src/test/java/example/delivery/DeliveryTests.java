package example.delivery;

import static dev.orderstatus.testkit.fixture.Fixtures.aWebshopOrder;
import static dev.orderstatus.testkit.scenario.Scenario.given;
import static dev.orderstatus.testkit.scenario.Scenario.request;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.core.OrderStatuses;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeliveryTests {
  private static final OrderLifecycle WEBSHOP =
      OrderStatuses.builtIn().with(new Delivery().plugin()).lifecycle("webshop");

  @Test
  void orderArrivesAndIsTakenBackForAReason() {
    given(WEBSHOP)
        .order(aWebshopOrder(WEBSHOP).shipped())
        .when(request(Delivery.ARRIVED).by(Actor.CARRIER))
        .thenAccepted()
        .movesTo(Delivery.DELIVERED)
        .tells(Audience.CUSTOMER, Locale.forLanguageTag("nl"), "Je bestelling is bezorgd.")
        .and()
        .when(request(Delivery.TAKE_BACK).by(Actor.STAFF))
        .thenRefused(Delivery.REASON_NEEDED)
        .and()
        .when(request(Delivery.TAKE_BACK).by(Actor.STAFF).because("broken"))
        .thenAccepted()
        .movesTo(Delivery.RETURNED);
  }
}
