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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTests {

  private static final Instant EVENING = Instant.parse("2026-11-20T20:00:00Z");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Wording english = wording(Locale.ENGLISH, Audience.CUSTOMER);
  private final Wording dutch = wording(Samples.DUTCH, Audience.CUSTOMER);
  private final Wording staff = wording(Locale.ENGLISH, Audience.STAFF);

  /** What a reader in an unknown zone reads on the evening of 20 November 2026. */
  private record Wording(ValueFormatter words) {
    @Nullable String of(@Nullable Object value) {
      return words.of("value", value, EVENING);
    }
  }

  private static Wording wording(Locale locale, Texts texts, Audience audience) {
    return new Wording(new ValueFormatter(
        new Language(locale, texts), locale, AMSTERDAM, Optional.empty(), audience, Set.of()));
  }

  private static Wording wording(Locale locale, Audience audience) {
    Texts texts = Samples.bilingual(none -> {});
    return wording(locale, texts, audience);
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
  void momentsAreSaidInTheZoneOfTheShopWhichIsNamed() {
    Instant night = Instant.parse("2027-03-01T23:30:00Z");

    assertThat(english.of(night)).isEqualTo("March 2, 2027 at 12:30 AM CET");
    assertThat(dutch.of(night)).isEqualTo("2 maart 2027 om 00:30 uur (CET)");
    assertThat(english.of(LocalDate.parse("2027-03-02"))).isEqualTo("March 2, 2027");
    assertThat(dutch.of(LocalDate.parse("2027-03-02"))).isEqualTo("2 maart 2027");
    assertThat(english.of(Instant.MAX)).isNull();
  }

  @Test
  void aYearIsSaidWhereItIsAnother() {
    assertThat(english.of(LocalDate.parse("2026-12-31"))).isEqualTo("December 31");
    assertThat(english.of(LocalDate.parse("2027-01-01"))).isEqualTo("January 1, 2027");
  }

  @Test
  void anEndIsSaidByItsDay() {
    assertThat(english.of(by("2026-11-20"))).isEqualTo("by the end of today");
    assertThat(english.of(by("2026-11-21"))).isEqualTo("by tomorrow");
    assertThat(english.of(by("2026-11-24"))).isEqualTo("by Tuesday, November 24");
    assertThat(dutch.of(by("2026-11-24"))).isEqualTo("uiterlijk dinsdag 24 november");
    assertThat(english.of(new By(EVENING))).isEqualTo("by 9:00 PM CET today");
    assertThat(english.of(new By(EVENING.plusSeconds(86_400))))
        .isEqualTo("by 9:00 PM CET tomorrow");
    assertThat(dutch.of(new By(EVENING.plusSeconds(172_800))))
        .isEqualTo("uiterlijk zondag 22 november om 21:00 uur (CET)");
    assertThat(english.of(new By(Instant.MAX))).isNull();
    assertThat(english.of(new By(LocalDate.MAX))).isNotNull();
  }

  private static By by(String day) {
    return new By(LocalDate.parse(day));
  }

  @Test
  void theFirstOfAMonthIsAnOrdinalInFrench() {
    Wording french = wording(Locale.FRENCH, Audience.CUSTOMER);

    assertThat(french.of(LocalDate.parse("2026-12-01"))).isEqualTo("1er décembre");
    assertThat(french.of(LocalDate.parse("2027-12-01"))).isEqualTo("1er décembre 2027");
    assertThat(french.of(LocalDate.parse("2026-12-11"))).isEqualTo("11 décembre");
    assertThat(french.of(by("2026-12-01"))).isEqualTo("au plus tard le mardi 1er décembre");
    assertThat(dutch.of(LocalDate.parse("2026-12-01"))).isEqualTo("1 december");
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
    Wording bare = wording(spanish, texts, Audience.CUSTOMER);

    assertThat(bare.of(List.of(Actor.STAFF, Actor.CUSTOMER))).isEqualTo("personal, cliente");
    assertThat(bare.of(Samples.MEND)).isEqualTo("Reparar");
  }
}
