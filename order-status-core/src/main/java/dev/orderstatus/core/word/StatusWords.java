package dev.orderstatus.core.word;

import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All words for the statuses of some sets: their codes, their labels in every language, and the
 * other spellings that the texts list under {@code status.CODE.aliases}, separated by commas.
 * Differences in case, hyphens and spaces are ignored, and {@code canceled} in a code may be
 * written {@code cancelled}, unless the set has a status with that code as well.
 *
 * <p>Immutable and thread-safe. Reading a known word takes constant time; a suggestion takes time
 * proportional to the number of words.
 */
public final class StatusWords {

  /** The maximum length of a word in characters; a longer word is unknown. */
  public static final int MAX_LENGTH = 200;

  private final Map<String, Set<QualifiedStatus>> words = new TreeMap<>();
  private final Map<String, String> asWritten = new TreeMap<>();

  private StatusWords() {}

  /**
   * The words of some sets.
   *
   * @param sets the sets
   * @return their words
   */
  public static StatusWords of(Collection<StatusSet> sets) {
    Objects.requireNonNull(sets, "sets");
    StatusWords words = new StatusWords();
    sets.forEach(words::add);
    return words;
  }

  private void add(StatusSet set) {
    for (StatusDefinition definition : set.statuses()) {
      QualifiedStatus status = new QualifiedStatus(set.id(), definition.status());
      add(definition.status().value(), status);
      add(status.toString(), status);
      for (Locale locale : set.texts().locales()) {
        String key = "status." + definition.status();
        set.texts().find(locale, key + ".label").ifPresent(label -> add(label, status));
        for (String alias :
            set.texts().find(locale, key + ".aliases").orElse("").split(",", -1)) {
          add(alias, status);
        }
      }
      String british = definition.status().value().replace("canceled", "cancelled");
      if (set.statuses().stream().noneMatch(other -> other.status().value().equals(british))) {
        add(british, status);
      }
    }
  }

  private void add(String word, QualifiedStatus status) {
    String plain = Spelling.plain(word);
    if (!plain.isEmpty()) {
      words.computeIfAbsent(plain, none -> new LinkedHashSet<>()).add(status);
      asWritten.putIfAbsent(plain, word.strip());
    }
  }

  /**
   * Reads a word.
   *
   * @param word a code, bare or qualified by its set, a label, or another spelling
   * @return the result; if several statuses fit, all of them
   */
  public Reading read(String word) {
    Objects.requireNonNull(word, "word");
    String plain = word.length() > MAX_LENGTH ? "" : Spelling.plain(word);
    List<QualifiedStatus> candidates = List.copyOf(words.getOrDefault(plain, Set.of()));
    if (candidates.size() > 1) {
      return new Reading.Ambiguous(candidates);
    }
    if (candidates.isEmpty()) {
      return new Reading.Unknown(word, suggestion(plain));
    }
    QualifiedStatus status = candidates.get(0);
    boolean exact = word.equals(status.status().value()) || word.equals(status.toString());
    return exact ? new Reading.Exact(status) : new Reading.Alias(status);
  }

  private Optional<String> suggestion(String plain) {
    int nearest = Math.max(1, plain.length() / 4) + 1;
    String best = null;
    for (String known : words.keySet()) {
      if (!plain.isEmpty() && Math.abs(known.length() - plain.length()) < nearest) {
        int distance = Spelling.distance(plain, known);
        if (distance < nearest) {
          nearest = distance;
          best = known;
        }
      }
    }
    return Optional.ofNullable(best).map(asWritten::get);
  }
}
