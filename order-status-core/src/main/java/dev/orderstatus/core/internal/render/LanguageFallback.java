package dev.orderstatus.core.internal.render;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages in which to look for a text that is missing in one. Stateless. */
public final class LanguageFallback {

  private static final ResourceBundle.Control PARENTS =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

  private LanguageFallback() {}

  /**
   * A language and its parents: English is one for American English.
   *
   * @param locale the language
   * @return the language first, then its parents, the nearest first
   */
  public static List<Locale> of(Locale locale) {
    return PARENTS.getCandidateLocales("texts", locale);
  }
}
