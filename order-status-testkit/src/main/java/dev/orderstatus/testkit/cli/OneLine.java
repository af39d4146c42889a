package dev.orderstatus.testkit.cli;

/** Makes one line of a text, with nothing in it that could steer a terminal. */
final class OneLine {

  private static final int LONGEST = 1000;

  private OneLine() {}

  static String of(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
