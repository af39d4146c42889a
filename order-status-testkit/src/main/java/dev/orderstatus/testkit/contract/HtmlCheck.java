package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.message.StatusMessage;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faults of a message as HTML: what could do more than show text, or shows another text. */
final class HtmlCheck {

  private static final Pattern TAG =
      Pattern.compile("</?([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">[^<]*</a>");
  private static final Pattern NOT_ESCAPED =
      Pattern.compile("[<>\"']|&(?!(?:amp|lt|gt|quot|#39);)");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:).+");
  private static final Pattern HEADLINE = Pattern.compile("<h[12]>(.*?)</h[12]>");
  private static final Pattern BODY = Pattern.compile("</h[12]><p>(.*?)</p>");
  private static final String DOCTYPE = "<!DOCTYPE html>";

  /** The attributes that each element of a message may have. */
  private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
      Map.entry("html", Set.of("lang", "dir")),
      Map.entry("head", Set.of()),
      Map.entry("meta", Set.of("charset")),
      Map.entry("title", Set.of()),
      Map.entry("body", Set.of()),
      Map.entry("section", Set.of("lang", "dir")),
      Map.entry("div", Set.of("role", "style")),
      Map.entry("h1", Set.of()),
      Map.entry("h2", Set.of()),
      Map.entry("h3", Set.of()),
      Map.entry("p", Set.of()),
      Map.entry("br", Set.of()),
      Map.entry("ul", Set.of()),
      Map.entry("li", Set.of()),
      Map.entry("bdi", Set.of("lang")),
      Map.entry("a", Set.of("href")));

  private final Faults faults;

  HtmlCheck(Faults faults) {
    this.faults = faults;
  }

  /** Checks the HTML, and that it says what the message says. */
  void message(String what, StatusMessage message, String html) {
    safe(what, html);
    same(what + ", headline", message.headline(), HEADLINE.matcher(html));
    same(what + ", body", message.body(), BODY.matcher(html));
  }

  private void same(String what, String plain, Matcher part) {
    String said = part.find() ? text(part.group(1)) : "";
    if (!said.equals(plain)) {
      faults.add("%s: \"%s\" is \"%s\" in HTML".formatted(what, plain, said));
    }
  }

  /** Checks that the HTML can only show text and open pages. */
  void safe(String what, String html) {
    String page = html.startsWith(DOCTYPE) ? html.substring(DOCTYPE.length()) : html;
    TAG.matcher(page).results().forEach(tag -> tag(what, tag));
    Matcher left = NOT_ESCAPED.matcher(TAG.matcher(page).replaceAll(" "));
    if (left.find()) {
      faults.add("%s: \"%s\" is not escaped in %s".formatted(what, left.group(), html));
    }
  }

  private void tag(String what, MatchResult tag) {
    Set<String> allowed = ELEMENTS.get(tag.group(1));
    if (allowed == null) {
      faults.add("%s: the element %s has no place in a message".formatted(what, tag.group()));
      return;
    }
    ATTRIBUTE.matcher(tag.group(2)).results().forEach(attribute -> {
      boolean opens = attribute.group(1).equals("href");
      if (!allowed.contains(attribute.group(1))
          || (opens && !ADDRESS.matcher(attribute.group(2)).matches())) {
        faults.add(
            "%s: the attribute%s has no place in a message".formatted(what, attribute.group()));
      }
    });
  }

  private static String text(String html) {
    String addresses = LINK.matcher(html).replaceAll("$1");
    return TAG.matcher(addresses)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
