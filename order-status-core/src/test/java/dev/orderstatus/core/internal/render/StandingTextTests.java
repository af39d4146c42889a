package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.PaymentSums;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.core.StandingText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StandingTextTests {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  /** A number, or an amount as one of the six languages writes it. */
  private static final Pattern VALUE =
      Pattern.compile("(€[ \u00a0]?)?\\d+([.,]\\d\\d)?([ \u00a0]€)?");

  private static final Texts TEXTS = Texts.bundles(
      "standing",
      Shipped.LANGUAGES.stream().map(Locale::toLanguageTag).toList(),
      StandingSentences.class::getResourceAsStream);

  private static final Share TWO_SENT = Share.parcel("p1", "shipped", Units.of("A", 2));
  private static final OrderParts TWO_OF_THREE = OrderParts.of(
          Money.of("EUR", 5000).withGranted(1000), Line.of("A", 3).withCanceled(1))
      .with(TWO_SENT)
      .with(PaymentSums.of("t1", "EUR").withCaptured(5000).withRefunded(1000));

  private static String text(OrderParts order, Locale locale) {
    return StandingText.of(Standing.of(order), locale).value();
  }

  private static String english(OrderParts order) {
    return text(order, Locale.ENGLISH);
  }

  private static OrderParts order(Line... lines) {
    return OrderParts.of(Money.of("EUR", 0), lines);
  }

  private static Share parcel(String code, String status, long units) {
    return Share.parcel(code, status, Units.of("A", units));
  }

  @Test
  void eachLanguageSaysWhatIsWhere() {
    Map<Locale, String> expected = Shipped.inOrder(
        "2 of 3 items are on their way, 1 was canceled and €10.00 refunded. €50.00 was paid.",
        "2 van de 3 artikelen zijn onderweg, 1 is geannuleerd en € 10,00 is terugbetaald."
            + " Er is € 50,00 betaald.",
        "2 von 3 Artikeln sind unterwegs, 1 wurde storniert und 10,00 € wurden erstattet."
            + " 50,00 € wurden bezahlt.",
        "2 articles sur 3 sont en route, 1 a été annulé (montant remboursé : 10,00 €)."
            + " Un montant de 50,00 € a été payé.",
        "2 av 3 varor är på väg, 1 har annullerats och 10,00 € har återbetalats."
            + " 50,00 € har betalats.",
        "2 z 3 produktów są w drodze, 1 został anulowany, a 10,00 € zwrócono."
            + " Zapłacono 50,00 €.");
    expected.forEach((locale, text) ->
        assertThat(text(TWO_OF_THREE, locale).replace('\u00a0', ' ')).isEqualTo(text));
  }

  @Test
  void twoOrdersOfOneWordAreDistinguished() {
    OrderParts oneArrived = order(Line.of("A", 3)).with(parcel("p1", "delivered", 1));
    assertThat(english(oneArrived.with(parcel("p2", "shipped", 2))))
        .startsWith("1 of 3 items has arrived and 2 are on their way.");
    assertThat(english(oneArrived))
        .startsWith("1 of 3 items has arrived and 2 are waiting to be sent.");
  }

  @Test
  void afterALostParcelNobodyReadsThatNothingWasSent() {
    OrderParts lost = order(Line.of("A", 1)).with(parcel("p1", "lost", 1));
    assertThat(english(lost))
        .startsWith("The item is waiting to be sent. 1 item got lost on the way.");
    assertThat(english(lost.with(parcel("p2", "shipped", 1))))
        .startsWith("The item is on its way. Earlier, 1 item got lost on the way.");
    assertThat(english(lost.withCanceled(true)))
        .startsWith("The order was canceled. Earlier, 1 item got lost on the way.");
  }

  @Test
  void aPartRefundDoesNotHideWhatIsStillToBeGivenBack() {
    OrderParts order = OrderParts.of(
            Money.of("EUR", 5000).withGranted(3000), Line.of("A", 1).withoutShipping())
        .with(PaymentSums.of("t1", "EUR").withCaptured(5000).withRefunded(1000));
    assertThat(english(order))
        .isEqualTo("There is nothing to send. €50.00 was paid and €10.00 refunded."
            + " €20.00 still has to be refunded.");
  }

  @Test
  void amountsAreWrittenAsTheReadersCountryDoes() {
    OrderParts order = OrderParts.of(Money.of("JPY", 123456), Line.of("A", 1).withoutShipping());
    assertThat(english(order)).endsWith(" ¥123,456 still has to be paid.");
    assertThat(text(order, Locale.forLanguageTag("de-CH")))
        .contains("123’456 sind noch zu bezahlen");
    assertThat(text(order, Locale.ITALIAN)).isEqualTo(english(order));
  }

  @Test
  void aLanguageWithoutTextsIsAnsweredInEnglish() {
    Text text = StandingText.of(Standing.of(TWO_OF_THREE), Locale.ITALIAN);
    assertThat(text.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(StandingText.of(Standing.of(TWO_OF_THREE), Locale.forLanguageTag("fr-CA"))
            .locale())
        .isEqualTo(Locale.FRENCH);
  }

  @Test
  void unitsOfPartsOfAnUnknownStatusAreNotSaidToWait() {
    assertThat(english(order(Line.of("A", 3))
            .with(parcel("p1", "shipped", 1))
            .with(parcel("p2", "beamed", 2))))
        .startsWith("1 of 3 items is on its way. We do not know where part of this order stands.");
    assertThat(english(order(Line.of("A", 3)).with(parcel("p2", "beamed", 2))))
        .startsWith("We do not know where part of this order stands.");
  }

  @Test
  void whatIsSaidOfUnitsCanBeReadBack() {
    StandingOrders.goods(goods -> {
      StandingOrders.Goods read = ReadGoods.of(english(goods.order()), goods.all());
      boolean gone = goods.all() == goods.canceled();
      StandingOrders.Goods expected = gone
          ? new StandingOrders.Goods(
              0, 0, 0, 0, 0, goods.canceled(), goods.lost(), goods.cameBack(), goods.returned())
          : goods;
      assertThat(read).as(english(goods.order())).isEqualTo(expected);
    });
  }

  @Test
  void everyLanguageSaysTheSameNumbers() {
    StandingOrders.goods(goods -> {
      Standing standing = Standing.of(goods.order());
      Set<String> numbers = numbers(StandingText.of(standing, Locale.ENGLISH).value());
      for (Locale locale : Shipped.LANGUAGES) {
        String text = StandingText.of(standing, locale).value();
        if (!numbers(text).equals(numbers)) {
          assertThat(numbers(text)).as(text).isEqualTo(numbers);
        }
      }
    });
  }

  private static Set<String> numbers(String text) {
    return new TreeSet<>(NUMBER.matcher(text).results().map(MatchResult::group).toList());
  }

  @Test
  void everyTextIsOfWholeSentences() {
    for (Locale locale : Shipped.LANGUAGES) {
      for (String text : texts(locale)) {
        assertThat(text).endsWith(".").doesNotContain("{", "}", "…", "  ", "..", "standing");
        assertThat(text.charAt(0)).matches(c -> Character.isUpperCase(c) || !Character.isLetter(c));
      }
    }
  }

  @Test
  void everyTextOfTheFilesIsSaidOfSomeOrder() {
    for (Locale locale : Shipped.LANGUAGES) {
      Set<String> shapes = new TreeSet<>();
      texts(locale).forEach(text -> shapes.add(VALUE.matcher(text).replaceAll("#")));
      String all = String.join("\n", shapes);
      for (String key : TEXTS.keys(locale)) {
        if (key.startsWith("standing.list.") || key.equals("standing.sentence")) {
          continue; // texts about texts
        }
        String shape = TEXTS.find(locale, key).orElseThrow().replaceAll("\\{\\w+}", "#");
        assertThat(all.contains(shape)).as(locale + " " + key).isTrue();
      }
    }
  }

  private static Set<String> texts(Locale locale) {
    Set<String> texts = new LinkedHashSet<>();
    StandingOrders.goods(goods -> {
      texts.add(text(goods.order(), locale));
      texts.add(text(goods.order().withCanceled(true), locale));
    });
    StandingOrders.money(order -> texts.add(text(order, locale)));
    OrderParts canceled = order(Line.of("A", 5).withCanceled(5));
    texts.add(text(canceled, locale));
    OrderParts fee = order(Line.of("A", 1).withCanceled(1), Line.of("fee", 1).withoutShipping());
    texts.add(text(fee, locale));
    for (long units : new long[] {1, 2, 5}) {
      texts.add(
          text(order(Line.of("A", 6).withCanceled(units)).with(parcel("p1", "beamed", 1)), locale));
    }
    return texts;
  }

  @Test
  void everyLanguageHasEveryTextInTheFormsInWhichItCounts() {
    Set<String> expected = withoutForms(Locale.ENGLISH).keySet();
    for (Locale locale : Shipped.LANGUAGES) {
      Map<String, Set<String>> forms = withoutForms(locale);
      assertThat(forms.keySet()).as(locale.toString()).isEqualTo(expected);
      PluralRule rule = PluralRule.of(locale);
      Set<String> needed = new TreeSet<>(
          LongStream.range(1, 200).mapToObj(n -> rule.category(n).code()).toList());
      forms.forEach((key, has) -> {
        if (!has.isEmpty()) {
          assertThat(has).as(locale + " " + key).isEqualTo(needed);
        }
      });
    }
  }

  /** The keys without the form of a number, and the forms that each has. */
  private static Map<String, Set<String>> withoutForms(Locale locale) {
    Map<String, Set<String>> forms = new HashMap<>();
    for (String key : TEXTS.keys(locale)) {
      Matcher form = Pattern.compile("\\.(one|few|many|other)$").matcher(key);
      boolean counted = form.find();
      Set<String> known = forms.computeIfAbsent(
          counted ? key.substring(0, form.start()) : key, absent -> new TreeSet<>());
      if (counted) {
        known.add(form.group(1));
      }
    }
    return forms;
  }

  @Test
  void everyLanguageFillsTheSamePlaceholders() {
    for (Locale locale : Shipped.LANGUAGES) {
      for (String key : TEXTS.keys(Locale.ENGLISH)) {
        TEXTS
            .find(locale, key)
            .ifPresent(text -> assertThat(placeholders(text))
                .as(locale + " " + key)
                .isEqualTo(placeholders(TEXTS.find(Locale.ENGLISH, key).orElseThrow())));
      }
    }
  }

  private static List<String> placeholders(String text) {
    List<String> names = new ArrayList<>(Template.parse(text).get().names());
    names.sort(null);
    return names;
  }
}
