package dev.orderstatus.testkit.cli.page;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.diagram.Diagram;
import java.util.Locale;

/** The picture of a set, whose style is that of the whole page. */
record Drawing(String svg, String style) {

  private static final String BEGIN = "<style>\n";
  private static final String END = "</style>\n";

  static Drawing of(StatusSet set, Locale locale) {
    String whole = Diagram.svg(set, locale);
    int begin = whole.indexOf(BEGIN);
    int end = whole.indexOf(END, begin);
    return new Drawing(
        whole.substring(0, begin) + whole.substring(end + END.length()),
        whole.substring(begin + BEGIN.length(), end));
  }
}
