package dev.orderstatus.testkit.cli.replay;

/** Text of a file, as a message can show it: short, and on one line. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String text(String text) {
    return oneLine(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
  }

  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> line.appendCodePoint(
            Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? '?' : c));
    return line.toString();
  }
}
