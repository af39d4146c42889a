package dev.orderstatus.core.marketplace;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.PAYMENT_PROVIDER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.core.marketplace.Market.HISTORICAL;
import static dev.orderstatus.core.marketplace.Market.MARKET;
import static dev.orderstatus.core.marketplace.Market.RECENT;
import static dev.orderstatus.core.marketplace.Market.anOrderIn;
import static dev.orderstatus.core.marketplace.Market.ask;
import static dev.orderstatus.core.marketplace.Market.definition;
import static dev.orderstatus.core.marketplace.Market.effects;
import static dev.orderstatus.core.marketplace.Market.reasons;
import static dev.orderstatus.core.marketplace.Marketplace.DELETE;
import static dev.orderstatus.core.marketplace.Marketplace.DELETED;
import static dev.orderstatus.core.marketplace.Marketplace.DRAFT;
import static dev.orderstatus.core.marketplace.Marketplace.MODIFY;
import static dev.orderstatus.core.marketplace.Marketplace.PROVISIONING_FAILED;
import static dev.orderstatus.core.marketplace.Marketplace.PROVISIONING_FINISHED;
import static dev.orderstatus.core.marketplace.Marketplace.PROVISIONING_STARTED;
import static dev.orderstatus.core.marketplace.Marketplace.RETRY;
import static dev.orderstatus.core.marketplace.Marketplace.SCHEDULED;
import static dev.orderstatus.core.marketplace.Marketplace.START;
import static dev.orderstatus.core.marketplace.Marketplace.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two sections, and what can be changed and deleted in them. */
class MarketplaceSectionStatementTests {

  @Statement("B1")
  @Test
  void ordersFallInTwoSections() {
    assertThat(inSection(Section.RECENT)).containsExactlyElementsOf(RECENT);
    assertThat(inSection(Section.HISTORICAL)).containsExactlyElementsOf(HISTORICAL);
  }

  private static List<OrderStatus> inSection(Section section) {
    return MARKET.definition().statuses().stream()
        .filter(status -> status.section() == section)
        .map(StatusDefinition::status)
        .toList();
  }

  @Statement("B2")
  @Test
  void aRecentOrderIsNotOverAndCanBeChanged() {
    for (OrderStatus status : RECENT) {
      assertThat(definition(status).ending()).isEqualTo(Ending.NONE);
      assertThat(ask(anOrderIn(status), MODIFY, STAFF).isAccepted()).isTrue();
      assertThat(ask(anOrderIn(status), MODIFY, CUSTOMER).isAccepted())
          .as("%s by the customer", status)
          .isEqualTo(!status.equals(DRAFT));
    }
  }

  @Statement("B3")
  @Test
  void aHistoricalOrderIsOverAndCannotBeChanged() {
    for (OrderStatus status : HISTORICAL) {
      assertThat(definition(status).ending()).isEqualTo(Ending.TERMINAL);
      for (Action action : List.of(MODIFY, DELETE, RETRY)) {
        assertThat(reasons(ask(anOrderIn(status), action, STAFF)))
            .containsExactly("order-is-historical");
        assertThat(reasons(ask(anOrderIn(status), action, CUSTOMER)))
            .containsExactly("order-is-historical");
      }
    }
  }

  @Statement("B19")
  @Test
  void whatIsDeletedFromTheCartStaysListed() {
    for (OrderStatus status : List.of(START, SCHEDULED)) {
      for (Actor actor : List.of(CUSTOMER, STAFF)) {
        Decision deleted = ask(anOrderIn(status), DELETE, actor);
        assertThat(Market.accepted(deleted).to()).isEqualTo(DELETED);
        assertThat(effects(deleted)).isEmpty();
      }
    }
    assertThat(ask(anOrderIn(DELETED), VIEW, CUSTOMER).isAccepted()).isTrue();
    assertThat(definition(DELETED).section()).isEqualTo(Section.HISTORICAL);
    assertThat(definition(DELETED).successful()).isFalse();
  }

  @Statement("B19")
  @Test
  void onlyTheSellerDeletesADraftOrAFailedOrder() {
    for (OrderStatus status : List.of(DRAFT, PROVISIONING_FAILED)) {
      assertThat(ask(anOrderIn(status), DELETE, STAFF).isAccepted()).isTrue();
      assertThat(reasons(ask(anOrderIn(status), DELETE, CUSTOMER)))
          .containsExactly("not-permitted-for-actor");
    }
  }

  @Statement("B19")
  @Test
  void whatTheVendorIsWorkingOnCannotBeDeleted() {
    for (OrderStatus status : List.of(PROVISIONING_STARTED, PROVISIONING_FINISHED)) {
      assertThat(reasons(ask(anOrderIn(status), DELETE, STAFF)))
          .containsExactly("not-possible-in-status");
    }
  }

  @Statement("B22")
  @Test
  void theCustomerTheSellerTheVendorAndTheMarketplaceItselfAct() {
    assertThat(MARKET.definition().transitions())
        .flatExtracting("actors")
        .containsOnly(CUSTOMER, STAFF, SUPPLIER, SYSTEM, PAYMENT_PROVIDER);
  }
}
