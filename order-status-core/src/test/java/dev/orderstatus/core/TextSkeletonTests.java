package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.language.Added;
import dev.orderstatus.core.webshop.Webshop;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file for one more language has every key that is needed, and no other. */
class TextSkeletonTests {

  private static Map<String, String> filled(String tag) {
    return Added.skeleton(Webshop.set(), Locale.forLanguageTag(tag));
  }

  private static OrderStatuses with(String tag, Map<String, String> texts) {
    return OrderStatuses.builtIn()
        .withTexts("webshop", Texts.of(Map.of(Locale.forLanguageTag(tag), texts)));
  }

  @ParameterizedTest
  @CsvSource({"uk", "ar", "ja", "es", "he", "cs"})
  void aFilledSkeletonIsCompleteAndEachKeyOfItIsNeeded(String tag) {
    Map<String, String> texts = filled(tag);
    assertThat(with(tag, texts).problems("webshop")).isEmpty();

    for (String key : new String[] {
      "promise.working-days.other",
      "status.received.body",
      "notice.email-refund.subject",
      "time.at",
      "page.orders-page",
      "reason.stale-status",
      "reason.stale-status.staff",
      "list.sentences",
      "status.(new).label",
    }) {
      Map<String, String> less = new TreeMap<>(texts);
      assertThat(less.remove(key)).isNotNull();
      assertThat(with(tag, less).problems("webshop"))
          .extracting(Problem::where)
          .containsExactly(key);
    }
  }

  @ParameterizedTest
  @CsvSource({"uk", "ar", "ja"})
  void theSkeletonHasTheKeysOfALanguageThatIsWritten(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    Set<String> written = new TreeSet<>(Added.texts(locale).keys(locale));
    written.removeIf(key -> key.endsWith(".aliases"));
    written.removeIf(key -> key.startsWith("promise.minutes.") || key.startsWith("promise.weeks."));

    assertThat(filled(tag).keySet()).isEqualTo(written);
  }

  @Test
  void theSkeletonShowsForWhichNumbersAFormIs() {
    assertThat(TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("uk")))
        .contains("""
            # for numbers such as 2, 3, 4, 22, 23
            # {number} working days
            promise.working-days.few =
            """)
        .contains("\n\n# {number} working days\npromise.working-days.other =\n");
    assertThat(TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("ar")))
        .contains("# only for 2\n# {number} working days\npromise.working-days.two =\n");
  }

  @Test
  void theSharedTextsStandApart() {
    String skeleton = TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("uk"));
    int shared = skeleton.indexOf("\n# Shared by all sets");

    assertThat(skeleton.indexOf("\n# Only of webshop.\n")).isPositive().isLessThan(shared);
    assertThat(skeleton.indexOf("\nreason.account-required =")).isBetween(0, shared);
    assertThat(skeleton.indexOf("\nreason.stale-status =")).isGreaterThan(shared);
    assertThat(skeleton.indexOf("\nnotice.greeting =")).isGreaterThan(shared);
    assertThat(skeleton.indexOf("\npromise.working-days.few =")).isGreaterThan(shared);
  }

  @Test
  void aFileOfAllSharedTextsFitsEverySet() {
    Map<String, String> shared = new TreeMap<>();
    for (Texts texts : List.of(CommonTexts.TEXTS, CommonTexts.NOTICES, CommonTexts.PARTS)) {
      texts
          .keys(Locale.ENGLISH)
          .forEach(key -> shared.put(key, texts.find(Locale.ENGLISH, key).orElseThrow()));
    }
    Texts spanish = Texts.of(Map.of(Locale.forLanguageTag("es"), shared));

    for (String set : OrderStatuses.builtIn().ids()) {
      assertThat(OrderStatuses.builtIn().withTexts(set, spanish).problems(set))
          .filteredOn(problem -> problem.kind() == Problem.Kind.INVALID)
          .isEmpty();
    }
  }

  @Test
  void aSkeletonIsAPropertiesFile() throws IOException {
    Properties file = new Properties();
    file.load(new StringReader(TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("uk"))));

    assertThat(file).hasSameSizeAs(filled("uk"));
    assertThat(file.stringPropertyNames()).contains("promise.working-days.few", "notice.greeting");
    assertThat(file.values()).containsOnly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "webshop     | promise.working-days.other",
        "reseller    | promise.minutes.other, promise.working-days.other, promise.weeks.other",
        "procurement |",
      })
  void aSkeletonHasTheTimesThatTextsOfTheSetName(String set, @Nullable String times) {
    String skeleton = TextSkeleton.of(OrderStatuses.builtIn().set(set), Locale.JAPANESE);

    assertThat(skeleton.lines().filter(line -> line.startsWith("promise.")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(times == null ? new String[0] : times.split(", "))
                .map(key -> key + " =")
                .toList());
  }

  @Test
  void aLanguageThatIsCompleteHasAnEmptySkeleton() {
    assertThat(TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("nl")))
        .isEqualTo("# Texts of webshop in Dutch (nl).\n");
    assertThatThrownBy(() -> OrderStatuses.builtIn().withTexts("shop", Texts.none()))
        .hasMessage("there is no status set shop; there are webshop, reseller, marketplace,"
            + " procurement, webshop-parts");
  }
}
