package dev.orderstatus.core.procurement;

import static dev.orderstatus.api.code.Actor.APPROVER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.procurement.Procurement.*;
import static dev.orderstatus.core.procurement.Requests.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.core.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a request to an approved order. */
class ProcurementApprovingStatementTests {

  @Statement("D1")
  @Test
  void aRequestIsPendingUntilSomebodyApprovesIt() {
    Accepted made = accepted(ask(aRequestToMake(), REQUEST, CUSTOMER));
    assertThat(made.to()).isEqualTo(PENDING);
    assertThat(effects(made)).containsExactly("email-approver");
    assertThat(definition(PENDING).phase()).isEqualTo(Phase.AWAITING_APPROVAL);
    assertThat(accepted(ask(PENDING, APPROVE, APPROVER)).to()).isEqualTo(APPROVED);
  }

  @Statement("D1")
  @Test
  void onlyTheApproverApprovesOrDeclines() {
    for (Action decides : List.of(APPROVE, DECLINE)) {
      assertThat(reasons(ask(PENDING, decides, CUSTOMER))).contains("not-permitted-for-actor");
      assertThat(reasons(ask(PENDING, decides, STAFF))).contains("not-permitted-for-actor");
    }
  }

  @Statement("D2")
  @Test
  void theRequesterCanWithdrawWhatIsPending() {
    assertThat(accepted(ask(PENDING, WITHDRAW, CUSTOMER)).to()).isEqualTo(WITHDRAWN);
    assertThat(definition(WITHDRAWN).ending()).isEqualTo(Ending.TERMINAL);
    assertThat(definition(WITHDRAWN).successful()).isFalse();
  }

  @Statement("D2")
  @Test
  void whatIsNoLongerPendingCannotBeWithdrawn() {
    for (OrderStatus status : AT_THE_DISTRIBUTOR) {
      Decision decision = ask(status, WITHDRAW, CUSTOMER);
      assertThat(reasons(decision)).containsExactly("no-longer-pending");
      assertThat(remedies(decision)).containsExactly("contact-distributor");
    }
    for (OrderStatus status : ON_ITS_WAY) {
      assertThat(reasons(ask(status, WITHDRAW, CUSTOMER))).containsExactly("no-longer-pending");
    }
  }

  @Statement("D2")
  @Test
  void aRequestIsDeclinedWithAReason() {
    Decision without = ask(PENDING, DECLINE, APPROVER);
    assertThat(reasons(without)).containsExactly("reason-required");
    assertThat(remedies(without)).containsExactly("give-reason");

    Decision with = PROCUREMENT.decide(
        aRequestIn(PENDING), request(DECLINE, APPROVER).withJustification("over budget"));
    assertThat(accepted(with).to()).isEqualTo(DECLINED);
    assertThat(effects(with)).containsExactly("email-status-update");
    assertThat(definition(DECLINED).ending()).isEqualTo(Ending.TERMINAL);
    assertThat(definition(DECLINED).successful()).isFalse();
  }

  @Statement("D3")
  @Test
  void anApprovedRequestIsSentToTheDistributor() {
    Decision approved = ask(PENDING, APPROVE, APPROVER);
    assertThat(effects(approved)).containsExactly("send-to-distributor", "email-status-update");
    assertThat(definition(APPROVED).phase()).isEqualTo(Phase.IN_PROGRESS);
  }

  @Statement("D7")
  @Test
  void whoeverTakesPartCanSeeHowItIsDoing() {
    for (OrderStatus status : ALL) {
      for (Actor actor : List.of(CUSTOMER, STAFF, APPROVER)) {
        Accepted seen = accepted(ask(status, VIEW, actor));
        assertThat(seen.moves()).isFalse();
        assertThat(seen.effects()).isEmpty();
      }
    }
  }

  private static StatusDefinition definition(OrderStatus status) {
    return set().statuses().stream()
        .filter(definition -> definition.status().equals(status))
        .findFirst()
        .orElseThrow();
  }
}
