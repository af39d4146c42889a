package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Parameter;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the webshop says in each language, read in one go. */
class WebshopMessagesTests {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final OrderLifecycle webshop =
      OrderStatuses.compile(Webshop.set(), Settings.standard()).get();

  private static OrderSnapshot order(OrderStatus status, Payment payment) {
    return OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Webshop.GOODS,
        status,
        NOON,
        NOON,
        payment,
        false,
        true,
        Attributes.none());
  }

  private String read(OrderSnapshot order, String locale) {
    StatusMessage message = webshop.messages().describe(order, NOON, Locale.forLanguageTag(locale));
    return String.join(
        "\n",
        message.label(),
        message.headline(),
        message.body(),
        String.join("\n", message.nextSteps().stream().map(NextStep::text).toList()));
  }

  private String explain(Notice notice, Request request, Audience audience, String locale) {
    return webshop
        .messages()
        .explain(
            notice,
            order(Webshop.PROCESSING, Payment.PAID),
            request,
            audience,
            Locale.forLanguageTag(locale))
        .value();
  }

  /** What somebody reads who may not cancel, and what to do instead. */
  private String cancelRefused(Audience audience, String locale) {
    Request request = Request.of(Webshop.CANCEL, Actor.CUSTOMER, NOON);
    Refused refused = (Refused) webshop.decide(order(Webshop.PROCESSING, Payment.PAID), request);
    Reason reason = refused.reasons().get(0);
    return explain(reason, request, audience, locale)
        + "\n"
        + explain(reason.remedies().get(0), request, audience, locale);
  }

  private String explain(Notice notice, String locale) {
    Request request = Request.of(Webshop.CANCEL, Actor.CUSTOMER, NOON);
    return explain(notice, request, Audience.CUSTOMER, locale);
  }

  @Test
  void inEnglish() {
    OrderSnapshot order = order(Webshop.SHIPPED, Payment.PAID).with(Webshop.REFERENCE, "3SABC1234");

    assertThat(read(order, "en")).isEqualTo("""
        Order shipped
        Your order has been shipped.
        Your payment is OK. Reference: 3SABC1234.
        Is something wrong, or has your order not arrived? Contact us, and mention your order number EX-000017-K.
        If the reference is a tracking code, you can use it to follow your parcel on the carrier’s website.
        You can also look this order up after you log in to your account.""");
    assertThat(cancelRefused(Audience.STAFF, "en")).isEqualTo("""
        This order can only be canceled by the shop’s staff, not by the customer.
        Get in touch with the customer about order EX-000017-K.""");
  }

  @Test
  void inDutch() {
    assertThat(read(order(Webshop.RECEIVED, Payment.INTERRUPTED), "nl-BE")).isEqualTo("""
        Bestelling ontvangen
        We hebben je bestelling ontvangen, maar je betaling is afgebroken.
        Je bestelling staat er nog en je kunt nog steeds betalen.
        Betaal je bestelling. Staat er een betaallink in je orderbevestiging, dan kun je ook die gebruiken.
        Heb je al betaald? Het kan even duren voordat wij dat zien. Duurt het langer, neem dan contact met ons op en noem je bestelnummer EX-000017-K.
        Je kunt deze bestelling ook bekijken als je inlogt op je account.""");
    assertThat(cancelRefused(Audience.STAFF, "nl")).isEqualTo("""
        Deze bestelling kan alleen worden geannuleerd door een medewerker van de winkel, niet door de klant.
        Neem contact op met de klant over bestelling EX-000017-K.""");
  }

  @Test
  void inGerman() {
    assertThat(read(order(Webshop.PROCESSING, Payment.UNLINKED), "de-AT")).isEqualTo("""
        In Bearbeitung
        Wir bearbeiten gerade Ihre Bestellung.
        Es ist eine Zahlung eingegangen. Wir müssen sie noch Ihrer Bestellung zuordnen.
        Sie müssen nicht noch einmal bezahlen. Haben Sie eine Frage zu Ihrer Zahlung? Dann melden Sie sich bei uns und nennen Sie Ihre Bestellnummer EX-000017-K.
        Sie können diese Bestellung auch ansehen, wenn Sie sich in Ihrem Kundenkonto anmelden.""");
    assertThat(cancelRefused(Audience.STAFF, "de")).isEqualTo("""
        Diese Bestellung kann nur das Team des Shops stornieren, nicht die Person, die bestellt hat.
        Sprechen Sie mit dem Kunden über die Bestellung EX-000017-K.""");
  }

  @Test
  void inFrench() {
    assertThat(read(order(Webshop.WAITING_FOR_PAYMENT, Payment.DUE), "fr-CH")).isEqualTo("""
        En attente de paiement
        Nous attendons votre paiement.
        Nous nous occuperons de votre commande dès que nous aurons reçu votre paiement.
        Payez votre commande. Si nous vous avons envoyé un e-mail avec un lien de paiement, vous pouvez utiliser ce lien.
        Vous avez déjà payé\u202F? Le paiement peut mettre un peu de temps à nous parvenir. Si cela dure plus longtemps, contactez-nous en indiquant votre numéro de commande EX-000017-K.
        Vous pouvez aussi consulter cette commande en vous connectant à votre compte.""");
    assertThat(cancelRefused(Audience.STAFF, "fr")).isEqualTo("""
        Cette commande ne peut être annulée que par l’équipe de la boutique, et non par la personne qui a commandé.
        Contactez le client au sujet de la commande EX-000017-K.""");
  }

  @Test
  void inSwedish() {
    assertThat(read(order(Webshop.CANCELED, Payment.PAID), "sv-FI")).isEqualTo("""
        Annullerad
        Den här beställningen har annullerats.
        Beställningen kommer inte att levereras. Det du har betalat för den är inte återbetalat än, eller inte helt.
        Kontakta oss om en återbetalning och uppge ditt ordernummer EX-000017-K.
        Vill du fortfarande ha produkterna? Nämn i så fall det också.
        Du kan också se beställningen när du loggar in på ditt konto.""");
    assertThat(cancelRefused(Audience.STAFF, "sv")).isEqualTo("""
        Den här beställningen kan bara annulleras av butikens personal, inte av kunden.
        Kontakta kunden om beställningen EX-000017-K.""");
  }

  @Test
  void inPolish() {
    assertThat(read(order(Webshop.RECEIVED, Payment.UNLINKED), "pl-PL")).isEqualTo("""
        Zamówienie otrzymane
        Dotarła płatność, ale nie jest jeszcze powiązana z Twoim zamówieniem.
        Dopóki jej nie powiążemy, nie możemy realizować zamówienia. Nie musisz płacić ponownie.
        Skontaktuj się z nami, podaj numer zamówienia EX-000017-K i przygotuj dowód płatności.
        Możesz też zobaczyć to zamówienie po zalogowaniu się na swoje konto.""");
    assertThat(cancelRefused(Audience.STAFF, "pl")).isEqualTo("""
        To zamówienie może anulować tylko obsługa sklepu, a nie osoba, która złożyła zamówienie.
        Skontaktuj się z klientem w sprawie zamówienia EX-000017-K.""");
  }

  @Test
  void aStatusIsQuotedAsTheLanguageQuotes() {
    Reason reason = Reason.of(ReasonCode.NOT_POSSIBLE_IN_STATUS);
    Request request = Request.of(Webshop.REOPEN, Actor.CUSTOMER, NOON);

    assertThat(explain(reason, request, Audience.CUSTOMER, "de"))
        .isEqualTo("Das geht nicht, solange die Bestellung den Status „In Bearbeitung“ hat.");
    assertThat(explain(reason, request, Audience.CUSTOMER, "fr"))
        .isEqualTo("Ce n’est pas possible tant que le statut de la commande est "
            + "«\u00A0En cours de traitement\u00A0».");
    assertThat(explain(reason, request, Audience.CUSTOMER, "sv"))
        .isEqualTo("Det går inte så länge beställningens status är ”Behandlas”.");
    assertThat(explain(reason, request, Audience.CUSTOMER, "pl"))
        .isEqualTo("Nie jest to możliwe, dopóki zamówienie ma status „W realizacji”.");
  }

  @Test
  void severalWhoMayAreListedAsTheLanguageLists() {
    Reason reason = Reason.of(ReasonCode.NOT_PERMITTED_FOR_ACTOR)
        .unlessBy(Actor.STAFF, Actor.APPROVER, Actor.SYSTEM);
    Request request = Request.of(Webshop.VIEW, Actor.CARRIER, NOON);

    assertThat(explain(reason, request, Audience.STAFF, "de"))
        .isEqualTo("Das kann nur das Team des Shops, die für Genehmigungen zuständige Person "
            + "oder unser System machen, nicht der Zustelldienst.");
    assertThat(explain(reason, request, Audience.STAFF, "fr"))
        .isEqualTo("Cela ne peut être fait que par l’équipe de la boutique, la personne qui "
            + "approuve les demandes ou notre système, et non par le transporteur.");
    assertThat(explain(reason, request, Audience.STAFF, "sv"))
        .isEqualTo("Det här kan bara göras av butikens personal, den som godkänner "
            + "begäranden eller vårt system, inte av transportören.");
    assertThat(explain(reason, request, Audience.STAFF, "pl"))
        .isEqualTo("Może to zrobić tylko obsługa sklepu, osoba akceptująca wnioski lub "
            + "nasz system, a nie przewoźnik.");
  }

  @Test
  void aDateStandsInItsSentence() {
    Remedy later =
        Remedy.of(RemedyCode.WAIT_UNTIL, Parameter.of("date", LocalDate.parse("2026-12-24")));

    assertThat(explain(later, "de"))
        .isEqualTo("Versuchen Sie es später noch einmal: Es geht ab dem 24. Dezember.");
    assertThat(explain(later, "fr"))
        .isEqualTo("Réessayez plus tard\u00A0: ce sera possible à partir du 24 décembre.");
    assertThat(explain(later, "sv"))
        .isEqualTo("Försök igen senare: det går från och med den 24 december.");
    assertThat(explain(later, "pl")).isEqualTo("Spróbuj później: będzie to możliwe od 24 grudnia.");
  }
}
