package dev.orderstatus.core.diagram;

import dev.orderstatus.api.code.Printable;
import java.util.ArrayList;
import java.util.List;

/** Text in lines, and how much room it takes in any of the usual fonts without serifs. */
final class Lines {

  private static final int LONGEST = 28;

  private Lines() {}

  static List<String> wrapped(String text) {
    return wrapped(text, LONGEST);
  }

  /** Lines of at most so many characters; a longer word is broken. */
  static List<String> wrapped(String text, int longest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Printable.line(text).split(" ", -1)) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > longest) {
        int end = rest.offsetByCodePoints(0, Math.min(longest, rest.codePointCount(0, longest)));
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The width of the longest line at this size; rather too much than too little. */
  static double width(List<String> lines, double size) {
    return lines.stream().mapToDouble(line -> ems(line) * size).max().orElse(0);
  }

  private static double ems(String line) {
    return line.codePoints().mapToDouble(Lines::em).sum();
  }

  private static double em(int c) {
    if ("iljI.,:;'|!()[]ft ".indexOf(c) >= 0) {
      return 0.36;
    }
    if (c >= 0x1100 || "mwMW@%…—".indexOf(c) >= 0) {
      return 1;
    }
    return Character.isUpperCase(c) ? 0.76 : 0.6;
  }
}
