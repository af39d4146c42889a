package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.ForeignCode;
import dev.orderstatus.core.internal.render.Language;
import dev.orderstatus.core.internal.render.Placeholders;
import dev.orderstatus.core.internal.render.Quantity;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys under which a set may have texts, and those under which texts are required. */
public final class TextRequirements {

  private static final Pattern STEP = Pattern.compile("(.+\\.next)\\.([1-9][0-9]?)");

  private static final TextRequirement WORDS = TextRequirement.sentences(Placeholders.NONE);

  private static final List<Audience> READERS = List.of(Audience.values());

  private static final List<String> DAYS =
      Placeholders.DAYS_OF_THE_SHOP.stream().map(days -> "{" + days + "}").toList();

  private final TextSlots slots;
  private final Set<String> textAttributes;
  private final Language english;

  TextRequirements(StatusSet set) {
    slots = new TextSlots(set);
    english = new Language(Locale.ENGLISH, set.texts());
    textAttributes = set.attributes().stream()
        .filter(attribute -> attribute.kind() == Attribute.Kind.TEXT)
        .map(Attribute::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** An effect informs somebody if there are words for it; then it has all of them. */
  private Set<String> neededToSend(Set<String> written) {
    Set<String> keys = new LinkedHashSet<>();
    for (String prefix : slots.sent()) {
      List<String> parts = List.of(prefix + Placeholders.SUBJECT, prefix + Placeholders.TEXT);
      if (parts.stream().anyMatch(part -> written.contains(part) || isShared(part))) {
        keys.addAll(parts);
        keys.addAll(TextSlots.AROUND);
      }
    }
    return keys;
  }

  private static boolean isShared(String key) {
    return CommonTexts.NOTICES.keys(Locale.ENGLISH).contains(key);
  }

  /**
   * The keys without a text in a language: the required ones, and those that have a text in another
   * language.
   */
  Set<String> absent(Language language, Set<String> written) {
    Set<String> absent = new LinkedHashSet<>();
    slots.needed().forEach((key, reader) -> {
      if (language.raw(key, reader) == null) {
        absent.add(key + Language.suffix(reader));
      }
    });
    Set<String> toSend = neededToSend(written);
    PluralKeys.needed(language.pluralRule(), counted(language, toSend, written), slots.hasParts())
        .filter(key -> language.raw(key) == null)
        .forEach(absent::add);
    toSend.stream().filter(key -> language.raw(key) == null).forEach(absent::add);
    Stream.concat(written.stream(), sharedForms())
        .filter(key -> !differsByLanguage(key) && find(key).isPresent())
        .filter(key -> language.raw(key) == null)
        .forEach(absent::add);
    if (language.locale().equals(Locale.ENGLISH)) {
      written.stream()
          .filter(key -> isOfCode(key) && language.raw(key) == null)
          .forEach(absent::add);
    }
    return absent;
  }

  /** The shared texts that say something needed in other words, to a reader or for an action. */
  private Stream<String> sharedForms() {
    return CommonTexts.TEXTS.keys(Locale.ENGLISH).stream()
        .filter(key -> !key.equals(slots.base(key)) && slots.needed().containsKey(slots.base(key)));
  }

  /** The units of the times that texts of the set name. */
  private Set<Quantity.Unit> counted(Language language, Set<String> toSend, Set<String> written) {
    Set<Quantity.Unit> units = EnumSet.copyOf(slots.promised());
    if (!units.contains(Quantity.Unit.WORKING_DAYS)
        && Stream.of(slots.needed().keySet(), toSend, written)
            .flatMap(Set::stream)
            .anyMatch(key -> namesDays(english, key) || namesDays(language, key))) {
      units.add(Quantity.Unit.WORKING_DAYS);
    }
    return units;
  }

  private static boolean namesDays(Language language, String key) {
    for (Audience reader : READERS) {
      @Nullable String text = language.raw(key + Language.suffix(reader));
      if (text != null && DAYS.stream().anyMatch(text::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if not every language needs a text for the key: other spellings, plural forms, the topics
   * of next steps, and words for codes of others.
   */
  public static boolean differsByLanguage(String key) {
    return key.endsWith(".aliases")
        || PluralKeys.form(key).isPresent()
        || key.startsWith(ForeignCode.VALUE)
        || StepTopics.step(key).isPresent();
  }

  /** True for a sentence that a customer reads. */
  boolean addressesCustomers(String key) {
    return withoutReader(key).equals(key)
        && !key.endsWith(".label")
        && !differsByLanguage(key)
        && find(key).filter(slot -> !slot.equals(TextRequirement.LABEL)).isPresent();
  }

  /** The prefixes of keys of which at least one must have a text: variants and notes. */
  List<String> groups() {
    return slots.groups();
  }

  /** The requirements for the text of a key; empty if no text belongs there. */
  Optional<TextRequirement> find(String key) {
    @Nullable TextRequirement exact = plain(key);
    return Optional.ofNullable(exact == null ? plain(slots.base(key)) : exact);
  }

  /**
   * The requirements for the text of a key in a language that counts by a rule. Only a form for one
   * number, such as an Arabic dual, may do without saying the number.
   */
  Optional<TextRequirement> find(String key, PluralRule rule) {
    boolean several = PluralKeys.form(key)
        .filter(form -> PluralKeys.numbers(form, rule).count() != 1)
        .isPresent();
    return several ? find(key).map(slot -> slot.with(Quantity.NUMBER)) : find(key);
  }

  private @Nullable TextRequirement plain(String key) {
    @Nullable TextRequirement slot = slots.find(key);
    return slot != null
        ? slot
        : isOfCode(key) ? WORDS : ofStep(StepTopics.step(key).orElse(key));
  }

  /** True for the words for a code that a text of the order may hold. */
  private boolean isOfCode(String key) {
    return key.startsWith(ForeignCode.VALUE)
        && textAttributes.stream()
            .anyMatch(attribute -> key.startsWith(ForeignCode.VALUE + attribute + "."));
  }

  private @Nullable TextRequirement ofStep(String key) {
    return step(key).map(step -> slots.step(step.group(1))).orElse(null);
  }

  private static Optional<MatchResult> step(String key) {
    Matcher step = STEP.matcher(key);
    return key.contains(".next.") && step.matches() ? Optional.of(step) : Optional.empty();
  }

  /** The key of the previous step; empty for the first step, and if the key is not a step. */
  Optional<String> stepBefore(String key) {
    String plain = withoutReader(key);
    String reader = key.substring(plain.length());
    return step(plain)
        .filter(step -> slots.step(step.group(1)) != null && !step.group(2).equals("1"))
        .map(step -> step.group(1) + "." + (Integer.parseInt(step.group(2)) - 1) + reader);
  }

  static String withoutReader(String key) {
    for (Audience audience : List.of(Audience.STAFF, Audience.APPROVER)) {
      if (key.endsWith(Language.suffix(audience))) {
        return key.substring(0, key.length() - Language.suffix(audience).length());
      }
    }
    return key;
  }
}
