package dev.orderstatus.testkit.cli.json;

/** What was given, cut to a length that a message can bear. */
final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  static String text(String given) {
    return given.length() > LONGEST ? given.substring(0, LONGEST) + "..." : given;
  }

  static String quoted(String given) {
    return '"' + text(given) + '"';
  }
}
