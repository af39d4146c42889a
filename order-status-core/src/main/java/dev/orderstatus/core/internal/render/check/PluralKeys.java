package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.Quantity;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The texts that a language has in each of its plural forms. Stateless. */
public final class PluralKeys {

  /** Only multiples of a million have forms that no smaller number has. */
  private static final long COUNTED = 200;

  private static final String ANY = "." + PluralRule.Category.OTHER.code();

  /** The keys without their forms, each with the dot before the form. */
  private static final Set<String> PROMISED = Stream.of(Quantity.Unit.values())
      .map(unit -> stem(Quantity.key(unit, PluralRule.Category.OTHER)))
      .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OF_PARTS = CommonTexts.PARTS.keys(Locale.ENGLISH).stream()
      .filter(key -> key.endsWith(ANY))
      .map(PluralKeys::stem)
      .collect(Collectors.toUnmodifiableSet());

  private PluralKeys() {}

  private static String stem(String key) {
    return key.substring(0, key.lastIndexOf('.') + 1);
  }

  /**
   * The plural form in a key.
   *
   * @param key the key of a text
   * @return the form; empty for a text that does not count
   */
  public static Optional<PluralRule.Category> form(String key) {
    String stem = stem(key);
    return PROMISED.contains(stem) || OF_PARTS.contains(stem)
        ? Stream.of(PluralRule.Category.values())
            .filter(form -> key.equals(stem + form.code()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The key of the same text in the form that every language has.
   *
   * @param key the key of a text that counts
   * @return the key
   */
  public static String other(String key) {
    return stem(key) + PluralRule.Category.OTHER.code();
  }

  /** The keys in all forms of a key. */
  static Stream<String> forms(String key) {
    return Stream.of(PluralRule.Category.values()).map(form -> stem(key) + form.code());
  }

  /**
   * The keys that a language needs: promised times, and what it says of an order of parts. A
   * promised time also has the form for everything else, as in Polish for parts of a number.
   */
  static Stream<String> needed(PluralRule rule, boolean parts) {
    Set<PluralRule.Category> forms = EnumSet.noneOf(PluralRule.Category.class);
    LongStream.rangeClosed(0, COUNTED).forEach(number -> forms.add(rule.category(number)));
    Stream<String> ofParts = parts ? all(OF_PARTS, forms) : Stream.empty();
    Set<PluralRule.Category> withOther = EnumSet.of(PluralRule.Category.OTHER);
    withOther.addAll(forms);
    return Stream.concat(all(PROMISED, withOther), ofParts);
  }

  private static Stream<String> all(Set<String> stems, Set<PluralRule.Category> forms) {
    return stems.stream().flatMap(stem -> forms.stream().map(form -> stem + form.code()));
  }

  /**
   * Numbers for which a form is.
   *
   * @param form the form
   * @param rule the rule by which the language counts
   * @return the numbers up to 200, ascending
   */
  public static LongStream numbers(PluralRule.Category form, PluralRule rule) {
    return LongStream.rangeClosed(0, COUNTED).filter(number -> rule.category(number) == form);
  }
}
