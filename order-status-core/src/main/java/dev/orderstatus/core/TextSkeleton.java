package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.core.internal.render.check.MissingTexts;
import dev.orderstatus.core.internal.render.check.PluralKeys;
import dev.orderstatus.core.internal.render.check.TextKeys;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the file to fill in for one more language of a set. Stateless. */
public final class TextSkeleton {

  private static final String BLANK = "blank in English";
  private static final int SHOWN = 5;

  private final StringBuilder file = new StringBuilder(1 << 16);
  private final TextKeys keys;
  private final PluralRule rule;
  private final Locale source;

  private TextSkeleton(StatusSet set, Locale locale) {
    keys = new TextKeys(set);
    rule = set.texts().pluralRule(locale);
    source = Register.in(locale).isEmpty() ? Locale.ENGLISH : Register.languageOf(locale);
  }

  /**
   * A properties file with every key that the set lacks in a language, each under its English text:
   * those of the set and its plugins, then those that all sets share, among them a promised time in
   * each plural form of the language, under the numbers for which the form is. A checked set has no
   * problem once all of them have a text.
   *
   * <p>For a variety in a register, such as {@code de-familiar}, it has the texts for customers
   * that the variety lacks, each under that of the language; keep those that differ.
   *
   * @param set the set; for a set with plugins, the merged one
   * @param locale the language, or its variety
   * @return the file, with line ends; only its first line if nothing is missing
   */
  public static String of(StatusSet set, Locale locale) {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(locale, "locale");
    TextSkeleton skeleton = new TextSkeleton(set, locale);
    skeleton.file.append("# Texts of %s in %s (%s).\n"
        .formatted(set.id(), locale.getDisplayName(Locale.ENGLISH), locale.toLanguageTag()));
    Set<String> own = new TreeSet<>(MissingTexts.in(set, locale));
    Set<String> shared = own.stream()
        .filter(
            key -> set.texts().find(Locale.ENGLISH, key).isEmpty() && skeleton.keys.isShared(key))
        .collect(Collectors.toCollection(TreeSet::new));
    own.removeAll(shared);
    skeleton.add("Only of " + set.id() + ".", own);
    skeleton.add("Shared by all sets: keep them in a file of their own.", shared);
    return skeleton.file.toString();
  }

  private void add(String heading, Set<String> missing) {
    if (!missing.isEmpty()) {
      file.append("\n# ").append(heading).append('\n');
    }
    for (String key : missing) {
      file.append('\n');
      PluralKeys.form(key).ifPresent(form -> file.append(numbers(form)));
      String now = keys.text(source, key).or(() -> keys.english(key)).orElse("");
      file.append("# ").append(now.isBlank() ? BLANK : now).append('\n');
      file.append(key.replace(":", "\\:")).append(" =\n");
    }
  }

  private String numbers(PluralRule.Category form) {
    List<String> numbers =
        PluralKeys.numbers(form, rule).limit(SHOWN).mapToObj(Long::toString).toList();
    return switch (numbers.size()) {
      case 0 -> "";
      case 1 -> "# only for " + numbers.get(0) + "\n";
      default -> "# for numbers such as " + String.join(", ", numbers) + "\n";
    };
  }
}
