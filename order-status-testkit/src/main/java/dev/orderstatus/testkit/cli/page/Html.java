package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.code.Printable;

/** Text in HTML. */
final class Html {

  private Html() {}

  /** The text as text, in an element or in a quoted attribute. */
  static String escaped(String text) {
    return Printable.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
