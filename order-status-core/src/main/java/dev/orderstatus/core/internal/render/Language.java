package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.code.Code;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All texts of a set in one language, including the shared ones. Thread-safe. */
public final class Language {

  private static final Pattern LABEL = Pattern.compile("\\{([^{}.]+\\.[^{}]+)}");

  private final Locale locale;
  private final List<Locale> own;
  private final List<Locale> shared;
  private final Texts texts;
  private final Set<String> missing;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final Map<StatusText.Key, Optional<StatusText>> statuses = new ConcurrentHashMap<>();
  private final Map<String, Boolean> coded = new ConcurrentHashMap<>();

  public Language(Locale locale, Texts texts) {
    this(locale, texts, Set.of(), Optional.empty());
  }

  /** The language in a register, as far as it has texts in it. */
  public Language(Locale locale, Texts texts, Register register) {
    this(locale, texts, Set.of(), Optional.of(register));
  }

  Language(Locale locale, Texts texts, Set<String> missing, Optional<Register> register) {
    this.locale = locale;
    this.own = in(register, List.of(locale));
    this.shared = in(register, List.of(locale, Locale.forLanguageTag(locale.getLanguage())));
    this.texts = texts;
    this.missing = missing;
  }

  private static List<Locale> in(Optional<Register> register, List<Locale> locales) {
    return locales.stream()
        .distinct()
        .flatMap(language ->
            Stream.concat(register.map(other -> other.of(language)).stream(), Stream.of(language)))
        .toList();
  }

  public Locale locale() {
    return locale;
  }

  /** The locale whose formats go with the words: the reader's, if it is of this language. */
  Locale formats(Locale asked) {
    return asked.getLanguage().equals(locale.getLanguage()) ? asked : locale;
  }

  /** True if the words of this language run from right to left. */
  boolean isRightToLeft() {
    @Nullable String word = raw("actor.customer");
    if (word == null || word.isBlank()) {
      return false;
    }
    byte direction = Character.getDirectionality(word.strip().codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The rule by which the language counts. */
  public PluralRule pluralRule() {
    return texts.pluralRule(locale);
  }

  /** An element in this language, around some HTML. */
  String tag(String name, String html) {
    return "<%s lang=\"%s\" dir=\"%s\">%s</%s>"
        .formatted(name, locale.toLanguageTag(), isRightToLeft() ? "rtl" : "ltr", html, name);
  }

  /** The raw text for a key; null if there is none. */
  public @Nullable String raw(String key) {
    @Nullable String text = find(texts, own, key);
    return text == null ? find(CommonTexts.with(key), shared, key) : text;
  }

  private static @Nullable String find(Texts texts, List<Locale> locales, String key) {
    for (Locale locale : locales) {
      Optional<String> text = texts.find(locale, key);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return null;
  }

  /** The set's own English value for a key: what is the same in every language stands there. */
  Optional<String> inEnglish(String key) {
    return texts.find(Locale.ENGLISH, key);
  }

  /** The raw text for a key and a reader; null if there is none. */
  public @Nullable String raw(String key, Audience audience) {
    String suffix = suffix(audience);
    @Nullable String own = suffix.isEmpty() ? null : raw(key + suffix);
    return own == null ? raw(key) : own;
  }

  /** True if the values of an attribute are codes for which there are words. */
  boolean hasWordsForCodes(String attribute) {
    return coded.computeIfAbsent(attribute, name -> {
      String prefix = ForeignCode.VALUE + name + ".";
      return texts.keys(Locale.ENGLISH).stream().anyMatch(key -> key.startsWith(prefix));
    });
  }

  /** The suffix of a key for a reader; empty for the customer. */
  public static String suffix(Audience audience) {
    return switch (audience) {
      case CUSTOMER -> "";
      case APPROVER -> ".approver";
      case STAFF -> ".staff";
    };
  }

  /** The text of the first of these keys that has one; null if none has. */
  @Nullable Template first(List<String> keys) {
    for (String key : keys) {
      @Nullable Template template = find(key);
      if (template != null) {
        return template;
      }
    }
    return null;
  }

  /** Two sentences, one after the other, as the language writes them. */
  String sentences(String before, String after) {
    return joined("list.sentences", before, " ", after);
  }

  /** Two texts in the pattern of a key; if the language has none, with a sign between them. */
  String joined(String key, String before, String sign, String after) {
    @Nullable Template pattern = first(List.of(key));
    return pattern == null
        ? before + sign + after
        : pattern.render(name -> name.equals("before") ? before : after);
  }

  private @Nullable Template find(String key) {
    @Nullable Template known = templates.get(key);
    if (known != null) {
      return known;
    }
    @Nullable String raw = raw(key);
    @Nullable Template template = raw == null ? null : parsed(raw);
    if (template != null) {
      templates.put(key, template);
    }
    return template;
  }

  /** A text with the labels that it names, such as {@code {action.pay.label}}; null if unusable. */
  @Nullable Template parsed(String raw) {
    return Template.parse(LABEL.matcher(raw).replaceAll(this::label))
        .map(template -> template.without(missing))
        .getOrNull();
  }

  private String label(MatchResult named) {
    String key = named.group(1);
    @Nullable String label = raw(key);
    boolean inSentence = key.startsWith("actor.") || key.startsWith("type.");
    @Nullable Template quote = label == null || inSentence ? null : first(List.of("quote"));
    return Matcher.quoteReplacement(
        label == null ? named.group() : quote == null ? label : quote.render(name -> label));
  }

  /**
   * True if this language has a name for each code in a text, as far as any candidate language has
   * one. The name of a plugin's code may exist in English only; a text with that code is then in
   * English as a whole.
   */
  boolean names(Template template, Map<String, Object> values, List<Language> candidates) {
    return template.names().stream()
        .filter(values::containsKey)
        .map(name -> Objects.requireNonNull(values.get(name), name))
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
        .filter(Code.class::isInstance)
        .map(Code.class::cast)
        .map(NoticeKeys::name)
        .allMatch(key ->
            raw(key) != null || candidates.stream().noneMatch(other -> other.raw(key) != null));
  }

  /** The text of a status; empty if it is not complete in this language. */
  Optional<StatusText> status(StatusText.Key key) {
    return statuses.computeIfAbsent(key, absent -> StatusText.of(this, absent));
  }
}
