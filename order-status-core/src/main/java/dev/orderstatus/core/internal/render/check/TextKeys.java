package dev.orderstatus.core.internal.render.check;

import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.internal.render.CommonTexts;
import dev.orderstatus.core.internal.render.Language;
import dev.orderstatus.core.internal.render.NoticeKeys;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The texts that a set can use, and those that it has. Immutable and thread-safe. */
public final class TextKeys {

  private final StatusSet set;
  private final TextRequirements slots;
  private final Set<String> notices;

  /**
   * The keys of a set.
   *
   * @param set the set
   */
  public TextKeys(StatusSet set) {
    this.set = Objects.requireNonNull(set, "set");
    this.slots = new TextRequirements(set);
    this.notices = SetNotices.of(set).keySet();
  }

  /**
   * True if the set can use a text.
   *
   * @param key the key
   * @return true if the set can use it
   */
  public boolean uses(String key) {
    return slots.find(key).isPresent();
  }

  /**
   * True if the set, or every set, knows a reason, remedy, warning or effect.
   *
   * @param notice the notice
   * @return true if it is known
   */
  public boolean knows(Notice notice) {
    String key = NoticeKeys.base(notice);
    return notices.contains(key)
        || Stream.of(Audience.values())
            .anyMatch(reader -> CommonTexts.TEXTS
                .find(Locale.ENGLISH, key + Language.suffix(reader))
                .isPresent());
  }

  /**
   * The text for a key, from the set or from the shared texts.
   *
   * @param locale the language
   * @param key the key
   * @return the text; empty if there is none in exactly this language
   */
  public Optional<String> text(Locale locale, String key) {
    return Stream.of(set.texts(), CommonTexts.with(key))
        .flatMap(texts -> texts.find(locale, key).stream())
        .findFirst();
  }

  /**
   * True if all sets share a text, be it in each language in other plural forms.
   *
   * @param key the key
   * @return true if the library has a text for it
   */
  public boolean isShared(String key) {
    String any = PluralKeys.form(key).isPresent() ? PluralKeys.other(key) : key;
    return CommonTexts.with(any).find(Locale.ENGLISH, any).isPresent();
  }

  /**
   * The English text for a key, from the set or from the shared texts.
   *
   * @param key the key; any plural form
   * @return the text; empty if there is none
   */
  public Optional<String> english(String key) {
    Optional<String> own = text(Locale.ENGLISH, key);
    return own.isPresent() || PluralKeys.form(key).isEmpty()
        ? own
        : text(Locale.ENGLISH, PluralKeys.other(key));
  }
}
