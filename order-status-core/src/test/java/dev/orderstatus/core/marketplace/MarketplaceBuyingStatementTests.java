package dev.orderstatus.core.marketplace;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.marketplace.Market.*;
import static dev.orderstatus.core.marketplace.Marketplace.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.statement.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How an order, a quote and a scheduled subscription come to be bought. */
class MarketplaceBuyingStatementTests {

  @Statement("B4")
  @Test
  void whatIsPurchasedIsSentToTheVendor() {
    for (OrderSnapshot order : List.of(
        anOrderToPlace(OFFER), anOrderToPlace(SUBSCRIPTION), anOrderIn(START), anOrderIn(DRAFT))) {
      Decision purchased = ask(order, PURCHASE, STAFF);
      assertThat(accepted(purchased).to()).isEqualTo(PROVISIONING_STARTED);
      assertThat(effects(purchased)).containsExactly("send-to-vendor");
    }
  }

  @Statement("B5")
  @Test
  void whatIsStartedIsNotPurchasedYetAndCanBe() {
    for (OrderType type : List.of(OFFER, SUBSCRIPTION)) {
      Decision started = ask(anOrderToPlace(type), START_ORDER, CUSTOMER);
      assertThat(accepted(started).to()).isEqualTo(START);
      assertThat(effects(started)).isEmpty();
      assertThat(after(anOrderIn(START, type), PURCHASE, CUSTOMER).status())
          .isEqualTo(PROVISIONING_STARTED);
    }
  }

  @Statement("B6")
  @Test
  void nothingOfMicrosoftIsEverInStart() {
    for (OrderType type : List.of(OFFER, SUBSCRIPTION)) {
      OrderSnapshot order = ofMicrosoft(anOrderToPlace(type));
      assertThat(reasons(ask(order, START_ORDER, CUSTOMER)))
          .containsExactly("not-available-for-vendor");
      assertThat(ask(order, PURCHASE, CUSTOMER).isAccepted()).isTrue();
    }
    OrderSnapshot draft = ofMicrosoft(anOrderIn(DRAFT));
    assertThat(reasons(ask(draft, SEND_QUOTE, STAFF))).containsExactly("not-available-for-vendor");
    assertThat(ask(draft, PURCHASE, STAFF).isAccepted()).isTrue();
  }

  @Statement("B6")
  @Test
  void anotherVendorOrNoneIsNotMicrosoft() {
    assertThat(ask(anOrderToPlace(OFFER).with(VENDOR, "contoso"), START_ORDER, CUSTOMER)
            .isAccepted())
        .isTrue();
    assertThat(ask(anOrderToPlace(OFFER), START_ORDER, CUSTOMER).isAccepted()).isTrue();
  }

  @Statement("B7")
  @Test
  void aDraftIsAQuoteThatTheSellerMakes() {
    assertThat(after(anOrderToPlace(QUOTE), QUOTE_OFFER, STAFF).status()).isEqualTo(DRAFT);
    assertThat(reasons(ask(anOrderToPlace(QUOTE), QUOTE_OFFER, CUSTOMER)))
        .containsExactly("not-permitted-for-actor");
    for (OrderType type : List.of(OFFER, SUBSCRIPTION)) {
      assertThat(reasons(ask(anOrderToPlace(type), QUOTE_OFFER, STAFF)))
          .containsExactly("wrong-order-type");
    }
    assertThat(reasons(ask(anOrderToPlace(QUOTE), START_ORDER, STAFF)))
        .containsExactly("wrong-order-type");
    assertThat(reasons(ask(anOrderToPlace(QUOTE), PURCHASE, STAFF)))
        .containsExactly("wrong-order-type");
  }

  @Statement("B8")
  @Test
  void theCustomerDoesNotSeeADraft() {
    OrderSnapshot draft = anOrderIn(DRAFT);
    assertThat(reasons(ask(draft, VIEW, CUSTOMER))).containsExactly("not-visible-to-customer");
    assertThat(ask(draft, VIEW, STAFF).isAccepted()).isTrue();
    assertThat(read(draft).label()).isEqualTo("Nothing to show yet");
    assertThat(read(draft).phase()).isEmpty();
    assertThat(read(draft, Audience.STAFF).label()).isEqualTo("Draft");
  }

  @Statement("B8")
  @Test
  void theCustomerSeesTheQuoteWhenItIsSent() {
    Decision sent = ask(anOrderIn(DRAFT), SEND_QUOTE, STAFF);
    assertThat(effects(sent)).containsExactly("email-quote");
    OrderSnapshot quote = after(anOrderIn(DRAFT), SEND_QUOTE, STAFF);
    assertThat(ask(quote, VIEW, CUSTOMER).isAccepted()).isTrue();
    assertThat(read(quote).headline()).isEqualTo("Your quote is ready.");
    assertThat(ask(quote, PURCHASE, CUSTOMER).isAccepted()).isTrue();
  }

  @Statement("B9")
  @Test
  void onlyASubscriptionIsScheduledAndOnlyForADateToCome() {
    for (OrderSnapshot order :
        List.of(anOrderToPlace(SUBSCRIPTION), anOrderIn(START, SUBSCRIPTION))) {
      assertThat(after(order, schedule(TODAY.plusDays(1))).status()).isEqualTo(SCHEDULED);
      assertThat(reasons(MARKET.decide(order, schedule(TODAY))))
          .containsExactly("date-not-in-the-future");
      assertThat(reasons(ask(order, SCHEDULE, CUSTOMER))).containsExactly("date-required");
    }
    assertThat(reasons(MARKET.decide(anOrderToPlace(OFFER), schedule(TODAY.plusDays(1)))))
        .containsExactly("wrong-order-type");
    assertThat(reasons(ask(anOrderIn(START, QUOTE), SCHEDULE, CUSTOMER)))
        .containsExactly("wrong-order-type", "date-required");
  }

  @Statement("B9")
  @Test
  void theDateCanBeChosenAnew() {
    OrderSnapshot moved = after(aSubscriptionFor(TODAY.plusDays(1)), schedule(TODAY.plusDays(9)));
    assertThat(moved.attributes().get(SCHEDULED_FOR)).contains(TODAY.plusDays(9));
  }

  @Statement("B9")
  @Test
  void theOrderTakesPlaceOnItsDate() {
    Decision reached = ask(aSubscriptionFor(TODAY), DATE_REACHED, SYSTEM);
    assertThat(accepted(reached).to()).isEqualTo(PROVISIONING_STARTED);
    assertThat(effects(reached)).containsExactly("send-to-vendor");

    LocalDate tomorrow = TODAY.plusDays(1);
    Reason early = attention(ask(aSubscriptionFor(tomorrow), DATE_REACHED, SYSTEM));
    assertThat(early.code()).isEqualTo(TOO_EARLY);
    assertThat(early.remedies()).extracting(Remedy::code).containsExactly(RemedyCode.WAIT_UNTIL);
    assertThat(attention(ask(anOrderIn(SCHEDULED), DATE_REACHED, SYSTEM)).code())
        .isEqualTo(TOO_EARLY);
    for (Actor actor : List.of(CUSTOMER, STAFF)) {
      assertThat(reasons(ask(aSubscriptionFor(TODAY), PURCHASE, actor)))
          .containsExactly("not-possible-in-status");
    }
  }

  @Statement({"B9", "X12"})
  @Test
  void theChosenDateIsTheOnlyPromiseAndIsKeptUntilTheDayIsOver() {
    PromisedTime promise = read(aSubscriptionFor(TODAY)).promise().orElseThrow();
    assertThat(promise)
        .isEqualTo(new PromisedTime(
            Promise.Kind.GUARANTEED,
            Instant.parse("2026-11-22T00:00:00Z"),
            Optional.of(TODAY),
            false));
    assertThat(MARKET.definition().statuses())
        .filteredOn(status -> !status.promises().isEmpty())
        .extracting("status")
        .containsExactly(SCHEDULED);
  }

  private static Request schedule(LocalDate date) {
    return request(SCHEDULE, CUSTOMER).with(SCHEDULED_FOR, date);
  }
}
