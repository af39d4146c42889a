package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.decision.Audience;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes of others, such as a vendor's, for which a shop has words: {@code value.ATTRIBUTE.CODE}.
 */
public final class ForeignCode {

  public static final String VALUE = "value.";

  private static final Pattern END = Pattern.compile("[\\s:]");

  /** The shop's words for a code. */
  record Said(String words) {}

  private ForeignCode() {}

  /**
   * What a reader is shown of a value. If the shop has words for codes of the attribute, its values
   * are codes: a customer reads the words, or nothing about an unknown code; staff read the value.
   */
  static @Nullable Object shown(
      String name, @Nullable Object value, Language language, Audience audience) {
    if (!(value instanceof String text)
        || audience == Audience.STAFF
        || !language.hasWordsForCodes(name)) {
      return value;
    }
    String all = CleanText.of(text);
    String prefix = VALUE + name + ".";
    @Nullable Template words = language.first(List.of(prefix + all, prefix + END.split(all, 2)[0]));
    return words == null ? null : new Said(words.render(none -> null));
  }
}
