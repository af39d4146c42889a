package dev.orderstatus.core;

import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.core.internal.render.StandingSentences;
import java.util.Locale;
import java.util.Objects;

/** Describes the standing of an order with several payments and parcels, in words. Stateless. */
public final class StandingText {

  private StandingText() {}

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
        Objects.requireNonNull(standing, "standing"), Objects.requireNonNull(locale, "locale"));
  }
}
