package dev.orderstatus.api.message;

import dev.orderstatus.api.code.Printable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a status set or a plugin: for each language, a text for each key.
 *
 * <p>A key names the purpose of a text, such as {@code status.received.headline} or
 * {@code reason.paid-twice}; the same key followed by {@code .staff} is the text for the shop's
 * staff, if it differs. A text may hold placeholders in braces, such as {@code {date}}. A language
 * is loaded once, when first used. Thread-safe.
 *
 * <p>A language may have a variety in another {@link Register}, such as {@code de-familiar}, with
 * those texts that differ.
 *
 * <p>Texts given as maps are equal if the maps are. Texts from files are equal only to themselves,
 * because comparing would have to load them.
 */
public final class Texts {

  private final List<Locale> locales;
  private final List<Locale> languages;
  private final List<Locale> varieties;
  private final Function<Locale, Map<String, String>> load;
  private final Map<Locale, PluralRule> rules;
  private final Map<Locale, Map<String, String>> loaded = new ConcurrentHashMap<>();

  private Texts(
      List<Locale> locales,
      Function<Locale, Map<String, String>> load,
      Map<Locale, PluralRule> rules) {
    this.locales = List.copyOf(locales);
    this.languages = inRegister(locales, false);
    this.varieties = inRegister(locales, true);
    this.load = load;
    this.rules = Map.copyOf(rules);
  }

  private static List<Locale> inRegister(List<Locale> locales, boolean any) {
    List<Locale> some = new ArrayList<>(locales.size()); // a stream would delay the first decision
    for (Locale locale : locales) {
      if (Register.in(locale).isPresent() == any) {
        some.add(locale);
      }
    }
    return List.copyOf(some);
  }

  /**
   * Returns empty texts.
   *
   * @return the empty texts
   */
  public static Texts none() {
    return of(Map.of());
  }

  /**
   * Texts given as maps.
   *
   * @param texts the keys and texts for each language
   * @return the texts
   */
  public static Texts of(Map<Locale, Map<String, String>> texts) {
    Map<Locale, Map<String, String>> copy = new LinkedHashMap<>();
    for (Map.Entry<Locale, Map<String, String>> entry : texts.entrySet()) {
      copy.put(entry.getKey(), Collections.unmodifiableMap(new TreeMap<>(entry.getValue())));
    }
    return new Texts(List.copyOf(copy.keySet()), new Given(copy), Map.of());
  }

  /**
   * Texts in UTF-8 properties files, one for each language, named like {@code NAME_nl.properties}.
   *
   * <p>The resources of a named module are open to that module only, so the caller passes a
   * function that opens them: {@code Texts.bundles("webshop", List.of("en", "nl"),
   * Webshop.class::getResourceAsStream)}.
   *
   * @param name the name of the bundle, with the path that the opener needs
   * @param languages the language tags of the files, such as {@code nl}, and of varieties in a
   *     register, such as {@code nl-formal}
   * @param open opens a resource by its name; returns null if there is none
   * @return the texts. A malformed tag throws {@link IllegalArgumentException}; using a language
   *     throws {@link IllegalStateException} if its file is missing or unreadable
   */
  public static Texts bundles(
      String name, List<String> languages, Function<String, @Nullable InputStream> open) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(open, "open");
    List<Locale> locales = new ArrayList<>(languages.size());
    for (String tag : languages) {
      locales.add(language(tag));
    }
    return new Texts(locales, new TextFiles(name, open), Map.of());
  }

  private static Locale language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    if (locale.getLanguage().isEmpty()) {
      throw new IllegalArgumentException(
          "not a language: \"" + Printable.of(tag) + "\"; expected a tag such as en or nl-BE");
    }
    return locale;
  }

  /**
   * The languages of the texts.
   *
   * @return the languages without their varieties in a register, in the order in which they were
   *     given
   */
  public List<Locale> locales() {
    return languages;
  }

  /**
   * The varieties of the languages in a register.
   *
   * @return the varieties, such as {@code de-familiar}, in the order in which they were given
   */
  public List<Locale> varieties() {
    return varieties;
  }

  /**
   * A text in exactly this language.
   *
   * @param locale the language
   * @param key the key
   * @return the text; empty if there is none
   */
  public Optional<String> find(Locale locale, String key) {
    return Optional.ofNullable(all(locale).get(key));
  }

  /**
   * The keys of the texts in a language.
   *
   * @param locale the language
   * @return the keys; none if there is no text in this language
   */
  public Set<String> keys(Locale locale) {
    return Collections.unmodifiableSet(all(locale).keySet());
  }

  /**
   * Combines these texts with others, which win if both have a text for the same language and key:
   * in every register, unless the others have a text for it.
   *
   * @param others the texts that win
   * @return all texts
   */
  public Texts with(Texts others) {
    Objects.requireNonNull(others, "others");
    Set<Locale> both = new LinkedHashSet<>(locales);
    both.addAll(others.locales);
    Map<Locale, PluralRule> allRules = new LinkedHashMap<>(rules);
    allRules.putAll(others.rules);
    return new Texts(List.copyOf(both), new Laid(this, others), allRules);
  }

  /**
   * These texts with another plural rule for one language.
   *
   * @param locale the language
   * @param rule the plural rule
   * @return the texts
   */
  public Texts counting(Locale locale, PluralRule rule) {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(rule, "rule");
    Map<Locale, PluralRule> more = new LinkedHashMap<>(rules);
    more.put(locale, rule);
    return new Texts(locales, load, more);
  }

  /**
   * The plural rule of a language.
   *
   * @param locale the language
   * @return the rule given for the language, else {@link PluralRule#of}
   */
  public PluralRule pluralRule(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    PluralRule own = rules.get(locale);
    return own == null ? PluralRule.of(locale) : own;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Texts texts
        && locales.equals(texts.locales)
        && rules.equals(texts.rules)
        && load.equals(texts.load);
  }

  @Override
  public int hashCode() {
    return Objects.hash(locales, rules, load);
  }

  private Map<String, String> all(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    Map<String, String> known = loaded.get(locale);
    if (known != null) {
      return known;
    }
    return locales.contains(locale) ? loaded.computeIfAbsent(locale, load) : Map.of();
  }

  private record Given(Map<Locale, Map<String, String>> texts)
      implements Function<Locale, Map<String, String>> {
    @Override
    public Map<String, String> apply(Locale locale) {
      return texts.getOrDefault(locale, Map.of());
    }
  }

  private record Laid(Texts below, Texts above) implements Function<Locale, Map<String, String>> {
    @Override
    public Map<String, String> apply(Locale locale) {
      Map<String, String> merged = new TreeMap<>(below.all(locale));
      if (Register.in(locale).isPresent()) {
        merged.keySet().removeAll(above.all(Register.languageOf(locale)).keySet());
      }
      merged.putAll(above.all(locale));
      return merged;
    }
  }
}
