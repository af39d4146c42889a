package dev.orderstatus.core.json;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Course;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.Reached;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.Entry;
import dev.orderstatus.api.parts.EntrySort;
import dev.orderstatus.api.parts.FulfillmentWord;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentAttempt;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.PaymentWord;
import dev.orderstatus.api.parts.Posting;
import dev.orderstatus.api.parts.ReturnWord;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.Audit;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.Facts;
import dev.orderstatus.core.audit.SnapshotAudit;
import dev.orderstatus.core.audit.SnapshotReport;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import dev.orderstatus.core.word.SeenStatus;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of every type that a shop gives or gets. */
final class Given {

  static final OrderLifecycle WEBSHOP =
      OrderStatuses.builtIn().lifecycle("webshop", Settings.standard());
  static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
  static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
  static final Attributes ATTRIBUTES = Attributes.of(Webshop.REFERENCE, "3S")
      .with(Attribute.date("day"), LocalDate.parse("2026-11-21"))
      .with(Attribute.link("page"), URI.create("https://shop.example/x"))
      .with(Attribute.wholeNumber("count"), 5L)
      .with(Attribute.yesNo("gift"), true);

  private Given() {}

  static OrderSnapshot order(OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX-000017-K"))
        .type(Webshop.GOODS)
        .status(status)
        .statusSince(NINE)
        .placedAt(NINE)
        .payment(payment)
        .build();
  }

  static final OrderSnapshot DUE = order(Webshop.RECEIVED, Payment.DUE);
  static final OrderSnapshot TO_PLACE =
      OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), Webshop.GOODS, Payment.DUE);
  static final OrderSnapshot FULL =
      DUE.withAttributes(ATTRIBUTES).withTest(true).withAccount(false);
  static final Request REQUEST = Request.of(Webshop.SHIP, Actor.STAFF, TEN)
      .withJustification("why")
      .withInputs(ATTRIBUTES)
      .withNotifyCustomer(true)
      .withExpectedStatus(Webshop.PROCESSING);

  static final WholeLifecycle PARTS_SHOP =
      OrderStatuses.builtIn().lifecycle(WebshopParts.ID).wholes();
  static final Part PAYMENT = Part.of("payment", "tr_1")
      .amount(Long.MAX_VALUE)
      .entries(
          Entry.of(EntrySort.AUTHORIZED, "tr_1", 5000, NINE),
          Entry.of(EntrySort.CAPTURED, "tr_1", 5000, NINE))
      .status(OrderStatus.of("captured"))
      .statusSince(NINE)
      .createdAt(NINE)
      .build();
  static final Part FULL_PARCEL = Part.of("parcel", "p9")
      .status(OrderStatus.of("beamed"))
      .statusSince(TEN)
      .createdAt(NINE)
      .attributes(Attributes.of(Attribute.text("tracking-code"), "3S"))
      .units(Units.of("A", 1))
      .build();
  static final Whole WHOLE = Whole.of(
          order(Webshop.PROCESSING, Payment.PAID),
          Money.of("EUR", 5000).withGranted(1),
          Line.of("A", 3).withCanceled(1),
          Line.of("fee", 1).withoutShipping())
      .with(PAYMENT.toBuilder().amount(5000).build());
  static final CourseRequest PACK = CourseRequest.of(ParcelKind.PACK, Actor.STAFF, TEN)
      .about("parcel", "p1")
      .with(Units.of("A", 2));
  static final Course PACKED = PARTS_SHOP.decide(WHOLE, PACK);

  static final Answer ACCEPTED = WEBSHOP.ask(DUE, Request.of(Webshop.PAY, Actor.CUSTOMER, TEN));
  static final Answer WARNED = WEBSHOP.ask(
      order(Webshop.PROCESSING, Payment.PAID), Request.of(Webshop.CANCEL, Actor.STAFF, TEN));
  static final Answer UNCHANGED = WEBSHOP.ask(
      order(Webshop.PROCESSING, Payment.PAID),
      Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, TEN));
  static final Answer REFUSED = WEBSHOP
      .ask(order(Webshop.PROCESSING, Payment.PAID), Request.of(Webshop.PAY, Actor.CUSTOMER, TEN))
      .in(Locale.forLanguageTag("nl"));
  static final Answer ATTENTION = WEBSHOP.ask(
      order(Webshop.CANCELED, Payment.DUE),
      Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, TEN));

  static final Answer ACCEPTED_PAYMENT =
      WEBSHOP.ask(DUE, Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, TEN));
  static final Effect RECEIPT = ACCEPTED_PAYMENT.decision().effects().get(0);

  /** What a shop gets: each can be written. */
  static Stream<Object> shown() {
    Decision accepted = WARNED.decision();
    return Stream.concat(
        taken(),
        Stream.of(
            ACCEPTED,
            WARNED,
            UNCHANGED,
            REFUSED,
            ATTENTION,
            accepted,
            UNCHANGED.decision(),
            REFUSED.decision(),
            ATTENTION.decision(),
            accepted.kind(),
            REFUSED.decision().reasons().get(0),
            Remedy.of(RemedyCode.of("contact-shop")),
            Warning.of(WarningCode.of("late"), Parameter.of("actors", List.of(Actor.STAFF))),
            ACCEPTED.decision().effects().get(0),
            new Change(
                Optional.of(Payment.PAID),
                ATTRIBUTES,
                List.of(Webshop.REFERENCE),
                List.of(),
                Optional.empty(),
                false),
            REFUSED.explain(Audience.CUSTOMER),
            REFUSED.explain(Audience.STAFF).reasons().get(0),
            WEBSHOP.buttons(DUE, Actor.CUSTOMER, TEN, Locale.ENGLISH).get(0),
            WEBSHOP.askAll(List.of(DUE, FULL), Request.of(Webshop.CANCEL, Actor.STAFF, TEN)),
            WEBSHOP
                .askAll(List.of(DUE), Request.of(Webshop.CANCEL, Actor.STAFF, TEN))
                .groups()
                .get(0),
            WEBSHOP.options(DUE, Actor.CUSTOMER, TEN),
            WEBSHOP.options(DUE, Actor.CUSTOMER, TEN).allowed().get(0),
            WEBSHOP.options(DUE, Actor.CUSTOMER, TEN).refused().get(0),
            WEBSHOP.messages().describe(DUE, TEN, Locale.ENGLISH),
            Given.promised(),
            WEBSHOP.messages().timeline(DUE, List.of(), TEN, Locale.ENGLISH),
            WEBSHOP
                .messages()
                .timeline(DUE, List.of(), TEN, Locale.ENGLISH)
                .steps()
                .get(0),
            WEBSHOP
                .messages()
                .timeline(DUE, List.of(), TEN, Locale.ENGLISH)
                .steps()
                .get(0)
                .state(),
            new Text("words", Locale.ENGLISH),
            NextStep.of("words"),
            ACCEPTED_PAYMENT.notification(RECEIPT).orElseThrow(),
            Webshop.REFERENCE,
            Promise.Kind.TYPICAL,
            Standing.of(PARTS),
            PACKED,
            PACKED.steps().get(0),
            PARTS_SHOP.decide(WHOLE, CourseRequest.of(Webshop.PAY, Actor.CUSTOMER, TEN)),
            PARTS_SHOP.options(WHOLE, Actor.STAFF, TEN),
            PARTS_SHOP
                .messages()
                .timeline(PACKED.after(), List.of(), TEN, Locale.ENGLISH)
                .parts()
                .get(0),
            AUDITED,
            AUDITED.decisions(),
            AUDITED.dwell().get(Webshop.RECEIVED),
            IMPOSSIBLE,
            IMPOSSIBLE.states().get(0),
            IMPOSSIBLE.states().get(0).state()));
  }

  static final AuditReport AUDITED = audited();
  static final SnapshotReport IMPOSSIBLE = impossible();

  private static AuditReport audited() {
    Audit<StatusRow> audit = Audit.ofStatuses(WEBSHOP);
    audit.accept(new StatusRow(2, "1", NINE, Webshop.RECEIVED));
    audit.accept(new StatusRow(3, "1", TEN, Webshop.CANCELED));
    audit.accept(new StatusRow(4, "1", TEN, Webshop.SHIPPED));
    audit.unreadable();
    return audit.report();
  }

  private static SnapshotReport impossible() {
    SnapshotAudit audit = SnapshotAudit.of(WEBSHOP, List.of());
    audit.accept(
        "1",
        SeenStatus.of(Webshop.SHIPPED),
        new Facts(
            Optional.of(Webshop.GOODS),
            Optional.of(Payment.INTERRUPTED),
            Optional.empty(),
            Optional.empty(),
            Attributes.none()));
    return audit.report();
  }

  private static Object promised() {
    OrderLifecycle reseller = OrderStatuses.builtIn().lifecycle("reseller");
    return reseller
        .promise(
            OrderSnapshot.copyOf(DUE)
                .withStatus(Reseller.PENDING_WITH_SUPPLIER)
                .with(Reseller.DELIVERY_TIME, 5L),
            TEN)
        .orElseThrow();
  }

  private static final OrderParts PARTS = OrderParts.of(Money.of("EUR", 5000), Line.of("A", 3))
      .with(Share.parcel("p1", "shipped", Units.of("A", 2)))
      .with(Share.parcel("p3", "beamed", Units.of("A", 1)))
      .with(PaymentSums.of("tr_1", "EUR").withCaptured(5000));

  /** What a shop gives: each can be written and is the same when it is read back. */
  static Stream<Object> taken() {
    return Stream.of(
        Webshop.PAY,
        Actor.CUSTOMER,
        Webshop.PROCESSING,
        Webshop.GOODS,
        ReasonCode.STALE_STATUS,
        RemedyCode.of("contact-shop"),
        WarningCode.of("refund-due"),
        EffectCode.NOTIFY_STAFF,
        OrderCode.of("EX-000017-K"),
        Payment.NOT_REQUIRED,
        Phase.AWAITING_PAYMENT,
        Section.RECENT,
        Audience.STAFF,
        PaymentAttempt.UNDER_WAY,
        EntrySort.REFUND_FAILED,
        Posting.OTHER_AMOUNT,
        Entry.of(EntrySort.CAPTURED, "tr_1", 5000, NINE),
        Entry.of(EntrySort.CAPTURED, "tr_2", Long.MAX_VALUE, NINE),
        Entry.of(EntrySort.VOIDED, "tr_1", TEN),
        FulfillmentWord.CANCELED,
        PaymentWord.REFUNDED,
        ReturnWord.NONE,
        CountsAs.NOTHING,
        StandingNumber.TO_PAY,
        DUE,
        TO_PLACE,
        FULL,
        FULL.state(),
        TO_PLACE.state(),
        REQUEST,
        Request.of(Webshop.PAY, Actor.CUSTOMER, TEN),
        ATTRIBUTES,
        Attributes.none(),
        new Reached(Webshop.SHIPPED, NINE),
        new PartId("parcel", "p1"),
        PAYMENT,
        Part.of("drone", "d1").build(),
        PACKED.after(),
        WHOLE
            .with(FULL_PARCEL)
            .with(Part.of("drone", "d1").status(OrderStatus.of("aloft")).build()),
        PACK,
        CourseRequest.of(REQUEST.withInputs(Attributes.none())));
  }
}
