package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.parts.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Describes the standing of an order with several payments and parcels, in words. Stateless. */
public final class StandingSentences {

  private StandingSentences() {}

  /**
   * The sentences that are true of a standing.
   *
   * @param standing the standing of the order
   * @param own the texts of its set, which win over those of the library
   * @param locale the language, and the formats of numbers and amounts
   * @return the text, in English if there is none in the language
   */
  public static Text of(Standing standing, Texts own, Locale locale) {
    Language language = new Languages(own).with("standing.sentence", locale);
    Phrases phrases = new Phrases(language, locale, standing.currency());
    List<String> sentences = new ArrayList<>();
    new GoodsSentences(standing, phrases).addTo(sentences);
    new MoneySentences(standing, phrases).addTo(sentences);
    return new Text(sentences.stream().reduce(language::sentences).orElse(""), language.locale());
  }
}
