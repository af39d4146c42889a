package dev.orderstatus.core.render;

import dev.orderstatus.api.message.PluralRule;
import java.util.List;
import java.util.Locale;

/** A number of something that a language counts in its own way: 2 days, 2 dni, 5 dni. */
record Counted(Unit unit, long number) {

  /** What is counted. */
  enum Unit {
    MINUTES,
    WORKING_DAYS,
    WEEKS;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static final String NUMBER = "number";

  /** The keys under which a language that counts like this may say it, the best first. */
  List<String> keys(PluralRule rule) {
    return List.of(key(unit, rule.category(number)), key(unit, PluralRule.Category.OTHER));
  }

  static String key(Unit unit, PluralRule.Category category) {
    return "promise." + unit.code + "." + category.code();
  }
}
