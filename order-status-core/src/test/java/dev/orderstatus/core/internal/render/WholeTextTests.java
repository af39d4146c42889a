package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.WholeText;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WholeTextTests {

  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-05");
  private static final String CODE = "DHL-AB";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final long UNITS = 2;

  private static final Texts TEXTS = Texts.bundles(
      "whole",
      Shipped.LANGUAGES.stream().map(Locale::toLanguageTag).toList(),
      ParcelSentences.class::getResourceAsStream);

  /** Each status of a parcel that has a line, and what an English reader understands. */
  private static final Map<OrderStatus, String> PHRASES = new LinkedHashMap<>();

  static {
    PHRASES.put(ParcelKind.PACKED, " is packed.");
    PHRASES.put(ParcelKind.SHIPPED, " is on its way.");
    PHRASES.put(ParcelKind.DELAYED, " is on its way, but late.");
    PHRASES.put(ParcelKind.READY_FOR_PICKUP, " is ready to be picked up.");
    PHRASES.put(ParcelKind.DELIVERED, " has arrived.");
    PHRASES.put(ParcelKind.PICKED_UP, " has arrived.");
    PHRASES.put(ParcelKind.LOST, " got lost on the way.");
    PHRASES.put(ParcelKind.RETURNED_TO_SENDER, " came back without being delivered.");
    PHRASES.put(OrderStatus.of("beamed"), " has a status that is not known here.");
  }

  private static Whole whole(List<OrderStatus> parcels, Attributes attributes) {
    OrderSnapshot order = OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Webshop.GOODS,
        Webshop.PROCESSING,
        AT,
        AT,
        Payment.PAID,
        false,
        true,
        Attributes.none());
    Whole.Builder whole =
        Whole.of(order, Money.of("EUR", 1000), Line.of("A", UNITS * Math.max(parcels.size(), 1)))
            .toBuilder();
    for (int i = 0; i < parcels.size(); i++) {
      whole.parts(Part.of(ParcelKind.CODE, "p" + (9 - i))
          .status(parcels.get(i))
          .statusSince(AT)
          .createdAt(AT.plusSeconds(i))
          .units(Units.of("A", UNITS))
          .attributes(attributes)
          .build());
    }
    return whole.build();
  }

  private static Standing standing(Whole whole) {
    OrderParts parts = OrderParts.of(whole.money(), whole.lines().toArray(Line[]::new));
    for (Part part : whole.parts()) {
      parts = parts.with(Share.parcel(part.id().code(), part.status().value(), part.units()));
    }
    return Standing.of(parts);
  }

  private static List<String> lines(Whole whole, Locale locale) {
    return WholeText.of(WebshopParts.set(), whole, standing(whole), locale).stream()
        .map(Text::value)
        .toList();
  }

  private static List<String> parcels(Whole whole, Locale locale) {
    List<String> lines = lines(whole, locale);
    return lines.subList(1, lines.size());
  }

  /** Up to three parcels, each in any status, with and without a tracking code and a day. */
  private static void orders(BiConsumer<List<OrderStatus>, Whole> take) {
    List<OrderStatus> all = new ArrayList<>(PHRASES.keySet());
    all.add(ParcelKind.CANCELED);
    List<Attributes> attributes = List.of(
        Attributes.none(),
        Attributes.none().with(ParcelKind.TRACKING_CODE, CODE),
        Attributes.none().with(ParcelKind.EXPECTED, DAY).with(ParcelKind.TRACKING_CODE, CODE));
    for (Attributes some : attributes) {
      take.accept(List.of(), whole(List.of(), some));
      for (OrderStatus one : all) {
        take.accept(List.of(one), whole(List.of(one), some));
        for (OrderStatus two : all) {
          take.accept(List.of(one, two), whole(List.of(one, two), some));
          for (OrderStatus three : List.of(ParcelKind.DELIVERED, ParcelKind.CANCELED)) {
            take.accept(List.of(one, two, three), whole(List.of(one, two, three), some));
          }
        }
      }
    }
  }

  @Test
  void eachParcelThatWasNotCanceledHasItsLineInTheSequenceInWhichTheyBegan() {
    orders((statuses, whole) -> {
      List<OrderStatus> live = statuses.stream()
          .filter(status -> !status.equals(ParcelKind.CANCELED))
          .toList();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < live.size(); i++) {
        String name =
            live.size() == 1 ? "The parcel" : "Parcel %d of %d".formatted(i + 1, live.size());
        expected.add(name + PHRASES.get(live.get(i)));
      }
      assertThat(parcels(whole, Locale.ENGLISH).stream()
              .map(line -> line.replaceAll(" (Expected|Tracking).*", "")))
          .isEqualTo(expected);
    });
  }

  @Test
  void aTrackingCodeAndADayAreSaidOnlyOfAParcelThatIsOut() {
    orders((statuses, whole) -> {
      for (String line : parcels(whole, Locale.ENGLISH)) {
        boolean moving = line.contains("on its way");
        boolean out = moving || line.contains("ready");
        Attributes facts = whole.parts().get(0).attributes();
        assertThat(line.contains("Tracking code: " + CODE + "."))
            .as(line)
            .isEqualTo(out && facts.find(ParcelKind.TRACKING_CODE) != null);
        assertThat(line.contains("Expected arrival: March 5, 2026."))
            .as(line)
            .isEqualTo(moving && facts.find(ParcelKind.EXPECTED) != null);
      }
    });
  }

  @Test
  void theParcelsThatHaveArrivedHoldTheUnitsThatHaveArrived() {
    orders((statuses, whole) -> {
      Standing standing = standing(whole);
      List<String> parcels = parcels(whole, Locale.ENGLISH);
      assertThat(units(parcels, "has arrived"))
          .isEqualTo(standing.number(StandingNumber.UNITS_ARRIVED));
      assertThat(units(parcels, "on its way") + units(parcels, "picked up"))
          .isEqualTo(standing.number(StandingNumber.UNDER_WAY));
      assertThat(units(parcels, "got lost")).isEqualTo(standing.number(StandingNumber.LOST));
      assertThat(units(parcels, "came back")).isEqualTo(standing.number(StandingNumber.CAME_BACK));
    });
  }

  private static long units(List<String> parcels, String phrase) {
    return UNITS * parcels.stream().filter(line -> line.contains(phrase)).count();
  }

  @Test
  void everyLanguageSaysTheSameNumbersOfEachParcel() {
    orders((statuses, whole) -> {
      List<Set<String>> english = numbers(whole, Locale.ENGLISH);
      for (Locale locale : Shipped.LANGUAGES) {
        assertThat(numbers(whole, locale)).isEqualTo(english);
      }
    });
  }

  /** The numbers of each line, the month aside, which some languages write as a number. */
  private static List<Set<String>> numbers(Whole whole, Locale locale) {
    return parcels(whole, locale).stream()
        .<Set<String>>map(line ->
            new TreeSet<>(NUMBER.matcher(line).results().map(MatchResult::group).toList()))
        .toList();
  }

  @Test
  void eachLanguageSaysWhichParcelIsWhere() {
    Whole whole = whole(
        List.of(ParcelKind.DELIVERED, ParcelKind.SHIPPED),
        Attributes.none().with(ParcelKind.EXPECTED, DAY).with(ParcelKind.TRACKING_CODE, CODE));
    Map<Locale, String> expected = Shipped.inOrder(
        "Parcel 1 of 2 has arrived. | Parcel 2 of 2 is on its way."
            + " Expected arrival: March 5, 2026. Tracking code: DHL-AB.",
        "Pakket 1 van 2 is aangekomen. | Pakket 2 van 2 is onderweg."
            + " Verwachte aankomst: 5 maart 2026. Track-and-tracecode: DHL-AB.",
        "Paket 1 von 2 ist angekommen. | Paket 2 von 2 ist unterwegs."
            + " Voraussichtliche Ankunft: 5. März 2026. Sendungsnummer: DHL-AB.",
        "Le colis 1 sur 2 est arrivé. | Le colis 2 sur 2 est en route."
            + " Arrivée prévue : 5 mars 2026. Numéro de suivi : DHL-AB.",
        "Paket 1 av 2 har kommit fram. | Paket 2 av 2 är på väg."
            + " Beräknad ankomst: 5 mars 2026. Spårningsnummer: DHL-AB.",
        "Paczka 1 z 2 dotarła na miejsce. | Paczka 2 z 2 jest w drodze."
            + " Przewidywany termin dotarcia: 5 marca 2026. Numer przesyłki: DHL-AB.");
    expected.forEach((locale, text) -> assertThat(
            String.join(" | ", parcels(whole, locale)).replace('\u00a0', ' '))
        .isEqualTo(text));
  }

  @Test
  void theFirstLineIsAboutUnitsAndMoney() {
    assertThat(lines(whole(List.of(ParcelKind.SHIPPED), Attributes.none()), Locale.ENGLISH)
            .get(0))
        .isEqualTo("All items are on their way. €10.00 still has to be paid.");
  }

  @Test
  void aLanguageWithoutTextsIsAnsweredInEnglish() {
    Whole whole = whole(List.of(ParcelKind.PACKED), Attributes.none());
    assertThat(WholeText.of(WebshopParts.set(), whole, standing(whole), Locale.ITALIAN))
        .extracting(Text::locale)
        .containsOnly(Locale.ENGLISH);
  }

  @Test
  void aTrackingCodeCannotBreakALine() {
    Attributes odd = Attributes.none().with(ParcelKind.TRACKING_CODE, " \u202e\n ");
    assertThat(parcels(whole(List.of(ParcelKind.SHIPPED), odd), Locale.ENGLISH))
        .containsExactly("The parcel is on its way.");
  }

  @Test
  void everyStatusOfAPaymentAndOfAReturnHasItsSentence() {
    for (Kind kind : List.of(PaymentKind.kind(), ReturnKind.kind())) {
      for (StatusDefinition status : kind.set().statuses()) {
        assertThat(TEXTS.find(Locale.ENGLISH, kind.code() + "." + status.status()))
            .as("%s %s", kind.code(), status.status())
            .isPresent();
      }
    }
  }

  @Test
  void everyLanguageHasTheSameTextsWithTheSamePlaceholders() {
    for (Locale locale : Shipped.LANGUAGES) {
      assertThat(TEXTS.keys(locale)).isEqualTo(TEXTS.keys(Locale.ENGLISH));
      for (String key : TEXTS.keys(locale)) {
        assertThat(Template.parse(TEXTS.find(locale, key).orElseThrow()).get().names())
            .as(locale + " " + key)
            .isEqualTo(Template.parse(TEXTS.find(Locale.ENGLISH, key).orElseThrow())
                .get()
                .names());
      }
    }
  }
}
