package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.time.Promise;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A number with a unit that each language counts in its own way: 2 days, 2 dni, 5 dni. */
public record Quantity(Unit unit, long number) {

  /** The unit. */
  public enum Unit {
    MINUTES,
    WORKING_DAYS,
    WEEKS;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static final String NUMBER = "number";

  /** The unit in which a promise counts; empty for one that names a day. */
  public static Optional<Unit> unit(Promise.Span span) {
    return span instanceof Promise.Minutes
        ? Optional.of(Unit.MINUTES)
        : span instanceof Promise.Weeks
            ? Optional.of(Unit.WEEKS)
            : span instanceof Promise.OnDate ? Optional.empty() : Optional.of(Unit.WORKING_DAYS);
  }

  static Quantity workingDays(long number) {
    return new Quantity(Unit.WORKING_DAYS, number);
  }

  private static final Map<Unit, Map<PluralRule.Category, List<String>>> KEYS =
      new EnumMap<>(Unit.class);

  static {
    for (Unit unit : Unit.values()) {
      String other = key(unit, PluralRule.Category.OTHER);
      Map<PluralRule.Category, List<String>> keys = new EnumMap<>(PluralRule.Category.class);
      for (PluralRule.Category category : PluralRule.Category.values()) {
        keys.put(category, List.of(key(unit, category), other));
      }
      KEYS.put(unit, keys);
    }
  }

  /** The keys for this quantity in a language with this plural rule, the best first. */
  List<String> keys(PluralRule rule) {
    return KEYS.getOrDefault(unit, Map.of()).getOrDefault(rule.category(number), List.of());
  }

  public static String key(Unit unit, PluralRule.Category category) {
    return "promise." + unit.code + "." + category.code();
  }
}
