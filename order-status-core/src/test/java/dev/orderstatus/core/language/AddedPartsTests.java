package dev.orderstatus.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
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
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.StandingText;
import dev.orderstatus.core.WholeText;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order of parts in an added language: the order, its parts, and the sentences about both. */
class AddedPartsTests {

  static final List<Locale> LANGUAGES = Added.LANGUAGES;

  private static final String SET = "webshop-parts";
  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
  private static final Units TWO = Units.of("A", 2);

  /** The sentences to look for, and in English what else there is to say. */
  private static Map<String, String> texts(StatusSet set, Locale locale) {
    Map<String, String> texts = new TreeMap<>(Added.skeleton(set, locale));
    Texts own = Added.texts(locale);
    texts.replaceAll((key, english) -> key.startsWith("actor.") || key.startsWith("list.")
        ? own.find(locale, key).orElse(english)
        : english);
    texts.computeIfPresent(
        "parcel.out", (key, text) -> "{parcel} →[ {expected}][ {tracking-code}].");
    texts.replaceAll((key, text) -> key.startsWith("standing.lost.") ? key + " {number}" : text);
    return texts;
  }

  private static Texts of(StatusSet set, Locale locale) {
    return Texts.of(Map.of(locale, texts(set, locale)));
  }

  private static OrderStatuses with(Locale locale) {
    OrderStatuses statuses = OrderStatuses.builtIn().withTexts(SET, of(WebshopParts.set(), locale));
    for (Kind kind : WebshopParts.set().kinds()) {
      statuses = statuses.withTexts(kind.set().id(), of(kind.set(), locale));
    }
    return statuses;
  }

  private static Part parcel() {
    return Part.of(ParcelKind.CODE, "p1")
        .status(ParcelKind.SHIPPED)
        .statusSince(AT)
        .createdAt(AT)
        .units(TWO)
        .attributes(Attributes.of(ParcelKind.TRACKING_CODE, "DHL-AB"))
        .build();
  }

  private static Whole whole() {
    return Whole.of(
            OrderSnapshot.of(
                OrderCode.of("EX", 17),
                Webshop.GOODS,
                Webshop.PROCESSING,
                AT,
                AT,
                Payment.PAID,
                false,
                true,
                Attributes.none()),
            Money.of("EUR", 1000),
            Line.of("A", 2))
        .toBuilder()
        .parts(parcel())
        .build();
  }

  private static Standing standing(String status) {
    return Standing.of(OrderParts.of(Money.of("EUR", 1000), Line.of("A", 2))
        .with(Share.parcel("p1", status, TWO)));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theOrderAndItsPartsAreComplete(Locale locale) {
    OrderStatuses statuses = with(locale);

    assertThat(statuses.problems(SET)).isEmpty();
    assertThat(statuses.set(SET).texts().locales()).contains(locale);
    assertThat(statuses.set(SET).kinds())
        .hasSize(3)
        .allMatch(kind -> kind.set().texts().locales().contains(locale));
  }

  @ParameterizedTest
  @ValueSource(strings = {"standing.sentence", "standing.lost.few", "standing.paid", "parcel.each"})
  void aMissingSentenceIsNamed(String key) {
    Map<String, String> less = texts(WebshopParts.set(), Added.UKRAINIAN);
    assertThat(less.remove(key)).isNotNull();

    assertThat(OrderStatuses.builtIn()
            .withTexts(SET, Texts.of(Map.of(Added.UKRAINIAN, less)))
            .problems(SET))
        .extracting(Problem::where)
        .containsExactly(key);
  }

  @Test
  void aSentenceWithoutItsValueIsNamed() {
    Map<String, String> wrong = texts(WebshopParts.set(), Added.ARABIC);
    wrong.put("standing.lost.two", "for two, this is enough");
    wrong.put("standing.lost.few", "for a few, this is not");
    wrong.put("standing.paid", "this says no amount");

    assertThat(OrderStatuses.builtIn()
            .withTexts(SET, Texts.of(Map.of(Added.ARABIC, wrong)))
            .problems(SET))
        .extracting(Problem::where)
        .containsExactlyInAnyOrder("standing.lost.few", "standing.paid");
  }

  @Test
  void aSetWithoutPartsNeedsNoSentencesAboutThemAndMayHaveThem() {
    assertThat(Added.skeleton(Webshop.set(), Added.UKRAINIAN).keySet())
        .noneMatch(key -> key.startsWith("standing.") || key.startsWith("parcel."));
    assertThat(OrderStatuses.builtIn()
            .withTexts(
                "webshop",
                of(WebshopParts.set(), Added.UKRAINIAN).with(Added.texts(Added.UKRAINIAN)))
            .problems("webshop"))
        .extracting(Problem::where)
        .noneMatch(key -> key.startsWith("standing.") || key.startsWith("parcel."));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aWholeOrderIsDescribedInTheLanguage(Locale locale) {
    List<Text> lines = WholeText.of(with(locale).set(SET), whole(), standing("shipped"), locale);

    assertThat(lines).hasSize(2).extracting(Text::locale).containsOnly(locale);
    assertThat(lines.get(1).value())
        .isEqualTo(
            locale.equals(Added.ARABIC)
                ? "The parcel → \u2068DHL-AB\u2069."
                : "The parcel → DHL-AB.");
  }

  @Test
  void unitsAreCountedInTheFormsOfTheLanguage() {
    StatusSet set = with(Added.UKRAINIAN).set(SET);

    assertThat(StandingText.of(set, standing("lost"), Added.UKRAINIAN).value())
        .contains("standing.lost.few 2");
    assertThat(StandingText.of(standing("lost"), Added.UKRAINIAN))
        .isEqualTo(StandingText.of(standing("lost"), Locale.ENGLISH));
  }

  @Test
  void inJapaneseTheSentencesHaveNoBlankBetweenThem() {
    StatusSet set = with(Locale.JAPANESE).set(SET);

    assertThat(StandingText.of(set, standing("lost"), Locale.JAPANESE).value())
        .contains("standing.lost.other 2");
  }

  @Test
  void textsOfPartsReachEverySetThatHasThem() {
    Texts texts = Texts.of(Map.of(Locale.ENGLISH, Map.of("status.packed.label", "In the box")));
    StatusSet set = OrderStatuses.builtIn().withTexts("parcel", texts).set(SET);

    assertThat(set.kinds().stream()
            .filter(kind -> kind.code().equals(ParcelKind.CODE))
            .map(kind -> kind.set().texts().find(Locale.ENGLISH, "status.packed.label")))
        .containsExactly(texts.find(Locale.ENGLISH, "status.packed.label"));
    assertThat(set.texts().find(Locale.ENGLISH, "status.packed.label")).isEmpty();
    assertThatThrownBy(() -> OrderStatuses.builtIn().withTexts("parcels", texts))
        .hasMessageContaining("there is no status set parcels");
  }
}
