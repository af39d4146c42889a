package dev.orderstatus.testkit.cli.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills in a text for everybody rather than for one order: a part in brackets, or else a sentence,
 * that needs a value which only an order has is left out.
 */
final class Fill {

  private static final Pattern GROUP = Pattern.compile("\\[([^\\]]*)]");
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern CODE = Pattern.compile(":?[\\s\\u00a0]*\\{code}");

  private final Map<String, String> values;

  Fill(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  String text(String template) {
    String general = CODE.matcher(template).replaceAll("");
    String whole = GROUP
        .matcher(general)
        .replaceAll(
            group -> Matcher.quoteReplacement(isKnown(group.group(1)) ? group.group(1) : ""));
    return SENTENCE_ENDS
        .splitAsStream(whole.strip())
        .filter(this::isKnown)
        .map(sentence -> NAME.matcher(sentence)
            .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), ""))))
        .collect(Collectors.joining(" "))
        .replaceAll(" {2,}", " ")
        .strip();
  }

  private boolean isKnown(String text) {
    return NAME.matcher(text).results().allMatch(name -> values.containsKey(name.group(1)));
  }
}
