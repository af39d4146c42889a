package dev.orderstatus.example;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.example.Wholesale.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.diagram.Diagram;
import dev.orderstatus.core.diagram.Tables;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One action with several targets, as docs/sets.md shows it. */
class WholesaleTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final OrderLifecycle wholesale =
      OrderStatuses.builtIn().with(set()).lifecycle("wholesale");

  private static OrderSnapshot ordered(long units) {
    return OrderSnapshot.toPlace(
            OrderCode.of("EX", 17), OrderType.of("pallets"), Payment.NOT_REQUIRED)
        .withStatus(PLACED)
        .with(ORDERED, units);
  }

  private Accepted sent(OrderSnapshot order, long units) {
    return (Accepted) wholesale.decide(order, Request.of(SEND, STAFF, NOW).with(SENT, units));
  }

  @Test
  void theNumbersSayWhereTheOrderGoes() {
    assertThat(sent(ordered(3), 3).to()).isEqualTo(ALL_SENT);
    assertThat(sent(ordered(3), 3).effects()).containsExactly(INVOICE);
    assertThat(sent(ordered(3), 2).to()).isEqualTo(PARTLY_SENT);
    assertThat(sent(ordered(3), 2).effects()).isEmpty();
    assertThat(sent(ordered(3), 0).to()).isEqualTo(PLACED);
  }

  @Test
  void anOptionNamesWhatTheRowNeeds() {
    assertThat(wholesale.options(ordered(3), STAFF, NOW).allowed())
        .containsExactly(new Options.Allowed(SEND, false, List.of(Wholesale.SENT), List.of()));
  }

  @Test
  void anArrowBearsItsCondition() {
    assertThat(Diagram.mermaid(set()))
        .contains("  s_placed --> s_all_sent : send #91;sent at least ordered#93;\n")
        .contains("  s_placed --> s_partly_sent : send #91;sent at least 1#93;\n");
    assertThat(Diagram.dot(set()))
        .contains("\"placed\" -> \"all-sent\" [label=\"send [sent at least ordered]\"]");
  }

  @Test
  void theTableNamesTheConditionWithTheTarget() {
    assertThat(Tables.transitions(set()))
        .contains("| all-sent if `sent` at least `ordered` |")
        .contains("| partly-sent if `sent` at least 1 ")
        .contains("`email-invoice` at the end");
  }

  @Test
  void aLogMayGoToEachTarget() {
    Audit<StatusRow> audit = Audit.ofStatuses(wholesale);
    List<OrderStatus> seen = List.of(PLACED, PARTLY_SENT, ALL_SENT);
    for (int i = 0; i < seen.size(); i++) {
      audit.accept(new StatusRow(i + 2, "A", NOW.plusSeconds(i), seen.get(i)));
    }
    audit.accept(new StatusRow(5, "B", NOW, PLACED));
    audit.accept(new StatusRow(6, "B", NOW.plusSeconds(1), ALL_SENT));
    assertThat(audit.report().violations()).isEmpty();
    assertThat(audit.report().clean()).isEqualTo(2);
  }
}
