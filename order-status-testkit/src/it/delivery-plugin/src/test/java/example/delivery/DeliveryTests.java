package example.delivery;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.testkit.fixture.Fixtures.aWebshopOrder;
import static dev.orderstatus.testkit.scenario.Scenario.*;
import static example.delivery.Delivery.*;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.StatusSetContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeliveryTests implements StatusSetContract {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final StatusSet WEBSHOP =
      OrderStatuses.builtIn().withPluginsFrom(Delivery.class.getClassLoader()).set("webshop");

  @Override
  public StatusSet set() {
    return WEBSHOP;
  }

  @Test
  void orderArrivesAndIsTakenBackForAReason() {
    given(lifecycle()).order(aWebshopOrder(lifecycle()).shipped())
        .when(request(ARRIVED).by(CARRIER)).thenAccepted().movesTo(DELIVERED)
        .explains(Audience.CUSTOMER, DUTCH, "Je bestelling is bezorgd.")
        .and().when(request(TAKE_BACK).by(STAFF)).thenRefused(REASON_NEEDED)
        .and().when(request(TAKE_BACK).by(STAFF).because("torn")).thenAccepted().movesTo(RETURNED);
  }
}
