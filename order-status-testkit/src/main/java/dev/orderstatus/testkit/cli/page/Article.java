package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Printable;
import dev.orderstatus.api.decision.Audience;
import java.util.List;
import java.util.Locale;

/**
 * The article of a help centre about a set, from its definition and its texts: for each status what
 * it means, what the reader can do, how long it takes, and what happens if. Immutable and
 * thread-safe.
 */
public final class Article {

  private final Locale locale;
  private final List<Block> blocks;

  private Article(Locale locale, List<Block> blocks) {
    this.locale = locale;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * The article for the customers of a shop.
   *
   * @param lifecycle the compiled set
   * @param locale the language; English stands in for texts that it lacks
   * @return the article
   */
  public static Article of(OrderLifecycle lifecycle, Locale locale) {
    return of(lifecycle, locale, Audience.CUSTOMER);
  }

  /**
   * The article for some readers.
   *
   * @param lifecycle the compiled set
   * @param locale the language; English stands in for texts that it lacks
   * @param audience the readers
   * @return the article
   */
  public static Article of(OrderLifecycle lifecycle, Locale locale, Audience audience) {
    return new Article(locale, new ArticleWriter(lifecycle, locale, audience).blocks());
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The article alone, as a page. */
  public String page() {
    return PlainPage.of(locale, title(), html(0));
  }

  private String title() {
    return blocks.get(0) instanceof Block.Heading heading ? heading.text() : "";
  }

  /** The elements of the article, with headings so many levels lower. */
  String html(int lower) {
    StringBuilder html = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        int level = heading.level() + lower;
        html.append("<h%d>%s</h%d>\n".formatted(level, Html.escaped(heading.text()), level));
      } else if (block instanceof Block.Paragraph paragraph) {
        html.append("<p>%s</p>\n".formatted(Html.escaped(paragraph.text())));
      } else if (block instanceof Block.Items list) {
        html.append("<ul>\n");
        list.items().forEach(item -> html.append("<li>%s</li>\n".formatted(Html.escaped(item))));
        html.append("</ul>\n");
      }
    }
    return html.toString();
  }

  /**
   * The article as Markdown.
   *
   * @return lines of text
   */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        text.append("#".repeat(heading.level())).append(' ').append(plain(heading.text()));
      } else if (block instanceof Block.Paragraph paragraph) {
        text.append(plain(paragraph.text()));
      } else if (block instanceof Block.Items list) {
        text.append(String.join(
            "\n", list.items().stream().map(item -> "- " + plain(item)).toList()));
      }
      text.append("\n\n");
    }
    return text.toString().stripTrailing() + "\n";
  }

  /** Text that Markdown takes for nothing else. */
  private static String plain(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_\\[\\]#|~])", "\\\\$1");
  }

  /** As the page reads it. */
  List<Object> json() {
    return blocks.stream().map(Article::json).toList();
  }

  private static Object json(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of("h" + heading.level(), heading.text());
    }
    return block instanceof Block.Items list
        ? List.of("ul", list.items())
        : List.of("p", ((Block.Paragraph) block).text());
  }
}
