package dev.orderstatus.core.internal.merge.check;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Problem.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.core.internal.merge.Contribution;
import dev.orderstatus.core.internal.merge.MergeInput;
import dev.orderstatus.core.internal.merge.MergedTexts;
import dev.orderstatus.core.internal.merge.SafeTexts;
import dev.orderstatus.core.internal.merge.Seals;
import dev.orderstatus.core.internal.render.LanguageFallback;
import dev.orderstatus.core.internal.render.check.KeyOwners;
import dev.orderstatus.core.internal.render.check.TextKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks that a plugin brings only texts that it may: its own, and those of other owners that are
 * not sealed.
 */
public final class TextOwnershipCheck {

  private static final OrderStatus CANCELED = OrderStatus.of("canceled");

  private final MergeInput family;
  private final KeyOwners owners;
  private final TextKeys base;
  private final Set<String> closed;
  private final List<Problem> problems = new ArrayList<>();

  private TextOwnershipCheck(MergeInput family, StatusSet merged) {
    this.family = family;
    this.owners = new KeyOwners(merged);
    this.base = new TextKeys(family.base());
    this.closed = new Seals(family).keys(family.base());
  }

  public static List<Problem> problems(MergeInput family, StatusSet merged) {
    if (SafeTexts.locales(family.base().texts()).stream()
        .anyMatch(locale -> SafeTexts.failure(family.base().texts(), locale).isPresent())) {
      return List.of();
    }
    TextOwnershipCheck rights = new TextOwnershipCheck(family, merged);
    for (Contribution contribution : family.contributions()) {
      rights.each(contribution, contribution.extension().texts(), rights::checkText);
      rights.each(contribution, contribution.extension().overrides(), rights::checkOverride);
    }
    rights.once(contribution -> contribution.extension().texts());
    rights.once(contribution -> contribution.extension().overrides());
    return rights.problems;
  }

  private interface Check {
    void of(Contribution contribution, Locale locale, String key);
  }

  private void each(Contribution contribution, Texts texts, Check check) {
    for (Locale locale : SafeTexts.locales(texts)) {
      SafeTexts.failure(texts, locale)
          .ifPresent(why -> problems.add(family.problem(
              Kind.MISSING_TEXT,
              "texts in " + locale.toLanguageTag(),
              "they cannot be read: %s; mend the file, or how the plugin loads it".formatted(why),
              contribution.id())));
      SafeTexts.of(texts, locale).keySet().forEach(key -> check.of(contribution, locale, key));
    }
  }

  private void checkText(Contribution contribution, Locale locale, String key) {
    Optional<String> whose = owners.of(key);
    if (MergedTexts.isAliases(key)) {
      checkAliases(contribution, locale, key);
      return;
    }
    if (whose.equals(Optional.of(contribution.id()))) {
      return;
    }
    boolean owned = whose.isPresent()
        ? speaks(whose.get(), locale)
        : (base.uses(key) && speaks(locale)) || ownersText(locale, key);
    if (owned) {
      add(
          Kind.FORBIDDEN,
          locale,
          key,
          "it is for %s to say in this language; use override(...) to put a text in place of theirs"
              .formatted(whose.orElse("the owner of the set")),
          contribution.id());
    } else if (isAboutCanceled(key)) {
      add(
          Kind.FORBIDDEN,
          locale,
          key,
          "what canceled means is for the owner of the set to say, in every language; leave this text out",
          contribution.id());
    }
  }

  private void checkAliases(Contribution contribution, Locale locale, String key) {
    if (isAboutCanceled(key)) {
      add(
          Kind.FORBIDDEN,
          locale,
          key,
          "what else canceled is called is for the owner of the set to say, as such a word is read as canceled; leave it out",
          contribution.id());
    }
  }

  private boolean isAboutCanceled(String key) {
    return family.statuses().containsKey(CANCELED)
        && (key.startsWith("status." + CANCELED + ".")
            || isUnder(key, "reason." + ReasonCode.ORDER_IS_CLOSED));
  }

  private static boolean isUnder(String key, String general) {
    return key.equals(general) || key.startsWith(general + ".");
  }

  private void checkOverride(Contribution contribution, Locale locale, String key) {
    Optional<String> whose = owners.of(key);
    if (whose.equals(Optional.of(contribution.id()))) {
      add(
          Kind.INVALID,
          locale,
          key,
          "it is the plugin's own text; write it in texts(...)",
          contribution.id());
    } else if (MergedTexts.isAliases(key)) {
      add(
          Kind.FORBIDDEN,
          locale,
          key,
          "aliases can be added, but not taken away; write yours in texts(...)",
          contribution.id());
    } else if (isSealed(contribution, locale, key)) {
      add(
          Kind.FORBIDDEN,
          locale,
          key,
          "the status is terminal, and what it means stays; leave this text out",
          contribution.id());
    } else if (closed.stream().anyMatch(general -> isUnder(key, general))) {
      add(
          Kind.FORBIDDEN,
          locale,
          key,
          "it is said of orders that are over, which nobody but the owner of the set does; leave this text out",
          contribution.id());
    } else if (!has(whose, locale, key)) {
      add(
          Kind.UNKNOWN_REFERENCE,
          locale,
          key,
          "there is no such text in this language to put yours in place of; correct the key, or leave it out",
          contribution.id());
    }
  }

  private boolean has(Optional<String> whose, Locale locale, String key) {
    return whose.isEmpty()
        ? ownersText(locale, key)
        : family.contributions().stream()
            .filter(contribution -> whose.get().equals(contribution.id()))
            .anyMatch(each -> LanguageFallback.of(locale).stream()
                .anyMatch(known -> SafeTexts.of(each.extension().texts(), known).containsKey(key)));
  }

  private boolean ownersText(Locale locale, String key) {
    return LanguageFallback.of(locale).stream()
        .anyMatch(known -> base.text(known, key).isPresent());
  }

  private boolean isSealed(Contribution contribution, Locale locale, String key) {
    return family.statuses().values().stream()
        .filter(status -> status.ending() == Ending.TERMINAL)
        .map(StatusDefinition::status)
        .filter(status -> key.startsWith("status." + status + "."))
        .anyMatch(status -> {
          Optional<String> other = owners.of("status." + status);
          return !other.equals(Optional.of(contribution.id()))
              && (other.isPresent() ? speaks(other.get(), locale) : speaks(locale));
        });
  }

  /** English texts also serve readers of American English. */
  private boolean speaks(Locale locale) {
    return speaks(family.base().texts(), locale);
  }

  private static boolean speaks(Texts texts, Locale locale) {
    return LanguageFallback.of(locale).stream().anyMatch(texts.locales()::contains);
  }

  private boolean speaks(String plugin, Locale locale) {
    return family.contributions().stream()
        .anyMatch(contribution ->
            contribution.id().equals(plugin) && speaks(contribution.extension().texts(), locale));
  }

  private void once(Function<Contribution, Texts> texts) {
    record Place(Locale locale, String key) {}
    Map<Place, String> taken = new HashMap<>();
    for (Contribution contribution : family.contributions()) {
      for (Locale locale : SafeTexts.locales(texts.apply(contribution))) {
        for (String key : SafeTexts.of(texts.apply(contribution), locale).keySet()) {
          String other = taken.putIfAbsent(new Place(locale, key), contribution.id());
          if (other != null && !other.equals(contribution.id()) && !MergedTexts.isAliases(key)) {
            add(
                Kind.CONFLICT,
                locale,
                key,
                "%s and %s bring it; leave one of the two out".formatted(other, contribution.id()),
                other,
                contribution.id());
          }
        }
      }
    }
  }

  private void add(Kind kind, Locale locale, String key, String what, String... plugins) {
    problems.add(
        family.problem(kind, "text " + key + " in " + locale.toLanguageTag(), what, plugins));
  }
}
