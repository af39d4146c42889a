package dev.orderstatus.core;

import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.core.internal.render.StandingSentences;
import java.util.Locale;
import java.util.Objects;

/** Says in words where an order of several payments and parcels stands. Stateless. */
public final class StandingText {

  private StandingText() {}

  /**
   * What a customer reads: where the units are and where the money is, each sentence true of the
   * numbers.
   *
   * @param standing where the order stands
   * @param locale the reader's language and country
   * @return the text, in English where there is none in the reader's language
   */
  public static Text of(Standing standing, Locale locale) {
    return StandingSentences.of(
        Objects.requireNonNull(standing, "standing"), Objects.requireNonNull(locale, "locale"));
  }
}
