package dev.orderstatus.testkit.cli.replay;

import dev.orderstatus.testkit.cli.page.PlainPage;
import dev.orderstatus.testkit.cli.text.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds a page of a report. A log may contain anything, so all of it is text. */
final class Page {
  private final String title;
  private final StringBuilder html = new StringBuilder();

  Page(String title) {
    this.title = Character.toUpperCase(title.charAt(0)) + Shown.oneLine(title).substring(1);
    html.append("<h1>").append(escaped(this.title)).append("</h1>\n");
  }

  Page paragraph(String text) {
    html.append("<p>").append(foreign(text)).append("</p>\n");
    return this;
  }

  Page heading(String text) {
    html.append("<h2>").append(escaped(text)).append("</h2>\n");
    return this;
  }

  Page list(List<String> items) {
    html.append("<ul>\n");
    items.forEach(item -> html.append("<li>").append(foreign(item)).append("</li>\n"));
    html.append("</ul>\n");
    return this;
  }

  /** A row for each count, with a bar; nothing if there is none. */
  Page bars(String title, Map<String, Long> counts, Map<String, String> details) {
    if (counts.isEmpty()) {
      return this;
    }
    heading(title);
    html.append("<table class=\"bars\">\n");
    long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
    counts.forEach((label, count) -> bar(label, count, most, details.getOrDefault(label, "")));
    html.append("</table>\n");
    return this;
  }

  private void bar(String label, long count, long most, String detail) {
    html.append("<tr><th scope=\"row\">").append(foreign(label));
    if (!detail.isEmpty()) {
      html.append("<small>").append(foreign(detail)).append("</small>");
    }
    html.append("</th><td class=\"count\">")
        .append(ReportText.number(count))
        .append("</td><td class=\"bar\"><svg width=\"100%\" height=\"14\" aria-hidden=\"true\">")
        .append("<rect height=\"14\" width=\"")
        .append(Math.max(1, Math.round(100.0 * count / Math.max(1, most))))
        .append("%\"/></svg></td></tr>\n");
  }

  /** Takes HTML as it is. */
  Page plot(String made) {
    html.append(made);
    return this;
  }

  String end() {
    return PlainPage.of(Locale.ENGLISH, title, html.toString());
  }

  /** Text that holds words of a log, which must not turn the direction of the text around them. */
  static String foreign(String text) {
    return "<bdi>" + escaped(text) + "</bdi>";
  }

  static String escaped(String text) {
    return PlainPage.escaped(Shown.oneLine(text));
  }
}
