package dev.orderstatus.testkit.cli.page;

import java.util.List;

/** A part of an article: a heading, a paragraph or a list. */
sealed interface Block {

  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }
}
