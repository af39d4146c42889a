package dev.orderstatus.testkit.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.core.OrderStatuses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTests {

  private static final OrderStatuses SETS = OrderStatuses.builtIn();
  private static final Path SOURCES =
      Path.of("src/main/resources/dev/orderstatus/testkit/cli/page");
  private static final Path SAMPLES = Path.of("target/pages");
  private static final int LARGEST = 400 * 1024;
  private static final int WIDEST = 120;
  private static final Pattern ODD_INDENT = Pattern.compile("(  )* [^ *].*");
  private static final Pattern LOOSE =
      Pattern.compile("\\bvar |[^=!]==(?! null|=)|!=(?! null|=)|\\bwith \\(");
  private static final Pattern IMPORT = Pattern.compile("import \\{ (.*) } from \"\\./(.*)\";");
  private static final Pattern EXPORT =
      Pattern.compile("^export (?:const|function) (\\w+)", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(strings = {"webshop", "reseller", "marketplace", "procurement", "webshop-parts"})
  void aPageIsOneSmallFileThatAsksForNothing(String id) throws Exception {
    String page = StatusPage.of(SETS.lifecycle(id), Locale.ENGLISH);
    Files.createDirectories(SAMPLES);
    Files.writeString(SAMPLES.resolve(id + ".html"), page);

    assertThat(page.getBytes(UTF_8).length).isLessThanOrEqualTo(LARGEST);
    assertThat(page)
        .contains("default-src 'none'; script-src 'sha256-")
        .doesNotContain("http:", "https:", "<link", "src=", "@import", "url(");
    assertThat(StatusPage.of(SETS.lifecycle(id), Locale.ENGLISH)).isEqualTo(page);
  }

  @Test
  void nothingOfASetIsMarkup() {
    String page = StatusPage.of(HostileSet.lifecycle(), Locale.ENGLISH);

    assertThat(page).doesNotContain(HostileSet.EVIL, "<img");
    assertThat(count(page, "<script")).isEqualTo(2);
    assertThat(count(page, "</script")).isEqualTo(2);
    assertThat(count(page, "<style")).isEqualTo(1);
    assertThat(Article.of(HostileSet.lifecycle(), Locale.ENGLISH).markdown())
        .doesNotContain("<img", "<script");
  }

  @Test
  void theArticleOfALanguageIsWrittenForEachReader() {
    Article german = Article.of(SETS.lifecycle("webshop"), Locale.GERMAN);

    assertThat(german.markdown())
        .startsWith("# Web shop for goods\n")
        .contains("## Warten auf Zahlung", "### Was geht?", "- Jetzt bezahlen")
        .doesNotContain("{", "[", "EX-0");
    assertThat(german.page())
        .contains("<html lang=\"de\">", "script-src 'none'", "<h2>Storniert</h2>");
    for (String id : SETS.ids()) {
      assertThat(PageData.languages(SETS.set(id)))
          .allSatisfy(locale ->
              assertThat(Article.of(SETS.lifecycle(id), locale).blocks()).hasSizeGreaterThan(20));
    }
  }

  @Test
  void everyLanguageOfThePageHasAllItsWords() {
    Set<String> english = Labels.of(Locale.ENGLISH).keySet();
    for (String language : List.of("nl", "de", "fr", "sv", "pl")) {
      Map<String, String> labels = Labels.of(Locale.forLanguageTag(language));
      assertThat(labels.keySet()).isEqualTo(english);
      assertThat(labels.values()).noneMatch(String::isBlank);
    }
  }

  @Test
  void everyWordThatThePageSaysIsThere() {
    Set<String> said = new TreeSet<>();
    Pattern.compile("words\\.say\\(\"([a-z.-]+)\"")
        .matcher(Sources.script())
        .results()
        .forEach(match -> said.add(match.group(1)));

    assertThat(said).hasSizeGreaterThan(30);
    assertThat(Labels.of(Locale.ENGLISH).keySet()).containsAll(said);
  }

  @Test
  void theSourcesAreTidyAndNeverTakeTextForMarkup() throws Exception {
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        String source = Files.readString(file);
        assertThat(source)
            .as(file.toString())
            .endsWith("\n")
            .doesNotContain("\t", "\r", " \n", "innerHTML", "outerHTML", "insertAdjacentHTML")
            .doesNotContain("document.write", "eval(", "Function(", "!important")
            .doesNotContain("console.", "alert(", "debugger");
        if (!file.toString().endsWith(".properties")) {
          assertThat(source.lines()).as(file.toString()).allMatch(line -> line.length() <= WIDEST);
          assertThat(source.lines()).as(file.toString()).noneMatch(ODD_INDENT.asMatchPredicate());
        }
      }
    }
  }

  @Test
  void theScriptsAreStrictAndNameWhatTheyTakeFromEachOther() throws Exception {
    for (String file : Sources.all()) {
      String source = Sources.of(file);
      assertThat(source)
          .as(file)
          .doesNotContainPattern(LOOSE)
          .doesNotContainPattern("'[^'\"\n]*',");
      IMPORT.matcher(source).results().forEach(taken -> {
        String from = Sources.of(taken.group(2));
        for (String name : taken.group(1).split(",", -1)) {
          assertThat(from)
              .as(file)
              .containsPattern("(?m)^export (const|function) " + name.strip() + "\\b");
          assertThat(count(source, name.strip())).as("%s in %s", name, file).isGreaterThan(1);
        }
      });
      for (String other : Sources.all()) {
        EXPORT
            .matcher(Sources.of(other))
            .results()
            .map(name -> name.group(1))
            .forEach(name -> assertThat(
                    other.equals(file) || declares(source, name) || !calls(source, name))
                .as("%s takes %s from %s", file, name, other)
                .isTrue());
      }
    }
  }

  private static boolean declares(String source, String name) {
    return Pattern.compile("\\b(const|let|function) " + name + "\\b|\\bimport \\{[^}]*\\b" + name
            + "\\b|\\b(const|let) [\\[{][^\\]}]*\\b" + name + "\\b")
        .matcher(source)
        .find();
  }

  private static boolean calls(String source, String name) {
    return Pattern.compile("(?<![.\\w\"])" + name + "\\(").matcher(source).find();
  }

  private static long count(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }
}
