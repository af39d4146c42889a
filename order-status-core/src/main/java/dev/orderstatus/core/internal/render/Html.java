package dev.orderstatus.core.internal.render;

import java.net.URI;

/** Writes HTML in which no text can become a tag. */
final class Html {

  private Html() {}

  static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  /** A link with a text of its own; the bare text if the address could do more than open a page. */
  static String link(URI address, String text) {
    String scheme = String.valueOf(address.getScheme());
    boolean safe = scheme.equalsIgnoreCase("https")
        || scheme.equalsIgnoreCase("http")
        || scheme.equalsIgnoreCase("mailto");
    return safe
        ? "<a href=\"" + escaped(address.toASCIIString()) + "\">" + escaped(text) + "</a>"
        : escaped(text);
  }

  /** Text of unknown language and direction. */
  static String foreign(String text) {
    return "<bdi lang=\"\">" + escaped(text) + "</bdi>";
  }
}
