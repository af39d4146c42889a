package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.internal.render.WholeSentences;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Describes an order of parts in words: its units and its money, then each parcel. Stateless.
 *
 * <pre>{@code
 * for (Text line : WholeText.of(WebshopParts.set(), whole, standing, Locale.ENGLISH)) {
 *   print(line.value()); // "Parcel 1 of 2 has arrived."
 * }
 * }</pre>
 */
public final class WholeText {

  private WholeText() {}

  /**
   * The lines for a customer or staff, each true of the facts: one about the units and the money,
   * then one for each parcel, the oldest first. A canceled parcel has no line, and is not counted.
   *
   * @param set the status set of the order, with its kinds
   * @param whole the order with its parts
   * @param standing the standing of that order
   * @param locale the reader's language and country
   * @return the lines; in English if there are none in the reader's language
   */
  public static List<Text> of(StatusSet set, Whole whole, Standing standing, Locale locale) {
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(locale, "locale");
    return WholeSentences.of(set, whole, standing, locale);
  }
}
