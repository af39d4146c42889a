package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.core.kind.ParcelKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision.Kind;
import dev.orderstatus.api.definition.WholeFacts;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no order can take: each is refused with the value that was wrong. */
class WholeInputTests {

  private static final List<Locale> LANGUAGES = List.of("en", "nl", "de", "fr", "sv", "pl").stream()
      .map(Locale::forLanguageTag)
      .toList();

  private final Shop shop = Shop.received(Line.of("A", 2), Line.of("B", 1));

  private static void assertInvalid(Course course, String value) {
    assertThat(course.decision().kind()).isEqualTo(Kind.REFUSED);
    assertThat(course.decision().reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.code().value()).isEqualTo("invalid-input");
      assertThat(reason.parameters().get(0).toString()).contains(value);
    });
    assertThat(course.after()).isEqualTo(course.before());
  }

  private static String text(Course course, Locale locale) {
    return Shop.WEBSHOP
        .explain(course, Audience.STAFF, locale)
        .reasons()
        .get(0)
        .text()
        .value();
  }

  @Test
  void aCommandAboutAPartThatIsNotNamedAsksForOneInEveryLanguage() {
    Course pack = shop.ask(shop.request(PACK, STAFF).with(Units.of("A", 1)));
    assertThat(pack.decision().kind()).isEqualTo(Kind.REFUSED);
    assertThat(pack.decision().reasons().get(0).code().value()).isEqualTo("unknown-part");
    assertThat(LANGUAGES)
        .allSatisfy(locale -> assertThat(text(pack, locale))
            .contains(" parcel.")
            .doesNotContain("{")
            .doesNotContain("["));
    assertThat(text(pack, Locale.ENGLISH))
        .isEqualTo(
            "It is not clear which part of the order is meant: name one of the kind parcel.");
  }

  @Test
  void aReportAboutAPartThatIsNotNamedNeedsAttention() {
    Course delivered = shop.take(PARCEL_DELIVERED, CARRIER);
    assertThat(delivered.decision().kind()).isEqualTo(Kind.ATTENTION);
    assertThat(delivered.decision().reasons().get(0).code().value()).isEqualTo("unknown-part");
    assertThat(delivered.effects()).isNotEmpty();
    assertThat(delivered.after()).isEqualTo(delivered.before());
  }

  @Test
  void anActionThatNobodyHasIsStillUnknown() {
    Course odd = shop.ask(shop.request(Action.of("paint"), STAFF));
    assertThat(odd.decision().reasons().get(0).code().value()).isEqualTo("unknown-action");
  }

  @Test
  void anActionOfTheOrderThatPartsHaveTooIsAboutTheOrderWhereNoneIsNamed() {
    Course ship = shop.ask(shop.request(Webshop.SHIP, STAFF));
    assertThat(ship.decision().reasons().toString()).doesNotContain("unknown-part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b"})
  void aLineThatIsAddedNeedsACode(String blank) {
    assertInvalid(
        shop.ask(shop.request(WholeFacts.ADD_LINE, STAFF).with(Units.of(blank, 1))),
        "the code of a line is");
  }

  @Test
  void theCodeOfALineThatIsAddedHasAtMost128Characters() {
    assertInvalid(
        shop.ask(shop.request(WholeFacts.ADD_LINE, STAFF).with(Units.of("x".repeat(129), 1))),
        "has 129 characters; at most 128 are allowed");
    assertThat(shop.take(shop.request(WholeFacts.ADD_LINE, STAFF)
                .with(Units.of("x".repeat(128), 1).and("A", 1)))
            .decision()
            .isAccepted())
        .isTrue();
    assertThat(shop.whole().lines())
        .containsExactly(Line.of("A", 3), Line.of("B", 1), Line.of("x".repeat(128), 1));
  }

  @ParameterizedTest
  @CsvSource({"A, 0", "A, -1", "B, -9223372036854775808"})
  void unitsBelowOneAreNamedWithTheirLine(String line, long units) {
    assertInvalid(
        shop.ask(shop.request(WholeFacts.CANCEL_UNITS, STAFF).with(Units.of(line, units))),
        "units: %d of line \"%s\", expected 1 or more".formatted(units, line));
  }

  @Test
  void anUnknownLineIsNamedShortlyAndOnOneLine() {
    assertInvalid(
        shop.ask(shop.request(WholeFacts.CANCEL_UNITS, STAFF)
            .with(Units.of("Z\n" + "z".repeat(10_000), 1))),
        "units: there is no line \"Z?" + "z".repeat(38) + "...\"");
  }

  @Test
  void aPartOfAnAmountBelowZeroCannotBeBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Part.of("payment", "tr_1").amount(-5).build())
        .withMessage("payment tr_1: its amount is -5, expected 0 or more");
    assertThat(Part.of("payment", "tr_1").amount(0).build().amount()).isZero();
  }

  @Test
  void staffDecideOnTheItemsOfAParcelThatDidNotArrive() {
    for (Action report : List.of(PARCEL_LOST, UNDELIVERABLE, NOT_PICKED_UP)) {
      Shop fresh = Shop.received(Line.of("A", 2));
      fresh.take(shop.request(Webshop.PAYMENT_RECEIVED, PAYMENT_PROVIDER));
      fresh.take(PACK, STAFF, "parcel", "p1");
      fresh.take(SHIP, STAFF, "parcel", "p1");
      Course course = fresh.take(report, CARRIER, "parcel", "p1");
      assertThat(course.effects()).as(report.value()).singleElement().satisfies(effect -> {
        assertThat(effect.code()).isEqualTo(DECIDE_ON_ITEMS);
        assertThat(effect.audience()).isEqualTo(Audience.STAFF);
      });
      assertThat(LANGUAGES)
          .allSatisfy(locale -> assertThat(
                  Shop.WEBSHOP.explain(course, Audience.STAFF, locale).effects())
              .singleElement()
              .satisfies(effect -> assertThat(effect.text().value()).contains(":")));
    }
  }

  @Test
  void twoAmountsOfOneReportAreSaidInMinorUnits() {
    shop.take(PaymentKind.PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 5000);
    Course other =
        shop.take(PaymentKind.PAYMENT_CAPTURED, PAYMENT_PROVIDER, "payment", "tr_1", 4000);
    assertThat(text(other, Locale.ENGLISH))
        .startsWith("This was reported before with another amount: 5,000 and now 4,000,"
            + " in minor units (cents).");
  }
}
