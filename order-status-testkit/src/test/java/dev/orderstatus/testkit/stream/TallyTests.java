package dev.orderstatus.testkit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.core.reseller.Reseller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTests {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
  private static final OrderLifecycle RESELLER = OrderStatuses.builtIn().lifecycle("reseller");

  private static ActionRow row(Action action, Actor actor, int minutes) {
    return new ActionRow(
        1,
        "EX-1",
        Request.of(action, actor, MONDAY.plusSeconds(60L * minutes)),
        new Placement(Optional.of(Reseller.SOFTWARE), Payment.DUE, false, true));
  }

  @Test
  void everythingIsCountedInWords() {
    Tally tally = new Tally();

    tally.decided("cancel", "refused", "already-shipped");
    tally.decided("cancel", "refused", "already-shipped");
    tally.decided("cancel", "unchanged", "already-canceled");
    tally.decided("place", "accepted", "");
    tally.reported("shipped", "cancel", "already-shipped");
    tally.broken("typical", "pending", Instant.ofEpochSecond(5));
    tally.broken("typical", "pending", Instant.ofEpochSecond(7));
    tally.ended("shipped");

    assertThat(tally.counts())
        .containsExactly(
            Map.entry("broken in pending, sum of seconds", 12L),
            Map.entry("broken typical in pending", 2L),
            Map.entry("cancel is refused already-shipped", 2L),
            Map.entry("cancel is unchanged", 1L),
            Map.entry("ends in shipped", 1L),
            Map.entry("place is accepted", 1L),
            Map.entry("shipped -cancel- already-shipped", 1L));
    assertThat(tally.sum("cancel is ")).isEqualTo(3);
    assertThat(tally.sum("nothing")).isZero();
  }

  @Test
  void onlyWhatWasCountedOtherwiseIsADifference() {
    Tally one = new Tally();
    Tally other = new Tally();
    one.ended("shipped");
    one.ended("canceled");
    other.ended("shipped");
    other.ended("pending");
    other.ended("pending");

    assertThat(one.minus(one)).isEmpty();
    assertThat(one.minus(other))
        .containsExactly(Map.entry("ends in canceled", 1L), Map.entry("ends in pending", -2L));
  }

  @Test
  void theTallyOfTheAuditIsWhatItsReportCounts() {
    SampleLog log = SampleLog.of(RESELLER, 3).withRepeated(10).withLate(10).withSwapped(10);
    Audit<ActionRow> audit = Audit.ofActions(RESELLER);
    log.rows(5000).forEach(audit::accept);
    AuditReport report = audit.report();

    Tally tally = Tally.ofAudit(RESELLER, log.rows(5000));

    assertThat(tally.counts()).containsAllEntriesOf(report.violations());
    assertThat(tally.sum(" is accepted")).isEqualTo(report.decisions().accepted());
    assertThat(tally.sum(" is unchanged")).isEqualTo(report.decisions().unchanged());
    assertThat(tally.sum(" is refused")).isEqualTo(report.decisions().refused());
    assertThat(tally.sum(" is attention")).isEqualTo(report.decisions().attention());
    assertThat(tally.sum(" is refused out-of-order")).isGreaterThan(500);
    assertThat(report.finalStatuses())
        .allSatisfy((status, orders) ->
            assertThat(tally.counts()).containsEntry("ends in " + status.value(), orders));
  }

  /** In process, an order of software is promised within 15 minutes. */
  @Test
  void aPromiseIsBrokenOnceItsTimeIsOver() {
    ActionRow place = row(Reseller.PLACE, Actor.CUSTOMER, 0);
    ActionRow pay = row(Reseller.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, 1);
    ActionRow inTime = row(Reseller.CANCEL, Actor.STAFF, 15);
    ActionRow tooLate = row(Reseller.CANCEL, Actor.STAFF, 16);

    assertThat(Tally.ofAudit(RESELLER, Stream.of(place, pay, inTime))
            .sum("broken guaranteed in in-process"))
        .isZero();
    assertThat(Tally.ofAudit(RESELLER, Stream.of(place, pay, tooLate, tooLate)).counts())
        .containsEntry("broken guaranteed in in-process", 1L)
        .containsEntry(
            "broken in in-process, sum of seconds", MONDAY.plusSeconds(16 * 60).getEpochSecond());
  }

  @Test
  void aPromiseThatIsOpenAtTheEndIsBroken() {
    ActionRow place = row(Reseller.PLACE, Actor.CUSTOMER, 0);
    ActionRow pay = row(Reseller.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, 1);

    assertThat(
            Tally.ofAudit(RESELLER, Stream.of(place, pay)).sum("broken guaranteed in in-process"))
        .isEqualTo(1);
  }

  @Test
  void anOrderThatIsNotPlacedEndsAsNew() {
    Tally tally = Tally.ofAudit(RESELLER, Stream.of(row(Reseller.CANCEL, Actor.STAFF, 0)));

    assertThat(tally.counts()).containsEntry("ends in " + OrderStatus.NEW.value(), 1L);
  }
}
