package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.SafeTexts;
import dev.orderstatus.core.word.QualifiedStatus;
import dev.orderstatus.core.word.Reading.Ambiguous;
import dev.orderstatus.core.word.StatusWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the words for the owner's statuses still mean one status each. */
public final class AliasCheck {

  private AliasCheck() {}

  public static List<Problem> problems(MergeInput family, StatusSet merged) {
    Texts texts = family.base().texts();
    if (merged.texts().equals(texts) || areUnreadable(texts)) {
      return List.of();
    }
    StatusWords before = StatusWords.of(List.of(family.base()));
    StatusWords after = StatusWords.of(List.of(merged));
    Map<String, Problem> problems = new TreeMap<>();
    for (String word : words(family.base())) {
      if (!(before.read(word) instanceof Ambiguous)
          && after.read(word) instanceof Ambiguous ambiguous) {
        Set<String> plugins = new LinkedHashSet<>();
        ambiguous.candidates().stream()
            .map(QualifiedStatus::status)
            .forEach(status -> plugins.addAll(tellers(merged, status)));
        String candidates = ambiguous.candidates().stream()
            .map(each -> each.status().value())
            .sorted()
            .collect(Collectors.joining(", "));
        problems.putIfAbsent(
            candidates,
            family.problem(
                Kind.FORBIDDEN,
                "word \"" + word + "\"",
                "it stands for one status of the owner, and would stand for several: %s; choose another label or alias"
                    .formatted(candidates),
                plugins.toArray(String[]::new)));
      }
    }
    return new ArrayList<>(problems.values());
  }

  static boolean areUnreadable(Texts texts) {
    return texts.locales().stream()
        .anyMatch(locale -> SafeTexts.failure(texts, locale).isPresent());
  }

  private static List<String> words(StatusSet set) {
    List<String> words = new ArrayList<>();
    for (StatusDefinition definition : set.statuses()) {
      String key = "status." + definition.status();
      words.add(definition.status().value());
      words.add(definition.status().value().replace("canceled", "cancelled"));
      words.add(new QualifiedStatus(set.id(), definition.status()).toString());
      for (Locale locale : set.texts().locales()) {
        set.texts().find(locale, key + ".label").ifPresent(words::add);
        set.texts()
            .find(locale, key + ".aliases")
            .ifPresent(aliases -> words.addAll(List.of(aliases.split(",", -1))));
      }
    }
    return words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  /** The plugins that gave a status a word. */
  static List<String> tellers(StatusSet set, OrderStatus status) {
    Stream<Origin.Element> words = set.texts().locales().stream()
        .flatMap(locale -> Stream.of(".label", ".aliases")
            .map(part -> "status." + status + part)
            .flatMap(key -> Stream.of(
                new Origin.AddedText(locale, key), new Origin.OverriddenText(locale, key))));
    return Stream.concat(Stream.of(new Origin.Declared(status)), words)
        .flatMap(element -> set.origins().of(element).stream())
        .distinct()
        .toList();
  }
}
