package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Payment;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTests {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final ValueFormatter english = wording(Locale.ENGLISH, Audience.CUSTOMER);
  private final ValueFormatter dutch = wording(Samples.DUTCH, Audience.CUSTOMER);
  private final ValueFormatter staff = wording(Locale.ENGLISH, Audience.STAFF);

  private static ValueFormatter wording(Locale locale, Audience audience) {
    Texts texts = Samples.bilingual(it -> {});
    return new ValueFormatter(new Language(locale, texts), locale, AMSTERDAM, audience, Set.of());
  }

  @Test
  void actorsAreListedAsAlternatives() {
    assertThat(english.of(List.of(Actor.STAFF))).isEqualTo("the shop’s staff");
    assertThat(english.of(List.of(Actor.CUSTOMER, Actor.STAFF)))
        .isEqualTo("the customer or the shop’s staff");
    assertThat(english.of(List.of(Actor.CUSTOMER, Actor.CARRIER, Actor.SUPPLIER)))
        .isEqualTo("the customer, the carrier or the supplier");
    assertThat(dutch.of(List.of(Actor.CUSTOMER, Actor.CARRIER, Actor.SUPPLIER)))
        .isEqualTo("de klant, de bezorgdienst of de leverancier");
    assertThat(english.of(List.of())).isNull();
  }

  @Test
  void momentsAreSaidInTheZoneOfTheShop() {
    Instant evening = Instant.parse("2026-03-01T23:30:00Z");

    assertThat(english.of(evening)).isEqualTo("Mar 2, 2026, 12:30 AM");
    // The form of the locale differs a little from one JDK to the next.
    assertThat(dutch.of(evening)).matches("2 mrt\\.? 2026,? 00:30");
    assertThat(english.of(LocalDate.parse("2026-03-02"))).isEqualTo("March 2, 2026");
    assertThat(dutch.of(LocalDate.parse("2026-03-02"))).isEqualTo("2 maart 2026");
    assertThat(english.of(Instant.MAX)).isNull();
  }

  @Test
  void theFirstOfAMonthIsAnOrdinalInFrench() {
    ValueFormatter french = wording(Locale.FRENCH, Audience.CUSTOMER);

    assertThat(french.of(LocalDate.parse("2026-12-01"))).isEqualTo("1er décembre 2026");
    assertThat(french.of(LocalDate.parse("2026-12-11"))).isEqualTo("11 décembre 2026");
    assertThat(french.of(Instant.parse("2026-11-30T23:30:00Z"))).startsWith("1er déc. 2026");
    assertThat(dutch.of(LocalDate.parse("2026-12-01"))).isEqualTo("1 december 2026");
  }

  @Test
  void plainValuesAreWrittenOut() {
    assertThat(english.of(3L)).isEqualTo("3");
    assertThat(english.of(URI.create("https://example.org/\u202Ex")))
        .isEqualTo("https://example.org/%E2%80%AEx");
    assertThat(english.of(OrderCode.of("EX", 17))).isEqualTo("EX-000017-K");
    assertThat(english.of(OrderCode.of("a \u00a0 b"))).isEqualTo("a b");
    assertThat(english.of(" \u200B ")).isNull();
    assertThat(english.of(null)).isNull();
  }

  @Test
  void whatHasNoWordsIsNotSaid() {
    assertThat(english.of(true)).isNull();
    assertThat(english.of(Payment.NOT_REQUIRED)).isNull();
    assertThat(english.of(RemedyCode.CONTACT_SHOP)).isNull();
  }

  @Test
  void codesBecomeLabels() {
    assertThat(english.of(Samples.IN_REPAIR)).isEqualTo("“In repair”");
    assertThat(english.of(Samples.MEND)).isEqualTo("“Mend it”");
    assertThat(english.of(Samples.NOTE)).isEqualTo("“Note”");
    assertThat(english.of(Samples.REPAIR)).isEqualTo("repair");
    assertThat(english.of(OrderStatus.NEW)).isEqualTo("“Not placed yet”");
  }

  @Test
  void unknownCodesAreShownToTheStaffOnly() {
    assertThat(english.of(OrderStatus.of("no-such"))).isEqualTo("“Status not known”");
    assertThat(english.of(OrderType.of("no-such"))).isNull();
    assertThat(english.of(Attribute.text("no-such"))).isNull();
    assertThat(staff.of(OrderStatus.of("no-such"))).isEqualTo("“no-such”");
    assertThat(staff.of(OrderType.of("no-such"))).isEqualTo("“no-such”");
    assertThat(staff.of(Actor.of("no-such"))).isEqualTo("“no-such”");
  }

  @Test
  void aLanguageWithoutPatternsStillListsAndQuotes() {
    Locale spanish = Locale.forLanguageTag("es");
    Texts texts = Texts.of(Map.of(
        spanish,
        Map.of(
            "actor.staff", "personal",
            "actor.customer", "cliente",
            "action.mend-it.label", "Reparar")));
    ValueFormatter bare = new ValueFormatter(
        new Language(spanish, texts), spanish, AMSTERDAM, Audience.CUSTOMER, Set.of());

    assertThat(bare.of(List.of(Actor.STAFF, Actor.CUSTOMER))).isEqualTo("personal, cliente");
    assertThat(bare.of(Samples.MEND)).isEqualTo("Reparar");
  }
}
