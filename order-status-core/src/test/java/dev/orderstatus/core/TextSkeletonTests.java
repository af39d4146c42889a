package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.language.Added;
import dev.orderstatus.core.webshop.Webshop;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file for one more language has every key that is needed, and no other. */
class TextSkeletonTests {

  /** The skeleton with the English text for every key. */
  private static Map<String, String> filled(String tag) {
    String skeleton = TextSkeleton.of(Webshop.set(), Locale.forLanguageTag(tag));
    Map<String, String> texts = new TreeMap<>();
    String english = "";
    for (String line : skeleton.split("\n", -1)) {
      if (line.startsWith("# ")) {
        english = line.substring(2);
      } else if (line.endsWith(" =")) {
        String key = line.substring(0, line.length() - 2).replace("\\:", ":");
        texts.put(key, english.equals("blank in English") ? "" : english);
        english = "";
      }
    }
    return texts;
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
      "promise.working-days.other", "status.received.body", "notice.email-refund.subject",
      "time.at", "page.orders-page", "reason.stale-status", "reason.stale-status.staff",
      "list.sentences", "status.(new).label",
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

    assertThat(filled(tag).keySet()).isEqualTo(written);
  }

  @Test
  void aSkeletonIsAPropertiesFile() throws IOException {
    Properties file = new Properties();
    file.load(new StringReader(TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("uk"))));

    assertThat(file).hasSameSizeAs(filled("uk"));
    assertThat(file.stringPropertyNames()).contains("promise.weeks.few", "notice.greeting");
    assertThat(file.values()).containsOnly("");
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
