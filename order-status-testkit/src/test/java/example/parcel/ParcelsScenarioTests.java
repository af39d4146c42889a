package example.parcel;

import static dev.orderstatus.testkit.fixture.Fixtures.aWebshopOrder;
import static dev.orderstatus.testkit.scenario.Scenario.given;
import static dev.orderstatus.testkit.scenario.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.SpokenLanguages;
import dev.orderstatus.core.payment.Payments;
import dev.orderstatus.core.webshop.Webshop;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The plugin that the page about plugins shows does what the page says. */
class ParcelsScenarioTests {

  private final OrderLifecycle webshop =
      OrderStatuses.builtIn().with(new Parcels().plugin()).lifecycle("webshop");

  @Test
  void aParcelIsDeliveredAndComesBack() {
    given(webshop)
        .order(aWebshopOrder(webshop).shipped())
        .when(request(Parcels.DELIVER).by(Actor.CARRIER))
        .thenAccepted()
        .movesTo(Parcels.DELIVERED)
        .explains(Audience.CUSTOMER, Locale.ENGLISH, "Your order has been delivered.")
        .and()
        .when(request(Parcels.RETURN).by(Actor.CARRIER))
        .thenAccepted()
        .movesTo(Webshop.PROCESSING);
  }

  @Test
  void whatIsNotPaidAnyMoreIsNotShipped() {
    given(webshop)
        .order(aWebshopOrder(webshop).processing())
        .when(request(Payments.PAYMENT_REFUNDED).by(Actor.STAFF))
        .thenAccepted()
        .and()
        .when(request(Webshop.SHIP).by(Actor.STAFF))
        .thenRefused(Parcels.NOT_PAID);
  }

  @Test
  void theContractAsksForTheOnlyLanguageItSpeaks() {
    assertThat(new ParcelsTests().languages()).containsExactly(Locale.ENGLISH);
    assertThat(SpokenLanguages.of(webshop.definition()).lacking())
        .containsOnlyKeys("parcel-tracking");
  }
}
