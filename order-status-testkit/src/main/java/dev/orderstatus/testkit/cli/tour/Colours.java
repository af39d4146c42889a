package dev.orderstatus.testkit.cli.tour;

import java.util.Map;
import java.util.regex.Pattern;

/** Decisions in the colours of a terminal. */
final class Colours {

  private static final Map<String, String> CODES =
      Map.of("accepted", "32", "unchanged", "36", "refused", "31", "attention", "33");
  private static final Pattern DECISION =
      Pattern.compile("(?<= )(accepted|unchanged|refused|attention)(?=, )");

  private Colours() {}

  static String added(String text) {
    return DECISION
        .matcher(text)
        .replaceAll(
            word -> "\u001b[%sm%s\u001b[0m".formatted(CODES.get(word.group()), word.group()));
  }
}
