package dev.orderstatus.core.marketplace;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.marketplace.Market.*;
import static dev.orderstatus.core.marketplace.Marketplace.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the vendor does with an order, and what is done when it does not work out. */
class MarketplaceProvisioningStatementTests {

  @Statement("B4")
  @Test
  void anOrderThatWasSentWaitsForTheVendorAlone() {
    for (Action news : List.of(VENDOR_APPROVED, PROVISIONING_REJECTED)) {
      assertThat(accepted(ask(anOrderIn(PROVISIONING_STARTED), news, SUPPLIER)).moves())
          .isTrue();
    }
    for (Actor actor : List.of(CUSTOMER, STAFF, SYSTEM)) {
      assertThat(MARKET.options(anOrderIn(PROVISIONING_STARTED), actor, NOW).allowed())
          .extracting("action")
          .isSubsetOf(MODIFY, VIEW);
      assertThat(reasons(ask(anOrderIn(PROVISIONING_STARTED), VENDOR_APPROVED, actor)))
          .containsExactly("not-permitted-for-actor");
    }
  }

  @Statement("B11")
  @Test
  void anApprovedOrderIsStillRecentAndCanBeChanged() {
    OrderSnapshot approved = after(anOrderIn(PROVISIONING_STARTED), VENDOR_APPROVED, SUPPLIER);
    assertThat(approved.status()).isEqualTo(PROVISIONING_FINISHED);
    assertThat(definition(PROVISIONING_FINISHED).section()).isEqualTo(Section.RECENT);
    assertThat(ask(approved, MODIFY, CUSTOMER).isAccepted()).isTrue();
  }

  @Statement({"B12", "B13"})
  @Test
  void aRejectedOrderHasFailedWithTheReasonOrWithoutOne() {
    OrderSnapshot failed = after(
        anOrderIn(PROVISIONING_STARTED),
        request(PROVISIONING_REJECTED, SUPPLIER).with(FAILURE_REASON, "Wrong contact"));
    assertThat(failed.status()).isEqualTo(PROVISIONING_FAILED);
    assertThat(failed.attributes().get(FAILURE_REASON)).contains("Wrong contact");

    OrderSnapshot unexplained =
        after(anOrderIn(PROVISIONING_STARTED), PROVISIONING_REJECTED, SUPPLIER);
    assertThat(unexplained.status()).isEqualTo(PROVISIONING_FAILED);
    assertThat(unexplained.attributes().get(FAILURE_REASON)).isEmpty();
  }

  @Statement("B14")
  @Test
  void theSellerTriesAFailedOrderAgain() {
    OrderSnapshot failed = anOrderIn(PROVISIONING_FAILED).with(FAILURE_REASON, "Wrong contact");
    Decision retried = ask(failed, RETRY, STAFF);
    assertThat(effects(retried)).containsExactly("send-to-vendor");
    assertThat(after(failed, RETRY, STAFF).status()).isEqualTo(PROVISIONING_STARTED);
    assertThat(after(failed, RETRY, STAFF).attributes().get(FAILURE_REASON)).isEmpty();
    assertThat(ask(failed, MODIFY, CUSTOMER).isAccepted()).isTrue();
    assertThat(reasons(ask(failed, RETRY, CUSTOMER))).containsExactly("not-permitted-for-actor");
  }

  @Statement({"B15", "X8"})
  @Test
  void anApprovedOrderIsCompletedAndThatIsASuccess() {
    for (Actor actor : List.of(SYSTEM, STAFF)) {
      assertThat(after(anOrderIn(PROVISIONING_FINISHED), COMPLETE, actor).status())
          .isEqualTo(COMPLETED);
    }
    assertThat(definition(COMPLETED).successful()).isTrue();
    for (OrderStatus unpurchased : List.of(DRAFT, START, SCHEDULED)) {
      assertThat(reasons(ask(anOrderIn(unpurchased), COMPLETE, STAFF)))
          .containsExactly("not-possible-in-status");
    }
  }

  @Statement({"B16", "X8"})
  @Test
  void anErrorOfTheVendorCompletesTheOrderButThatIsNoSuccess() {
    OrderSnapshot completed = after(
        anOrderIn(PROVISIONING_FINISHED),
        request(VENDOR_ERROR, SUPPLIER).with(FAILURE_REASON, "Fields not filled in"));
    assertThat(completed.status()).isEqualTo(COMPLETED_WITH_ERRORS);
    assertThat(completed.attributes().get(FAILURE_REASON)).contains("Fields not filled in");
    assertThat(definition(COMPLETED_WITH_ERRORS).phase())
        .isEqualTo(definition(COMPLETED).phase());
    assertThat(definition(COMPLETED_WITH_ERRORS).successful()).isFalse();
  }

  @Statement("B20")
  @Test
  void rejectedBeforeTheApprovalIsFailedAndAnErrorAfterItIsFinal() {
    assertThat(attention(ask(anOrderIn(PROVISIONING_STARTED), VENDOR_ERROR, SUPPLIER))
            .code())
        .isEqualTo(ReasonCode.UNEXPECTED_EVENT);
    assertThat(attention(ask(anOrderIn(PROVISIONING_FINISHED), PROVISIONING_REJECTED, SUPPLIER))
            .code())
        .isEqualTo(ReasonCode.UNEXPECTED_EVENT);
    assertThat(ask(anOrderIn(PROVISIONING_FAILED), RETRY, STAFF).isAccepted()).isTrue();
    assertThat(reasons(ask(anOrderIn(COMPLETED_WITH_ERRORS), RETRY, STAFF)))
        .containsExactly("order-is-historical");
  }

  @Statement("B21")
  @Test
  void fromStartToCompletedThereAreFourSteps() {
    OrderSnapshot started = after(anOrderToPlace(OFFER), START_ORDER, CUSTOMER);
    OrderSnapshot purchased = after(started, PURCHASE, CUSTOMER);
    OrderSnapshot approved = after(purchased, VENDOR_APPROVED, SUPPLIER);
    OrderSnapshot completed = after(approved, COMPLETE, SYSTEM);
    assertThat(List.of(started, purchased, approved, completed))
        .extracting(OrderSnapshot::status)
        .containsExactly(START, PROVISIONING_STARTED, PROVISIONING_FINISHED, COMPLETED);
  }

  @Statement("B21")
  @Test
  void newsOfWhatIsLongPastChangesNothing() {
    for (Decision late : List.of(
        ask(anOrderIn(COMPLETED), VENDOR_APPROVED, SUPPLIER),
        ask(anOrderIn(COMPLETED_WITH_ERRORS), VENDOR_APPROVED, SUPPLIER),
        ask(anOrderIn(PROVISIONING_FAILED), DATE_REACHED, SYSTEM))) {
      assertThat(late).isInstanceOf(Unchanged.class);
      assertThat(((Unchanged) late).reason().code()).isEqualTo(ReasonCode.ALREADY_PAST);
    }
  }

  @Statement("B21")
  @Test
  void theQuoteAndARefundAreAllThatIsEverMailed() {
    assertThat(MARKET.definition().transitions())
        .flatExtracting(TransitionDefinition::effects)
        .extracting(effect -> effect.value().code().value())
        .containsOnly("send-to-vendor", "email-quote", "email-refund");
  }
}
