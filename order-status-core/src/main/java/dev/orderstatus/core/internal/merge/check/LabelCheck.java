package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.MergedTexts;
import dev.orderstatus.core.internal.merge.SafeTexts;
import dev.orderstatus.core.word.QualifiedStatus;
import dev.orderstatus.core.word.Reading.Ambiguous;
import dev.orderstatus.core.word.Reading.Unknown;
import dev.orderstatus.core.word.StatusWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that the words of a plugin look like no other, and stand for no status of another plugin.
 */
public final class LabelCheck {

  private record Word(Contribution by, Locale locale, String key, String text) {}

  private LabelCheck() {}

  public static List<Problem> problems(MergeInput family, StatusSet merged) {
    List<Problem> problems = new ArrayList<>();
    List<Word> words =
        family.contributions().stream().flatMap(LabelCheck::words).toList();
    for (Word word : words) {
      MixedScripts.fault(word.text())
          .ifPresent(what -> problems.add(family.problem(
              Kind.FORBIDDEN,
              "text %s in %s".formatted(word.key(), word.locale().toLanguageTag()),
              what,
              word.by().id())));
    }
    problems.addAll(shared(family, merged, words));
    return problems;
  }

  private static List<Problem> shared(MergeInput family, StatusSet merged, List<Word> words) {
    if (AliasCheck.areUnreadable(family.base().texts())) {
      return List.of();
    }
    StatusWords owners = StatusWords.of(List.of(family.base()));
    StatusWords all = StatusWords.of(List.of(merged));
    Map<String, Problem> problems = new LinkedHashMap<>();
    for (Word word : words) {
      if (word.key().startsWith("status.")
          && owners.read(word.text()) instanceof Unknown
          && all.read(word.text()) instanceof Ambiguous ambiguous) {
        List<OrderStatus> statuses = ambiguous.candidates().stream()
            .map(QualifiedStatus::status)
            .sorted()
            .toList();
        Set<String> plugins = new LinkedHashSet<>();
        statuses.forEach(status -> plugins.addAll(AliasCheck.tellers(merged, status)));
        if (plugins.size() > 1) {
          String joined = MergeInput.joined(statuses);
          problems.putIfAbsent(
              joined,
              family.problem(
                  Kind.CONFLICT,
                  "word \"" + word.text() + "\"",
                  "%s have it for several statuses: %s; one of them must choose another label or alias"
                      .formatted(
                          plugins.stream().sorted().collect(Collectors.joining(" and ")), joined),
                  plugins.toArray(String[]::new)));
        }
      }
    }
    return List.copyOf(problems.values());
  }

  private static Stream<Word> words(Contribution contribution) {
    return Stream.of(contribution.extension().texts(), contribution.extension().overrides())
        .flatMap(texts ->
            texts.locales().stream().flatMap(locale -> words(contribution, texts, locale)));
  }

  private static Stream<Word> words(Contribution contribution, Texts texts, Locale locale) {
    List<Word> words = new ArrayList<>();
    SafeTexts.of(texts, locale).forEach((key, text) -> {
      if (MergedTexts.isAliases(key)) {
        for (String alias : text.split(",", -1)) {
          words.add(new Word(contribution, locale, key, alias.strip()));
        }
      } else if (isLabel(key)) {
        words.add(new Word(contribution, locale, key, text.strip()));
      }
    });
    return words.stream();
  }

  private static boolean isLabel(String key) {
    return key.endsWith(".label") || key.contains(".label.");
  }
}
