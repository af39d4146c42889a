package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.core.internal.render.check.MissingTexts;
import dev.orderstatus.core.internal.render.check.TextKeys;
import java.util.Locale;
import java.util.Objects;

/** Writes the file to fill in for one more language of a set. Stateless. */
public final class TextSkeleton {

  private static final String BLANK = "blank in English";

  private TextSkeleton() {}

  /**
   * A properties file with every key that the set lacks in a language, each under its English text:
   * those of the set, of its plugins, and of all sets, and a promised time in each plural form of
   * the language. A checked set has no problem once all of them have a text.
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
    TextKeys keys = new TextKeys(set);
    StringBuilder file = new StringBuilder(1 << 15);
    file.append("# Texts of %s in %s (%s).\n"
        .formatted(set.id(), locale.getDisplayName(Locale.ENGLISH), locale.toLanguageTag()));
    Locale source = Register.in(locale).isEmpty() ? Locale.ENGLISH : Register.languageOf(locale);
    for (String key : MissingTexts.in(set, locale)) {
      file.append('\n');
      String now = keys.text(source, key)
          .or(() -> keys.text(Locale.ENGLISH, key.replaceFirst("[^.]+$", "other")))
          .orElse("");
      file.append("# ").append(now.isBlank() ? BLANK : now).append('\n');
      file.append(key.replace(":", "\\:")).append(" =\n");
    }
    return file.toString();
  }
}
