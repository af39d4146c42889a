package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.word.SeenStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusAuditTests {

  private final StatusLog log = new StatusLog();

  @Test
  void anOrderThatFollowsTheSetIsClean() {
    AuditReport report = log.order("A", "received", "processing", "shipped").report();

    assertThat(report.violations()).isEmpty();
    assertThat(report.clean()).isEqualTo(1);
    assertThat(report.decisions()).isEqualTo(new AuditReport.Decisions(3, 0, 0, 0));
    assertThat(report.finalStatuses()).containsExactly(entry(OrderStatus.of("shipped"), 1L));
  }

  @Test
  void oneWrongStepIsCountedOnceAsTheOrderIsTakenToBeWhereTheLogSays() {
    AuditReport report =
        log.order("A", "received", "shipped", "processing", "shipped").report();

    assertThat(report.violations()).containsExactly(entry("received -> shipped", 1L));
    assertThat(report.decisions()).isEqualTo(new AuditReport.Decisions(3, 0, 1, 0));
    assertThat(report.withViolations()).isEqualTo(1);
  }

  @Test
  void aRepeatedStatusIsUnchangedAndDoesNotRestartTheTimeInIt() {
    AuditReport report = log.order("A", "received", "received", "processing").report();

    assertThat(report.decisions()).isEqualTo(new AuditReport.Decisions(2, 1, 0, 0));
    assertThat(report.dwell().get(OrderStatus.of("received")).median())
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void theFirstRowMustBeReachableFromNew() {
    Finding finding = log.see("A", 0, "shipped");

    assertThat(finding.violation()).hasValueSatisfying(violation -> {
      assertThat(violation.group()).isEqualTo("(new) -> shipped");
      assertThat(violation.from()).isEqualTo(OrderStatus.NEW);
      assertThat(violation.code()).isEqualTo(ReasonCode.NOT_POSSIBLE_IN_STATUS);
      assertThat(violation.text())
          .isEqualTo("no transition of the set webshop leads from (new) to shipped");
    });
    assertThat(log.report().finalStatuses()).containsKey(OrderStatus.of("shipped"));
  }

  @Test
  void theRowAfterAnUnknownStatusIsANewStart() {
    AuditReport report =
        log.order("A", "received", "lost", "shipped", "processing").report();

    assertThat(report.violations()).containsExactly(entry("unknown-status", 1L));
    assertThat(report.unknownStatuses()).containsExactly(entry("lost", 1L));
    assertThat(report.decisions()).isEqualTo(new AuditReport.Decisions(3, 0, 1, 0));
    assertThat(report.transitionsUsed().keySet())
        .extracting(Move::toString)
        .containsExactly("(new) -> received", "shipped -> processing");
    assertThat(report.dwell()).containsOnlyKeys(OrderStatus.of("shipped"));
    assertThat(report.withViolations()).isEqualTo(1);
  }

  @Test
  void rowsWithAnUnknownStatusDoNotMakeOthersOutOfOrder() {
    log.see("A", 1, "received");
    log.see("A", 5, "lost");
    log.see("A", 2, "processing");

    assertThat(log.report().violations()).containsExactly(entry("unknown-status", 1L));
  }

  @Test
  void rowsOutOfOrderDoNotMakeOthersOutOfOrder() {
    log.see("A", 3, "received");
    log.see("A", 1, "processing");
    log.see("A", 3, "processing");

    assertThat(log.report().violations()).containsExactly(entry("out-of-order", 1L));
    assertThat(log.report().finalStatuses()).containsOnlyKeys(OrderStatus.of("processing"));
  }

  @Test
  void anOrderOfWhichOnlyUnknownStatusesAreSeenWasNeverPlaced() {
    AuditReport report = log.order("A", "lost", "found").report();

    assertThat(report.finalStatuses()).containsExactly(entry(OrderStatus.NEW, 1L));
    assertThat(report.violations()).containsExactly(entry("unknown-status", 2L));
  }

  @Test
  void newIsNoStatusOfTheSetSoItLeavesTheOrderWhereItWas() {
    AuditReport report = log.order("A", "new", "received", "new", "processing").report();

    assertThat(report.violations()).containsExactly(entry("unknown-status", 2L));
    assertThat(report.decisions()).isEqualTo(new AuditReport.Decisions(2, 0, 2, 0));
    assertThat(report.finalStatuses()).containsExactly(entry(OrderStatus.of("processing"), 1L));
  }

  @Test
  void aRowOlderThanTheLastOneOfItsOrderIsNotApplied() {
    log.see("A", 1, "received");
    Finding finding = log.see("A", 0, "processing");
    log.see("A", 1, "canceled");

    assertThat(finding.kind()).isEqualTo(Finding.Kind.REFUSED);
    assertThat(finding.violation().orElseThrow().text())
        .contains("2026-11-21T09:00:00Z", "2026-11-21T10:00:00Z");
    assertThat(log.report().violations()).containsExactly(entry("out-of-order", 1L));
    assertThat(log.report().finalStatuses()).containsOnlyKeys(OrderStatus.of("canceled"));
  }

  @Test
  void rowsOfTheSameInstantAreInOrderAndAnotherOrderHasItsOwnTime() {
    log.see("A", 5, "received");
    log.see("A", 5, "processing");
    log.see("B", 0, "received");

    assertThat(log.report().violations()).isEmpty();
    assertThat(log.report().orders()).isEqualTo(2);
  }

  @Test
  void whatLedToAMoveIsNotInTheLogSoItsGuardsAreCounted() {
    AuditReport report =
        log.order("A", "received", "processing", "shipped", "processing").report();

    assertThat(report.guardsSkipped())
        .containsOnly(
            entry(ReasonCode.of("paid-twice"), 1L),
            entry(ReasonCode.of("payment-disputed"), 1L),
            entry(ReasonCode.of("payment-not-unlinked"), 1L),
            entry(ReasonCode.of("payment-still-expected"), 1L),
            entry(ReasonCode.of("payment-was-refunded"), 1L),
            entry(ReasonCode.of("unexpected-payment"), 1L),
            entry(ReasonCode.of("reason-required"), 1L));
  }

  @Test
  void theMostFrequentlySkippedGuardIsFirstAndEquallyFrequentOnesGoByCode() {
    log.order("A", "received", "processing");
    AuditReport report =
        log.order("B", "received", "processing", "shipped", "processing").report();

    List<String> guards =
        report.guardsSkipped().keySet().stream().map(ReasonCode::value).toList();
    assertThat(guards).last().isEqualTo("reason-required");
    assertThat(guards.subList(0, guards.size() - 1)).isSorted();
    assertThat(List.copyOf(report.merge(report).guardsSkipped().keySet()))
        .isEqualTo(List.copyOf(report.guardsSkipped().keySet()));
  }

  @Test
  void aGuardThatStaffNeedNotMeetIsNotSkipped() {
    assertThat(log.order("A", "received").report().guardsSkipped()).isEmpty();
  }

  @Test
  void aGuardThatTheShopMadeStricterIsSkipped() {
    Settings strict = Settings.standard().withAccountRequired(true);
    StatusLog strictLog = new StatusLog(OrderStatuses.builtIn().lifecycle("webshop", strict));

    assertThat(strictLog.order("A", "received").report().guardsSkipped())
        .containsOnly(entry(ReasonCode.of("account-required"), 1L));
  }

  @Test
  void everyMoveOfTheSetIsEitherUsedOrNeverUsed() {
    AuditReport report = log.order("A", "received", "canceled").report();

    assertThat(report.transitionsUsed().keySet())
        .extracting(Move::toString)
        .containsExactly("(new) -> received", "received -> canceled");
    assertThat(report.transitionsNeverUsed())
        .extracting(Move::toString)
        .containsExactlyInAnyOrder(
            "received -> processing",
            "waiting-for-payment -> processing",
            "received -> waiting-for-payment",
            "processing -> shipped",
            "waiting-for-payment -> canceled",
            "processing -> canceled",
            "processing -> waiting-for-payment",
            "shipped -> processing");
  }

  @Test
  void unreadableRowsAreRows() {
    log.order("A", "received").audit().unreadable();

    assertThat(log.report().rows()).isEqualTo(2);
    assertThat(log.report().unreadable()).isEqualTo(1);
    assertThat(log.report().withoutOrder()).isEqualTo(1);
    assertThat(log.report().clean()).isEqualTo(1);
  }

  @Test
  void theRowAfterAnUnreadableOneIsANewStartAndItsOrderIsUnclear() {
    log.see("A", 0, "received");
    log.audit().unreadable("A");
    log.see("A", 2, "shipped");
    log.see("A", 3, "canceled");
    log.audit().unreadable("B");
    AuditReport report = log.report();

    assertThat(report.decisions()).isEqualTo(new AuditReport.Decisions(2, 0, 1, 0));
    assertThat(report.violations()).containsExactly(entry("shipped -> canceled", 1L));
    assertThat(report.unclear()).isEqualTo(2);
    assertThat(report.clean() + report.withViolations() + report.withoutOrder()).isZero();
    assertThat(report.finalStatuses())
        .containsExactly(entry(OrderStatus.NEW, 1L), entry(OrderStatus.of("canceled"), 1L));
    assertThat(report.transitionsUsed()).hasSize(1);
  }

  @Test
  void aNewStartInTheSameStatusIsAcceptedAndNotUnchanged() {
    log.see("A", 0, "received");
    log.audit().unreadable("A");
    log.see("A", 5, "received");
    log.see("A", 6, "processing");

    assertThat(log.report().decisions()).isEqualTo(new AuditReport.Decisions(3, 0, 0, 0));
    assertThat(log.report().dwell().get(OrderStatus.of("received")).median())
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void noViolationIsReportedWhereAnUnreadableRowMayStandAnywhere() {
    log.audit().unreadableAnywhere("A");
    Finding finding = log.see("A", 0, "shipped");
    log.see("A", 1, "lost");

    assertThat(finding.kind()).isEqualTo(Finding.Kind.REFUSED);
    assertThat(finding.violation()).isEmpty();
    assertThat(log.report().violations()).isEmpty();
    assertThat(log.report().unknownStatuses()).isEmpty();
    assertThat(log.report().decisions()).isEqualTo(new AuditReport.Decisions(0, 0, 2, 0));
    assertThat(log.report().unclear()).isEqualTo(1);
  }

  @Test
  void fromAnywhereTheFirstKnownStatusIsAccepted() {
    Audit<StatusRow> audit =
        Audit.ofStatusesFromAnywhere(OrderStatuses.builtIn().lifecycle("webshop"));
    audit.accept(new StatusRow(1, "A", StatusLog.hour(0), OrderStatus.of("lost")));
    audit.accept(new StatusRow(2, "A", StatusLog.hour(1), OrderStatus.of("shipped")));
    audit.accept(new StatusRow(3, "A", StatusLog.hour(2), OrderStatus.of("received")));

    assertThat(audit.report().violations())
        .containsOnly(entry("unknown-status", 1L), entry("shipped -> received", 1L));
    assertThat(audit.report().decisions()).isEqualTo(new AuditReport.Decisions(1, 0, 2, 0));
    assertThat(audit.report().transitionsUsed()).isEmpty();
  }

  @Test
  void aLogIsNewestFirstWhereMostOrdersThatMoveDescend() {
    log.see("A", 2, "processing");
    log.see("A", 1, "received");
    assertThat(log.audit().isNewestFirst()).isTrue();
    log.see("B", 1, "received");
    assertThat(log.audit().isNewestFirst()).isTrue();
    log.see("B", 2, "processing");
    assertThat(log.audit().isNewestFirst()).isFalse();
    log.see("C", 2, "processing");
    log.see("C", 1, "received");
    assertThat(log.audit().isNewestFirst()).isTrue();
    log.see("C", 3, "shipped");
    assertThat(log.audit().isNewestFirst()).isFalse();
  }

  @Test
  void rowsOfOneInstantArePutInAnOrderThatTheSetAllows() {
    List<StatusRow> rows = rows("processing", "shipped", "received");
    List<Finding> findings = log.audit().acceptTogether(rows);

    assertThat(findings).extracting(Finding::kind).containsOnly(Finding.Kind.ACCEPTED);
    assertThat(log.report().finalStatuses()).containsOnlyKeys(OrderStatus.of("shipped"));
  }

  @Test
  void rowsOfOneInstantStayAsTheyAreWhereNoOrderIsAllowedOrOneIsUnknown() {
    log.audit().acceptTogether(rows("shipped", "canceled"));
    assertThat(log.report().violations())
        .containsOnly(entry("(new) -> shipped", 1L), entry("shipped -> canceled", 1L));

    StatusLog other = new StatusLog();
    other.audit().acceptTogether(rows("processing", "lost", "received"));
    assertThat(other.report().violations())
        .containsOnly(entry("(new) -> processing", 1L), entry("unknown-status", 1L));
  }

  @Test
  void violationsThatAnotherOrderOfOneInstantWouldTakeAwayAreCounted() {
    rows("processing", "received", "shipped").forEach(log.audit()::accept);
    assertThat(log.audit().betterTogether()).isEqualTo(1);
    log.see("B", 0, "shipped");
    log.see("B", 0, "canceled");
    assertThat(log.audit().betterTogether()).isEqualTo(1);
    log.see("A", 9, "canceled");
    assertThat(log.audit().betterTogether()).isEqualTo(1);
  }

  private static List<StatusRow> rows(String... statuses) {
    return Arrays.stream(statuses)
        .map(status -> new StatusRow(1, "A", StatusLog.hour(0), OrderStatus.of(status)))
        .toList();
  }

  @Test
  void theLaterReadingOfATimeThatExistsTwiceIsTakenWhereTheEarlierWouldBeOutOfOrder() {
    log.see("A", 2, "received");
    Finding finding = log.audit()
        .accept(new StatusRow(
            2,
            "A",
            StatusLog.hour(1),
            StatusLog.hour(2),
            SeenStatus.of(OrderStatus.of("processing")),
            Facts.NONE));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.ACCEPTED);
  }

  @Test
  void aReportDoesNotChangeWithLaterRows() {
    AuditReport before = log.order("A", "received").report();
    log.order("B", "received");

    assertThat(before.rows()).isEqualTo(1);
    assertThat(log.report().rows()).isEqualTo(2);
  }

  @Test
  void aRowWithoutAnOrderCodeIsABugOfTheCaller() {
    for (String code : List.of("", " ", "A\nB", "x".repeat(129))) {
      assertThatThrownBy(() -> log.see(code, 0, "received"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("not an order code");
    }
  }

  @Test
  void orderCodesThatCollideInTheirHashCodeAreDifferentOrders() {
    log.order("AaAa", "received").order("BBBB", "received").order("AaBB", "received");

    assertThat(log.report().orders()).isEqualTo(3);
  }
}
