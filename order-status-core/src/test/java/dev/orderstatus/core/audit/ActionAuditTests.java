package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.house.FailingSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionAuditTests {

  private static final Attribute<String> PAYMENT_REFERENCE = Attribute.text("payment-reference");

  private static final Map<String, String> GIFT = Map.of("type.gift", "Gift");

  private final Audit<ActionRow> audit =
      Audit.ofActions(OrderStatuses.builtIn().lifecycle("webshop"));

  @Test
  void rowsAreDecidedAndApplied() {
    see("A", 0, "place", Actor.CUSTOMER);
    see("A", 1, "pay", Actor.CUSTOMER);
    see("A", 5, "payment-received", Actor.PAYMENT_PROVIDER);
    see("A", 6, "ship", Actor.STAFF);

    AuditReport report = audit.report();
    assertThat(report.violations()).isEmpty();
    assertThat(report.guardsSkipped()).isEmpty();
    assertThat(report.transitionsUsed().keySet())
        .extracting(Move::toString)
        .containsExactlyInAnyOrder(
            "(new) -> received",
            "received -> received",
            "received -> processing",
            "processing -> shipped");
    assertThat(report.transitionsNeverUsed())
        .extracting(Move::toString)
        .contains("processing -> processing", "shipped -> processing")
        .doesNotContain("received -> received");
    assertThat(report.dwell().get(OrderStatus.of("received")))
        .isEqualTo(new AuditReport.Dwell(1, Duration.ofHours(5), Duration.ofHours(5)));
  }

  @Test
  void aRefusalIsGroupedByStatusActionAndFirstReasonAndLeavesTheOrderWhereItWas() {
    see("A", 0, "place", Actor.CUSTOMER);
    Finding finding = see("A", 1, "ship", Actor.STAFF);
    see("A", 2, "payment-received", Actor.STAFF);

    assertThat(finding.kind()).isEqualTo(Finding.Kind.REFUSED);
    assertThat(audit.report().violations())
        .containsExactly(entry("received -ship- not-possible-in-status", 1L));
    assertThat(audit.report().finalStatuses()).containsOnlyKeys(OrderStatus.of("processing"));
  }

  @Test
  void whatNeedsAttentionIsAViolationOfItsOwnKind() {
    see("A", 0, "place", Actor.CUSTOMER);
    see("A", 1, "cancel", Actor.STAFF);
    Finding finding = see("A", 2, "payment-received", Actor.PAYMENT_PROVIDER);

    assertThat(finding.kind()).isEqualTo(Finding.Kind.ATTENTION);
    assertThat(audit.report().decisions()).isEqualTo(new AuditReport.Decisions(2, 0, 0, 1));
    assertThat(audit.report().violations())
        .containsExactly(entry("canceled -payment-received- payment-after-cancellation", 1L));
  }

  @Test
  void aRowOlderThanTheLastOneIsNotDecided() {
    see("A", 1, "place", Actor.CUSTOMER);
    see("A", 0, "cancel", Actor.STAFF);

    assertThat(audit.report().violations())
        .containsExactly(entry("received -cancel- out-of-order", 1L));
    assertThat(audit.report().finalStatuses()).containsOnlyKeys(OrderStatus.of("received"));
  }

  @Test
  void anOrderThatIsNotPlacedStaysNewAndTakesTheFactsOfItsNextRow() {
    Placement test = new Placement(Optional.empty(), Payment.PAID, true, true);
    Placement real = new Placement(Optional.empty(), Payment.PAID, false, true);
    accept("A", test, request(0, "place", Actor.CUSTOMER));
    accept("A", real, request(1, "place", Actor.CUSTOMER));
    accept("A", test, request(2, "process", Actor.STAFF));
    accept("A", test, request(3, "delete", Actor.STAFF));

    assertThat(audit.report().violations())
        .containsOnly(
            entry("(new) -place- not-permitted-for-actor", 1L),
            entry("processing -delete- not-deletable", 1L));
  }

  @Test
  void attributesOfALaterRowAreGivenWithTheAction() {
    see("A", 0, "place", Actor.CUSTOMER);
    accept("A", Placement.STANDARD, paid(1, "first"));
    accept("A", Placement.STANDARD, paid(2, "first"));
    accept("A", Placement.STANDARD, paid(3, "second"));

    assertThat(audit.report().decisions()).isEqualTo(new AuditReport.Decisions(2, 1, 0, 1));
    assertThat(audit.report().violations())
        .containsExactly(entry("processing -payment-received- paid-twice", 1L));
  }

  @Test
  void attributesOfARowAreFactsOfTheOrderThatItPlacesAndThenGivenWhereTheActionTakesThem() {
    Attributes held = Attributes.none().with(PAYMENT_REFERENCE, "first");
    hold("A", request(0, "place", Actor.CUSTOMER), held);
    Finding known = hold("A", request(1, "payment-received", Actor.PAYMENT_PROVIDER), held);
    hold("B", request(0, "place", Actor.CUSTOMER), Attributes.none());
    Finding paid = hold("B", request(1, "payment-received", Actor.PAYMENT_PROVIDER), held);
    Finding shipped = hold("B", request(2, "ship", Actor.STAFF), held);
    Finding asked = accept(
        "B",
        Placement.STANDARD,
        request(3, "unship", Actor.STAFF)
            .withJustification("wrong parcel")
            .with(PAYMENT_REFERENCE, "first"));

    assertThat(known.kind()).isEqualTo(Finding.Kind.UNCHANGED);
    assertThat(paid.kind()).isEqualTo(Finding.Kind.ACCEPTED);
    assertThat(shipped.kind()).isEqualTo(Finding.Kind.ACCEPTED);
    assertThat(asked.violation()).map(Violation::code).contains(ReasonCode.INPUT_NOT_TAKEN);
    assertThat(audit.report().attributesNotTaken()).containsExactly(entry("payment-reference", 1L));
  }

  private Finding hold(String order, Request request, Attributes held) {
    return audit.accept(new ActionRow(1, order, request, request.at(), Placement.STANDARD, held));
  }

  @Test
  void aSetOfSeveralTypesMustBeToldTheType() {
    Audit<ActionRow> twoTypes =
        Audit.ofActions(OrderStatuses.compile(withOneMoreType(Webshop.set()), Settings.standard())
            .get());
    Finding untold =
        twoTypes.accept(row("A", Placement.STANDARD, request(0, "place", Actor.CUSTOMER)));
    Placement told = new Placement(Optional.of(OrderType.of("gift")), Payment.DUE, false, true);
    Finding accepted = twoTypes.accept(row("A", told, request(1, "place", Actor.CUSTOMER)));

    assertThat(untold.kind()).isEqualTo(Finding.Kind.UNREADABLE);
    assertThat(untold.problem()).hasValueSatisfying(text -> assertThat(text).contains("type"));
    assertThat(accepted.kind()).isEqualTo(Finding.Kind.ACCEPTED);
    assertThat(twoTypes.report().rows()).isEqualTo(2);
    assertThat(twoTypes.report().unreadable()).isEqualTo(1);
    assertThat(twoTypes.report().orders()).isEqualTo(1);
  }

  @Test
  void endlesslyManyUnknownActionsDoNotMakeEndlesslyManyGroups() {
    for (int i = 0; i < 11_000; i++) {
      see("A", 0, "action-" + i, Actor.STAFF);
    }

    assertThat(audit.report().violations())
        .hasSize(10_001)
        .containsEntry("(new) -(other)- unknown-action", 1_000L);
  }

  @Test
  void aRowOnWhichTheSetBreaksDownIsUnreadableAndTheOrderStaysAsItWas() {
    Audit<ActionRow> failing = Audit.ofActions(
        OrderStatuses.compile(FailingSet.of(Webshop.set()), Settings.standard()).get());
    for (String code : List.of("EXCEPTION", "OVERFLOW", "ASSERTION", "WELL")) {
      failing.accept(row(code, Placement.STANDARD, request(0, "place", Actor.CUSTOMER)));
      failing.accept(row(code, Placement.STANDARD, request(1, "payment-received", Actor.STAFF)));
      Finding finding =
          failing.accept(row(code, Placement.STANDARD, request(9, "ship", Actor.STAFF)));
      Finding next =
          failing.accept(row(code, Placement.STANDARD, request(2, "cancel", Actor.STAFF)));

      boolean well = code.equals("WELL");
      assertThat(finding.kind()).isEqualTo(well ? Finding.Kind.ACCEPTED : Finding.Kind.UNREADABLE);
      assertThat(next.violation().map(Violation::code).equals(Optional.of(Audit.OUT_OF_ORDER)))
          .isEqualTo(well);
      assertThat(finding.problem().orElse("the status set broke down on this row"))
          .startsWith("the status set broke down on this row");
    }
    assertThat(failing.report().unreadable()).isEqualTo(3);
    assertThat(failing.report().rows()).isEqualTo(16);
  }

  @Test
  void usedUpMemoryIsNotTheFaultOfARow() {
    Audit<ActionRow> failing = Audit.ofActions(
        OrderStatuses.compile(FailingSet.of(Webshop.set()), Settings.standard()).get());
    failing.accept(row("MEMORY", Placement.STANDARD, request(0, "place", Actor.CUSTOMER)));
    failing.accept(row("MEMORY", Placement.STANDARD, request(1, "payment-received", Actor.STAFF)));

    assertThatThrownBy(() ->
            failing.accept(row("MEMORY", Placement.STANDARD, request(2, "ship", Actor.STAFF))))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static StatusSet withOneMoreType(StatusSet set) {
    return set.toBuilder()
        .types(OrderType.of("gift"))
        .texts(set.texts()
            .with(Texts.of(set.texts().locales().stream()
                .collect(Collectors.toMap(locale -> locale, locale -> GIFT)))))
        .build();
  }

  private Finding see(String order, long hour, String action, Actor actor) {
    return accept(order, Placement.STANDARD, request(hour, action, actor));
  }

  private Finding accept(String order, Placement placement, Request request) {
    return audit.accept(row(order, placement, request));
  }

  private static ActionRow row(String order, Placement placement, Request request) {
    return new ActionRow(1, order, request, placement);
  }

  private static Request request(long hour, String action, Actor actor) {
    return Request.of(Action.of(action), actor, StatusLog.hour(hour));
  }

  private static Request paid(long hour, String reference) {
    return request(hour, "payment-received", Actor.PAYMENT_PROVIDER)
        .with(PAYMENT_REFERENCE, reference);
  }
}
