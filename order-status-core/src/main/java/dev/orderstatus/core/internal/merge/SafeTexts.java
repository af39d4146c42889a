package dev.orderstatus.core.internal.merge;

import dev.orderstatus.api.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads texts whose loader may fail, because it may belong to a plugin. */
public final class SafeTexts {

  private SafeTexts() {}

  /** The languages, and their varieties in a register. */
  public static List<Locale> locales(Texts texts) {
    return Stream.concat(texts.locales().stream(), texts.varieties().stream()).toList();
  }

  /** The texts in a language; none if they cannot be read. */
  public static Map<String, String> of(Texts texts, Locale locale) {
    Map<String, String> all = new TreeMap<>();
    if (failure(texts, locale).isEmpty()) {
      texts.keys(locale).forEach(key -> all.put(key, texts.find(locale, key).orElse("")));
    }
    return all;
  }

  /** The reason why the texts in a language cannot be read. */
  public static Optional<String> failure(Texts texts, Locale locale) {
    try {
      texts.keys(locale);
      return Optional.empty();
    } catch (OutOfMemoryError | InternalError | UnknownError ofTheMachine) {
      throw ofTheMachine;
    } catch (RuntimeException | Error unreadable) {
      @Nullable String message = unreadable.getMessage();
      return Optional.of(message == null ? unreadable.getClass().getName() : message);
    }
  }
}
