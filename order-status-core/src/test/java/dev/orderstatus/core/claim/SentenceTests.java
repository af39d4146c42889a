package dev.orderstatus.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.message.NextStep;
import dev.orderstatus.api.message.StatusMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers read short sentences: first what is, then what happens next or what to do. */
class SentenceTests {

  private static final int MOST_WORDS = 20;
  private static final Pattern END = Pattern.compile("(?<=[.?!]) +");
  private static final Pattern QUOTED = Pattern.compile("[“„”‘«].*?[”“’»]");

  private static long words(String sentence) {
    return Stream.of(QUOTED.matcher(sentence).replaceAll("Q").split("\\s+"))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void everySentenceHasAtMostTwentyWords(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> read = new HashSet<>();
    List<String> faults = new ArrayList<>();
    Situations.all(situation -> situation.texts(locale).stream()
        .filter(read::add)
        .flatMap(END::splitAsStream)
        .filter(sentence -> words(sentence) > MOST_WORDS)
        .forEach(faults::add));
    assertThat(faults).isEmpty();
    assertThat(read).hasSizeGreaterThan(250);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void noMessageSaysASentenceTwice(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> faults = new TreeSet<>();
    Situations.all(situation -> {
      StatusMessage message =
          situation.lifecycle().messages().describe(situation.order(), situation.at(), locale);
      Set<String> said = new HashSet<>();
      Stream.concat(
              Stream.of(message.headline(), message.body()),
              message.nextSteps().stream().map(NextStep::text))
          .flatMap(END::splitAsStream)
          .filter(sentence -> !said.add(sentence))
          .map(sentence -> situation.order().status() + ": " + sentence)
          .forEach(faults::add);
    });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void aMessageBeginsWithWhatIsAndNotWithAQuestion(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Situations.all(situation -> {
      StatusMessage message =
          situation.lifecycle().messages().describe(situation.order(), situation.at(), locale);
      assertThat(message.headline()).endsWith(".").doesNotContain("?");
      assertThat(END.split(message.body(), -1)[0]).endsWith(".").doesNotContain("?");
    });
  }
}
