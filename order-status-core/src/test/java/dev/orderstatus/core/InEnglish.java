package dev.orderstatus.core;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The built-in sets with their English texts alone, for tests that compile thousands of sets and
 * read no text: a check of all languages takes six times as long.
 */
public final class InEnglish {

  private static final String SUFFIX = "-in-english";

  /** The built-in sets, once as they are and once in English, with the suffix in their ids. */
  public static final OrderStatuses ALL = all();

  private InEnglish() {}

  private static OrderStatuses all() {
    OrderStatuses all = OrderStatuses.builtIn();
    for (StatusSet set : all.sets()) {
      all = all.with(of(set).toBuilder().id(set.id() + SUFFIX).build());
    }
    return all;
  }

  /** The sets in English. */
  public static List<StatusSet> sets() {
    return ALL.sets().stream().filter(set -> set.id().endsWith(SUFFIX)).toList();
  }

  /** The same set with its English texts alone. */
  public static StatusSet of(StatusSet set) {
    Texts texts = set.texts();
    Map<String, String> english = texts.keys(Locale.ENGLISH).stream()
        .collect(
            Collectors.toMap(key -> key, key -> texts.find(Locale.ENGLISH, key).orElseThrow()));
    return set.toBuilder()
        .texts(Texts.of(Map.of(Locale.ENGLISH, english)))
        .kinds(set.kinds().stream()
            .map(kind -> kind.toBuilder().set(of(kind.set())).build())
            .toList())
        .build();
  }
}
