package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.core.kind.ParcelKind.PACK;
import static dev.orderstatus.core.kind.ParcelKind.PARCEL_DELIVERED;
import static dev.orderstatus.core.kind.ParcelKind.SHIP;
import static dev.orderstatus.core.kind.ParcelKind.TRACKING_CODE;
import static dev.orderstatus.core.kind.PaymentKind.AGREE_PAYMENT;
import static dev.orderstatus.core.kind.PaymentKind.PAYMENT_AUTHORIZED;
import static dev.orderstatus.core.kind.PaymentKind.PAYMENT_CAPTURED;
import static dev.orderstatus.core.kind.PaymentKind.PAYMENT_REFUNDED;
import static dev.orderstatus.core.kind.ReturnKind.ANNOUNCE_RETURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.message.Timeline.PartLine;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeMessagesTests {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final WholeMessages messages = Shop.WEBSHOP.messages();
  private final Shop shop = Shop.received(Line.of("A", 2), Line.of("B", 1));

  /** Two payments, a part of one refunded; a parcel that arrived; a canceled line; a return. */
  private void live() {
    shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 2000L);
    shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_2", 3000L);
    shop.take(PACK, STAFF, "parcel", "p1", Units.of("A", 1));
    shop.take(SHIP, STAFF, "parcel", "p1");
    shop.take(PARCEL_DELIVERED, CARRIER, "parcel", "p1");
    shop.take(PACK, STAFF, "parcel", "p2", Units.of("A", 1));
    shop.take(shop.request(WholeFacts.CANCEL_UNITS, STAFF)
        .with(Units.of("B", 1))
        .with(CourseRequest.AMOUNT, 1000L));
    shop.take(PAYMENT_REFUNDED, PAYMENT_PROVIDER, "payment", "tr_2", 1000L);
    shop.take(ANNOUNCE_RETURN, CUSTOMER, "return", "r1", Units.of("A", 1));
  }

  private StatusMessage message(Locale locale) {
    return messages.describe(shop.whole(), NOW, Audience.CUSTOMER, locale);
  }

  private List<String> lines(Locale locale) {
    return messages.timeline(shop.whole(), List.of(), NOW, locale).parts().stream()
        .map(line -> line.text().value().replace('\u00a0', ' ').replace('\u202f', ' '))
        .toList();
  }

  @Test
  void aMessageSaysWhereTheUnitsTheMoneyAndTheParcelsAre() {
    live();
    StatusMessage message = message(Locale.ENGLISH);

    assertThat(message.label()).isEqualTo("Processing order");
    assertThat(message.details())
        .extracting(Text::value)
        .containsExactly(
            "1 of 3 items has arrived, 1 is packed, 1 was canceled and €10.00 refunded. €50.00 was paid.",
            "Parcel 1 of 2 has arrived.",
            "Parcel 2 of 2 is packed.");
  }

  @Test
  void theMessageOfTheOrderIsThatOfItsSet() {
    live();
    assertThat(message(Locale.GERMAN).body())
        .isEqualTo(Shop.WEBSHOP
            .messages(Optional.empty())
            .describe(Shop.WEBSHOP.view(shop.whole(), Optional.empty()), NOW, Locale.GERMAN)
            .body());
  }

  @Test
  void theLinesAreInTheFormatsOfTheReadersCountry() {
    live();
    String austrian = message(Locale.forLanguageTag("de-AT")).details().get(0).value();
    assertThat(austrian.replace('\u00a0', ' ')).contains("€ 50,00");
    assertThat(message(Locale.GERMANY).details().get(0).value().replace('\u00a0', ' '))
        .contains("50,00 €");
  }

  @Test
  void theHtmlHasTheLinesAndEscapesThem() {
    shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 5000L);
    shop.take(PACK, STAFF, "parcel", "p1", Units.of("A", 1));
    shop.take(shop.request(SHIP, STAFF).about("parcel", "p1").with(TRACKING_CODE, "<b>"));

    assertThat(
            messages.html(shop.whole(), NOW, Audience.CUSTOMER, Locale.ENGLISH).value())
        .contains("<p>The parcel is on its way. Tracking code: &lt;b&gt;.</p></div>")
        .contains(
            "<p>1 of 3 items is on its way and 2 are waiting to be sent. €50.00 was paid.</p>");
  }

  @Test
  void theShortFormHasNoLines() {
    live();
    assertThat(
            messages.brief(shop.whole(), NOW, Audience.CUSTOMER, Locale.ENGLISH).value())
        .doesNotContain("€")
        .contains("EX-000017-K");
  }

  @Test
  void aNeutralMessageSaysNoMoreOfTheParts() {
    live();
    shop.become(shop.whole().with(shop.whole().order().withStatus(OrderStatus.of("beamed"))));
    assertThat(message(Locale.ENGLISH).details()).isEmpty();
  }

  @Test
  void theTimelineHasALineForEachPayment() {
    live();
    Timeline timeline = messages.timeline(shop.whole(), List.of(), NOW, Locale.ENGLISH);

    assertThat(timeline.steps()).isNotEmpty();
    assertThat(timeline.parts())
        .extracting(PartLine::part)
        .containsExactly(
            new PartId("payment", "tr_1"),
            new PartId("payment", "tr_2"),
            new PartId("parcel", "p1"),
            new PartId("parcel", "p2"),
            new PartId("return", "r1"));
    assertThat(lines(Locale.ENGLISH))
        .containsExactly(
            "Payment 1 of 2: €20.00 was received.",
            "Payment 2 of 2: €30.00 was received. €10.00 of it was refunded.",
            "Parcel 1 of 2 has arrived.",
            "Parcel 2 of 2 is packed.",
            "The return has been announced.");
    assertThat(timeline.parts().get(0).status().value()).isEqualTo("captured");
    assertThat(timeline.parts().get(2).reachedAt())
        .isEqualTo(shop.part("parcel", "p1").orElseThrow().statusSince());
  }

  @Test
  void everyLanguageHasTheLines() {
    live();
    assertThat(lines(Locale.forLanguageTag("nl")))
        .containsExactly(
            "Betaling 1 van 2: € 20,00 is ontvangen.",
            "Betaling 2 van 2: € 30,00 is ontvangen. Daarvan is € 10,00 terugbetaald.",
            "Pakket 1 van 2 is aangekomen.",
            "Pakket 2 van 2 is ingepakt.",
            "De retour is aangemeld.");
    assertThat(lines(Locale.GERMAN))
        .contains(
            "Zahlung 2 von 2: 30,00 € sind eingegangen. Davon wurden 10,00 € erstattet.",
            "Die Rücksendung ist angemeldet.");
    assertThat(lines(Locale.FRENCH))
        .contains(
            "Paiement 2 sur 2 : un montant de 30,00 € a été reçu. Montant remboursé : 10,00 €.",
            "Le retour est annoncé.");
    assertThat(lines(Locale.forLanguageTag("sv")))
        .contains(
            "Betalning 2 av 2: 30,00 € har tagits emot. Av det har 10,00 € återbetalats.",
            "Returen är anmäld.");
    assertThat(lines(Locale.forLanguageTag("pl")))
        .contains(
            "Płatność 2 z 2: otrzymano 30,00 €. Z tego zwrócono 10,00 €.",
            "Zwrot został zgłoszony.");
  }

  @Test
  void aReservedPaymentSaysWhatIsReserved() {
    shop.take(PAYMENT_AUTHORIZED, PAYMENT_PROVIDER, "payment", "tr_1", 5000L);
    assertThat(lines(Locale.ENGLISH))
        .containsExactly("Payment: €50.00 is reserved and not taken yet.");
  }

  @Test
  void whatWasAgreedIsOverOnceTheOrderIsCanceled() {
    shop.take(shop.request(AGREE_PAYMENT, STAFF)
        .about("payment", "inv_1")
        .with(CourseRequest.AMOUNT, 5000L));
    assertThat(lines(Locale.ENGLISH))
        .containsExactly("Payment: €50.00, to be paid later as agreed.");
    shop.take(Webshop.CANCEL, STAFF);
    assertThat(lines(Locale.ENGLISH))
        .containsExactly("Payment: ended. No amount is reserved or held with it any more.");
  }

  @Test
  void whatWasAgreedIsSaidAsFarAsItIsStillToBePaid() {
    shop.take(shop.request(AGREE_PAYMENT, STAFF)
        .about("payment", "inv_1")
        .with(CourseRequest.AMOUNT, 5000L));
    shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 2000L);
    assertThat(message(Locale.ENGLISH).details().get(0).value())
        .contains("It is agreed that €30.00 will be paid later.");
    assertThat(lines(Locale.ENGLISH))
        .contains("Payment 1 of 2: €30.00, to be paid later as agreed.");
  }

  @Test
  void aPartOfAKindOfAShopSaysWhatItsSetSaysOfIt() {
    OrderStatus open = OrderStatus.of("open");
    StatusSet repair = StatusSet.named("repair", "Repairs")
        .types(OrderType.of("repair"))
        .status(StatusDefinition.of(open).phase(Phase.IN_PROGRESS).successful())
        .action(
            ActionDefinition.command(Action.of("begin")),
            TransitionDefinition.from(OrderStatus.NEW).by(STAFF).to(open))
        .texts(Texts.of(Map.of(
            Locale.ENGLISH,
            Map.of(
                "status.open.label", "Open",
                "status.open.headline", "We are repairing it.",
                "status.open.body", "It takes a week."))))
        .build();
    StatusSet set = WebshopParts.set().toBuilder()
        .kinds(Kind.byCount("repair", repair).build())
        .build();
    WholeLifecycle lifecycle = Shop.lifecycle(set);
    shop.become(
        shop.whole().with(Part.of("repair", "x").status(open).statusSince(NOW).build()));

    assertThat(lifecycle
            .messages()
            .timeline(shop.whole(), List.of(), NOW, Locale.GERMAN)
            .parts())
        .containsExactly(new PartLine(
            new PartId("repair", "x"),
            open,
            new Text("We are repairing it.", Locale.ENGLISH),
            NOW));
  }

  @Test
  void anEffectOfAPartIsWrittenAboutTheOrderWithItsLines() {
    Course course = shop.take(PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 5000L);
    Effect effect = course.effects().get(0);
    Notification mail =
        Shop.WEBSHOP.notification(course, effect, Locale.ENGLISH).orElseThrow();

    assertThat(effect.code().value()).isEqualTo("email-payment-received");
    assertThat(mail.subject()).contains("EX-000017-K");
    assertThat(mail.text()).contains("All items are waiting to be sent. €50.00 was paid.");
    assertThat(mail.html()).contains("<p>All items are waiting to be sent. €50.00 was paid.</p>");
  }

  @Test
  void anOrderThatCannotBeHasNoMessage() {
    shop.become(shop.whole().withLines(List.of(Line.of("A", -1))));
    assertThatThrownBy(() -> message(Locale.ENGLISH)).isInstanceOf(InvalidPartsException.class);
  }
}
