package dev.orderstatus.testkit.cli.page;

import java.util.Locale;
import java.util.Map;

/** A page without script, with the looks of all pages: one file, which loads nothing. Stateless. */
public final class PlainPage {

  private PlainPage() {}

  /**
   * A page of finished content.
   *
   * @param language the language of the page
   * @param title its title, as text
   * @param main its content, as HTML in which every text is escaped
   * @return the page
   */
  public static String of(Locale language, String title, String main) {
    String style = Sources.of("page.css");
    return StatusPage.filled(
        Sources.of("plain.html"),
        Map.of(
            "language", escaped(language.toLanguageTag()),
            "policy", StatusPage.policy("", style),
            "title", escaped(title),
            "style", style,
            "main", main));
  }

  /**
   * Text in HTML, in an element or in a quoted attribute.
   *
   * @param text any text
   * @return the same text, of which nothing is markup
   */
  public static String escaped(String text) {
    return Html.escaped(text);
  }
}
