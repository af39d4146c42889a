package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.webshop.Shop.*;
import static dev.orderstatus.core.webshop.Webshop.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees an order, and what there is to see. */
class WebshopSeeingStatementTests {

  @Test
  @Statement({"C21", "X13"})
  void aCustomerWithAnAccountCanCheckTheStatus() {
    for (OrderStatus status : ALL) {
      Accepted seen = accepted(ask(anOrderIn(status, Payment.DUE), VIEW, CUSTOMER));
      assertThat(seen.moves()).isFalse();
      assertThat(seen.effects()).isEmpty();
    }
  }

  @Test
  @Statement({"C27", "X13"})
  void aCustomerWithoutAnAccountCannotCheckTheStatus() {
    for (OrderStatus status : ALL) {
      Decision decision = ask(aGuestOrderIn(status, Payment.DUE), VIEW, CUSTOMER);
      assertThat(reasons(decision)).containsExactly("account-required");
      assertThat(remedies(refused(decision))).containsExactly("contact-shop");
    }
  }

  @Test
  @Statement({"C8", "C14"})
  void theMerchantSeesEveryOrder() {
    for (OrderStatus status : ALL) {
      assertThat(ask(anOrderIn(status, Payment.DUE), VIEW, STAFF).isAccepted()).isTrue();
      assertThat(ask(aGuestOrderIn(status, Payment.DUE), VIEW, STAFF).isAccepted())
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "received, awaiting-payment, recent, NONE, false",
    "waiting-for-payment, awaiting-payment, recent, NONE, false",
    "processing, in-progress, recent, NONE, false",
    "shipped, shipped, historical, CORRECTABLE, true",
    "canceled, canceled, historical, TERMINAL, false"
  })
  @Statement({"C28", "X8"})
  void anOrderIsInOneOfTheseStatuses(
      String code, String phase, String section, Ending ending, boolean successful) {
    StatusDefinition status = SHOP.definition().statuses().stream()
        .filter(definition -> definition.status().value().equals(code))
        .findFirst()
        .orElseThrow();
    assertThat(status.phase()).extracting(Phase::code).isEqualTo(phase);
    assertThat(status.section()).extracting(Section::code).isEqualTo(section);
    assertThat(status.ending()).isEqualTo(ending);
    assertThat(status.successful()).isEqualTo(successful);
  }

  @Test
  @Statement({"C28", "X7"})
  void theManualsStatusesAndCanceledAreAllThereAre() {
    assertThat(SHOP.definition().statuses())
        .extracting(definition -> definition.status().value())
        .containsExactly("received", "waiting-for-payment", "processing", "shipped", "canceled");
  }

  @Test
  @Statement({"C28", "X12"})
  void noTimeIsPromised() {
    assertThat(SHOP.definition().statuses())
        .allSatisfy(status -> assertThat(status.promises()).isEmpty());
  }

  @Test
  @Statement({"X9", "X13"})
  void eachEffectSaysWhomItIsForAndWhetherItIsOptional() {
    OrderSnapshot order = anOrderToPlace(Payment.DUE);
    assertThat(accepted(ask(order, PLACE, CUSTOMER)).effects())
        .filteredOn(effect -> effect.audience() == Audience.CUSTOMER)
        .extracting(Effect::optional, effect -> effect.code().value())
        .containsExactly(
            tuple(false, "show-confirmation"),
            tuple(true, "redirect-to-payment"),
            tuple(false, "email-order-confirmation"));
  }
}
