package dev.orderstatus.core.internal.merge.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words with letters of several scripts, because a Cyrillic letter can look like a Latin one.
 * As in "Highly Restrictive" of Unicode Technical Standard 39, East Asian scripts may be combined
 * with Latin and with one another.
 */
final class MixedScripts {

  private static final Set<UnicodeScript> NONE =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

  private static final Set<UnicodeScript> TOGETHER = EnumSet.of(
      UnicodeScript.LATIN,
      UnicodeScript.HAN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA,
      UnicodeScript.BOPOMOFO,
      UnicodeScript.HANGUL);

  private MixedScripts() {}

  /** The problem of the first such word of a text. */
  static Optional<String> fault(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}\\p{Cf}]+", -1))
        .filter(word -> !scripts(word).isEmpty())
        .map(word ->
            "the word \"%s\" has letters of %s, so that it looks like another; write it in one script"
                .formatted(
                    word,
                    scripts(word).stream()
                        .map(MixedScripts::name)
                        .collect(Collectors.joining(" and "))))
        .findFirst();
  }

  private static Set<UnicodeScript> scripts(String word) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.removeAll(NONE);
    return scripts.size() > 1 && !TOGETHER.containsAll(scripts)
        ? scripts
        : EnumSet.noneOf(UnicodeScript.class);
  }

  private static String name(UnicodeScript script) {
    return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
