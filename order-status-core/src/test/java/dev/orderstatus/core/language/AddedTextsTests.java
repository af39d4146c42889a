package dev.orderstatus.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.Template;
import dev.orderstatus.core.internal.render.check.TextKeys;
import dev.orderstatus.core.webshop.Webshop;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The webshop in Ukrainian, Arabic and Japanese, text by text. */
class AddedTextsTests {

  static final List<Locale> LANGUAGES = Added.LANGUAGES;

  private static final int MOST_WORDS = 20;
  private static final int MOST_SIGNS = 60;
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final Pattern FORM = Pattern.compile("(promise\\..*\\.)[a-z]+");
  private static final Pattern BLANK_IN_JAPANESE = Pattern.compile("(?<!-(?:link|page)}) | (?!])");

  /** Texts that are right as they are in English, and why. */
  private static final Map<String, String> SAME_AS_ENGLISH = Map.of(
      "uk list.or.next", "a comma parts words",
      "uk list.sentences", "a blank parts sentences",
      "ar list.sentences", "a blank parts sentences",
      "uk short.code", "a number and a colon",
      "ar short.code", "a number and a colon");

  private static final Map<Locale, Set<UnicodeScript>> SCRIPTS = Map.of(
      Added.UKRAINIAN, Set.of(UnicodeScript.CYRILLIC),
      Added.ARABIC, Set.of(UnicodeScript.ARABIC),
      Locale.JAPANESE, Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN));

  /**
   * Where a sentence ends; in Japanese also after a link, so that no sign sticks to its address.
   */
  private static final Map<Locale, String> ENDS = Map.of(
      Locale.ENGLISH, "[.?]",
      Added.UKRAINIAN, "[.?!]",
      Added.ARABIC, "[.؟]",
      Locale.JAPANESE, "(?:。|(?<=-(?:link|page)} )(?=]))");

  /** Signs of other languages, which a hasty translator leaves behind. */
  private static final Map<Locale, String> FOREIGN_SIGNS = Map.of(
      Added.UKRAINIAN, "'\"“”„ыэъёЫЭЪЁ",
      Added.ARABIC, ",;?'\"“”0123456789",
      Locale.JAPANESE, ".,;:?!()'\"“”«»～0123456789");

  private static String english(String key) {
    TextKeys keys = new TextKeys(Webshop.set());
    return keys.text(Locale.ENGLISH, key)
        .or(() -> keys.text(Locale.ENGLISH, FORM.matcher(key).replaceFirst("$1other")))
        .orElse("");
  }

  private static Map<String, String> texts(Locale locale) {
    Texts texts = Added.texts(locale);
    return texts.keys(locale).stream()
        .collect(Collectors.toMap(key -> key, key -> texts.find(locale, key).orElseThrow()));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static String words(String text) {
    return PLACEHOLDER.matcher(text).replaceAll("");
  }

  private static List<String> faulty(Locale locale, Fault fault) {
    List<String> faults = new ArrayList<>();
    texts(locale).forEach((key, text) -> {
      if (fault.isIn(key, text)) {
        faults.add(key + " = " + text);
      }
    });
    return faults;
  }

  private interface Fault {
    boolean isIn(String key, String text);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theWebshopIsComplete(Locale locale) {
    assertThat(Added.statuses(locale).problems("webshop")).isEmpty();
    assertThat(texts(locale)).hasSizeGreaterThan(500);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noTextIsLeftInEnglish(Locale locale) {
    Set<String> same = new TreeSet<>();
    texts(locale).forEach((key, text) -> {
      if (!text.isBlank() && text.equals(english(key))) {
        same.add(locale + " " + key);
      }
    });
    assertThat(same)
        .containsExactlyInAnyOrderElementsOf(SAME_AS_ENGLISH.keySet().stream()
            .filter(key -> key.startsWith(locale + " "))
            .toList());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aTextIsBlankIfItIsBlankInEnglish(Locale locale) {
    assertThat(faulty(
            locale,
            (key, text) ->
                !key.endsWith(".aliases") && text.isBlank() != english(key).isBlank()))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyTextFillsInTheSameValuesAndLeavesOutTheSameParts(Locale locale) {
    assertThat(faulty(locale, (key, text) -> {
          boolean counts = FORM.matcher(key).matches();
          return (!counts && !values(text).equals(values(english(key))))
              || !parts(text).equals(parts(english(key)));
        }))
        .isEmpty();
  }

  private static Set<String> values(String text) {
    return Template.parse(text).get().names();
  }

  /** The values on which each part in brackets depends. */
  private static List<String> parts(String text) {
    return found(BRACKETS, text).stream()
        .map(part -> found(PLACEHOLDER, part).toString())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLetterIsOfTheScriptOfTheLanguage(Locale locale) {
    assertThat(faulty(
            locale,
            (key, text) -> words(text)
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .anyMatch(script ->
                    script != UnicodeScript.COMMON && !SCRIPTS.get(locale).contains(script))))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everySignIsOneOfTheLanguage(Locale locale) {
    assertThat(faulty(
            locale,
            (key, text) -> !key.endsWith(".aliases")
                && words(text).chars().anyMatch(c -> FOREIGN_SIGNS.get(locale).indexOf(c) >= 0)))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everySentenceEndsWhereItEndsInEnglish(Locale locale) {
    assertThat(faulty(
            locale,
            (key, text) -> !key.startsWith("notice.greeting")
                && !key.startsWith("notice.sign-off")
                && endsAsSentence(text, locale) != endsAsSentence(english(key), Locale.ENGLISH)))
        .isEmpty();
  }

  private static boolean endsAsSentence(String text, Locale locale) {
    return Pattern.compile(ENDS.get(locale) + "]?$").matcher(text).find();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everySentenceIsShort(Locale locale) {
    assertThat(faulty(
            locale,
            (key, text) -> Stream.of(text.replaceAll("[\\[\\]]", "").split(ENDS.get(locale) + " *"))
                .anyMatch(sentence -> isLong(sentence, locale))))
        .isEmpty();
  }

  private static boolean isLong(String sentence, Locale locale) {
    return locale.equals(Locale.JAPANESE)
        ? words(sentence).length() > MOST_SIGNS
        : Stream.of(sentence.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count()
            > MOST_WORDS;
  }

  @Test
  void japaneseHasABlankOnlyAfterALink() {
    assertThat(faulty(
            Locale.JAPANESE,
            (key, text) ->
                !key.endsWith(".aliases") && BLANK_IN_JAPANESE.matcher(text).find()))
        .isEmpty();
    assertThat(BLANK_IN_JAPANESE.matcher("[こちら：{payment-page} ]").find()).isFalse();
    assertThat(BLANK_IN_JAPANESE.matcher("ご注文 を").find()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void oneTextIsTheSameWhereverItStandsInEnglish(Locale locale) {
    Map<String, Set<String>> translations = texts(locale).entrySet().stream()
        .filter(text -> !FORM.matcher(text.getKey()).matches())
        .filter(text -> !text.getKey().endsWith(".aliases"))
        .collect(Collectors.groupingBy(
            text -> english(text.getKey()),
            Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    assertThat(translations.values()).allSatisfy(same -> assertThat(same).hasSize(1));
  }
}
