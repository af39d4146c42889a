package dev.orderstatus.core.internal.render.check;

import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.MISSING_TEXT;

import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.core.internal.render.Language;
import dev.orderstatus.core.internal.render.Placeholders;
import dev.orderstatus.core.internal.render.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks that the texts of a status set are complete and correct. Every text that a reader can meet
 * is required in English and in every other language of the set; the texts of a plugin, in English
 * and in every other language of the plugin. Texts that all sets share count.
 */
public final class TextCheck {

  private final StatusSet set;
  private final TextRequirements slots;
  private final StepTopics topics;
  private final KeyOwners owners;
  private final List<Problem> problems = new ArrayList<>();

  private TextCheck(StatusSet set) {
    this.set = set;
    this.slots = new TextRequirements(set);
    this.topics = new StepTopics(set);
    this.owners = new KeyOwners(set);
  }

  /**
   * All problems of the texts of a set, in all its languages. Takes milliseconds, proportional to
   * the number of texts.
   *
   * @param set the set
   * @return the problems, each naming the key and the language; none if the texts are complete
   */
  public static List<Problem> problems(StatusSet set) {
    return new TextCheck(Objects.requireNonNull(set, "set")).run();
  }

  private List<Problem> run() {
    Set<Locale> locales = new LinkedHashSet<>(List.of(Locale.ENGLISH));
    locales.addAll(set.texts().locales());
    Set<String> written = new TreeSet<>();
    for (Locale locale : List.copyOf(locales)) {
      Optional<Set<String>> keys = keys(locale);
      keys.ifPresentOrElse(written::addAll, () -> locales.remove(locale));
    }
    Speakers speakers = new Speakers(set, locales);
    for (Locale locale : locales) {
      Language language = new Language(locale, set.texts());
      missing(language, written, speakers);
      set.texts().keys(locale).forEach(key -> faults(locale, language, key));
    }
    set.texts().varieties().forEach(this::variety);
    groups(written);
    return List.copyOf(problems);
  }

  /** A text in another register stands in place of one, so there is one. */
  private void variety(Locale variety) {
    Locale locale = Register.languageOf(variety);
    Language plain = new Language(locale, set.texts());
    Language language = new Language(locale, set.texts(), Register.in(variety).orElseThrow());
    for (String key : keys(variety).orElse(Set.of())) {
      if (plain.raw(key) == null) {
        fault(
            variety,
            key,
            "it stands in place of no text of %s; correct the key, or write that text too"
                .formatted(name(locale)));
      } else {
        faults(variety, language, key);
      }
    }
  }

  /** The keys of the texts; empty if they cannot be read. */
  private Optional<Set<String>> keys(Locale locale) {
    try {
      return Optional.of(set.texts().keys(locale));
    } catch (OutOfMemoryError | InternalError | UnknownError ofTheMachine) {
      throw ofTheMachine;
    } catch (RuntimeException | Error unreadable) {
      problems.add(new Problem(
          MISSING_TEXT, "texts", "%s: %s".formatted(name(locale), unreadable.getMessage())));
      return Optional.empty();
    }
  }

  private void missing(Language language, Set<String> written, Speakers speakers) {
    for (String key : slots.absent(language, written)) {
      if (!owners.isMisnamed(key) && speakers.sayIn(language.locale(), key)) {
        add(MISSING_TEXT, key, "there is no text in " + name(language.locale()));
      }
    }
  }

  private void add(Problem.Kind kind, String key, String what) {
    problems.add(new Problem(kind, key, what, owners.of(key).stream().toList()));
  }

  private void faults(Locale locale, Language language, String key) {
    Optional<TextRequirement> slot = slots.find(key, language.pluralRule());
    if (slot.isEmpty()) {
      fault(locale, key, "nothing has this text; is the key mistyped?");
      return;
    }
    String text = Objects.requireNonNull(language.raw(key), key);
    slot.get().faults(text).forEach(what -> fault(locale, key, what));
    labels(text)
        .filter(label -> !isLabel(label, language))
        .forEach(label ->
            fault(locale, key, "{%s} is no label that this language has".formatted(label)));
    if (StepTopics.step(key).isPresent()) {
      topics.faults(key, language).forEach(what -> fault(locale, key, what));
    }
    slots
        .stepBefore(key)
        .filter(before -> language.raw(before) == null)
        .ifPresent(before -> fault(locale, key, "it is never shown, as there is no " + before));
  }

  private static Stream<String> labels(String text) {
    return text.indexOf('{') < 0
        ? Stream.empty()
        : Template.parse(text)
            .toJavaStream()
            .flatMap(template -> template.names().stream())
            .filter(Placeholders::isLabel);
  }

  private boolean isLabel(String key, Language language) {
    return slots.find(key).filter(TextRequirement.LABEL::equals).isPresent()
        && language.raw(key) != null;
  }

  private void fault(Locale locale, String key, String what) {
    Origins origins = set.origins();
    Optional<String> teller = origins
        .of(new Origin.OverriddenText(locale, key))
        .or(() -> origins.of(new Origin.AddedText(locale, key)))
        .or(() -> owners.of(key));
    problems.add(new Problem(
        INVALID, key, "%s, in %s".formatted(what, name(locale)), teller.stream().toList()));
  }

  private void groups(Set<String> written) {
    for (String group : slots.groups()) {
      if (written.stream().noneMatch(key -> key.equals(group) || key.startsWith(group + "."))) {
        add(MISSING_TEXT, group, "it has no text of its own in any language");
      }
    }
  }

  private static String name(Locale locale) {
    return locale.getDisplayLanguage(Locale.ENGLISH) + " (" + locale.toLanguageTag() + ")";
  }
}
