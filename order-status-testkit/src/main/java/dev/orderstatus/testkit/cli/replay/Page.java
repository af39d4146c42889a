package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.cli.text.Shown;
import java.util.List;
import java.util.Map;

/** Builds a page of HTML that needs nothing else: no script, no font, no file. */
final class Page {
  private static final String STYLE = """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; font-weight: normal; padding: .2rem .6rem .2rem 0; vertical-align: top; overflow-wrap: anywhere; }
      td.count { text-align: right; font-variant-numeric: tabular-nums; width: 6rem; }
      td.bar { width: 40%; }
      small { display: block; opacity: .75; }
      rect, circle { fill: #2a78c4; }
      line.span { stroke: #2a78c4; stroke-width: 4; }
      line.tick { stroke: currentColor; opacity: .2; }
      text { fill: currentColor; font-size: 13px; }
      """;

  private final StringBuilder html = new StringBuilder();

  Page(String title) {
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(escaped(title))
        .append("</h1>\n");
  }

  Page paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>\n");
    return this;
  }

  Page heading(String text) {
    html.append("<h2>").append(escaped(text)).append("</h2>\n");
    return this;
  }

  Page list(List<String> items) {
    html.append("<ul>\n");
    items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
    html.append("</ul>\n");
    return this;
  }

  /** A row for each count, with a bar; nothing if there is none. */
  Page bars(String title, Map<String, Long> counts, Map<String, String> details) {
    if (counts.isEmpty()) {
      return this;
    }
    heading(title);
    html.append("<table>\n");
    long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
    counts.forEach((label, count) -> bar(label, count, most, details.getOrDefault(label, "")));
    html.append("</table>\n");
    return this;
  }

  private void bar(String label, long count, long most, String detail) {
    html.append("<tr><th scope=\"row\">").append(escaped(label));
    if (!detail.isEmpty()) {
      html.append("<small>").append(escaped(detail)).append("</small>");
    }
    html.append("</th><td class=\"count\">")
        .append(ReportText.number(count))
        .append("</td><td class=\"bar\"><svg width=\"100%\" height=\"14\" aria-hidden=\"true\">")
        .append("<rect height=\"14\" width=\"")
        .append(Math.max(1, Math.round(100.0 * count / Math.max(1, most))))
        .append("%\"/></svg></td></tr>\n");
  }

  /** Takes a drawing as it is. */
  Page drawing(String svg) {
    html.append(svg);
    return this;
  }

  String end() {
    return html + "</body>\n</html>";
  }

  /** Escapes text, because a log may contain anything. */
  static String escaped(String text) {
    return Shown.oneLine(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
