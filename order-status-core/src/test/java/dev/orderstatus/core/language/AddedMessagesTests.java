package dev.orderstatus.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.ShopWords;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The webshop in Ukrainian, Arabic and Japanese, as its customers and its staff read it. */
class AddedMessagesTests {

  static final List<Locale> LANGUAGES = Added.LANGUAGES;

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final Pattern BARE_CODE =
      Pattern.compile("(?<!<bdi lang=\"\">|" + ISOLATE + ")" + Readings.CODE);
  private static final String VALUE = "\ufffc";
  private static final String ZONE = "UTC";

  /** Unfilled parts, gaps, and signs that have lost what belongs to them. */
  private static final Pattern BROKEN =
      Pattern.compile("[\\[\\]{}…]|  | [.,:;?،؟。、：]|\\( |\\(\\)|（）|[:：] ?$|[、,،] ?[.。]");

  private static final Map<Locale, Readings> READ = new ConcurrentHashMap<>();

  private static final Map<Locale, Set<UnicodeScript>> SCRIPTS = Map.of(
      Added.UKRAINIAN, Set.of(UnicodeScript.CYRILLIC),
      Added.ARABIC, Set.of(UnicodeScript.ARABIC),
      Locale.JAPANESE, Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN));

  private static Readings in(Locale locale) {
    return READ.computeIfAbsent(locale, absent -> Readings.of(absent, Readings.WORDS));
  }

  private static String confirmation(Locale locale) {
    return Readings.confirmation(locale, Readings.WORDS).text();
  }

  private static Stream<String> all(Readings readings) {
    return Stream.concat(readings.texts.stream(), readings.briefs.stream());
  }

  /** The text with one sign in place of each value. */
  private static String words(String text) {
    String words =
        text.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END_OF_ISOLATE), "");
    for (String value : Readings.VALUES) {
      words = words.replace(value, VALUE);
    }
    return words;
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyTextIsInTheLanguage(Locale locale) {
    Readings readings = in(locale);

    assertThat(readings.locales).containsExactly(locale);
    assertThat(readings.texts).hasSizeGreaterThan(350);
    assertThat(all(readings)
            .filter(text -> words(text)
                .replace(ZONE, "")
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .anyMatch(script ->
                    script != UnicodeScript.COMMON && !SCRIPTS.get(locale).contains(script))))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyTextIsWhole(Locale locale) {
    Readings bare = Readings.of(locale, ShopWords.none());

    assertThat(Stream.concat(all(in(locale)), all(bare))
            .filter(text -> BROKEN.matcher(text).find()))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void allDigitsAreOfOneKind(Locale locale) {
    Set<Integer> zeros = all(in(locale))
        .flatMapToInt(text -> words(text).codePoints())
        .filter(Character::isDigit)
        .mapToObj(c -> c - Character.digit(c, 10))
        .collect(Collectors.toSet());

    assertThat(zeros).hasSize(1);
  }

  @Test
  void inArabicEveryValueStandsBetweenDirectionMarks() {
    List<String> bare = new ArrayList<>();
    Set<String> seen = Readings.VALUES.stream()
        .filter(value -> all(in(Added.ARABIC)).anyMatch(text -> text.contains(value)))
        .collect(Collectors.toSet());
    for (String value : Readings.VALUES) {
      String marked = ISOLATE + value + END_OF_ISOLATE;
      all(in(Added.ARABIC))
          .filter(text -> text.replace(marked, "").contains(value))
          .forEach(bare::add);
    }

    assertThat(bare).isEmpty();
    assertThat(seen).containsExactlyInAnyOrderElementsOf(Readings.VALUES);
    assertThat(in(Added.ARABIC).pages)
        .allMatch(page -> page.contains("lang=\"ar\" dir=\"rtl\""))
        .noneMatch(page -> BARE_CODE.matcher(page).find());
  }

  @Test
  void onlyArabicHasDirectionMarks() {
    for (Locale locale : List.of(Added.UKRAINIAN, Locale.JAPANESE)) {
      assertThat(all(in(locale)))
          .noneMatch(text -> text.indexOf(ISOLATE) >= 0 || text.indexOf(END_OF_ISOLATE) >= 0);
      assertThat(in(locale).pages).allMatch(page -> page.contains("dir=\"ltr\""));
    }
  }

  @Test
  void inJapaneseSentencesFollowEachOtherWithoutABlank() {
    assertThat(all(in(Locale.JAPANESE)).map(AddedMessagesTests::words))
        .noneMatch(Pattern.compile("(?<!" + VALUE + ") ").asPredicate())
        .anyMatch(Pattern.compile("。[^ ].*。").asPredicate());
    assertThat(all(in(Added.UKRAINIAN)))
        .noneMatch(Pattern.compile("[.?][А-ЯҐЄІЇ]").asPredicate())
        .anyMatch(Pattern.compile("[.?] [А-ЯҐЄІЇ]").asPredicate());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aShortMessageHasTheNumberAndFits(Locale locale) {
    assertThat(in(locale).briefs)
        .allMatch(brief -> brief.contains(Readings.CODE) && brief.length() <= 70);
  }

  @ParameterizedTest
  @CsvSource({
    "uk, 0, 0 робочих днів.",
    "uk, 1, 1 робочий день.",
    "uk, 2, 2 робочі дні.",
    "uk, 5, 5 робочих днів.",
    "uk, 11, 11 робочих днів.",
    "uk, 21, 21 робочий день.",
    "uk, 24, 24 робочі дні.",
    "ar, 0, 0 يوم عمل",
    "ar, 1, عادةً يوم عمل واحدًا على",
    "ar, 2, عادةً يومَي عمل على",
    "ar, 3, 3 أيام عمل",
    "ar, 10, 10 أيام عمل",
    "ar, 11, 11 يوم عمل",
    "ar, 99, 99 يوم عمل",
    "ar, 100, 100 يوم عمل",
    "ja, 0, 最長で0営業日かかります",
    "ja, 1, 最長で1営業日かかります",
    "ja, 12, 最長で12営業日かかります",
  })
  void timesAreCountedInTheFormsOfTheLanguage(String tag, int days, String words) {
    Locale locale = Locale.forLanguageTag(tag);
    ShopWords counted = ShopWords.builder().paymentDays(days).build();

    assertThat(latin(Readings.confirmation(locale, counted).text())).contains(words);
  }

  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> latin.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return latin.toString();
  }

  @Test
  void anEMailIsWrittenAsInTheLanguage() {
    assertThat(confirmation(Added.UKRAINIAN))
        .startsWith("Вітаємо!\n\nДякуємо за замовлення EX-000017-K. ")
        .contains("Сплатіть до 24 листопада (вівторок), 12:00 (UTC).")
        .endsWith("З повагою\nExample & Co");
    assertThat(confirmation(Locale.JAPANESE))
        .contains("ご注文を承りました。ご入金を確認でき次第、準備に取りかかります。")
        .contains("11月24日（火曜日）12:00（UTC）までにお支払いください。")
        .contains("お支払いはこちら：" + Readings.PAY + " ご注文確認に");
    assertThat(confirmation(Added.ARABIC))
        .contains("يُرجى الدفع في موعد أقصاه يوم الثلاثاء")
        .contains("\u2068" + Readings.PAY + "\u2069");
  }
}
