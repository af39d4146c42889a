package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.core.internal.render.StandingSentences;
import java.util.Locale;
import java.util.Objects;

/** Describes the standing of an order with several payments and parcels, in words. Stateless. */
public final class StandingText {

  private StandingText() {}

  /**
   * The text for a customer, with the texts of a status set, which may be in more languages or
   * other words than those of the library.
   *
   * @param set the status set of the order
   * @param standing the standing of the order
   * @param locale the reader's language and country
   * @return the text; in English if there is none in the reader's language
   */
  public static Text of(StatusSet set, Standing standing, Locale locale) {
    return StandingSentences.of(
        Objects.requireNonNull(standing, "standing"),
        Objects.requireNonNull(set, "set").texts(),
        Objects.requireNonNull(locale, "locale"));
  }

  /**
   * The text for a customer: the state of the units and of the money, each sentence true of the
   * numbers.
   *
   * @param standing the standing of the order
   * @param locale the reader's language and country
   * @return the text; in English if there is none in the reader's language
   */
  public static Text of(Standing standing, Locale locale) {
    return StandingSentences.of(
        Objects.requireNonNull(standing, "standing"),
        Texts.none(),
        Objects.requireNonNull(locale, "locale"));
  }
}
